import type { Lang } from '../../model/text';

const en = {
  howRead: 'How the list is read',
  howReadHint:
    'All of it is found out by itself, and the report says what was found. Settle here what was found wrongly.',
  foundOut: 'found out',
  encoding: 'Encoding of a text list',
  delimiter: 'Cells are separated by',
  comma: 'comma',
  tab: 'tab',
  semicolon: 'semicolon',
  pipe: 'vertical bar',
  sheet: 'Sheet of a workbook, by name or number',
  mapping: 'What your headers mean',
  mappingHint:
    'A mapping file (YAML): under columns, each header with what it means: id, name, class, a parameter with its unit, ECCN, 項番, or ignore. Keep it, and paste it here the next time.',
  mappingExample: 'columns:\n  "Part": id\n  "Speed": "sample-rate [MSPS]"\n  "Memo": ignore',
  formHeading: 'A list to be filled in',
  formHint:
    'A workbook with a column for every figure that both lists ask for, drop-downs and help in both languages.',
  formClass: 'Item class',
  formSubmit: 'Download the form',
} as const;

const ja: Readonly<Record<keyof typeof en, string>> = {
  howRead: 'リストの読み方',
  howReadHint: '通常は自動で判別し、その結果を報告書に記します。判別が誤っていた場合のみ指定してください。',
  foundOut: '自動判別',
  encoding: 'テキストの文字コード',
  delimiter: 'セルの区切り',
  comma: 'コンマ',
  tab: 'タブ',
  semicolon: 'セミコロン',
  pipe: '縦線',
  sheet: 'ワークブックのシート（名前又は番号）',
  mapping: '見出しの意味',
  mappingHint:
    '対応表（YAML）。columnsの下に、見出しごとにその意味（id、name、class、単位付きのパラメータ、ECCN、項番、又はignore）を記載します。保存しておけば次回もここに貼り付けて使えます。',
  mappingExample: 'columns:\n  "品目コード": id\n  "速度": "sample-rate [MSPS]"\n  "社内メモ": ignore',
  formHeading: '記入用の品目リスト',
  formHint: '両リストが問う数値ごとの欄、選択肢、日英の記入要領を備えたワークブックです。',
  formClass: '品目',
  formSubmit: '記入用紙をダウンロード',
};

/** Wording of how item lists are read, in a language. */
export function listMessagesIn(lang: Lang): Readonly<Record<keyof typeof en, string>> {
  return lang === 'en' ? en : ja;
}
