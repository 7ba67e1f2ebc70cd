import type { ReadLimits } from '../limits';
import type { Archive } from './archive';
import { builtInFormat, generalFormat, numberFormat, type NumberFormat } from './number-format';
import { readWholePart } from './read-part';

/** The number formats of cells, by the index that a cell states. */
export async function cellFormats(
  archive: Archive,
  path: string | undefined,
  limits: ReadLimits,
): Promise<readonly NumberFormat[]> {
  if (path === undefined || !archive.has(path)) return [];
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  await readWholePart(archive.read(path), path, limits, {
    open(name, attribute) {
      if (name === 'numFmt')
        own.set(Number(attribute('numFmtId')), numberFormat(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The format of a cell that states no index, or one that is not there. */
export function formatAt(formats: readonly NumberFormat[], index: string | undefined): NumberFormat {
  return formats[Number(index ?? 0)] ?? generalFormat;
}
