import type { Distance } from '../model/verdict';
import { convert, printRational, printUnit, type Quantity } from '../quantity/quantity';
import type { Rational } from '../quantity/rational';
import type { Unit } from '../quantity/unit';

/**
 * How far a figure lies from a limit, in the unit of the limit; `undefined` where the distance is irrational (3 W against dBm), and
 * where the figure has no level at all (0 W against dBm).
 * The percentage is rounded half up to two decimals, the absolute distance never.
 */
export function distanceTo(figure: Quantity, limit: Quantity): Distance | undefined {
  const isLevel = limit.unit.family === 'decibel' && figure.unit.family !== 'decibel';
  if (isLevel && figure.value.compare(0) <= 0) return undefined;
  const value = convert(figure, limit.unit);
  if ('low' in value) return undefined;
  const difference = value.sub(limit.value);
  const order = difference.compare(0);
  return {
    absolute: printRational(difference.abs()),
    unit: shownUnit(limit.unit),
    ...(!limit.value.equals(0) && { percent: percent(difference.div(limit.value).abs()) }),
    side: order < 0 ? 'below' : order > 0 ? 'above' : 'at',
  };
}

const shown = new WeakMap<Unit, string>();

function shownUnit(unit: Unit): string {
  const known = shown.get(unit) ?? (printUnit(unit, 'en') || unit.symbol);
  shown.set(unit, known);
  return known;
}

/** The ratio is not negative; to hundredths of a percent, half up: (20000 n + d) / 2d, rounded down. */
function percent({ n, d }: Rational): string {
  const digits = ((20_000n * n + d) / (2n * d)).toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
