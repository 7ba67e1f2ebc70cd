import { readMapping } from '../itemlist/read-mapping';
import { delimiters, type Delimiter } from '../itemlist/csv-table';
import { fileKind } from '../itemlist/text/file-kind';
import { firstMisfit } from '../itemlist/text/first-misfit';
export {
  beyond,
  fileLimits,
  isTimeFault,
  longUploadLimits,
  uploadLimits,
  withLimits,
  type ReadLimits,
} from '../itemlist/limits';
export type { Clock } from '../itemlist/timekeeper';
export { textEncodings } from '../itemlist/text/text-encoding';
import {
  decoded,
  detectEncoding,
  encodingName,
  encodingNamed,
  textEncodings,
} from '../itemlist/text/text-encoding';
import type { SheetRows } from '../itemlist/choose-sheet';
import { beyond, fileLimits, isSizeFault, limitNames, withLimits, type ReadLimits } from '../itemlist/limits';
import type { ReadOptions } from '../itemlist/read-item-list';
import type { Row } from '../itemlist/row';
import { timekeeper, type Clock, type Timekeeper } from '../itemlist/timekeeper';
import { Unreadable } from '../itemlist/unreadable';
import { openWorkbook } from '../itemlist/xlsx/open-workbook';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { SourceText } from './source-text';

/** An item list as a file or an upload gives it: decoded text, or the rows of a workbook. */
export interface ItemSource extends SourceText {
  /** How the bytes were read, in words. */
  readonly encoding?: string;
  /** Set for a workbook, whose `text` is empty. */
  readonly sheets?: readonly SheetRows[];
  readonly options?: ReadOptions;
}

/** What a user may say about a list, as written; what is not said is found out. */
export interface ReadRequest {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly mapping?: { readonly file: string; readonly text: string };
  /** Limits that are other than usual: `rows=50000`. */
  readonly limits?: readonly string[];
}

/** What a list is held to: its limits, and a clock for that on time. */
export interface ReadBounds {
  readonly limits: ReadLimits;
  readonly clock?: Clock;
}

/** Opens an item list: decodes its text or unpacks its sheets, within bounds; those of a file of one's own unless given. */
export async function openItemSource(
  file: string,
  bytes: Uint8Array,
  hash: string,
  request: ReadRequest = {},
  bounds: ReadBounds = { limits: fileLimits },
): Promise<Checked<ItemSource>> {
  const refuse = (
    fault: Omit<Diagnostic, 'severity' | 'place'>,
    at = { line: 1, column: 1 },
  ): Checked<never> => ({
    ok: false,
    diagnostics: [{ severity: 'error', place: { file, ...at }, ...fault }],
  });
  const read = readOptions(file, request, bounds);
  if (!read.ok) return read;
  const { encoding: asked, ...options } = read.value;
  const { limits, clock } = options;
  if (bytes.length > limits.bytes) return refuse(beyond(limits, 'bytes', `${bytes.length} bytes`));
  const kind = fileKind(bytes);
  if (typeof kind !== 'string') return refuse(kind.fault);
  if (kind === 'workbook') {
    const sheets = await sheetsOf(bytes, limits, timekeeper(limits, clock));
    if ('fault' in sheets) return refuse(sheets.fault);
    return { ok: true, value: { file, hash, text: '', sheets: sheets.sheets, options }, diagnostics: [] };
  }
  const pieces = () => [bytes];
  const detected = await detectEncoding(pieces, asked);
  if ('fault' in detected) return refuse(detected.fault, firstMisfit(bytes, asked ?? 'utf-8'));
  let text = '';
  for await (const piece of decoded(pieces, detected.encoding)) text += piece;
  return {
    ok: true,
    value: { file, hash, text, encoding: encodingName(detected.encoding), options },
    diagnostics: [],
  };
}

/** What the user has said, understood; all of it that is not, refused. */
export function readOptions(
  file: string,
  { encoding, delimiter, sheet, mapping, limits: said = [] }: ReadRequest,
  { limits: usual, clock }: ReadBounds = { limits: fileLimits },
): Checked<
  ReadOptions & { readonly encoding?: (typeof textEncodings)[number]; readonly limits: ReadLimits }
> {
  const diagnostics: Diagnostic[] = [];
  const refuse = (id: string, found: string, known: readonly string[]): void => {
    const expected = `one of ${known.map((each) => `\`${each}\``).join(', ')}`;
    diagnostics.push({ id, severity: 'error', place: { file, line: 1, column: 1 }, found, expected });
  };
  const named = encoding === undefined ? undefined : encodingNamed(encoding);
  if (encoding !== undefined && named === undefined)
    refuse('unknown-encoding', `unknown encoding \`${encoding}\``, textEncodings);
  const separator = delimiter === undefined ? undefined : delimiterNamed(delimiter);
  if (delimiter !== undefined && separator === undefined)
    refuse('unknown-delimiter', `unknown delimiter \`${delimiter}\``, [...delimiterNames.keys()]);
  const settled = mapping === undefined ? undefined : readMapping(mapping.file, mapping.text);
  if (settled?.ok === false) diagnostics.push(...settled.diagnostics);
  const limits = withLimits(usual, said);
  if (limits === undefined)
    refuse(
      'unknown-limit',
      `\`${said.join(' ')}\` as a limit`,
      limitNames().map((name) => `${name}=…`),
    );
  if (limits === undefined || diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    value: {
      limits,
      ...(clock !== undefined && { clock }),
      ...(named !== undefined && { encoding: named }),
      ...(separator !== undefined && { delimiter: separator }),
      ...(sheet !== undefined && sheet !== '' && { sheet }),
      ...(settled?.ok === true && { mapping: settled.value }),
    },
    diagnostics,
  };
}

const delimiterNames: ReadonlyMap<string, Delimiter> = new Map([
  ['comma', ','],
  ['tab', '\t'],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

function delimiterNamed(name: string): Delimiter | undefined {
  return delimiterNames.get(name.trim().toLowerCase()) ?? delimiters.find((each) => each === name);
}

async function sheetsOf(
  bytes: Uint8Array,
  limits: ReadLimits,
  inTime: Timekeeper,
): Promise<
  { readonly sheets: readonly SheetRows[] } | { readonly fault: Omit<Diagnostic, 'severity' | 'place'> }
> {
  const workbook = await openWorkbook(bytes, limits);
  if ('fault' in workbook) return workbook;
  try {
    const sheets: SheetRows[] = [];
    for (const { name, hidden, rows } of workbook.sheets) {
      const all: Row[] = [];
      for await (const row of rows()) {
        inTime();
        all.push(row);
      }
      sheets.push({ name, hidden, rows: all });
    }
    return { sheets };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** Whether a list was refused because it is too large for whoever reads it, not because of what it says. */
export function isTooLarge(diagnostic: Diagnostic): boolean {
  return diagnostic.id === 'list-too-long' || isSizeFault(diagnostic);
}
