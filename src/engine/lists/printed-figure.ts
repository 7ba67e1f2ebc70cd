import type { Operator, Threshold } from '../../model/condition';
import { evaluate, variablesOf } from '../../quantity/expression';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Rational } from '../../quantity/rational';
import { findUnit, type Unit } from '../../quantity/unit';
import type { Interval } from '../../scope/interval';

/**
 * The figures of a printed threshold as numbers of the unit, the one that counts first: the figure printed in that unit,
 * else the first of the same family (W for mW), else the first, converted.
 *
 * A level in dBm that is printed alone is an irrational number of watts. Its place on the axis is then the lower end of an
 * enclosure of 50 digits: always the same for the same figure, and on the right side of every other printed figure.
 */
export function figuresIn(figures: readonly Quantity[], unit: Unit): readonly [Rational, ...Rational[]] {
  const ofFigures = ranked.get(figures) ?? new Map<Unit, readonly [Rational, ...Rational[]]>();
  ranked.set(figures, ofFigures);
  const known = ofFigures.get(unit);
  if (known !== undefined) return known;
  const [first, ...rest] = byRank(figures, unit).map((figure) => placeIn(figure, unit));
  if (first === undefined) throw new Error('a printed threshold has a figure');
  ofFigures.set(unit, [first, ...rest]);
  return [first, ...rest];
}

const ranked = new WeakMap<readonly Quantity[], Map<Unit, readonly [Rational, ...Rational[]]>>();

const fixed = new WeakMap<Threshold, Threshold>();

/** A limit as it is compared: one that is computed but depends on no figure (45 / 0.25 nm) is as good as printed. */
export function limitOf(threshold: Threshold): Threshold {
  const known = fixed.get(threshold) ?? withoutVariables(threshold);
  fixed.set(threshold, known);
  return known;
}

function withoutVariables(threshold: Threshold): Threshold {
  if (threshold.kind === 'printed' || variablesOf(threshold.expression).length > 0) return threshold;
  const unit = findUnit(threshold.unitSymbol);
  const value = evaluate(threshold.expression, new Map());
  if (unit === undefined || value === undefined || !value.low.equals(value.high)) return threshold;
  return { kind: 'printed', figures: [{ value: value.low, unit }] };
}

const places = new WeakMap<Quantity, Map<Unit, Rational>>();

/** Where a printed figure stands on an axis in the unit; worked out once, as powers of ten take their time. */
export function placeIn(figure: Quantity, unit: Unit): Rational {
  const known = places.get(figure) ?? new Map<Unit, Rational>();
  places.set(figure, known);
  const found = known.get(unit);
  if (found !== undefined) return found;
  const value = convert(figure, unit);
  const place = 'low' in value ? value.low : value;
  known.set(unit, place);
  return place;
}

function byRank(figures: readonly Quantity[], unit: Unit): readonly Quantity[] {
  const rank = (figure: Quantity): number =>
    figure.unit.symbol === unit.symbol ? 0 : figure.unit.family === unit.family ? 1 : 2;
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

/** The figures that stand in this relation to the limit. */
export function intervalOf(operator: Operator, value: Rational): Interval {
  switch (operator) {
    case '>':
      return { low: { value, closed: false } };
    case '>=':
      return { low: { value, closed: true } };
    case '<':
      return { high: { value, closed: false } };
    case '<=':
      return { high: { value, closed: true } };
    case '=':
      return { low: { value, closed: true }, high: { value, closed: true } };
  }
}
