import { columnIndex } from '../column-letters';
import type { ReadLimits } from '../limits';
import type { CellKind } from '../row';
import type { Archive } from './archive';

/** Cells that are shown as one. The first holds the value, and it is meant for all rows of the region. */
export interface MergedCells {
  /** The cells of a row with what reaches down into it; rows are asked for in their order. */
  readonly fill: (row: number, cells: readonly string[], kinds: Map<number, CellKind>) => readonly string[];
}

interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

/** A region that has begun, with the value of its first cell. */
interface Reaching {
  readonly bottom: number;
  readonly text: string;
  readonly kind: CellKind | undefined;
}

/** Far more than any sheet that a person has merged; generated sheets merge in each row. */
const longestTail = 4 * 1024 ** 2;

/**
 * Finds the merged regions of a sheet. They stand behind all its cells, hence a pass of its own. Of a region over several
 * columns only the first column is filled: what the others would say is not for us to guess. Regions do not overlap in a
 * workbook that a spreadsheet wrote; of several in one column the last that has begun counts.
 */
export async function merges(archive: Archive, path: string, limits: ReadLimits): Promise<MergedCells> {
  const regions = regionsIn(await tailOf(archive.read(path)))
    .filter(({ column }) => column < limits.columns)
    .toSorted((a, b) => a.top - b.top);
  let begun = 0;
  const reaching = new Map<number, Reaching>();
  return {
    fill(row, cells, kinds) {
      const own = new Set<number>();
      for (let next = regions[begun]; next !== undefined && next.top <= row; next = regions[begun]) {
        const { top, bottom, column } = next;
        begun += 1;
        if (top !== row) continue;
        own.add(column);
        reaching.set(column, { bottom, text: cells[column] ?? '', kind: kinds.get(column) });
      }
      if (reaching.size === 0) return cells;
      const filled = [...cells];
      for (const [column, { bottom, text, kind }] of reaching) {
        if (bottom < row) reaching.delete(column);
        else if (text !== '' && !own.has(column)) {
          while (filled.length < column) filled.push('');
          filled[column] = text;
          if (kind !== undefined) kinds.set(column, kind);
        }
      }
      return filled;
    },
  };
}

/** What stands behind the cells of a sheet. */
async function tailOf(pieces: AsyncIterable<string>): Promise<string> {
  let tail = '';
  let found = false;
  for await (const piece of pieces) {
    tail += piece;
    const end = found ? 0 : tail.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/);
    if (end < 0) tail = tail.slice(-64);
    else {
      found = true;
      tail = tail.slice(end, end + longestTail);
    }
  }
  return found ? tail : '';
}

function regionsIn(xml: string): readonly Region[] {
  return [
    ...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g),
  ].flatMap(([, left = '', top, , bottom]) => {
    const region = { top: Number(top), bottom: Number(bottom), column: columnIndex(left) };
    return region.bottom > region.top ? [region] : [];
  });
}
