import type { Lang } from '../../model/text';

const en = {
  reasons: 'reasons: {list}',
  reasonColumn: '{reason} column {column}',
  classes: 'item class: {list}',
  row: 'row: {row}',
  regime: 'regime: {regime}',
  from: 'from {from}',
  fromUntil: 'from {from} until {until}',
  unknownDay: 'a day that is not known',
  notShown: 'text not shown in force that day',
  open: 'open reading: {text}',
  note: 'note: {text}',
  noControl: 'nothing at this address controls an item by itself on that day',
  inside: 'inside',
  outside: 'outside',
  with: 'both',
  ofRelated: '{relation}: {figure}',
  noLimits: 'no limit: questions and classes alone decide',
  others: '{n} further paragraphs below it:',
  neverDecides: 'no pair: whatever the other figures are, this limit does not change the answer',
  notPossible: 'no pair: for an item that can exist, the other conditions have settled the answer',
  notConfirmed: 'no pair: something that the paragraph refers to is not encoded and leaves every item open',
  tooLarge: 'no pair: the search was given up',
} as const;

const ja: Record<keyof typeof en, string> = {
  reasons: '規制理由：{list}',
  reasonColumn: '{reason} 第{column}欄',
  classes: '品目：{list}',
  row: '項：{row}',
  regime: 'レジーム：{regime}',
  from: '{from}から',
  fromUntil: '{from}から{until}の前日まで',
  unknownDay: '不明な日',
  notShown: '当該日の施行を確認できない',
  open: '解釈の余地：{text}',
  note: '注記：{text}',
  noControl: 'この番地には、当該日に単独で規制する規定がない',
  inside: '該当側',
  outside: '非該当側',
  with: '共通',
  ofRelated: '{relation}：{figure}',
  noLimits: 'しきい値なし（質問と品目のみで決まる）',
  others: '他に下位の規定{n}件：',
  neverDecides: '例なし：他の値にかかわらず、このしきい値は結論を変えない',
  notPossible: '例なし：存在し得る品目では、他の要件により結論が決まっている',
  notConfirmed: '例なし：引用先が収録されておらず、いずれの品目も判定できない',
  tooLarge: '例なし：探索を打ち切った',
};

export type ExplainMessages = Readonly<Record<keyof typeof en, string>>;

/** The wording of an explanation; both languages have the same keys. */
export function explainMessagesIn(lang: Lang): ExplainMessages {
  switch (lang) {
    case 'en':
      return en;
    case 'ja':
      return ja;
  }
}
