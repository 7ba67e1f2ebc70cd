import type { ClaimAnswer } from '../../model/claim';
import type { Bilingual, Lang } from '../../model/text';

/** Words of the result tables that no other report uses. `{list}` stands for a jurisdiction. */
const words = {
  number: { en: 'No.', ja: '通番' },
  id: { en: 'ID', ja: '品番' },
  name: { en: 'Name', ja: '品名' },
  class: { en: 'Class', ja: '品目' },
  verdict: { en: '{list}: verdict', ja: '{list}：判定' },
  paragraphs: { en: '{list}: paragraphs', ja: '{list}：該当項番' },
  open: { en: '{list}: open paragraphs', ja: '{list}：未定の項番' },
  declared: { en: 'Assumptions declared for the list', ja: 'リスト全体に置いた前提' },
  reasons: { en: '{list}: reasons', ja: '{list}：規制理由' },
  stated: { en: '{list}: stated classification', ja: '{list}：記載された該非' },
  checked: { en: '{list}: stated against computed', ja: '{list}：記載と判定の照合' },
  outcome: { en: 'Comparison of the lists', ja: '両リストの比較' },
  missing: { en: 'Figures to ask for', ja: '確認すべき数値・回答' },
  nearest: { en: 'Nearest limit', ja: '最も近い規制値' },
  assumptions: { en: 'Rests on assumptions', ja: '依拠する前提' },
  findings: { en: 'Findings', ja: '指摘事項' },
  place: { en: 'Row in the list', ja: '品目リストの行' },
  list: { en: 'List', ja: '規制リスト' },
  paragraph: { en: 'Paragraph', ja: '項番' },
  heading: { en: 'Subject', ja: '内容' },
  result: { en: 'Result', ja: '結果' },
  condition: { en: 'Condition', ja: '要件' },
  value: { en: 'Item', ja: '当該貨物の値' },
  limit: { en: 'Limit', ja: '規制値' },
  mark: { en: 'Met', ja: '判定' },
  distance: { en: 'Distance from the limit', ja: '規制値との差' },
  remarks: { en: 'Remarks', ja: '備考' },
  resultsSheet: { en: 'Results', ja: '判定結果' },
  clausesSheet: { en: 'Clause by clause', ja: '項目別対比表' },
  sourcesSheet: { en: 'Sources', ja: '出典・版' },
  legend: {
    en: '○ met · × not met · ? open, a figure is missing · － not needed: the paragraph fails on another condition',
    ja: '○：満たす　×：満たさない　？：数値不足で未定　－：他の要件により判断不要',
  },
  more: { en: 'and more; the JSON report holds all', ja: '以下略。全件はJSON形式の報告にある' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ResultWord = keyof typeof words;

export function resultWord(word: ResultWord, lang: Lang, list?: string): string {
  return words[word][lang].replace('{list}', list ?? '');
}

/** What a check of a stated classification came to. */
export function answerWord(answer: ClaimAnswer, lang: Lang): string {
  switch (answer) {
    case 'confirmed':
      return { en: 'confirmed', ja: '一致' }[lang];
    case 'contradicted':
      return { en: 'contradicted', ja: '不一致' }[lang];
    case 'open':
      return { en: 'open, a figure is missing', ja: '数値不足で未確認' }[lang];
    case 'other-class':
      return { en: 'about another kind of item', ja: '別の品目に関する規定' }[lang];
    case 'not-judged':
      return { en: 'not judged', ja: '照合せず' }[lang];
  }
}
