import { columnIndex } from '../column-letters';
import type { ReadLimits } from '../limits';
import type { CellKind, Row } from '../row';
import { damaged, excessive } from '../unreadable';
import type { Archive } from './archive';
import { formatted, type CellText } from './cell-text';
import { merges, type MergedCells } from './merged-cells';
import type { NumberFormat } from './number-format';
import { readPart } from './read-part';
import { longestEscape, unescaped } from './shared-strings';
import { formatAt } from './styles';
import type { SheetPart } from './workbook-parts';

/** What the cells of every sheet refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly index: number;
  readonly type: string;
  readonly format: NumberFormat;
  value: string;
  hasFormula: boolean;
  hasValue: boolean;
}

/**
 * The rows of a sheet that hold anything, one after the other; cells that are merged down repeat the value of the first.
 * Throws `Unreadable`.
 */
export async function* sheetRows(
  archive: Archive,
  { name, path }: SheetPart,
  context: WorkbookContext,
  limits: ReadLimits,
): AsyncGenerator<Row> {
  const merged: MergedCells = await merges(archive, path, limits);
  let rows: Row[] = [];
  let cells: string[] = [];
  let kinds = new Map<number, CellKind>();
  let number = 0;
  let nextColumn = 0;
  let cell: OpenCell | undefined;
  let collecting = false;
  let phonetic = 0;

  const tooLong = (length: number): Error =>
    excessive(limits, 'cell', `a cell of ${length} characters in row ${number} of sheet \`${name}\``);
  const closeCell = (): void => {
    if (cell === undefined) return;
    const { text, kind } = textOf(cell, context);
    if (text !== '' || kind !== undefined) {
      if (cell.index >= limits.columns)
        throw excessive(limits, 'columns', `a cell in column ${cell.index + 1} of sheet \`${name}\``);
      while (cells.length < cell.index) cells.push('');
      if (text.length > limits.cell) throw tooLong(text.length);
      cells[cell.index] = text;
      if (kind !== undefined) kinds.set(cell.index, kind);
    }
    cell = undefined;
  };
  const closeRow = (): void => {
    const filled = merged.fill(number, cells, kinds);
    if (filled.some((text) => text.trim() !== '') || kinds.size > 0)
      rows.push({ cells: filled, number, line: number, sheet: name, ...(kinds.size > 0 && { kinds }) });
    cells = [];
    nextColumn = 0;
    kinds = new Map();
  };

  const parts = readPart(archive.read(path), path, limits, {
    open(element, attribute) {
      switch (element) {
        case 'row': {
          const stated = attribute('r');
          const next = stated === undefined ? number + 1 : Number(stated);
          if (!Number.isInteger(next) || next <= number)
            throw damaged(`rows out of order in sheet \`${name}\``);
          if (next > limits.rows) throw excessive(limits, 'rows', `row ${next} in sheet \`${name}\``);
          number = next;
          return;
        }
        case 'c': {
          const letters = /^([A-Z]{1,3})\d+$/.exec(attribute('r') ?? '')?.[1];
          cell = {
            index: letters === undefined ? nextColumn : columnIndex(letters),
            type: attribute('t') ?? 'n',
            format: formatAt(context.formats, attribute('s')),
            value: '',
            hasFormula: false,
            hasValue: false,
          };
          nextColumn = cell.index + 1;
          return;
        }
        case 'f':
          if (cell !== undefined) cell.hasFormula = true;
          return;
        case 'rPh':
          phonetic += 1;
          return;
        case 'v':
        case 't':
          collecting = cell !== undefined && phonetic === 0;
          if (cell !== undefined) cell.hasValue = true;
      }
    },
    text(piece) {
      if (!collecting || cell === undefined) return;
      cell.value += piece;
      if (cell.value.length > limits.cell * longestEscape) throw tooLong(cell.value.length);
    },
    close(element) {
      if (element === 'v' || element === 't') collecting = false;
      else if (element === 'rPh') phonetic -= 1;
      else if (element === 'c') closeCell();
      else if (element === 'row') closeRow();
    },
  });
  for (let step = await parts.next(); ; step = await parts.next()) {
    yield* rows;
    rows = [];
    if (step.done === true) return;
  }
}

function textOf(cell: OpenCell, { strings, from1904 }: WorkbookContext): CellText {
  if (cell.hasFormula && !cell.hasValue) return { text: '', kind: 'no-value' };
  switch (cell.type) {
    case 's': {
      const text = cell.value === '' ? '' : strings[Number(cell.value)];
      if (text === undefined) throw damaged(`a cell that refers to text ${cell.value}, which is not there`);
      return { text };
    }
    case 'b':
      return { text: cell.value === '1' ? 'TRUE' : 'FALSE' };
    case 'n':
      return cell.value === '' ? { text: '' } : formatted(cell.value.trim(), cell.format, from1904);
    case 'd':
      return { text: cell.value, kind: 'date' };
    default:
      // `str`, `inlineStr` and the error values, which read as what they are: `#REF!`.
      return { text: unescaped(cell.value) };
  }
}
