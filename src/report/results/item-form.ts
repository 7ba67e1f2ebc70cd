import type { Bilingual, Lang } from '../../model/text';
import { displayWidth } from '../text/display-width';
import { csvLines } from './result-lines';
import { writeWorkbook, type TextSheet } from './write-workbook';

/** A column of a form, with what helps to fill it in. */
export interface FormColumn {
  /** The header as it will be read back, with its unit. */
  readonly header: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  /** How the cell is written. */
  readonly example: string;
  /** What may be entered; free where absent. */
  readonly choices?: readonly string[];
  /** Paragraphs of both lists that ask for it. */
  readonly askedBy: readonly string[];
}

/** An item list to be filled in, which `compare` reads as it is. */
export interface ItemForm {
  readonly title: Bilingual;
  /** Assumptions that are declared for all of it. */
  readonly assumptions: readonly string[];
  readonly columns: readonly FormColumn[];
  /** What is known already, by column; blank where it is to be filled in. */
  readonly rows: readonly (readonly string[])[];
  /** Cells that would decide, as `row,column` from 0. */
  readonly asked: ReadonlySet<string>;
}

export type FormFormat = 'csv' | 'xlsx';

/** Rows of a workbook that are ready for entries. */
const blankRows = 50;

const helpWords = {
  sheet: { en: 'Items', ja: '品目一覧' },
  help: { en: 'Help', ja: '記入要領' },
  column: { en: 'Column', ja: '欄' },
  label: { en: 'English', ja: '英語' },
  labelJa: { en: 'Japanese', ja: '日本語' },
  meaning: { en: 'Meaning (English)', ja: '意味（英語）' },
  meaningJa: { en: 'Meaning (Japanese)', ja: '意味（日本語）' },
  example: { en: 'Written as', ja: '記入例' },
  asked: { en: 'Asked for by', ja: '参照する規定' },
  unknown: {
    en: 'Leave a cell empty where the figure is not known: it is then asked for, never guessed. Rough or typical figures count as not known; write a limit that is sure, such as ≥ 12.',
    ja: '不明な数値は空欄のままにする（推定はせず、確認すべき数値として示す。）。約・標準値は不明として扱うので、確実な限界値（例：≥ 12）を記入する。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Writes a form as CSV, its help as comments above the header, or as a workbook with drop-downs and a sheet of help. */
export async function writeForm(
  form: ItemForm,
  format: FormFormat,
  lang: Lang,
): Promise<string | Uint8Array> {
  const assumed = form.assumptions.length === 0 ? [] : [[`# assumptions: ${form.assumptions.join('; ')}`]];
  const header = form.columns.map((column) => column.header);
  switch (format) {
    case 'csv': {
      const help = [
        form.title[lang],
        helpWords.unknown[lang],
        ...form.columns.map((column) => commentOn(column, lang)),
      ];
      const rows = [...help.map((line) => [`# ${line}`]), ...assumed, header, ...form.rows];
      return `\ufeff${csvLines(rows)}`;
    }
    case 'xlsx':
      return writeWorkbook([sheetOf(form, [...assumed, header], lang), helpOf(form, lang)]);
  }
}

function commentOn({ header, help, example }: FormColumn, lang: Lang): string {
  return `${header}: ${help[lang]}${example === '' ? '' : ` (${example})`}`;
}

function sheetOf(form: ItemForm, head: readonly (readonly string[])[], lang: Lang): TextSheet {
  return {
    name: helpWords.sheet[lang],
    rows: [...head, ...form.rows],
    headRows: head.length,
    widths: form.columns.map(({ header }) => Math.min(20, Math.max(12, displayWidth(header) + 2))),
    choices: new Map(
      form.columns.flatMap(({ choices }, index) =>
        choices === undefined ? [] : [[index, choices] as const],
      ),
    ),
    emptyRows: form.rows.length === 0 ? blankRows : 0,
    marked: new Set(
      [...form.asked].map((cell) => {
        const [row = '0', column = '0'] = cell.split(',');
        return `${Number(row) + head.length},${column}`;
      }),
    ),
  };
}

function helpOf({ columns, title }: ItemForm, lang: Lang): TextSheet {
  const words = (['column', 'label', 'labelJa', 'meaning', 'meaningJa', 'example', 'asked'] as const).map(
    (word) => helpWords[word][lang],
  );
  return {
    name: helpWords.help[lang],
    headRows: 1,
    widths: [30, 30, 30, 60, 60, 28, 60],
    rows: [
      words,
      ['', title.en, title.ja, helpWords.unknown.en, helpWords.unknown.ja, '', ''],
      ...columns.map(({ header, label, help, example, askedBy }) => [
        header,
        label.en,
        label.ja,
        help.en,
        help.ja,
        example,
        askedBy.join(', '),
      ]),
    ],
  };
}
