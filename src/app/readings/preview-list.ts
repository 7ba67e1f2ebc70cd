import type { Diagnostic } from '../../model/diagnostic';
import type { ListPreview } from '../../model/list-preview';
import type { Rulebook } from '../../model/rulebook';
import { openItemSource, type ItemSource, type ReadBounds } from '../item-source';
import type { ReadingOrder } from '../kept/work-order';
import { isTable, readItems } from '../read-items';
import { previewTable } from './preview-table';

/** Diagnostics that are kept. */
const most = 100;

/** Name of the file that holds a preview. */
export const previewFile = 'preview.json';

/** Reads a list as a comparison would and says how it was understood. Faults of the list are part of the answer. */
export async function previewList(
  { file, hash, read }: Pick<ReadingOrder, 'file' | 'hash' | 'read'>,
  bytes: Uint8Array,
  rulebook: Rulebook,
  bounds: ReadBounds,
): Promise<ListPreview> {
  const opened = await openItemSource(file, bytes, hash, read, bounds);
  const nothing = { file, sheets: [], columns: [], rows: [], assumptions: [] };
  return opened.ok
    ? { ...nothing, ...previewSource(opened.value, rulebook) }
    : { ...nothing, ...listed(opened.diagnostics) };
}

function previewSource(
  source: ItemSource,
  rulebook: Rulebook,
): Partial<ListPreview> & ReturnType<typeof listed> {
  const read = readItems(source, rulebook.vocabulary);
  const { diagnostics } = read;
  const sheets = (source.sheets ?? []).map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }));
  const reading = read.ok ? read.value.reading : undefined;
  return {
    sheets,
    ...listed(diagnostics),
    ...(read.ok && { items: read.value.items.length, assumptions: read.value.assumptions }),
    ...(isTable(source) ? previewTable(source, rulebook, diagnostics) : reading && { reading }),
  };
}

/** Errors before warnings, each in the order of the list. */
function listed(diagnostics: readonly Diagnostic[]): Pick<ListPreview, 'diagnostics' | 'more'> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity !== 'error');
  const all = [...errors, ...warnings];
  return { diagnostics: all.slice(0, most), more: Math.max(0, all.length - most) };
}
