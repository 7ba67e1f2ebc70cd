import { defaultAsOf, listOnDay } from '../engine/as-of';
import { compareClass } from '../engine/lists/compare-class';
import { subjectRelationOf } from '../engine/lists/subject-chain';
import { wordsOnClass } from '../engine/lists/words-on-class';
import { classFindings } from '../findings/class-findings';
import { relationName, type ReviewedRelation } from '../model/alignment';
import type { Diagnostic } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import { appliedList } from './applied-list';
import { classContext } from './class-context';
import { classComparison, describedRegions, type Sides } from './class-comparisons';
import { comparedLists } from './compared-lists';
import { paragraphFacts } from './paragraph-facts';

/** What the reviewed relations say, looked at again. */
export interface AlignmentCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Classes that were reviewed at the latest editions of the lists that are compared, and those that were not. */
  readonly reviewed: readonly string[];
  readonly open: readonly string[];
}

/**
 * Compares the lists again for every reviewed class, or looks at their words where the review rests on these; a relation, a
 * finding or words that are no longer so are a fault.
 */
export function checkAlignments(rulebook: Rulebook): AlignmentCheck {
  const { alignments, lists, vocabulary } = rulebook;
  const diagnostics = alignments.flatMap((reviewed) => checkOne(reviewed, rulebook));
  if (lists.size < 2) return { diagnostics, reviewed: [], open: [] };
  const latest = comparedLists(rulebook).map((list) => `${list.id} ${defaultAsOf(list)}`);
  const current = new Set(
    alignments
      .filter((entry) => entry.lists.every((id, side) => `${id} ${entry.editions[side]}` === latest[side]))
      .map(({ itemClass }) => itemClass),
  );
  const classes = [...vocabulary.classes.keys()];
  return {
    diagnostics,
    reviewed: classes.filter((id) => current.has(id)),
    open: classes.filter((id) => !current.has(id)),
  };
}

function checkOne(reviewed: ReviewedRelation, rulebook: Rulebook): readonly Diagnostic[] {
  const { itemClass, lists, relation, accepted, place, words } = reviewed;
  const sides = sidesOf(reviewed, rulebook);
  const { vocabulary } = rulebook;
  if (words !== undefined) return checkWords(reviewed, words, sides, vocabulary);
  const options = { tier: 'list', limit: describedRegions } as const;
  const found =
    accepted.length === 0
      ? { relation: compareClass(sides, vocabulary, itemClass, options).relation, findings: [] }
      : withFindings(itemClass, sides, rulebook);
  const fault = { id: 'stale-acceptance', severity: 'error' } as const;
  const isOther = found.relation !== relation;
  const gone = accepted.filter(({ fingerprint }) => !found.findings.includes(fingerprint));
  return [
    ...(isOther
      ? [
          {
            ...fault,
            place,
            found: `the reviewed relation \`${relationName(relation, lists)}\` of \`${itemClass}\`, which is now \`${relationName(found.relation, lists)}\``,
            expected: 'the relation that the rules give at these editions',
            repair: `review the class again with \`gaps --class ${itemClass}\`; then correct the rules, or relation, reason and day here`,
          },
        ]
      : []),
    ...gone.map((finding) => ({
      ...fault,
      place: finding.place,
      found: `the accepted finding \`${finding.fingerprint}\` of \`${itemClass}\`, which no longer occurs`,
      expected: 'a finding that `gaps` reports at these editions',
      repair: `look with \`gaps --class ${itemClass}\` at what took its place, or take it out`,
    })),
  ];
}

/** Software and technology are compared once for every subject, which takes minutes: their own words stand for it. */
function checkWords(
  { itemClass, accepted, place }: ReviewedRelation,
  words: string,
  sides: Sides,
  vocabulary: Rulebook['vocabulary'],
): readonly Diagnostic[] {
  if (accepted.length > 0 || subjectRelationOf(itemClass, sides, vocabulary) === undefined) {
    const found = `\`words\` of \`${itemClass}\` in place of a comparison`;
    const expected = 'them only for software or technology, and beside no accepted finding';
    return [{ id: 'words-for-comparison', severity: 'error', place, found, expected }];
  }
  const now = wordsOnClass(itemClass, sides, vocabulary);
  if (now === words) return [];
  return [
    {
      id: 'stale-acceptance',
      severity: 'error',
      place,
      found: `what the lists say of \`${itemClass}\`, which is now \`${now}\` and was \`${words}\``,
      expected: 'the words that were reviewed',
      repair: `review the class again with \`gaps --class ${itemClass}\`; then correct the rules, or relation, reason, day and words here`,
    },
  ];
}

function withFindings(
  itemClass: string,
  sides: Sides,
  rulebook: Rulebook,
): { readonly relation: ReviewedRelation['relation']; readonly findings: readonly string[] } {
  const compared = classComparison(itemClass, sides, rulebook.vocabulary);
  const [first, second] = sides;
  const context = classContext(
    [appliedList(first.list, first.asOf), appliedList(second.list, second.asOf)],
    paragraphFacts([compared], sides),
    sides,
    rulebook,
  );
  const findings = classFindings([compared.list], context).map(({ fingerprint }) => fingerprint);
  return { relation: compared.list.relation, findings };
}

function sidesOf({ lists, editions }: ReviewedRelation, rulebook: Rulebook): Sides {
  const onDay = (side: 0 | 1): Sides[0] => {
    const list = rulebook.lists.get(lists[side]);
    if (list === undefined) throw new Error(`the loader let the list ${lists[side]} be missing`);
    return listOnDay(list, editions[side], rulebook.vocabulary);
  };
  return [onDay(0), onDay(1)];
}
