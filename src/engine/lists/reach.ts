import { rational, type Rational } from '../../quantity/rational';
import { compareExactly } from '../../scope/cut';

/** A closed interval that may be open-ended: `undefined` stands for no bound on that side. */
export interface Reach {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** Any value at all. */
export const everything: Reach = { low: undefined, high: undefined };
export const zero = rational(0);

export function negate({ low, high }: Reach): Reach {
  return { low: high?.neg(), high: low?.neg() };
}

export function add(a: Reach, b: Reach): Reach {
  return {
    low: a.low === undefined || b.low === undefined ? undefined : a.low.add(b.low),
    high: a.high === undefined || b.high === undefined ? undefined : a.high.add(b.high),
  };
}

export function subtract(a: Reach, b: Reach): Reach {
  return {
    low: a.low === undefined || b.high === undefined ? undefined : a.low.sub(b.high),
    high: a.high === undefined || b.low === undefined ? undefined : a.high.sub(b.low),
  };
}

/** An end of a product: a number, or plus or minus infinity. Zero times infinity is 0, as 0 times any figure is. */
type End = Rational | 'minus' | 'plus';

/** Which ends make the least product and which the greatest, by the signs of both; 0 is the lower end, 1 the upper one. */
const corners: Readonly<Record<string, readonly [0 | 1, 0 | 1, 0 | 1, 0 | 1]>> = {
  '+ +': [0, 0, 1, 1],
  '+ -': [1, 0, 0, 1],
  '+ ±': [1, 0, 1, 1],
  '- +': [0, 1, 1, 0],
  '- -': [1, 1, 0, 0],
  '- ±': [0, 1, 0, 0],
  '± +': [0, 1, 1, 1],
  '± -': [1, 0, 0, 0],
};

export function multiply(a: Reach, b: Reach): Reach {
  const [mine, theirs] = [endsOf(a), endsOf(b)];
  const corner = corners[`${signsOf(a)} ${signsOf(b)}`];
  if (corner === undefined) return hull(mine.flatMap((x) => theirs.map((y) => product(x, y))));
  const [i, j, k, l] = corner;
  const least = product(mine[i], theirs[j]);
  const isOne = mine[i] === mine[k] && theirs[j] === theirs[l];
  const most = isOne ? least : product(mine[k], theirs[l]);
  return {
    low: typeof least === 'string' ? undefined : least,
    high: typeof most === 'string' ? undefined : most,
  };
}

/** The sign of all values; both where there are some on either side of 0. */
function signsOf({ low, high }: Reach): '+' | '-' | '±' {
  if (low !== undefined && signOf(low) >= 0) return '+';
  return high !== undefined && signOf(high) <= 0 ? '-' : '±';
}

function endsOf({ low, high }: Reach): readonly [End, End] {
  return [low ?? 'minus', high ?? 'plus'];
}

function product(x: End, y: End): End {
  if (typeof x !== 'string' && typeof y !== 'string') return x.mul(y);
  const sign = signOf(x) * signOf(y);
  if (sign === 0) return zero;
  return sign > 0 ? 'plus' : 'minus';
}

/** Negative, 0 or positive, as the end is. */
export function signOf(end: End): number {
  if (typeof end !== 'string') return end.n === 0n ? 0 : Number(end.s);
  return end === 'plus' ? 1 : -1;
}

function hull(ends: readonly End[]): Reach {
  const numbers = ends.filter((end) => typeof end !== 'string');
  const [first] = numbers;
  const least = first && numbers.reduce((a, b) => (compareExactly(b, a) < 0 ? b : a), first);
  const most = first && numbers.reduce((a, b) => (compareExactly(b, a) > 0 ? b : a), first);
  return { low: ends.includes('minus') ? undefined : least, high: ends.includes('plus') ? undefined : most };
}

/** Of a divisor; everything where it can be 0 inside. */
export function reciprocal({ low, high }: Reach): Reach {
  const positive = low !== undefined && signOf(low) >= 0;
  const negative = high !== undefined && signOf(high) <= 0;
  if (!positive && !negative) return everything;
  const inverse = (end: Rational | undefined): Rational | undefined =>
    end === undefined ? zero : signOf(end) === 0 ? undefined : end.inverse();
  return { low: inverse(high), high: inverse(low) };
}

/** What two intervals have in common, the first itself where it lies in the other; `undefined` where they have nothing. */
export function common(a: Reach, b: Reach): Reach | undefined {
  const low =
    a.low === undefined || (b.low !== undefined && compareExactly(b.low, a.low) > 0) ? b.low : a.low;
  const high =
    a.high === undefined || (b.high !== undefined && compareExactly(b.high, a.high) < 0) ? b.high : a.high;
  if (low !== undefined && high !== undefined && compareExactly(low, high) > 0) return undefined;
  return low === a.low && high === a.high ? a : { low, high };
}
