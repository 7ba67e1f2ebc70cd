import type { Item } from '../../model/item';
import { apart, type Kinds } from './kinds';
import type { KeptNumbers } from './kept-numbers';
import { Outcomes } from './outcomes';

/** Outcomes that are kept for the items of one plan. */
const mostKept = 1 << 14;

/** The outcomes of items that state the same classes, by the kinds of their figures: most items are like one before. */
export class ByKinds<Outcome> {
  private readonly outcomes: Outcomes<Outcome>;
  /** By parameter a number of its own; negative where no answer turns on it. */
  private readonly numbers = new Map<string, number>();
  /** Number and kind of each figure that was looked at last. */
  private key: number[] = [];
  private isApart = false;

  constructor(
    private readonly kinds: Kinds,
    all: KeptNumbers,
  ) {
    this.outcomes = new Outcomes<Outcome>(all, mostKept);
  }

  /** `undefined` where no item with figures of these kinds was kept. */
  find(figures: Item['figures']): Outcome | undefined {
    this.key.length = 0;
    this.isApart = false;
    for (const [parameter, { value }] of figures) {
      const number = this.numbers.get(parameter) ?? this.numbered(parameter);
      if (number < 0) continue;
      const kind = this.kinds.of(parameter, value);
      if (kind === apart) {
        this.isApart = true;
        return undefined;
      }
      this.key.push(number, kind);
    }
    return this.outcomes.get(this.key);
  }

  /** Keeps the outcome of the figures that were just not found. */
  keep(outcome: Outcome): void {
    if (!this.isApart) this.outcomes.keep([...this.key], outcome);
  }

  private numbered(parameter: string): number {
    const number = this.kinds.concerns(parameter) ? this.numbers.size : -1;
    this.numbers.set(parameter, number);
    return number;
  }
}
