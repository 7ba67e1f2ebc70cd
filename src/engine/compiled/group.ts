import type { Answer, Condition, Criterion } from '../../model/condition';
import type { Quantity } from '../../quantity/quantity';
import { evaluate } from '../evaluate';
import { printBand, printThreshold } from '../print-figure';
import { bitsOf, type Bits } from './bits';
import { tooNear } from './cells';
import type { Occasion, Reading } from './occasion';

/** Keys whose answers a group keeps at most; what is beyond is worked out each time. */
const mostKept = 1 << 14;
const untried = 255;

/** A condition about figures or classes that stands for itself. */
export type LeafCondition = Criterion | Answer | Extract<Condition, { kind: 'class' | 'related' }>;

/** A condition of a group, read when it has to be evaluated; `silent` is what it answers where nothing is stated, if that is known already. */
export interface OwnLeaf {
  readonly read: () => LeafCondition;
  readonly silent: Bits | undefined;
}

/**
 * Conditions that depend on the same readings, such as all limits of one parameter. What the readings tell is a key; for each
 * key that is met the plain evaluator answers each condition once, and the answer is remembered.
 */
export class Group {
  readonly slots: readonly number[];
  private readonly leaves: OwnLeaf[] = [];
  private readonly byMeaning = new Map<string, number>();
  private readonly answers = new Map<number, Uint8Array>();

  constructor(
    /** Among the groups of a judge. */
    readonly number: number,
    readonly readings: readonly Reading[],
  ) {
    this.slots = [...new Set(readings.flatMap(({ slots }) => slots))];
  }

  /** The number of a condition in this group; two that ask the same of every item have the same. */
  leaf(condition: LeafCondition): number {
    const meaning = meaningOf(condition);
    const known = this.byMeaning.get(meaning);
    if (known !== undefined) return known;
    const leaf = this.add({ read: () => condition, silent: undefined });
    this.byMeaning.set(meaning, leaf);
    return leaf;
  }

  /** The number of a condition that is read when it has to be. */
  add(leaf: OwnLeaf): number {
    return this.leaves.push(leaf) - 1;
  }

  /** What the readings tell, as one number: 0 where nothing is stated, `tooNear` where only the plain evaluator decides. */
  keyOf(occasion: Occasion): number {
    let key = 0;
    for (const reading of this.readings) {
      const cell = reading.read(occasion);
      if (cell === tooNear) return tooNear;
      key = key * reading.radix + cell;
    }
    return Number.isSafeInteger(key) ? key : tooNear;
  }

  /** What a condition answers about an item with this key. */
  answer(leaf: number, key: number, occasion: Occasion): Bits {
    const kept = key === tooNear ? undefined : this.answersOf(key);
    const known = kept?.[leaf] ?? untried;
    if (known !== untried) return known;
    const own = this.leaves[leaf];
    if (own === undefined) throw new Error('a group was asked for a condition that it does not have');
    const silent = key === 0 ? own.silent : undefined;
    const found = silent ?? bitsOf(evaluate(own.read(), occasion.subject()));
    if (kept !== undefined) kept[leaf] = found;
    return found;
  }

  private answersOf(key: number): Uint8Array | undefined {
    const known = this.answers.get(key);
    if (known !== undefined && known.length >= this.leaves.length) return known;
    if (known === undefined && this.answers.size >= mostKept) return undefined;
    const grown = new Uint8Array(2 * this.leaves.length).fill(untried);
    if (known !== undefined) grown.set(known);
    this.answers.set(key, grown);
    return grown;
  }
}

/** Two conditions with the same text ask the same of every item. */
export function meaningOf(condition: LeafCondition): string {
  switch (condition.kind) {
    case 'answer':
      return JSON.stringify(condition.values);
    case 'class':
      return JSON.stringify(condition.classes);
    case 'related':
      return '';
    case 'criterion': {
      const { parameter, end, at, operator, threshold, printed } = condition;
      return JSON.stringify([
        parameter,
        end,
        at && printBand(at),
        operator,
        threshold.kind === 'printed' ? threshold.figures.map(keyOf) : printThreshold(threshold),
        printed,
      ]);
    }
  }
}

/** To print it as a person reads it takes many times as long. */
function keyOf({ value: { s, n, d }, unit }: Quantity): string {
  return `${s * n}/${d} ${unit.symbol}`;
}
