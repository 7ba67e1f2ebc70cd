import type { ListOnDay } from '../../engine/list-on-day';
import { figuresIn, limitOf } from '../../engine/lists/printed-figure';
import { paragraphIndex } from '../../engine/paragraph-index';
import { versionAt } from '../../engine/version-at';
import type { StatedLimit } from '../../model/browsed-parameter';
import type { Answer, Condition, Criterion } from '../../model/condition';
import type { Parameter } from '../../model/vocabulary';
import type { Rational } from '../../quantity/rational';
import { stateCondition } from './state-condition';

type Leaf = Criterion | Answer;

interface Found {
  readonly leaf: Leaf;
  readonly by: StatedLimit['statedBy'][number];
}

/** Limits of all lists on a parameter, in the order of their figures; the same limit once, with all who state it. */
export function statedLimits(parameter: Parameter, days: readonly ListOnDay[]): readonly StatedLimit[] {
  const limits = new Map<string, { leaf: Leaf; statedBy: Found['by'][] }>();
  for (const { leaf, by } of days.flatMap((day) => statedOn(day).get(parameter.id) ?? [])) {
    const key = JSON.stringify(stateCondition(leaf));
    const limit = limits.get(key) ?? { leaf, statedBy: [] };
    limits.set(key, limit);
    limit.statedBy.push(by);
  }
  return [...limits.values()]
    .map(({ leaf, statedBy }) => ({ leaf, statedBy, figure: figureOf(leaf, parameter) }))
    .sort((a, b) => compareFigures(a.figure, b.figure) || operatorRank(a.leaf) - operatorRank(b.leaf))
    .flatMap(({ leaf, statedBy }) => {
      const limit = stateCondition(leaf);
      return limit.kind === 'limit' || limit.kind === 'answer' ? [{ limit, statedBy }] : [];
    });
}

const known = new WeakMap<ListOnDay, ReadonlyMap<string, readonly Found[]>>();

/** By parameter: what the own words of paragraphs say of it on the day, in the order of the list. */
function statedOn(day: ListOnDay): ReadonlyMap<string, readonly Found[]> {
  const kept = known.get(day) ?? collect(day);
  known.set(day, kept);
  return kept;
}

function collect({ list, asOf }: ListOnDay): ReadonlyMap<string, readonly Found[]> {
  const all = new Map<string, Found[]>();
  for (const { paragraph } of paragraphIndex(list).inOrder) {
    const version = versionAt(paragraph, asOf)?.version;
    if (version === undefined || version.absent) continue;
    const { address, heading } = paragraph;
    const note = (leaf: Leaf, excludes: boolean, relation: string | undefined): void => {
      const by = { list: list.id, address, heading, excludes, ...(relation !== undefined && { relation }) };
      all.set(leaf.parameter, [...(all.get(leaf.parameter) ?? []), { leaf, by }]);
    };
    if (version.when) visit(version.when, false, undefined, note);
    // An exclusion is a negation already, unless the rule file left that to its key.
    for (const each of version.except) visit(each, each.kind !== 'not', undefined, note);
  }
  return all;
}

function visit(
  condition: Condition,
  excludes: boolean,
  relation: string | undefined,
  note: (leaf: Leaf, excludes: boolean, relation: string | undefined) => void,
): void {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      note(condition, excludes, relation);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) visit(part, excludes, relation, note);
      return;
    case 'not':
      visit(condition.of, !excludes, relation, note);
      return;
    case 'related':
      visit(condition.of, excludes, condition.relation, note);
      return;
    case 'class':
    case 'reference':
      return;
  }
}

/** The figure of a printed limit in the unit of the parameter; a limit that depends on other figures has none. */
function figureOf(leaf: Leaf, parameter: Parameter): Rational | undefined {
  if (leaf.kind === 'answer' || (parameter.kind !== 'number' && parameter.kind !== 'range')) return undefined;
  const threshold = limitOf(leaf.threshold);
  return threshold.kind === 'printed' ? figuresIn(threshold.figures, parameter.unit)[0] : undefined;
}

function compareFigures(a: Rational | undefined, b: Rational | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return a.compare(b);
}

/** At one figure: what reaches up to it before what begins at it. */
function operatorRank(leaf: Leaf): number {
  return leaf.kind === 'answer' ? 0 : ['<', '<=', '=', '>=', '>'].indexOf(leaf.operator);
}
