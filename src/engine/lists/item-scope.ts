import type { Item } from '../../model/item';
import type { AxisMeaning, Extreme } from '../../model/list-comparison';
import { compareQuantities } from '../../quantity/quantity';
import type { AxisValue } from '../../scope/axis';
import type { Interval } from '../../scope/interval';
import { overlapsBand } from '../band-position';
import type { Bounds } from '../bounds';
import { subjectOf, type Subject } from '../subject';
import { bandUnit, measuredParameter } from './axis-meaning';
import { placeIn } from './printed-figure';
import { recentSubject } from './recent-subject';
import type { Space } from './space';

type Known = ReadonlyMap<string, AxisValue | Interval>;

const found = new WeakMap<Space, WeakMap<Item, Map<string, Known>>>();

/**
 * What is known of an item, by axis: a value, or an interval in which the figure lies. Figures of a related item count where
 * exactly one is stated for the relation. A curve is known in a band where its rows are complete.
 */
export function knownOnAxes(item: Item, assumptions: readonly string[], space: Space): Known {
  const ofSpace = found.get(space) ?? new WeakMap<Item, Map<string, Known>>();
  found.set(space, ofSpace);
  const ofItem = ofSpace.get(item) ?? new Map<string, Known>();
  ofSpace.set(item, ofItem);
  const key = assumptions.join();
  const known = ofItem.get(key) ?? readOff(item, assumptions, space);
  ofItem.set(key, known);
  return known;
}

function readOff(item: Item, assumptions: readonly string[], space: Space): Known {
  const { vocabulary } = space;
  const subject =
    assumptions.length === 0 ? recentSubject(item, vocabulary) : subjectOf(item, vocabulary, assumptions);
  const known = new Map<string, AxisValue | Interval>();
  for (const [axis, meaning] of space.meanings) {
    const about = subjectAt(subject, meaning.relation);
    const value = about && knownOf(about, axis, meaning, space);
    if (value !== undefined) known.set(axis, value);
  }
  return known;
}

function subjectAt(subject: Subject, relation: string | undefined): Subject | undefined {
  let current: Subject | undefined = subject;
  for (const step of relation?.split('/') ?? []) {
    const related: readonly Subject[] = current?.related.get(step) ?? [];
    current = related.length === 1 ? related[0] : undefined;
  }
  return current;
}

function knownOf(
  { knowledge }: Subject,
  axis: string,
  meaning: AxisMeaning,
  space: Space,
): AxisValue | Interval | undefined {
  switch (meaning.kind) {
    case 'answer':
      return knowledge.answers.get(meaning.parameter)?.value;
    case 'class':
      return knowledge.classes.get(meaning.class)?.truth;
    case 'related':
      return 'yes';
    case 'computed':
    case 'not-encoded':
      return undefined;
    case 'number': {
      const { parameter, end, band, extreme } = meaning;
      const { vocabulary } = space;
      const { unit } = measuredParameter(vocabulary, parameter);
      if (band === undefined) {
        const bounds = knowledge.numbers.get(end === undefined ? parameter : `${parameter}.${end}`);
        return bounds && intervalOfBounds(bounds, (figure) => placeIn(figure, unit));
      }
      const stated = knowledge.curves.get(parameter)?.curve;
      if (stated?.complete !== true) return undefined;
      const over = bandUnit(vocabulary, parameter);
      const within = {
        ...(band.low && {
          lower: {
            operator: band.low.closed ? '>=' : '>',
            figure: { value: band.low.value, unit: over },
          } as const,
        }),
        ...(band.high && {
          upper: {
            operator: band.high.closed ? '<=' : '<',
            figure: { value: band.high.value, unit: over },
          } as const,
        }),
      };
      const values = stated.rows
        .filter((row) => overlapsBand(row, within))
        .map(({ value }) => value)
        .sort(compareQuantities);
      const decisive = extreme === 'lowest' ? values[0] : values.at(-1);
      return decisive === undefined ? noFigure(axis, extreme, space) : placeIn(decisive, unit);
    }
  }
}

/** Where a curve has no figure: below every figure with which its highest value is compared, above those of its lowest. */
function noFigure(axis: string, extreme: Extreme | undefined, { figures }: Space): Interval | undefined {
  const compared = [...(figures.get(axis) ?? [])].sort((a, b) => a.compare(b));
  const value = extreme === 'lowest' ? compared.at(-1) : compared[0];
  if (value === undefined) return undefined;
  return extreme === 'lowest' ? { low: { value, closed: false } } : { high: { value, closed: false } };
}

function intervalOfBounds(
  { low, high }: Bounds,
  place: (figure: NonNullable<Bounds['low']>['figure']) => NonNullable<Interval['low']>['value'],
): Interval | undefined {
  if (low === undefined && high === undefined) return undefined;
  return {
    ...(low && { low: { value: place(low.figure), closed: low.closed } }),
    ...(high && { high: { value: place(high.figure), closed: high.closed } }),
  };
}
