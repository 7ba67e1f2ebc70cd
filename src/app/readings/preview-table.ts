import { chooseSheet } from '../../itemlist/choose-sheet';
import type { Column } from '../../itemlist/column';
import { columnLetters } from '../../itemlist/column-letters';
import { columnMeaning } from '../../itemlist/column-meaning';
import { CsvCursor, UnreadableTable } from '../../itemlist/csv-table';
import { Desk } from '../../itemlist/desk';
import { findDelimiter, leadRows } from '../../itemlist/find-delimiter';
import { headerKey } from '../../itemlist/header-key';
import { nameKey } from '../../itemlist/name-index';
import { headerNames, leadLength, openTable } from '../../itemlist/read-table';
import type { Row } from '../../itemlist/row';
import { isMissing } from '../../itemlist/value/missing';
import type { Diagnostic } from '../../model/diagnostic';
import type { ListReading } from '../../model/item';
import type { ListPreview, PreviewCell, PreviewColumn } from '../../model/list-preview';
import type { Rulebook } from '../../model/rulebook';
import type { Bilingual } from '../../model/text';
import { printUnit } from '../../quantity/quantity';
import type { ItemSource } from '../item-source';
import { meaningLabel } from './column-meanings';

/** Rows, values of a column, and characters of a value and of a header that are shown. */
const shown = { rows: 10, samples: 3, characters: 80, header: 400 };

/**
 * The beginning of a table: its header with what each column is taken for, and its first rows with what was told of them when
 * the whole list was read.
 */
export function previewTable(
  source: ItemSource,
  { vocabulary, lists }: Rulebook,
  told: readonly Diagnostic[],
): Pick<ListPreview, 'columns' | 'rows' | 'headerKey'> & { readonly reading: ListReading } {
  const { file, options = {} } = source;
  const desk = new Desk(file, vocabulary, options.limits);
  const { lead, ...opened } = firstRows(source, desk);
  const table = openTable(lead, headerNames(desk, options), desk, options.mapping);
  const reading = { ...opened.reading, ...table.reading };
  if (table.reader === undefined) return { reading, columns: [], rows: [] };
  const body = lead.filter(({ number }) => number > table.headerEnd);
  const headers = new Map(reading.columns?.map(({ column, header }) => [column, header]));
  const settled = new Map(
    [...(options.mapping?.columns ?? [])].map(([header, means]) => [nameKey(header), means]),
  );
  const inColumn = byColumn(told);
  const columns = table.columns.flatMap(
    (column, index): { readonly index: number; readonly view: PreviewColumn }[] => {
      const letters = columnLetters(index);
      const header = headers.get(letters) ?? '';
      const samples = samplesOf(body, index);
      if (header === '' && samples.length === 0) return [];
      const means = columnMeaning(column);
      const label = meaningLabel(column, { vocabulary, lists });
      const said = settled.get(nameKey(header));
      const [ofHeader, ofCells] = parted(inColumn.get(letters) ?? [], table.headerEnd);
      const view: PreviewColumn = {
        column: letters,
        header: shortened(header, shown.header),
        ...(means !== undefined && { means }),
        ...(label && { label }),
        ...(said !== undefined && { settled: said }),
        samples,
        faults: ofHeader,
        unread: new Set(ofCells.map(({ cell }) => cell?.row)).size,
      };
      return [{ index, view }];
    },
  );
  const rows = body.slice(0, shown.rows).map(({ number, cells }) => ({
    number,
    cells: columns.map(({ index, view: { column, means } }): PreviewCell => {
      const isUnread = inColumn.get(column)?.some(({ cell }) => cell?.row === number) === true;
      const text = cells[index]?.trim() ?? '';
      if (isUnread) return { text: shortened(text), state: 'unread' };
      if (means === undefined || means === 'ignore') return { text: shortened(text), state: 'ignored' };
      if (isMissing(text)) return { text: shortened(text), state: 'missing' };
      const as = understoodAs(text, table.columns[index], desk);
      return { text: shortened(text), state: 'read', ...(as && { as }) };
    }),
  }));
  return {
    reading,
    columns: columns.map(({ view }) => view),
    rows,
    headerKey: headerKey([...headers.values()]),
  };
}

/** What a cell was read as, where that is not what it says. */
function understoodAs(
  text: string,
  column: Column | undefined,
  { names, vocabulary }: Desk,
): Bilingual | undefined {
  if (column?.kind === 'class') {
    const found = names.classes.find(text);
    return 'id' in found ? vocabulary.classes.get(found.id)?.label : undefined;
  }
  if (column?.kind !== 'figure' || column.unit === undefined || !/\p{Nd}$/u.test(text)) return undefined;
  const { unit } = column;
  return { en: `${text} ${printUnit(unit, 'en')}`.trim(), ja: `${text} ${printUnit(unit, 'ja')}`.trim() };
}

/** The rows in which the header is looked for, and what was found out to read them. */
function firstRows(
  { text, encoding, sheets, options = {} }: ItemSource,
  desk: Desk,
): { readonly lead: readonly Row[]; readonly reading: ListReading } {
  if (sheets !== undefined) {
    const chosen = chooseSheet(sheets, desk, options);
    if (chosen === undefined) return { lead: [], reading: { format: 'xlsx' } };
    const otherSheets = sheets.filter((other) => other !== chosen).map(({ name }) => name);
    return {
      lead: chosen.rows.slice(0, leadLength(options)),
      reading: { format: 'xlsx', sheet: chosen.name, otherSheets },
    };
  }
  const delimiter = options.delimiter ?? findDelimiter(text, headerNames(desk, options));
  const reading = { format: 'csv', delimiter, ...(encoding !== undefined && { encoding }) } as const;
  try {
    return { lead: leadRows(new CsvCursor(text, delimiter, desk.limits), leadLength(options)), reading };
  } catch (error) {
    // Its fault is told where the whole list is read.
    if (error instanceof UnreadableTable) return { lead: [], reading };
    throw error;
  }
}

/** What was told of each column, by its letters; what is told of the whole table is not. */
function byColumn(told: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const of = new Map<string, Diagnostic[]>();
  for (const each of told) {
    if (each.cell === undefined || each.id === 'missing-column') continue;
    const known = of.get(each.cell.column);
    if (known === undefined) of.set(each.cell.column, [each]);
    else known.push(each);
  }
  return of;
}

/** What was told of a header, and what of the cells below it. */
function parted(
  told: readonly Diagnostic[],
  headerEnd: number,
): readonly [ofHeader: readonly Diagnostic[], ofCells: readonly Diagnostic[]] {
  const isOfHeader = ({ cell }: Diagnostic): boolean => (cell?.row ?? 0) <= headerEnd;
  return [told.filter(isOfHeader), told.filter((each) => !isOfHeader(each))];
}

function samplesOf(rows: readonly Row[], index: number): readonly string[] {
  const texts = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((text) => text !== '');
  return [...new Set(texts)].slice(0, shown.samples).map((text) => shortened(text));
}

function shortened(text: string, most = shown.characters): string {
  const characters = Array.from(text.slice(0, 2 * most));
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
