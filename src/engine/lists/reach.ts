import { rational, type Rational } from '../../quantity/rational';

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

/** An end of a product: a number, or plus or minus infinity. Zero times infinity is 0, as 0 times any figure is. */
type End = Rational | 'minus' | 'plus';

export function multiply(a: Reach, b: Reach): Reach {
  return hull(endsOf(a).flatMap((x) => endsOf(b).map((y) => product(x, y))));
}

function endsOf({ low, high }: Reach): readonly End[] {
  return [low ?? 'minus', high ?? 'plus'];
}

function product(x: End, y: End): End {
  if (typeof x !== 'string' && typeof y !== 'string') return x.mul(y);
  const sign = signOf(x) * signOf(y);
  if (sign === 0) return zero;
  return sign > 0 ? 'plus' : 'minus';
}

function signOf(end: End): number {
  if (typeof end !== 'string') return end.compare(0);
  return end === 'plus' ? 1 : -1;
}

function hull(ends: readonly End[]): Reach {
  const numbers = ends.filter((end) => typeof end !== 'string');
  const [first] = numbers;
  const least = first && numbers.reduce((a, b) => (b.lt(a) ? b : a), first);
  const most = first && numbers.reduce((a, b) => (b.gt(a) ? b : a), first);
  return { low: ends.includes('minus') ? undefined : least, high: ends.includes('plus') ? undefined : most };
}

/** Of a divisor; everything where it can be 0 inside. */
export function reciprocal({ low, high }: Reach): Reach {
  const positive = low !== undefined && low.gte(0);
  const negative = high !== undefined && high.lte(0);
  if (!positive && !negative) return everything;
  const inverse = (end: Rational | undefined): Rational | undefined =>
    end === undefined ? zero : end.equals(0) ? undefined : end.inverse();
  return { low: inverse(high), high: inverse(low) };
}

/** What two intervals have in common; `undefined` where they have nothing. */
export function common(a: Reach, b: Reach): Reach | undefined {
  const low = a.low === undefined || (b.low !== undefined && b.low.gt(a.low)) ? b.low : a.low;
  const high = a.high === undefined || (b.high !== undefined && b.high.lt(a.high)) ? b.high : a.high;
  return low !== undefined && high !== undefined && low.gt(high) ? undefined : { low, high };
}
