import type { Answer, Condition, Criterion } from '../../model/condition';
import { evaluate } from '../evaluate';
import { bitsOf, no, type Bits } from './bits';
import { tooNear } from './cells';
import type { Occasion, Reading } from './occasion';
import type { JudgeGround } from './plan-ground';
import { answerReading, readingsOfCriterion } from './readings';
import { printBand, printThreshold } from '../print-figure';

/** Up to so many combinations of cells a leaf has a table of all of them; above, it keeps those that it met. */
const largestTable = 1 << 12;
/** Combinations that a leaf keeps at most; what is beyond is worked out each time. */
const mostKept = 1 << 16;
const untried = 255;

/** What a condition answers about an item. */
export type Live = (occasion: Occasion) => Bits;

/** Programs of criteria and answers, which do not depend on the classes of an item and are shared by all plans. */
export class Leaves {
  private readonly byMeaning = new Map<string, Live>();
  private readonly byCondition = new Map<Condition, Live>();

  constructor(private readonly ground: JudgeGround) {}

  leaf(condition: Criterion | Answer): Live {
    const known = this.byCondition.get(condition);
    if (known !== undefined) return known;
    const key = meaningOf(condition);
    const live = this.byMeaning.get(key) ?? tabulated(condition, this.readingsOf(condition));
    this.byMeaning.set(key, live);
    this.byCondition.set(condition, live);
    return live;
  }

  private readingsOf(condition: Criterion | Answer): readonly Reading[] {
    return condition.kind === 'criterion'
      ? readingsOfCriterion(condition, this.ground)
      : [answerReading(condition.parameter, this.ground)];
  }
}

/** Two conditions with the same key ask the same of every item. */
function meaningOf(condition: Criterion | Answer): string {
  const { parameter, printed } = condition;
  if (condition.kind === 'answer') return JSON.stringify([parameter, condition.values]);
  const { end, at, operator, threshold } = condition;
  return JSON.stringify([parameter, end, at && printBand(at), operator, printThreshold(threshold), printed]);
}

/**
 * A condition whose answer depends on nothing but what the readings tell: the plain evaluator works it out for each
 * combination that is met, once.
 */
export function tabulated(condition: Condition, readings: readonly Reading[]): Live {
  const table = tableOf(readings.reduce((product, { radix }) => product * radix, 1));
  return oncePerItem((occasion) => {
    const key = keyOf(readings, occasion);
    if (key === tooNear) return plainly(condition, occasion);
    const known = table.get(key);
    if (known !== undefined) return known;
    const found = plainly(condition, occasion);
    table.set(key, found);
    return found;
  });
}

/** Asks the plain evaluator. */
export function plainly(condition: Condition, occasion: Occasion): Bits {
  return bitsOf(evaluate(condition, occasion.subject()));
}

/** A program that is reached by several ways answers the second time from memory. */
export function oncePerItem(program: Live): Live {
  let seen: Occasion | undefined;
  let answered: Bits = no;
  return (occasion) => {
    if (seen === occasion) return answered;
    answered = program(occasion);
    seen = occasion;
    return answered;
  };
}

function keyOf(readings: readonly Reading[], occasion: Occasion): number {
  let key = 0;
  for (const reading of readings) {
    const cell = reading.read(occasion);
    if (cell === tooNear) return tooNear;
    key = key * reading.radix + cell;
  }
  return key;
}

interface Table {
  get(key: number): Bits | undefined;
  set(key: number, bits: Bits): void;
}

function tableOf(size: number): Table {
  if (size > largestTable) {
    const kept = new Map<number, Bits>();
    return {
      get: (key) => kept.get(key),
      set: (key, bits) => {
        if (kept.size < mostKept && Number.isSafeInteger(key)) kept.set(key, bits);
      },
    };
  }
  const bitsByKey = new Uint8Array(size).fill(untried);
  return {
    get: (key) => (bitsByKey[key] === untried ? undefined : bitsByKey[key]),
    set: (key, bits) => {
      bitsByKey[key] = bits;
    },
  };
}
