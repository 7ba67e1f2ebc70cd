import type { ReviewedRelation } from '../model/alignment';
import type { AppliedList } from '../model/comparison';
import type { Rulebook } from '../model/rulebook';

/** The reviewed relations of two lists at the editions that stand for the days on which they are applied. */
export function reviewsAt(
  { alignments }: Rulebook,
  applied: readonly [AppliedList, AppliedList],
): readonly ReviewedRelation[] {
  return alignments.filter(({ lists, editions }) =>
    applied.every(({ id, edition }, side) => lists[side] === id && editions[side] === edition.date),
  );
}
