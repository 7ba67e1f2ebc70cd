import type { AxisBound, AxisInterval } from '../../model/item-outlook';
import type { Item } from '../../model/item';
import type { Quantity } from '../../quantity/quantity';
import type { Bound, Interval } from '../../scope/interval';
import { measuredParameter } from './axis-meaning';
import { placeIn } from './printed-figure';
import type { Space } from './space';

/** An interval of a number axis with its bounds as the law prints them, else in the declared unit. */
export function printedInterval(interval: Interval, axis: string, space: Space): AxisInterval {
  return withPrinted(interval, axis, space, space.printed.get(axis) ?? []);
}

/** The same for the figure of an item, with its bounds as the item list prints them. */
export function printedFigure(interval: Interval, axis: string, space: Space, item: Item): AxisInterval {
  const meaning = space.meanings.get(axis);
  const value = meaning?.kind === 'number' ? item.figures.get(meaning.parameter)?.value : undefined;
  switch (value?.kind) {
    case 'number':
      return withPrinted(
        interval,
        axis,
        space,
        [value.low, value.high].flatMap((end) => end?.figure ?? []),
      );
    case 'range':
      return withPrinted(
        interval,
        axis,
        space,
        [value.min, value.max].flatMap((end) => end ?? []),
      );
    case 'answer':
    case 'curve':
    case undefined:
      return withPrinted(interval, axis, space, []);
  }
}

function withPrinted(
  { low, high }: Interval,
  axis: string,
  { meanings, vocabulary }: Space,
  figures: readonly Quantity[],
): AxisInterval {
  const meaning = meanings.get(axis);
  if (meaning?.kind !== 'number') throw new Error(`${axis} is not measured`);
  const { unit } = measuredParameter(vocabulary, meaning.parameter);
  const printed = (bound: Bound): AxisBound => ({
    ...bound,
    printed: figures.find((figure) => placeIn(figure, unit).equals(bound.value)) ?? {
      value: bound.value,
      unit,
    },
  });
  return { ...(low && { low: printed(low) }), ...(high && { high: printed(high) }) };
}

/** Whether the axis holds whole numbers only. */
export function domainOf(axis: string, { scopes }: Space): 'real' | 'integer' {
  return scopes.axis(axis).kind === 'integer' ? 'integer' : 'real';
}
