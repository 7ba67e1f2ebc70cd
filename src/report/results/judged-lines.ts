import type { AppliedList } from '../../model/comparison';
import type { Item } from '../../model/item';
import type { JudgedItem } from '../../model/judgement';
import type { Bilingual, Lang } from '../../model/text';
import { messagesIn } from '../messages/messages';
import { alignmentWord, statusKey, statusWord } from '../words';
import { csvLines } from './result-lines';
import { resultWord } from './result-words';

/** What a table of judged items is written with. */
export interface JudgedTable {
  readonly lists: readonly [AppliedList, AppliedList];
  readonly lang: Lang;
  /** Labels of the classes and of the assumptions that were declared, by id. */
  readonly classes: ReadonlyMap<string, { readonly label: Bilingual }>;
  readonly assumptions: readonly Bilingual[];
}

/** Texts that are kept: many rows share what is said of them. */
const mostKept = 10_000;

/** A text that a table holds as it is: without quotes, and no formula for a spreadsheet. */
const plain = /^(?:[\p{L}\p{N}(][^",\r\n]*)?$/u;

/** The beginning of a table of judged items, which says of each item what the lists come to, without the reasons. */
export function judgedHead({ lists, lang }: JudgedTable): string {
  const own = (['number', 'id', 'name', 'class'] as const).map((word) => resultWord(word, lang));
  const ofList = lists.flatMap(({ jurisdiction }) =>
    (['verdict', 'paragraphs', 'open'] as const).map((word) => resultWord(word, lang, jurisdiction[lang])),
  );
  const rest = (['outcome', 'declared', 'place'] as const).map((word) => resultWord(word, lang));
  // With the mark, spreadsheets read it as UTF-8.
  return `\ufeff${csvLines([[...own, ...ofList, ...rest]])}`;
}

/** Writes judged items as lines of that table. */
export function judgedLines(table: JudgedTable): (item: Item, judged: JudgedItem, number: number) => string {
  const outcomes = new Map<JudgedItem, string>();
  const classes = new Map<string, string>();
  return (item, judged, number) => {
    const outcome = kept(outcomes, judged, () => judgedOutcome(judged, table));
    const key = [...item.classes].join(' ');
    const ofClass = kept(classes, key, () => judgedClasses(item, table));
    return `${number},${judgedCell(item.id)},${judgedCell(item.name)},${ofClass},${outcome},${item.place.line}\r\n`;
  };
}

/** The cell of such a line with the classes that an item states. */
export function judgedClasses(
  { classes }: Pick<Item, 'classes'>,
  { classes: known, lang }: JudgedTable,
): string {
  const stated = [...classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  return cells([stated.map((id) => known.get(id)?.label[lang] ?? id).join('; ')]);
}

/** The cells of such a line with what the lists say. */
export function judgedOutcome(judged: JudgedItem, table: JudgedTable): string {
  return cells(outcomeCells(judged, table));
}

function outcomeCells({ judgements, alignment }: JudgedItem, table: JudgedTable): readonly string[] {
  const { lists, lang, assumptions } = table;
  const t = messagesIn(lang);
  return [
    ...judgements.flatMap((judgement) => [
      statusWord(statusKey(judgement), t).word,
      judgement.controlledBy.join('; '),
      judgement.openControls.join('; '),
    ]),
    alignmentWord(alignment, lists, t, lang).word,
    assumptions.map((label) => label[lang]).join('; '),
  ];
}

/** A cell of such a line. */
export function judgedCell(text: string): string {
  return plain.test(text) ? text : cells([text]);
}

function cells(texts: readonly string[]): string {
  return csvLines([texts]).replace(/\r\n$/u, '');
}

function kept<Key>(texts: Map<Key, string>, key: Key, write: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size >= mostKept) texts.clear();
  const text = write();
  texts.set(key, text);
  return text;
}
