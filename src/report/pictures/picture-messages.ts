import type { Lang } from '../../model/text';

const en = {
  axesHeading: 'Where the answer turns',
  axesHint:
    'One figure moves, all else stays as stated. Bands show list control; control for anti-terrorism reasons alone counts as none. At its ends a full point belongs to the band, a ring does not.',
  exampleHint:
    'One figure moves, all else stays as with the example. Bands show what the encoded paragraphs control; what that rests on stands with the class. At its ends a full point belongs to the band, a ring does not.',
  axisTitle: '{figure}: where each list controls',
  itemAt: 'this item: {value}',
  exampleAt: 'example: {value}',
  itemNone: 'The item states no figure.',
  following: 'Moves with it: {figures}.',
  logScale: 'Logarithmic scale.',
  bothLists: '{first} and {second}',
  planeTitle: '{across} and {up}: which list controls where',
  planeTable: 'Cell by cell',
  planeItem: 'The mark: {across}, {up}.',
  cellBoth: 'both lists',
  cellOnly: '{list} only',
  cellNeither: 'neither list',
  cellOpen: 'one list cannot say',
  cellNone: 'no such item',
  anyFigure: 'any figure',
  heatTitle: 'Gaps by entry or row, and by kind of difference',
  heatHint:
    'Classes whose lists differ, under the entry or row that controls them; a class can stand under several.',
  heatTotal: 'classes compared',
  heatRow: 'Entry or row',
  heatTable: 'The bars as a table',
  timelineTitle: '{class}: since when each list has its paragraphs',
  timelineHint:
    'A bar runs from the day on which the text took effect. A dashed line with a question mark: that day is not known, and the text was first read in the edition where the bar begins.',
  timelineAsOf: 'as of {date}',
  timelineUnknown: 'from an unknown day, read in the edition of {date}',
  timelineNotRead: 'from an unknown day',
  timelineFrom: 'from {date}',
  timelineUntil: 'until {date}',
  timelineParagraph: 'Paragraph',
  timelineInForce: 'In force',
  matrixTitle: 'Licence by item and destination',
  matrixHint: 'Upper left half: {first}. Lower right half: {second}.',
};

/** The wording of pictures in one language; both languages have the same keys. */
export type PictureMessages = Readonly<Record<keyof typeof en, string>>;

const ja: PictureMessages = {
  axesHeading: '結論が変わる値',
  axesHint:
    '一つの数値だけを動かし、ほかは記載どおりとする。帯はリスト規制を示し、テロ対策（AT）のみの規制は含めない。端の黒丸はその値を含み、白丸は含まない。',
  exampleHint:
    '一つの数値だけを動かし、ほかは例のとおりとする。帯は収録済みの規定による規制範囲を示す（その前提は品目の欄に示す）。端の黒丸はその値を含み、白丸は含まない。',
  axisTitle: '{figure}：各リストの規制範囲',
  itemAt: '当該貨物等: {value}',
  exampleAt: '例: {value}',
  itemNone: '当該貨物等の値は記載されていない。',
  following: 'これに伴って変わる値: {figures}。',
  logScale: '対数目盛。',
  bothLists: '{first}・{second}',
  planeTitle: '{across}と{up}：どちらのリストが規制するか',
  planeTable: '区画ごとの一覧',
  planeItem: '印の位置: {across}、{up}。',
  cellBoth: '双方該当',
  cellOnly: '{list}のみ該当',
  cellNeither: '双方非該当',
  cellOpen: '一方以上が判定不能',
  cellNone: '該当する貨物等がない',
  anyFigure: '全ての値',
  heatTitle: 'エントリー・項別及び差異の種類別の規制差異',
  heatHint:
    '差異のある品目を、規制するエントリー又は項ごとに数えた。一つの品目を複数箇所で数えることがある。',
  heatTotal: '対比した品目',
  heatRow: 'エントリー・項',
  heatTable: '帯の内訳の表',
  timelineTitle: '{class}：各リストの規定の施行時期',
  timelineHint:
    '帯は施行日から始まる。破線と疑問符は施行日が不明であることを示し、帯はその規定を最初に確認した版の日から始まる。',
  timelineAsOf: '{date}時点',
  timelineUnknown: '施行日不明、{date}の版で確認',
  timelineNotRead: '施行日不明',
  timelineFrom: '{date}から',
  timelineUntil: '{date}まで',
  timelineParagraph: '規定',
  timelineInForce: '適用期間',
  matrixTitle: '貨物等と仕向地ごとの許可の要否',
  matrixHint: '左上は{first}、右下は{second}を示す。',
};

/** The catalogue of a language. */
export function pictureMessagesIn(lang: Lang): PictureMessages {
  switch (lang) {
    case 'en':
      return en;
    case 'ja':
      return ja;
  }
}
