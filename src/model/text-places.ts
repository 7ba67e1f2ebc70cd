import type { Place } from './place';

/** Where each character of a text stands. Lines end with a line feed, as editors and YAML count them. */
export class TextPlaces {
  private readonly starts: readonly number[];

  constructor(
    private readonly file: string,
    text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** The place of a character by its offset from 0; a parser that stumbles over a line may forget to count it, so it is not asked. */
  at(offset: number): Place {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.file, line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
