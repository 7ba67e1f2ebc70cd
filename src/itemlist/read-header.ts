import { columnOf, type Column } from './column';
import { columnLetters } from './column-letters';
import type { Desk } from './desk';
import { whereOf, type Row } from './row';

/** What each column of the table holds, and what is wrong with the header row. */
export function readHeader(header: Row, rows: readonly Row[], desk: Desk): readonly Column[] {
  const columns = header.cells.map((text) => columnOf(text, desk.names, desk.vocabulary));
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
  for (const needed of ['id', 'class'] as const) {
    if (seen.has(needed)) continue;
    const separated = header.cells.length === 1 && /[;\t|]/.test(header.cells[0] ?? '');
    desk.error(whereOf(header, 0, desk.file), {
      id: 'missing-column',
      found: `no column \`${needed}\``,
      repair: separated ? 'separate the cells by commas' : `add a column \`${needed}\` to the header row`,
    });
  }
  return columns;
}

/** Two columns of one meaning contradict each other; the two ends of a range do not, one end and the whole do. */
function meaningsOf(column: Exclude<Column, { kind: 'unknown' }>): readonly string[] {
  if (column.kind === 'relation') return [`relation ${column.relation}`];
  if (column.kind !== 'figure') return [column.kind];
  const { parameter, end } = column;
  if (end !== undefined) return [`figure ${parameter.id} ${end}`];
  return parameter.kind === 'range'
    ? [`figure ${parameter.id} min`, `figure ${parameter.id} max`]
    : [`figure ${parameter.id}`];
}
