import { columnIndex } from '../column-letters';
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

/** Far more than any sheet that a person has merged; generated sheets merge in each row. */
const longestTail = 4 * 1024 ** 2;

/**
 * Finds the merged regions of a sheet. They stand behind all its cells, hence a pass of its own. Of a region over several
 * columns only the first column is filled: what the others would say is not for us to guess.
 */
export async function merges(archive: Archive, path: string): Promise<MergedCells> {
  const regions = regionsIn(await tailOf(archive.read(path))).toSorted((a, b) => a.top - b.top);
  const values = new Map<Region, { text: string; kind: CellKind | undefined }>();
  let begun = 0;
  let open: Region[] = [];
  return {
    fill(row, cells, kinds) {
      for (let next = regions[begun]; next !== undefined && next.top <= row; next = regions[begun]) {
        open.push(next);
        begun += 1;
      }
      open = open.filter(({ bottom }) => row <= bottom);
      if (open.length === 0) return cells;
      const filled = [...cells];
      for (const region of open) {
        if (region.top === row) {
          values.set(region, { text: cells[region.column] ?? '', kind: kinds.get(region.column) });
          continue;
        }
        const { text = '', kind } = values.get(region) ?? {};
        if (text === '') continue;
        while (filled.length < region.column) filled.push('');
        filled[region.column] = text;
        if (kind !== undefined) kinds.set(region.column, kind);
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
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g)].flatMap(
    ([, left = '', top, , bottom]) => {
      const region = { top: Number(top), bottom: Number(bottom), column: columnIndex(left) };
      return region.bottom > region.top ? [region] : [];
    },
  );
}
