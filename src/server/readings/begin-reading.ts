import type { Corpus } from '../../app/corpus';
import type { ComparisonOrder, ReadingOrder } from '../../app/kept/work-order';
import type { FormFields } from '../form-fields';
import { takeOrder } from '../kept/take-order';
import type { Served } from '../served';
import type { GivenList } from './given-list';

/** Has a list read, to be looked over; the id of its order. */
export async function beginReading(list: GivenList, fields: FormFields, served: Served): Promise<string> {
  const order: ReadingOrder = { ...comparisonOrder(list, fields, served.corpus), kind: 'reading' };
  return takeOrder(order, list.bytes, served);
}

/** The comparison that a form asks for. */
export function comparisonOrder(
  { file, hash, read }: GivenList,
  fields: FormFields,
  corpus: Corpus,
): ComparisonOrder {
  return {
    kind: 'comparison',
    tool: corpus.tool,
    rules: corpus.rulebook.hash,
    file,
    hash,
    asOf: Object.fromEntries(fields.asOf),
    assumptions: fields.assumptions,
    to: fields.to.map(({ text }) => text),
    read,
  };
}
