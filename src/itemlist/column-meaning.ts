import { printUnit } from '../quantity/quantity';
import type { Column } from './column';

/** A header that means the same, in the words of a mapping file. */
export function columnMeaning(column: Column): string | undefined {
  switch (column.kind) {
    case 'unknown':
      return undefined;
    case 'figure': {
      const { parameter, unit, end } = column;
      // A count has no unit to print.
      const symbol = unit === undefined ? '' : printUnit(unit, 'en');
      return [parameter.id, ...(symbol === '' ? [] : [`[${symbol}]`]), ...(end ? [end] : [])].join(' ');
    }
    case 'relation':
      return column.relation;
    case 'claim':
      return column.list;
    case 'id':
    case 'name':
    case 'maker':
    case 'class':
    case 'not-class':
    case 'unverified':
    case 'source':
    case 'remark':
    case 'destination':
    case 'ignore':
      return column.kind;
  }
}
