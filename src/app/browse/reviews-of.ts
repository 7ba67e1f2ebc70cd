import type { ReviewedRelation } from '../../model/alignment';
import type { Rulebook } from '../../model/rulebook';

/** What persons reviewed of these classes, whatever the editions; the latest first. */
export function reviewsOf(
  classes: readonly string[],
  { alignments }: Rulebook,
): readonly Omit<ReviewedRelation, 'place'>[] {
  return alignments
    .filter(({ itemClass }) => classes.includes(itemClass))
    .map(({ itemClass, lists, editions, relation, reason, on, role, secondReading, accepted }) => ({
      ...{ itemClass, lists, editions, relation, reason, on, role, accepted },
      ...(secondReading === undefined ? {} : { secondReading }),
    }))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
