import { asOfName } from '../compared-lists';
import type { GapOrder } from './work-order';

/** The query under which the gaps of an order are asked for, in a settled order, `&` after each part. */
export function gapQueryText({ asOf, to, filter }: Pick<GapOrder, 'asOf' | 'to' | 'filter'>): string {
  const parts = new URLSearchParams();
  if (filter.itemClass !== undefined) parts.append('class', filter.itemClass);
  if (filter.row !== undefined) parts.append('row', filter.row);
  if (filter.entry !== undefined) parts.append('eccn', filter.entry);
  for (const [id, day] of Object.entries(asOf).sort()) parts.append(asOfName(id), day);
  for (const destination of to) parts.append('to', destination);
  const text = parts.toString();
  return text === '' ? '' : `${text}&`;
}
