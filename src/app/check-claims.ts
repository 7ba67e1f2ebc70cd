import { listOnDay } from '../engine/as-of';
import { answerClaim } from '../engine/claims/answer-claim';
import { counterpartOf } from '../engine/claims/counterpart-of';
import { statedParagraph, type StatedParagraph } from '../engine/claims/stated-paragraph';
import type { ListOnDay } from '../engine/list-on-day';
import { paragraphIndex } from '../engine/paragraph-index';
import { versionAt } from '../engine/version-at';
import type { CheckedClaim, Claim, Counterpart } from '../model/claim';
import type { Control } from '../model/control-list';
import type { Item } from '../model/item';
import type { ItemComparison } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import type { Sides } from './class-comparisons';

/** Controls for which an address may stand to be compared as one: a row or a whole entry says too little of an item. */
const mostControls = 16;

/**
 * Looks at the classifications that an item list states: where they stand in their list, what the verdict says of them, and,
 * where the verdicts do not decide, what the other list says about all that the paragraph describes. What was worked out for
 * a paragraph is kept, as many items share one.
 */
export function claimChecker(
  sides: Sides,
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): (item: Item, compared: ItemComparison) => readonly CheckedClaim[] | undefined {
  const known = new Map<string, Counterpart>();
  const extent = (
    described: readonly Control[],
    from: ListOnDay,
    to: ListOnDay,
    itemClass: string,
  ): Counterpart => {
    const addresses = described.map(({ address }) => address).join(' ');
    const key = [from.list.id, from.asOf, to.list.id, to.asOf, itemClass, addresses].join('\n');
    const found = known.get(key) ?? counterpartOf(described, [from, to], vocabulary, itemClass, assumptions);
    known.set(key, found);
    return found;
  };

  const check = (
    claim: Claim,
    item: Item,
    { alignment, verdicts }: ItemComparison,
  ): CheckedClaim | undefined => {
    const own = sides.findIndex(({ list }) => list.id === claim.list);
    const [day, other] = own === 0 ? sides : ([sides[1], sides[0]] as const);
    const verdict = verdicts[own];
    if (verdict === undefined) return undefined;
    const stated = claim.said.kind === 'address' ? statedParagraph(claim.said.address, day) : undefined;
    const answer = answerClaim(claim, stated, verdict, item);
    if (stated === undefined || claim.said.kind !== 'address') return { ...claim, answer };
    const { standing, heading, nearest, controls } = stated;
    const isOpen = alignment === 'undetermined' || alignment === 'not-covered';
    const about = (described: readonly Control[], from: ListOnDay, to: ListOnDay): readonly Counterpart[] => {
      const classes = classesOf(described, item, answer);
      if (described.length <= mostControls || [...item.classes.values()].includes('yes'))
        return classes.map((itemClass) => extent(described, from, to, itemClass));
      return classes.map((itemClass) => ({
        itemClass,
        extent: 'unsettled',
        by: [],
        without: [],
        notCovered: [],
      }));
    };
    const before = standing === 'ended' ? lastInForce(claim.said.address, day, vocabulary) : undefined;
    const tier = controls.every((control) => control.tier === 'anti-terrorism') ? 'anti-terrorism' : 'list';
    return {
      ...claim,
      standing,
      answer,
      ...(controls.length > 0 && { tier }),
      ...(heading !== undefined && { heading }),
      ...(nearest !== undefined && { nearest }),
      ...(before !== undefined && { replacedBy: about(before.stated.controls, before.day, day) }),
      ...(controls.length > 0 && isOpen && { counterpart: about(controls, day, other) }),
    };
  };
  return (item, compared) => item.claims?.flatMap((claim) => check(claim, item, compared) ?? []);
}

/** Classes for which it is looked: those of the item, unless the paragraph is about others; else those that the paragraph names. */
function classesOf(
  described: readonly Control[],
  item: Item,
  answer: CheckedClaim['answer'],
): readonly string[] {
  const own = [...item.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  if (own.length > 0 && answer !== 'other-class') return own;
  return [...new Set(described.flatMap(({ classes }) => classes))];
}

/** The latest day on which a paragraph was read in force, before the one asked for. */
function lastInForce(
  address: string,
  { list, asOf }: ListOnDay,
  vocabulary: Vocabulary,
): { readonly day: ListOnDay; readonly stated: StatedParagraph } | undefined {
  const indexed = paragraphIndex(list).byAddress.get(address);
  if (indexed === undefined) return undefined;
  const days = new Set([
    ...list.editions.map(({ date }) => date),
    ...indexed.paragraph.versions.flatMap(({ seen }) => [...seen.keys()]),
  ]);
  const earlier = [...days].filter((day) => day < asOf).sort();
  const last = earlier.findLast((day) => versionAt(indexed.paragraph, day)?.version.absent === false);
  if (last === undefined) return undefined;
  const day = listOnDay(list, last, vocabulary);
  return { day, stated: statedParagraph(address, day) };
}
