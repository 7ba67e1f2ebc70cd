import type { Condition } from '../../model/condition';
import type { ControlList, DateText } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import type { Vocabulary } from '../../model/vocabulary';
import { conjuncts, exclusionsOf, inheritedWords } from '../inherited-words';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { versionAt } from '../version-at';
import { isLocal, withoutReferences } from './local-condition';
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
  if (version === undefined || version.absent) return [];
  const words = inheritedWords(indexed, day, vocabulary);
  const above = parent === undefined ? undefined : inheritedWords(parent, day, vocabulary);
  const own = conjuncts(version.when);
  const exclusions = exclusionsOf(version);
  if (words === undefined || own.length + exclusions.length === 0) return [];

  const outer = [...words.classes, ...(above?.criteria ?? [])].map((part) => withoutReferences(part));
  const mine = own.map((part) => withoutReferences(part));
  const taken = exclusions.map(({ of }) => withoutReferences(of));
  const { space, facts, of } = scopesWithin([...outer, ...mine, ...taken], vocabulary);
  const { scopes } = space;
  const meet = (parts: readonly Condition[]) => scopes.intersection(facts, ...parts.map(of));
  const whole = meet([...outer, ...mine]);
  if (whole === scopes.empty) {
    const first = own.find((_, index) => meet([...outer, ...mine.slice(0, index + 1)]) === scopes.empty);
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
  const idle = own.filter((part, index) => {
    const [bare, others] = [mine[index], mine.filter((_, other) => other !== index)];
    return bare !== undefined && isLocal(part) && scopes.implies(meet([...outer, ...others]), of(bare));
  });
  const empty = exclusions.filter((part, index) => {
    const bare = taken[index];
    return bare !== undefined && isLocal(part.of) && scopes.intersection(whole, of(bare)) === scopes.empty;
  });
  return [
    ...idle.map((part) =>
      warning(placeOfCondition(part, version), {
        id: 'criterion-without-effect',
        found: `a criterion of \`${paragraph.address}\` that changes nothing`,
        expected: 'one that its other criteria, its parents or its class do not already imply',
        repair: 'take it out, or correct the limit that makes it needless',
      }),
    ),
    ...empty.map((part) =>
      warning(placeOfCondition(part, version), {
        id: 'exclusion-without-effect',
        found: `an exclusion of \`${paragraph.address}\` that takes nothing out`,
        expected: 'one that some item of the paragraph satisfies',
        repair: 'take it out, or correct it; what it excludes is not in the paragraph',
      }),
    ),
  ];
}
