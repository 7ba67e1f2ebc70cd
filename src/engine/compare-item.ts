import type { Item } from '../model/item';
import type { Alignment, ItemComparison, ListVerdict } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import { called } from './called';
import { classify } from './classify';
import type { ListOnDay } from './list-on-day';
import { subjectOf } from './subject';
import { summaryOf } from './summary';

/**
 * Classifies an item against two lists, each on its own day (`listOnDay`). `assumptions` are ids of the vocabulary that the
 * owner of the item list declared for all of it.
 */
export function compareItem(
  item: Item,
  [first, second]: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): ItemComparison {
  const subject = subjectOf(item, vocabulary, assumptions);
  const verdicts = [classify(subject, first), classify(subject, second)] as const;
  const alignment = alignmentOf(parityOfVerdict(verdicts[0]), parityOfVerdict(verdicts[1]));
  const summary = summaryOf(alignment, verdicts, [first.list, second.list], vocabulary);
  return { item: item.id, name: called(item), verdicts, alignment, summary };
}

/** What one list says, as far as list parity looks at it. */
export type Parity = 'controlled' | 'free' | 'open' | 'not-covered';

/** What list parity looks at: AT-only control, held or open, counts as none. */
export function parityOf({ status, tier }: Pick<ListVerdict, 'status' | 'tier'>, isCovered: boolean): Parity {
  switch (status) {
    case 'controlled':
    case 'undetermined':
      if (tier !== 'anti-terrorism') return status === 'controlled' ? 'controlled' : 'open';
      return isCovered ? 'free' : 'not-covered';
    case 'not-covered':
    case 'not-covered-in-full':
      return 'not-covered';
    case 'not-controlled':
    case 'out-of-class':
      return 'free';
  }
}

function parityOfVerdict(verdict: ListVerdict): Parity {
  return parityOf(verdict, verdict.notCovered.length === 0);
}

/** A figure that can still be asked for comes before words that are not encoded. */
export function alignmentOf(one: Parity, other: Parity): Alignment {
  if (one === 'open' || other === 'open') return 'undetermined';
  if (one === 'not-covered' || other === 'not-covered') return 'not-covered';
  if (one === 'controlled') return other === 'controlled' ? 'both-controlled' : 'first-only';
  return other === 'controlled' ? 'second-only' : 'neither-controlled';
}
