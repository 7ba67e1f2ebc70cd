import { paragraphIndex } from '../../engine/paragraph-index';
import { versionAt } from '../../engine/version-at';
import type { Version } from '../../model/control-list';
import type { RuleNames } from '../../report/html/rule-names-page';
import { printUnit } from '../../quantity/quantity';
import { parametersIn } from '../control-parameters';
import type { Corpus } from '../corpus';
import { ruleDays, type AsOf } from './rule-days';

/** All item classes or all parameters, with how many paragraphs of each list speak of them on its day. */
export function ruleNames(of: RuleNames['of'], asOf: AsOf, { rulebook }: Corpus): RuleNames {
  const { vocabulary } = rulebook;
  const days = ruleDays(rulebook, asOf);
  const counts = days.map(({ list, asOf: day }) => {
    const count = new Map<string, number>();
    for (const { paragraph } of paragraphIndex(list).inOrder) {
      const version = versionAt(paragraph, day)?.version;
      if (version === undefined || version.absent) continue;
      const named = of === 'classes' ? (version.classes ?? []) : parametersOf(version);
      for (const id of new Set(named)) count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  });
  const countsOf = (id: string): readonly number[] => counts.map((count) => count.get(id) ?? 0);
  const names =
    of === 'classes'
      ? [...vocabulary.classes.values()].map(({ id, label }) => ({ id, label, counts: countsOf(id) }))
      : [...vocabulary.parameters.values()].map((parameter) => ({
          id: parameter.id,
          label: parameter.label,
          ...('unit' in parameter && { unit: printUnit(parameter.unit, 'en') }),
          counts: countsOf(parameter.id),
        }));
  return { of, lists: days.map(({ list }) => list.id), names };
}

function parametersOf({ when, except }: Version): readonly string[] {
  return [...(when ? [when] : []), ...except].flatMap(parametersIn);
}
