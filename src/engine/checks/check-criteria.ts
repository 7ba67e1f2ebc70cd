import type { Condition } from '../../model/condition';
import type { ControlList, DateText } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import type { Vocabulary } from '../../model/vocabulary';
import { conjuncts, exclusionsOf, inheritedWords } from '../inherited-words';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { versionAt } from '../version-at';
import { askedTwice, isLocal, withoutReferences } from './local-condition';
import { placeOfCondition, scopesWithin, warning } from './meaning-context';

/**
 * What a paragraph says against what its parents say: criteria that nothing can satisfy, criteria that take nothing away,
 * exclusions that take nothing out. What is said by reference is taken to be met, so that nothing is reported by guess.
 */
export function checkCriteria(
  list: ControlList,
  day: DateText,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  return paragraphIndex(list).inOrder.flatMap((indexed) => checkParagraph(indexed, day, vocabulary));
}

function checkParagraph(
  indexed: IndexedParagraph,
  day: DateText,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const { paragraph, parent } = indexed;
  const version = versionAt(paragraph, day)?.version;
  const words = inheritedWords(indexed, day, vocabulary);
  if (version === undefined || words === undefined) return [];
  const above = parent && inheritedWords(parent, day, vocabulary);
  const around = [...words.classes, ...(above?.criteria ?? [])];
  const [when, except] = [conjuncts(version.when), exclusionsOf(version)];
  if (when.length + except.length === 0) return [];

  const several = askedTwice([...around, ...when]);
  const widened = (part: Condition): Condition => withoutReferences(part, several);
  const outer = around.map(widened);
  const own = when.map((part) => ({ part, bare: widened(part) }));
  const exclusions = except.map((part) => ({ part, bare: widened(part.of) }));
  const mine = own.map(({ bare }) => bare);
  const { space, facts, of } = scopesWithin(
    [...outer, ...mine, ...exclusions.map(({ bare }) => bare)],
    vocabulary,
  );
  const { scopes } = space;
  const meet = (parts: readonly Condition[]) => scopes.intersection(facts, ...parts.map(of));
  const whole = meet([...outer, ...mine]);
  if (whole === scopes.empty) {
    const first = when.find((_, index) => meet([...outer, ...mine.slice(0, index + 1)]) === scopes.empty);
    const place = first === undefined ? version.place : placeOfCondition(first, version);
    return [
      {
        id: 'empty-criteria',
        severity: 'error',
        place,
        found: `criteria of \`${paragraph.address}\` that no item can satisfy`,
        expected: 'criteria that agree with each other, with those of the parents and with its class',
        repair: 'compare the limits with the official text; a comparison or a unit may be the wrong one',
      },
    ];
  }
  const idle = own.filter(
    ({ part, bare }) =>
      isLocal(part) && scopes.implies(meet([...outer, ...mine.filter((other) => other !== bare)]), of(bare)),
  );
  const empty = exclusions.filter(
    ({ part, bare }) => isLocal(part.of) && scopes.intersection(whole, of(bare)) === scopes.empty,
  );
  return [
    ...idle.map(({ part }) =>
      warning(placeOfCondition(part, version), {
        id: 'criterion-without-effect',
        found: `a criterion of \`${paragraph.address}\` that changes nothing`,
        expected: 'one that its other criteria, its parents or its class do not already imply',
        repair: 'take it out, or correct the limit that makes it needless',
      }),
    ),
    ...empty.map(({ part }) =>
      warning(placeOfCondition(part, version), {
        id: 'exclusion-without-effect',
        found: `an exclusion of \`${paragraph.address}\` that takes nothing out`,
        expected: 'one that some item of the paragraph satisfies',
        repair: 'take it out, or correct it; what it excludes is not in the paragraph',
      }),
    ),
  ];
}
