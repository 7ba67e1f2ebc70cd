import type { CurveFigure } from '../../model/item';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';
import { axisId, bandUnit, measuredParameter } from './axis-meaning';
import { curveBands, withoutFigure, type CurveBand, type OnCurve } from './curve-facts';
import { rangeEndsUnder } from './operands';
import type { Space } from './space';
import { figureAt, type WitnessPoint } from './witness-point';

type Row = CurveFigure['rows'][number];

/**
 * The measured rows of each curve of an item at a point: in each elementary band none where the curve has no figure there,
 * else its lowest and its highest value. Curves without any row are among them: the rows are all that there are.
 */
export function witnessRows(
  meanings: readonly (readonly [string, AxisMeaning])[],
  point: WitnessPoint,
  space: Space,
): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, readonly Row[]>();
  for (const band of curveBands(meanings, space.vocabulary)) {
    const { parameter } = band.curve;
    rows.set(parameter, [...(rows.get(parameter) ?? []), ...rowsIn(band, point, space)]);
  }
  return rows;
}

function rowsIn({ curve, axes }: CurveBand, point: WitnessPoint, space: Space): readonly Row[] {
  const { scopes, vocabulary, whole } = space;
  const known = axes.filter(([axis]) => point.has(axis));
  // A figure minus its limit is not in the point where it is no rational number; then there is one.
  const isAbsent = known.every((axis) => scopes.contains(withoutFigure(axis, space), point));
  if (isAbsent && known.length === axes.length) return [];
  const [lowest, ...others] = known
    .filter(([, { kind }]) => kind === 'number')
    .flatMap(([axis]) => figureAt(point, axis) ?? [])
    .sort((a, b) => a.compare(b));
  if (lowest === undefined) return [];
  const highest = others.at(-1) ?? lowest;
  const { parameter, band } = curve;
  const unit = bandUnit(vocabulary, parameter);
  const row = (from: Rational, to: Rational, value: Rational): Row => ({
    from: { value: from, unit },
    to: { value: to, unit },
    value: { value, unit: measuredParameter(vocabulary, parameter).unit },
  });
  const inside = operatingIn(curve, point, space);
  const centre = roundFigure(inside, 'real');
  const low = band.low?.value ?? centre;
  const high = band.high?.value ?? centre;
  const [from, to] = whole.has(parameter) ? [low, high] : [centre, centre];
  if (lowest.equals(highest)) return [row(from, to, highest)];
  return [row(from, centre, lowest), row(centre, to, highest)];
}

/** The part of the band in which the item operates, so that a row may well stand there. */
function operatingIn({ parameter, band, relation }: OnCurve, point: WitnessPoint, space: Space): Interval {
  const ends = rangeEndsUnder(parameter, space.vocabulary, relation);
  const at = (end: 'min' | 'max'): Rational | undefined =>
    ends && figureAt(point, axisId(ends[end], space.vocabulary));
  const [min, max] = [at('min'), at('max')];
  const low =
    min === undefined || band.low?.value.gte(min) === true ? band.low : { value: min, closed: true };
  const high =
    max === undefined || band.high?.value.lte(max) === true ? band.high : { value: max, closed: true };
  return { ...(low && { low }), ...(high && { high }) };
}
