import type { Quantity } from '../quantity/quantity';
import type { Item } from '../model/item';
import type { Bounds, Source } from './bounds';

/** The numbers that an item states, by parameter; the ends of a range by `<parameter>.min` and `.max`. */
export function statedBounds(item: Pick<Item, 'figures'>): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const [id, { value, printed, verified }] of item.figures) {
    const source: Source = { kind: 'stated', printed, verified };
    switch (value.kind) {
      case 'number': {
        const { low, high, also } = value;
        bounds.set(id, {
          ...(low && { low: { ...low, source } }),
          ...(high && { high: { ...high, source } }),
          also,
        });
        break;
      }
      case 'range':
        if (value.min !== undefined) bounds.set(`${id}.min`, exactly(value.min, source));
        if (value.max !== undefined) bounds.set(`${id}.max`, exactly(value.max, source));
        break;
      case 'answer':
      case 'curve':
        break;
    }
  }
  return bounds;
}

function exactly(figure: Quantity, source: Source): Bounds {
  const end = { figure, closed: true, source };
  return { low: end, high: end, also: [] };
}
