import type { ListId, Parameter, Vocabulary } from '../model/vocabulary';
import { oneOf } from '../quantity/parse-quantity';
import { findUnit, type Unit } from '../quantity/unit';
import type { Fault } from './fault';
import { nameKey, type NameIndex } from './name-index';
import type { VocabularyNames } from './vocabulary-names';

/** Columns that say what an item is rather than what was measured on it. */
const plainColumns = {
  id: [
    'id',
    'item no',
    'item no.',
    'item number',
    'part no',
    'part no.',
    'part number',
    'p/n',
    '型番',
    '品番',
    '品目コード',
    '管理番号',
  ],
  name: ['name', 'item', 'product', 'item name', 'product name', '品名', '名称', '製品名', '貨物名'],
  maker: ['maker', 'manufacturer', 'vendor', 'メーカー', 'メーカ', '製造者', '製造元', '製造会社'],
  class: ['class', 'classes', 'item class', 'item classes', '品目', '品目区分', '分類'],
  'not-class': ['not class', 'excluded class', 'excluded classes', '除外品目', '該当しない品目'],
  unverified: ['unverified', 'not verified', '未確認', '未検証'],
  source: ['source', 'sources', 'data sheet', 'datasheet', '出典', '資料', '根拠資料', 'データシート'],
  remark: ['remark', 'remarks', 'note', 'notes', 'comment', 'comments', '備考', '注記'],
  destination: ['destination', 'destinations', 'ship to', '仕向地', '仕向国', '輸出先'],
  ignore: ['ignore', 'ignored', 'no', 'no.', '#', '通番', '連番', '行番号'],
} as const;

export type PlainColumn = keyof typeof plainColumns;

/** Columns with classifications that somebody has made, by the list that they speak of. Several may speak of one list. */
const claimColumns: Readonly<Record<ListId, readonly string[]>> = {
  'us-ccl': [
    'us-ccl',
    'eccn',
    'us eccn',
    'eccn no',
    'eccn no.',
    'eccn code',
    'eccn number',
    'export classification',
    'us classification',
    'ccl',
    'eccn番号',
    '米国eccn',
    '米国規制番号',
    '米国規制分類番号',
    'ear分類',
    'ear該非',
  ],
  'jp-meti': [
    'jp-meti',
    '項番',
    '該当項番',
    '規制項番',
    '輸出令',
    '輸出令項番',
    '輸出令別表第1',
    '輸出令別表第一',
    '別表第1',
    '別表第一',
    '貨物等省令',
    '省令',
    '省令項番',
    '該非',
    '該非判定',
    '該非判定結果',
    '判定結果',
    '日本項番',
    'jp item',
    'japan item',
    'japanese item',
    'jp classification',
    'japan classification',
    'japanese classification',
    'meti classification',
  ],
};

/** What the cells under a header hold. */
export type Column =
  | { readonly kind: PlainColumn }
  | { readonly kind: 'claim'; readonly list: ListId }
  | {
      readonly kind: 'figure';
      readonly parameter: Parameter;
      readonly unit?: Unit;
      readonly end?: 'min' | 'max';
    }
  | { readonly kind: 'relation'; readonly relation: string }
  | { readonly kind: 'unknown'; readonly fault: Fault; readonly severity: 'error' | 'warning' };

const plainKeys = new Map<string, PlainColumn>();
for (const kind of Object.keys(plainColumns) as PlainColumn[]) {
  for (const name of plainColumns[kind]) plainKeys.set(nameKey(name), kind);
}

const claimKeys = new Map<string, ListId>();
for (const [list, headers] of Object.entries(claimColumns)) {
  for (const name of headers) claimKeys.set(nameKey(name), list);
}

/** Far longer than any name; keeps the patterns below quick on any input. */
const longest = 200;

/** The last bracketed part of a header, which may hold a pair of brackets itself: `Gy(Si)`. */
const bracketed =
  /^(?<name>.*?\S)\s*(?:\[(?<square>[^[\]]*)\]|\((?<round>[^()]*(?:\([^()]*\)[^()]*)*)\))\s*(?<after>[^()[\]]*)$/u;
const ends: readonly (readonly ['min' | 'max', RegExp])[] = [
  ['min', /[\s._-]*(?:min(?:imum|\.)?|lower|最小値?|最低|下限)$/iu],
  ['max', /[\s._-]*(?:max(?:imum|\.)?|upper|最大値?|最高|上限)$/iu],
];

/**
 * What a header names: a plain column, a parameter by id, label or alias in either language, with a unit in brackets or
 * `min`/`max` after it, or a relation. Brackets belong to the name where the whole header is one: `processing performance
 * (TPP)`.
 */
export function columnOf(header: string, names: VocabularyNames, vocabulary: Vocabulary): Column {
  const text = header.normalize('NFKC').trim();
  if (text.length > longest) return unknown(`${text.slice(0, 40)} …`, '', names);
  const whole = plainKeys.get(nameKey(text));
  if (whole !== undefined) return { kind: whole };
  const list = claimKeys.get(nameKey(text));
  if (list !== undefined) return { kind: 'claim', list };
  const relation = idIn(names.relations, text);
  if (relation !== undefined) return { kind: 'relation', relation };

  const figure = figureColumn(text, undefined, names, vocabulary);
  if (figure !== undefined) return figure;
  const { name = '', square, round, after = '' } = bracketed.exec(text)?.groups ?? {};
  const unitText = square ?? round;
  if (unitText !== undefined) {
    const withUnit = figureColumn(`${name} ${after}`.trim(), unitText, names, vocabulary);
    if (withUnit !== undefined) return withUnit;
  }
  return unknown(text, name, names);
}

function figureColumn(
  text: string,
  unitText: string | undefined,
  names: VocabularyNames,
  vocabulary: Vocabulary,
): Column | undefined {
  const whole = parameterOf(text, names, vocabulary);
  if (whole !== undefined) return withUnit(whole, unitText, undefined);
  for (const [end, form] of ends) {
    const parameter = form.test(text) ? parameterOf(text.replace(form, ''), names, vocabulary) : undefined;
    if (parameter?.kind === 'range') return withUnit(parameter, unitText, end);
  }
  return undefined;
}

function withUnit(
  parameter: Parameter,
  unitText: string | undefined,
  end: 'min' | 'max' | undefined,
): Column {
  const ending = end && { end };
  if (unitText === undefined) return { kind: 'figure', parameter, ...ending };
  if (parameter.kind === 'question' || parameter.kind === 'choice') {
    // A question has no unit; what stands in the brackets explains it: `Radiation hardened (yes/no)`.
    return { kind: 'figure', parameter };
  }
  const unit = findUnit(unitText);
  if (unit?.dimension === parameter.dimension) return { kind: 'figure', parameter, unit, ...ending };
  const id = unit === undefined ? 'unknown-unit' : 'wrong-dimension';
  const found = `${unit === undefined ? 'unknown' : 'unexpected'} unit \`${unitText}\` of \`${parameter.id}\``;
  return { kind: 'unknown', severity: 'error', fault: { id, found, expected: oneOf(parameter.dimension) } };
}

function parameterOf(text: string, names: VocabularyNames, vocabulary: Vocabulary): Parameter | undefined {
  const id = idIn(names.parameters, text);
  return id === undefined ? undefined : vocabulary.parameters.get(id);
}

function idIn(index: NameIndex, text: string): string | undefined {
  const found = index.find(text);
  return 'id' in found ? found.id : undefined;
}

/** A column that is not read: its name is unknown, or stands for several parameters. */
function unknown(text: string, name: string, names: VocabularyNames): Column {
  const named = name === '' || names.parameters.has(text) ? text : name;
  const found = names.parameters.find(named);
  const isAmbiguous = 'fault' in found && names.parameters.has(named);
  return {
    kind: 'unknown',
    severity: 'warning',
    // Worked out when it is told: most texts that are tried as headers are none.
    get fault() {
      const fault = 'fault' in found ? found.fault : undefined;
      if (fault !== undefined && isAmbiguous)
        return { ...fault, repair: 'name one of them by its id; this column is not read' };
      const repair =
        fault?.repair ??
        'name a parameter of the vocabulary by id, label or alias, or leave the column as a remark to yourself';
      return { id: 'unknown-column', found: `unknown column \`${text}\`, which is not read`, repair };
    },
  };
}
