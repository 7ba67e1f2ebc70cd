import type { Lang } from '../../model/text';
import type { SiteSection } from '../html/site-view';

/** Words of the server's own pages: the bar, kept results, work under way. */
export interface SiteMessages {
  readonly language: string;
  readonly siteLabel: string;
  readonly sections: Readonly<Record<SiteSection, string>>;
  readonly progressTitle: string;
  readonly progressWaiting: string;
  /** `{done}` of `{of}`. */
  readonly progressSteps: string;
  readonly progressStay: string;
  readonly progressAgain: string;
  readonly keptTitle: string;
  readonly keptIntro: string;
  readonly keptNone: string;
  readonly keptColumns: {
    readonly file: string;
    readonly accepted: string;
    readonly dates: string;
    readonly state: string;
    readonly actions: string;
  };
  readonly keptStates: { readonly running: string; readonly refused: string; readonly failed: string };
  /** `{first}`, `{second}`, `{gaps}` of `{items}`. */
  readonly keptCounts: string;
  readonly keptOlderRules: string;
  readonly keptDelete: string;
  readonly keptDeleteNow: string;
  readonly keptAgain: string;
  readonly keptRetention: string;
  readonly downloads: string;
  readonly changesTitle: string;
  readonly changesIntro: string;
  readonly changesNone: string;
  readonly changesColumns: { readonly item: string; readonly before: string; readonly after: string };
  readonly changesLink: string;
  readonly outOfTime: string;
  readonly failures: { readonly time: string; readonly memory: string; readonly fault: string };
  readonly unauthorized: string;
  readonly unauthorizedDetail: string;
  readonly forbidden: string;
  readonly forbiddenDetail: string;
  readonly theQuestion: string;
  readonly badQuestion: string;
  readonly badQuestionDetail: string;
  readonly misdirected: string;
  readonly misdirectedDetail: string;
  readonly tooMany: string;
  readonly tooManyDetail: string;
  readonly busy: string;
  readonly busyDetail: string;
  readonly added: string;
  readonly removed: string;
}

const en: SiteMessages = {
  language: 'English',
  siteLabel: 'Pages',
  sections: {
    compare: 'Compare a list',
    reports: 'Kept results',
    gaps: 'Gaps between the lists',
    rules: 'Rules',
  },
  progressTitle: 'Working',
  progressWaiting: 'Waiting for its turn.',
  progressSteps: '{done} of {of}',
  progressStay: 'You can leave this page and come back: the address stays the same, and the work goes on.',
  progressAgain: 'Look again',
  keptTitle: 'Kept results',
  keptIntro: 'Every list that was compared here, newest first, with what it was compared under.',
  keptNone: 'Nothing is kept yet.',
  keptColumns: {
    file: 'Item list',
    accepted: 'Received (UTC)',
    dates: 'Law as of',
    state: 'Result',
    actions: 'Actions',
  },
  keptStates: { running: 'under way', refused: 'could not be read', failed: 'not finished' },
  keptCounts: '{items} items: {first} {firstName} only, {second} {secondName} only, {open} undetermined',
  keptOlderRules: 'compared under other rules than today’s',
  keptDelete: 'Delete',
  keptDeleteNow: 'Delete list and result for good',
  keptAgain: 'Compare again',
  keptRetention: 'Results are deleted {days} days after they were received.',
  downloads: 'Download',
  changesTitle: 'What changed since the earlier result',
  changesIntro: 'The same list, compared under the rules of then and of now.',
  changesNone: 'No verdict changed.',
  changesColumns: { item: 'Item', before: 'Before', after: 'After' },
  changesLink: 'What changed since the earlier result',
  outOfTime: 'Not worked out in time',
  failures: {
    time: 'The comparison took longer than this server allows. Split the list, or compare it with the command line.',
    memory:
      'The comparison needed more memory than this server allows. Split the list, or compare it with the command line.',
    fault: 'The comparison stopped through a fault of this tool. Nothing of the list was lost; try again.',
  },
  unauthorized: 'A token is needed',
  unauthorizedDetail: 'Give the token of this server as the password; any user name will do.',
  forbidden: 'Sent from another site',
  forbiddenDetail:
    'A page of another site sent this request. Open the form on this server and send it from there.',
  theQuestion: 'in the address',
  badQuestion: 'This cannot be answered as it was asked',
  badQuestionDetail: 'Mend the address, or choose again on the page.',
  misdirected: 'Not the name of this server',
  misdirectedDetail:
    'This server does not answer to that name. Its operator can allow it with `--allow-host`.',
  tooMany: 'Too many requests',
  tooManyDetail: 'Nothing was lost; ask again in a minute.',
  busy: 'Too much work is waiting',
  busyDetail: 'Nothing was lost; ask again in a little while.',
  added: 'not in the list then',
  removed: 'no longer in the list',
};

const ja: SiteMessages = {
  language: '日本語',
  siteLabel: 'ページ',
  sections: {
    compare: '品目リストの判定',
    reports: '保存済みの結果',
    gaps: '両リストの規制差異',
    rules: '規制条文',
  },
  progressTitle: '処理中',
  progressWaiting: '順番を待っています。',
  progressSteps: '{of} 件中 {done} 件',
  progressStay:
    'このページを離れても処理は続きます。アドレスは変わらないので、後から戻って結果を見られます。',
  progressAgain: '再表示',
  keptTitle: '保存済みの結果',
  keptIntro: 'ここで判定したすべての品目リストです。新しい順に、適用した条件とともに示します。',
  keptNone: '保存済みの結果はありません。',
  keptColumns: {
    file: '品目リスト',
    accepted: '受付日時（UTC）',
    dates: '適用日',
    state: '結果',
    actions: '操作',
  },
  keptStates: { running: '処理中', refused: '読み取れません', failed: '未完了' },
  keptCounts: '{items} 品目：{firstName}のみ該当 {first}、{secondName}のみ該当 {second}、判定不能 {open}',
  keptOlderRules: '現在とは異なる規則で判定した結果です',
  keptDelete: '削除',
  keptDeleteNow: 'リストと結果を完全に削除',
  keptAgain: '再判定',
  keptRetention: '結果は受付から {days} 日後に削除されます。',
  downloads: 'ダウンロード',
  changesTitle: '以前の結果からの変更点',
  changesIntro: '同じ品目リストを、当時の規則と現在の規則とで判定した結果の比較です。',
  changesNone: '判定結果に変更はありません。',
  changesColumns: { item: '貨物等', before: '変更前', after: '変更後' },
  changesLink: '以前の結果からの変更点',
  outOfTime: '制限時間内に処理できませんでした',
  failures: {
    time: '判定がこのサーバーの制限時間を超えました。リストを分割するか、コマンドラインで判定してください。',
    memory:
      '判定に必要なメモリーがこのサーバーの上限を超えました。リストを分割するか、コマンドラインで判定してください。',
    fault: '本ツールの不具合により判定が中断しました。リストは失われていません。もう一度お試しください。',
  },
  unauthorized: 'トークンが必要です',
  unauthorizedDetail: 'このサーバーのトークンをパスワードとして入力してください（ユーザー名は任意）。',
  forbidden: '別のサイトからの送信です',
  forbiddenDetail:
    '別のサイトのページから送信された要求です。このサーバーの画面を開いて、そこから送信してください。',
  theQuestion: 'アドレス（URL）の指定',
  badQuestion: '指定された条件では表示できません',
  badQuestionDetail: '次の箇所を直すか、元のページで選び直してください。',
  misdirected: 'このサーバーの名前ではありません',
  misdirectedDetail: 'このサーバーはその名前の要求に応答しません。管理者は `--allow-host` で許可できます。',
  tooMany: '要求が多すぎます',
  tooManyDetail: '失われたものはありません。1 分ほどおいてからもう一度お試しください。',
  busy: '処理待ちが上限に達しています',
  busyDetail: '失われたものはありません。しばらくしてからもう一度お試しください。',
  added: '当時はリストになし',
  removed: '現在はリストになし',
};

export function siteMessagesIn(lang: Lang): SiteMessages {
  return lang === 'ja' ? ja : en;
}
