import { bandUnit, measuredParameter } from '../engine/lists/axis-meaning';
import type { Flip } from '../engine/lists/nearest-flip';
import type { Space } from '../engine/lists/space';
import type { AskedFigure, NearestChange } from '../model/item-outlook';
import type { AxisMeaning } from '../model/list-comparison';
import { printQuantity } from '../quantity/quantity';
import type { AxisValue } from '../scope/axis';
import type { Interval } from '../scope/interval';

/** What to ask for to know the figure on an axis; `undefined` for a paragraph that is not encoded, of which nobody can be asked. */
export function askedFigure(axis: string, space: Space): AskedFigure | undefined {
  const meaning = space.meanings.get(axis);
  if (meaning === undefined) return undefined;
  const under = (id: string): string => (meaning.relation === undefined ? id : `${meaning.relation}/${id}`);
  switch (meaning.kind) {
    case 'number':
    case 'computed': {
      const { parameter, end, band } = meaning;
      return {
        kind: 'parameter',
        id: under(parameter),
        ...(end && { end }),
        ...(band && { band: printBand(band, parameter, space) }),
      };
    }
    case 'answer':
      return { kind: 'parameter', id: under(meaning.parameter) };
    case 'class':
      return { kind: 'class', id: under(meaning.class) };
    case 'related':
      return { kind: 'related', id: meaning.relation ?? '' };
    case 'not-encoded':
      return undefined;
  }
}

/** A flip as it is reported. */
export function nearestChange({ axis, from, to, reached }: Flip, space: Space): NearestChange | undefined {
  const figure = askedFigure(axis, space);
  const meaning = space.meanings.get(axis);
  if (figure === undefined || meaning === undefined) return undefined;
  return { figure, from: printValue(from, meaning, space), to: printValue(to, meaning, space), reached };
}

function printValue(value: AxisValue, meaning: AxisMeaning, { vocabulary }: Space): string {
  if (typeof value === 'string') return value;
  if (!('parameter' in meaning)) throw new Error('a figure on an axis without a parameter');
  return printQuantity({ value, unit: measuredParameter(vocabulary, meaning.parameter).unit });
}

function printBand({ low, high }: Interval, parameter: string, { vocabulary }: Space): string {
  const unit = bandUnit(vocabulary, parameter);
  const from = low && `${low.closed ? '≥' : '>'} ${printQuantity({ value: low.value, unit })}`;
  const to = high && `${high.closed ? '≤' : '<'} ${printQuantity({ value: high.value, unit })}`;
  return [from, to].flatMap((text) => text ?? []).join(', ');
}
