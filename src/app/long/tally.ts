import type { Comparison } from '../../model/comparison';
import type { Item } from '../../model/item';
import type { Alignment } from '../../model/verdict';
import type { FailOn } from '../../report/exit-code';
import { noItems } from '../compare-stream';

/** Items that a report of a long list explains: those that matter most, in the order of the list. */
const mostExplained = 200;

/** What a long list has come to so far. */
export class Tally {
  readonly counts: { -readonly [Key in Alignment]: number } & Comparison['counts'] = { ...noItems };
  /** Those to be explained, and their numbers in the list. */
  readonly explained: Item[] = [];
  readonly numbers: number[] = [];
  count = 0;

  /** Counts an item; whether it is to be explained. */
  add(alignment: Alignment): boolean {
    this.count += 1;
    this.counts[alignment] += 1;
    return (
      (alignment === 'first-only' || alignment === 'second-only') && this.explained.length < mostExplained
    );
  }

  /** Keeps the item that was counted last, to be explained. */
  explain(item: Item): void {
    this.explained.push(item);
    this.numbers.push(this.count);
  }

  /** As for a list that is compared as a whole. */
  exitCode(failOn: FailOn): 0 | 1 {
    const { counts } = this;
    const hasGap = counts['first-only'] + counts['second-only'] > 0;
    const isOpen = counts.undetermined + counts['not-covered'] > 0;
    switch (failOn) {
      case 'never':
        return 0;
      case 'gap':
        return hasGap ? 1 : 0;
      case 'undetermined':
        return hasGap || isOpen ? 1 : 0;
    }
  }
}
