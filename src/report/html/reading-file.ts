import type { ListPreview } from '../../model/list-preview';
import { fill } from '../messages/fill';
import type { ListMessages } from '../messages/list-messages';

/** What was asked for about the reading of a file, as written. */
export interface AskedReading {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** Fields that settle how a file is read, those that matter for its format; a choice that is not made is found out. */
export function readingFileView(
  { reading, sheets, columns }: ListPreview,
  asked: AskedReading,
  encodings: readonly string[],
  l: ListMessages,
): object {
  const format = reading?.format;
  const isText = format !== 'xlsx';
  const [first, last] = reading?.headerRows ?? [];
  return {
    encodings: isText ? choices(asked.encoding, encodings.map(itself), reading?.encoding, l) : [],
    delimiters:
      format === 'csv' ? choices(asked.delimiter, delimiters(l), wordOf(reading?.delimiter, l), l) : [],
    sheets:
      sheets.length > 0 ? choices(askedSheet(asked, reading), sheetNames(sheets, l), reading?.sheet, l) : [],
    hasHeader: columns.length > 0 || format === 'csv' || format === 'xlsx',
    headerRow: first ?? '',
    headerRows:
      first !== undefined && last !== undefined && last > first ? fill(l.headerRows, { first, last }) : '',
  };
}

/** A sheet may have been asked for by its number. */
function askedSheet({ sheet }: AskedReading, reading: ListPreview['reading']): string | undefined {
  return sheet === undefined ? undefined : (reading?.sheet ?? sheet);
}

function sheetNames(sheets: ListPreview['sheets'], l: ListMessages): readonly (readonly [string, string])[] {
  return sheets.map(({ name, rows, hidden }) => [
    name,
    fill(hidden ? l.sheetHidden : l.sheetRows, { name, rows }),
  ]);
}

function delimiters(l: ListMessages): readonly (readonly [string, string])[] {
  return (['comma', 'tab', 'semicolon', 'pipe'] as const).map((name) => [name, l[name]]);
}

function wordOf(delimiter: string | undefined, l: ListMessages): string | undefined {
  const named = new Map([
    [',', l.comma],
    ['\t', l.tab],
    [';', l.semicolon],
    ['|', l.pipe],
  ]);
  return delimiter === undefined ? undefined : (named.get(delimiter) ?? delimiter);
}

/** First that it be found out, then every choice; one that was asked for in other words stands beside them. */
function choices(
  asked: string | undefined,
  known: readonly (readonly [value: string, label: string])[],
  found: string | undefined,
  l: ListMessages,
): readonly Choice[] {
  const foundOut = asked === undefined && found !== undefined ? fill(l.foundOutAs, { found }) : l.foundOut;
  const other = asked === undefined || known.some(([value]) => value === asked) ? [] : [itself(asked)];
  return [
    { value: '', label: foundOut, chosen: asked === undefined },
    ...[...known, ...other].map(([value, label]) => ({ value, label, chosen: value === asked })),
  ];
}

function itself(text: string): readonly [string, string] {
  return [text, text];
}
