import { diagnosticMessage, type Diagnostic } from '../../model/diagnostic';
import type { Lang } from '../../model/text';

/** What a kind of fault means to whoever reads Japanese: what is wrong, and what to do about it. */
interface FaultWords {
  readonly wrong: string;
  readonly mend: string;
}

const split = 'リストを分けてください';
const plainYaml = '値をその場に直接書いてください';
const oneSheet = 'そのシートだけを新しいブックに、又はCSVで保存してください';
const asText = '列の書式を文字列にして、入力し直してください';
const resave = '表計算ソフトで開いて保存し直すか、CSVで保存してください';
const askAgain = '項目を確かめて、もう一度送信してください';

const known: Readonly<Record<string, FaultWords>> = {
  // The file
  'ambiguous-encoding': {
    wrong: '文字コードを一つに決められない',
    mend: '文字コードを指定するか、UTF-8で保存してください',
  },
  'damaged-workbook': { wrong: 'ブックが壊れている', mend: resave },
  doctype: { wrong: 'ブックにDOCTYPEがある', mend: resave },
  'document-too-large': { wrong: '文書が大きすぎる', mend: split },
  'empty-list': { wrong: '貨物等が一つもない', mend: '一行以上を記入してください' },
  'encrypted-workbook': {
    wrong: 'ブックにパスワードがかかっている',
    mend: 'パスワードを外して保存してください',
  },
  'endless-row': { wrong: '一行が長すぎる', mend: '閉じていない引用符がないか確かめてください' },
  'file-too-large': { wrong: 'ファイルが大きすぎる', mend: split },
  'list-too-long': { wrong: 'リストが長すぎる', mend: split },
  'more-diagnostics': { wrong: 'ほかにも不備がある', mend: '表示されたものから直してください' },
  'not-json': { wrong: 'JSONとして読めない', mend: '示された位置の書き方を直してください' },
  'packed-too-tightly': { wrong: 'ブックの圧縮率が高すぎる', mend: oneSheet },
  'second-document': { wrong: '一つのファイルに文書が二つある', mend: 'ファイルを分けてください' },
  'took-too-long': { wrong: '読み取りに時間がかかりすぎる', mend: split },
  'too-deep': { wrong: '入れ子が深すぎる', mend: '貨物等を横に並べ、品番で参照してください' },
  'too-many-columns': { wrong: '列が多すぎる', mend: '不要な列を除いてください' },
  'too-many-parts': { wrong: 'ブックの部品が多すぎる', mend: oneSheet },
  'too-many-rows': { wrong: '行が多すぎる', mend: split },
  'too-many-sheets': { wrong: 'シートが多すぎる', mend: oneSheet },
  'too-many-values': { wrong: '値が多すぎる', mend: split },
  'unreadable-document': { wrong: '文書として読めない', mend: '示された位置の書き方を直してください' },
  'unreadable-file': { wrong: 'ファイルを読めない', mend: 'ファイルの場所を確かめてください' },
  'unreadable-text': {
    wrong: 'その文字コードでは読めない文字がある',
    mend: '文字コードを指定するか、UTF-8で保存してください',
  },

  'workbook-too-large': { wrong: '展開したブックが大きすぎる', mend: oneSheet },
  'wrong-kind-of-file': {
    wrong: '読み取れる種類のファイルではない',
    mend: 'XLSX、CSV、JSON又はYAMLで保存してください',
  },
  // The table
  'cell-too-long': { wrong: 'セルの文字が長すぎる', mend: '短くしてください' },
  'cell-without-header': { wrong: '見出しのない列に値がある', mend: '見出しを付けるか、値を消してください' },
  'duplicate-column': { wrong: '同じ意味の列が二つある', mend: '一つを除くか、見出しを改めてください' },
  footnote: { wrong: '注記とみられる行を読み飛ばした', mend: '貨物等であれば、品番の列に記入してください' },
  'header-again': { wrong: '見出しの繰り返しを読み飛ばした', mend: '直す必要はありません' },
  'missing-column': { wrong: '必要な列がない', mend: '見出し行にその列を加えてください' },
  'no-value': { wrong: '数式に計算結果がない', mend: '表計算ソフトで開いて保存し直してください' },
  'ragged-row': { wrong: '行のセルの数が見出しと合わない', mend: '区切り文字と引用符を確かめてください' },
  'several-sheets': {
    wrong: '貨物等のあるシートが複数あり、一つを読んだ',
    mend: '読むシートを指定してください',
  },
  'stray-quote': {
    wrong: '引用符の位置がおかしい',
    mend: 'セル全体を引用符で囲み、中の引用符は二つ重ねてください',
  },
  'unclosed-quote': { wrong: '引用符が閉じていない', mend: '引用符を閉じてください' },
  'unknown-column': {
    wrong: '意味の分からない列があり、読んでいない',
    mend: '列の意味を選ぶか、不要であればそのままにしてください',
  },
  'unknown-sheet': { wrong: 'その名のシートがない', mend: 'シートの名を確かめてください' },
  // The items
  'ambiguous-assumption': {
    wrong: '仮定の名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'ambiguous-item-class': {
    wrong: '品目の名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'ambiguous-key': {
    wrong: '項目の名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'ambiguous-parameter': {
    wrong: 'パラメータの名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'ambiguous-relation': {
    wrong: '関係の名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'ambiguous-value': {
    wrong: '値の名がいくつかのものに当てはまる',
    mend: '挙げられたものから一つを選んでください',
  },
  'circular-relation': { wrong: '貨物等の関係が循環している', mend: 'どれか一つの関係を消してください' },
  'contradictory-class': { wrong: '品目の記載が互いに矛盾している', mend: '正しい品目だけを残してください' },
  'destination-in-long-list': { wrong: '一行ずつ読む長いリストに仕向地の列がある', mend: split },
  'duplicate-id': { wrong: '同じ品番の貨物等が二つある', mend: '品番を改めてください' },
  'duplicate-key': { wrong: '同じ項目が二度ある', mend: '一つを消してください' },
  'duplicate-relation': { wrong: '同じ関係が二度ある', mend: '一つを消してください' },
  'missing-id': { wrong: '品番がない', mend: '品番を記入してください' },
  'no-class': { wrong: '品目がない', mend: '品目を記入してください。品目がなければ判定できません' },
  'nothing-to-verify': {
    wrong: '記載のない数値が未確認とされている',
    mend: '数値を記入するか、印を消してください',
  },
  'relation-in-long-list': { wrong: '一行ずつ読む長いリストに関係の列がある', mend: split },
  'repeated-assumption': { wrong: '同じ仮定が二度ある', mend: '一つを消してください' },
  'unexpected-key': { wrong: '項目の名が文字ではない', mend: '項目の名を引用符で囲んでください' },
  'unexpected-shape': { wrong: '書き方が違う', mend: '期待される形に直してください' },
  'unknown-assumption': { wrong: 'その名の仮定がない', mend: '仮定の名を確かめてください' },
  'unknown-item': { wrong: 'その品番の貨物等がない', mend: 'リストに加えるか、品番を直してください' },
  'unknown-item-class': { wrong: 'その名の品目がない', mend: '品目の名を確かめてください' },
  'unknown-key': { wrong: 'その名の項目がない', mend: '項目の名を確かめてください' },
  'unknown-list': { wrong: 'その名の規制リストがない', mend: '規制リストの名を確かめてください' },
  'unknown-parameter': { wrong: 'その名のパラメータがない', mend: 'パラメータの名を確かめてください' },
  'unknown-relation': { wrong: 'その名の関係がない', mend: '関係の名を確かめてください' },
  // YAML
  alias: { wrong: 'YAMLの別名が使われている', mend: plainYaml },
  anchor: { wrong: 'YAMLのアンカーが使われている', mend: plainYaml },
  tag: { wrong: 'YAMLのタグが使われている', mend: plainYaml },
  // Figures
  'approximate-figure': { wrong: 'おおよその数値である', mend: '確かな数値を記入してください' },
  'changed-to-day': { wrong: '表計算ソフトが日付に変えた値がある', mend: asText },
  'contradictory-figures': {
    wrong: '併記された数値が食い違っている',
    mend: '正しい数値だけを残してください',
  },
  'figure-without-band': { wrong: '数値に範囲（周波数など）が付いていない', mend: '範囲を添えてください' },
  'impossible-figure': { wrong: 'あり得ない数値である', mend: '数値と単位を確かめてください' },
  'missing-unit': { wrong: '単位がない', mend: '単位を添えてください' },
  'mixed-units': { wrong: '両端の単位が違う', mend: '一つの単位で書いてください' },
  'not-an-integer': { wrong: '整数ではない', mend: '整数で書いてください' },
  'one-end': { wrong: '範囲の端が一つしかない', mend: '両端を書いてください' },
  'open-end': { wrong: '範囲の端が示されていない', mend: '端の値を「≥」又は「≤」とともに書いてください' },
  'reversed-range': { wrong: '範囲の両端が逆になっている', mend: '小さい方を先に書いてください' },
  'scaled-number': {
    wrong: 'セルの表示と中の数値が違う',
    mend: '数値を単位とともに文字列で入力してください',
  },
  'unexpected-range': { wrong: '一つの値のところに範囲がある', mend: '一つの値を書いてください' },
  'unexpected-rows': { wrong: '一つの値のところに複数の測定値がある', mend: '一つの値を書いてください' },
  'unknown-value': { wrong: '選択肢にない値である', mend: '選択肢から選んでください' },
  'unknown-unit': { wrong: '知らない単位である', mend: '挙げられた単位を使ってください' },
  'unreadable-answer': {
    wrong: '「はい」「いいえ」のどちらか分からない',
    mend: 'はい、いいえ、又は不明と書いてください',
  },
  'unreadable-figure': { wrong: '数値として読めない', mend: '数値と単位で書いてください' },
  'wrong-dimension': { wrong: '別の量の単位である', mend: '挙げられた単位を使ってください' },
  // Classifications
  'changed-code': { wrong: '表計算ソフトが変えたとみられる番号がある', mend: asText },
  'unreadable-classification': {
    wrong: 'ECCN又は項番として読めない',
    mend: 'ECCN又は項番の書き方を確かめてください',
  },
  // Requests
  'long-list': { wrong: '一部の貨物等だけを説明している', mend: '全部の結果は、添えられたCSVにあります' },
  'long-query': { wrong: '検索の言葉が長すぎる', mend: '短くしてください' },
  'no-browser': {
    wrong: 'PDFを作るためのブラウザーがない',
    mend: 'HTMLで受け取り、お手元で印刷してください',
  },
  'repeated-name': { wrong: '同じ指定が二度ある', mend: '一つにしてください' },
  'rules-changed': { wrong: '処理の前に規則が改められた', mend: 'もう一度送信してください' },
  'unknown-day': { wrong: '存在しない日付である', mend: '日付をYYYY-MM-DDの形で書いてください' },
  'unknown-field': { wrong: '知らない入力欄がある', mend: askAgain },
  'unknown-name': { wrong: '知らない指定がある', mend: askAgain },
  'unknown-row': { wrong: '行番号ではない', mend: '見出しのある行の番号を書いてください' },
};

/** The Japanese words for a kind of fault, set before the particulars, which are in English; nothing for a kind without. */
export function faultWords(id: string): FaultWords | undefined {
  return known[id];
}

/** A fault in one line: in Japanese its particulars, which are in English, stand in brackets behind what the kind means. */
export function faultMessage(diagnostic: Diagnostic, lang: Lang): string {
  const message = diagnosticMessage(diagnostic);
  const words = lang === 'ja' ? faultWords(diagnostic.id) : undefined;
  return words === undefined ? message : `${words.wrong}。${words.mend}。（${message}）`;
}
