import type { Distance } from '../model/verdict';
import { convert, printRational, printUnit, type Quantity } from '../quantity/quantity';
import { rational, type Rational } from '../quantity/rational';

/**
 * How far a figure lies from a limit, in the unit of the limit; `undefined` where the distance is irrational (dBm against W).
 * The percentage is rounded half up to two decimals, the absolute distance never.
 */
export function distanceTo(figure: Quantity, limit: Quantity): Distance | undefined {
  const value = convert(figure, limit.unit);
  if ('low' in value) return undefined;
  const difference = value.sub(limit.value);
  const order = difference.compare(0);
  return {
    absolute: printRational(difference.abs()),
    unit: printUnit(limit.unit, 'en') || limit.unit.symbol,
    ...(!limit.value.equals(0) && { percent: percent(difference.div(limit.value).abs()) }),
    side: order < 0 ? 'below' : order > 0 ? 'above' : 'at',
  };
}

const half = rational('0.5');

function percent(ratio: Rational): string {
  const hundredths = ratio.mul(10_000).add(half).floor();
  const digits = hundredths.n.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
