import { displayWidth } from '../text/display-width';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A sheet of text; the first `headRows` rows stay in sight and stand out. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly headRows: number;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Columns, by index, in which only these may be entered. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  /** Rows below the header that are ready for entries, formatted as text so that no spreadsheet turns `5E002` into 500. */
  readonly emptyRows?: number;
  /** Cells that stand out, as `row,column` from 0. */
  readonly marked?: ReadonlySet<string>;
}

/** A cell holds no more in a spreadsheet. */
const longest = 32_767;
/** Entries of a list of choices, which stands in the file as one text. */
const longestChoices = 255;

/** Writes sheets of text as an Excel workbook. Every cell is text and never a formula, whatever it begins with. */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, headRows, widths, emptyRows = 0, marked }) => {
    // One by one: a call takes no hundred thousand arguments.
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const blank = Array.from({ length: emptyRows }, () => Array.from({ length: width }, () => ''));
    const data: SheetData = [...rows, ...blank].map((row, index) =>
      row.map((value, column) => ({
        value: value.slice(0, longest),
        type: String,
        format: '@',
        // A row above the last line of the header is a remark that runs on to the right.
        wrap: index >= headRows - 1,
        ...(index >= headRows - 1 && { height: heightOf(row, widths) }),
        alignVertical: 'top',
        ...(marked?.has(`${index},${column}`) && { backgroundColor: '#FFF3C4' as const }),
        ...(index < headRows && { fontWeight: 'bold' as const, backgroundColor: '#E3ECF4' }),
      })),
    );
    return {
      data,
      sheet: name,
      columns: widths.map((each) => ({ width: each })),
      stickyRowsCount: headRows,
      orientation: 'landscape' as const,
    };
  });
  const transform = {
    transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
      onePageWide(withDropDowns(xml, sheets[sheetIndex]), sheets[sheetIndex]?.widths),
  };
  return writeExcelFile(written, {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': transform,
            'xl/workbook.xml': { transform: (xml: string) => withPrintTitles(xml, sheets) },
          },
        },
      },
    ],
  }).toBuffer();
}

/** The XML of a sheet with its lists of choices, which stand behind the cells. */
function withDropDowns(xml: string, sheet: TextSheet | undefined): string {
  const lists = [...(sheet?.choices ?? [])].flatMap(([column, values]) => {
    const joined = values.join(',');
    if (sheet === undefined || joined.length > longestChoices) return [];
    const letters = columnName(column);
    const cells = `${letters}${sheet.headRows + 1}:${letters}${sheet.rows.length + (sheet.emptyRows ?? 0)}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${escaped(joined)}"</formula1></dataValidation>`,
    ];
  });
  if (lists.length === 0) return xml;
  const validations = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return xml.replace('</sheetData>', `</sheetData>${validations}`);
}

/** The workbook with the header of each sheet repeated on every printed page. */
function withPrintTitles(xml: string, sheets: readonly TextSheet[]): string {
  const names = sheets.flatMap(({ name, headRows }, index) =>
    headRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$1:$${headRows}</definedName>`,
        ],
  );
  return names.length === 0
    ? xml
    : xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
}

/** Sheets wider than this, in characters, can be read on A3 and not on A4. */
const widestOnA4 = 150;
const paper = { a3: 8, a4: 9 } as const;

/** Printed across one page, however many pages down. */
function onePageWide(xml: string, widths: readonly number[] = []): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const size = width > widestOnA4 ? paper.a3 : paper.a4;
  return xml
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(
      /<pageSetup( paperSize="\d+")? /,
      `<pageSetup paperSize="${size}" fitToWidth="1" fitToHeight="0" `,
    );
}

/** Points of a line, and lines of a row at most: what is longer can be read in its cell. */
const lineHeight = 14;
const mostLines = 24;

/** Room for the wrapped text of a row; spreadsheets do not all make it when they open a file. */
function heightOf(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, column) => Math.ceil((displayWidth(text) + 1) / (widths[column] ?? 12)));
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '""');
}
