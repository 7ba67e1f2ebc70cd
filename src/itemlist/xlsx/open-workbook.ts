import type { Fault } from '../fault';
import type { ReadLimits } from '../limits';
import type { Row } from '../row';
import { excessive, Unreadable } from '../unreadable';
import { openArchive } from './archive';
import { sharedStrings } from './shared-strings';
import { sheetRows } from './sheet-rows';
import { cellFormats } from './styles';
import { workbookParts } from './workbook-parts';

/** A sheet of a workbook; its rows are unpacked when asked for, as often as asked. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Throws `Unreadable`. */
  readonly rows: () => AsyncGenerator<Row>;
}

/** The sheets of an Excel workbook (.xlsx, .xlsm) in the order of their tabs, or why it cannot be read. Macros are never looked at. */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ readonly sheets: readonly WorkbookSheet[] } | { readonly fault: Fault }> {
  try {
    const archive = await openArchive(bytes, limits);
    const parts = await workbookParts(archive, limits);
    if (parts.sheets.length > limits.sheets)
      throw excessive(limits, 'sheets', `${parts.sheets.length} sheets`);
    const context = {
      strings: await sharedStrings(archive, parts.sharedStrings, limits),
      formats: await cellFormats(archive, parts.styles, limits),
      from1904: parts.from1904,
    };
    return {
      sheets: parts.sheets.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.hidden,
        rows: () => sheetRows(archive, sheet, context, limits),
      })),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}
