import type { Column } from './column';
import { columnLetters } from './column-letters';
import type { Desk } from './desk';
import type { HeaderNames } from './header-names';
import { whereOf, type Row } from './row';

/** What each column of the table holds, and what is wrong with the header row. */
export function readHeader(
  header: Row,
  rows: readonly Row[],
  names: HeaderNames,
  desk: Desk,
): readonly Column[] {
  const columns = header.cells.map((text) => names.column(text));
  const seen = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const where = whereOf(header, index, desk.file);
    const text = header.cells[index]?.trim() ?? '';
    if (column.kind === 'unknown') {
      const empty = text === '' && rows.every(({ cells }) => (cells[index]?.trim() ?? '') === '');
      if (!empty) desk[column.severity](where, column.fault);
      continue;
    }
    for (const meaning of meaningsOf(column)) {
      const other = seen.get(meaning);
      seen.set(meaning, index);
      if (other === undefined) continue;
      const found = `column \`${text}\` means the same as column ${columnLetters(other)}`;
      desk.error(where, { id: 'duplicate-column', found, repair: 'keep one of them' });
      break;
    }
  }
  const at = whereOf(header, 0, desk.file);
  if (!seen.has('id')) {
    desk.warning(at, {
      id: 'missing-column',
      found: 'no column `id`',
      repair: 'add a column `id` to the header row; without one items are called by their row',
    });
  }
  const hasClaims = columns.some(({ kind }) => kind === 'claim');
  if (!seen.has('class')) {
    desk[hasClaims ? 'warning' : 'error'](at, {
      id: 'missing-column',
      found: 'no column `class`',
      repair: hasClaims
        ? 'add a column `class` to have items judged; here only their stated classifications are looked at'
        : 'add a column `class` to the header row, or one with classifications: `ECCN`, `項番`',
    });
  }
  return columns;
}

/**
 * Two columns of one meaning contradict each other; the two ends of a range do not, one end and the whole do. Columns of
 * classifications, and those that are to be ignored, may be many.
 */
function meaningsOf(column: Exclude<Column, { kind: 'unknown' }>): readonly string[] {
  if (column.kind === 'relation') return [`relation ${column.relation}`];
  if (column.kind === 'claim' || column.kind === 'ignore') return [];
  if (column.kind !== 'figure') return [column.kind];
  const { parameter, end } = column;
  if (end !== undefined) return [`figure ${parameter.id} ${end}`];
  return parameter.kind === 'range'
    ? [`figure ${parameter.id} min`, `figure ${parameter.id} max`]
    : [`figure ${parameter.id}`];
}
