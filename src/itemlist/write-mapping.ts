import { stringify } from 'yaml';
import type { TableMapping } from './read-mapping';

/** A mapping file as `readMapping` takes it. */
export function writeMapping({ columns, headerRow }: TableMapping): string {
  const settled = { ...(headerRow !== undefined && { 'header-row': headerRow }), columns: new Map(columns) };
  return stringify(settled, {
    lineWidth: 0,
    defaultKeyType: 'QUOTE_DOUBLE',
    defaultStringType: 'QUOTE_DOUBLE',
  });
}
