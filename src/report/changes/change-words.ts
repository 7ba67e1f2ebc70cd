import type { Severity } from '../../model/finding';
import type { ChangeKind } from '../../model/rule-change';
import type { Bilingual } from '../../model/text';

/** Headings under which a report groups findings, one for each kind. */
export const kindHeadings: Readonly<Record<ChangeKind, Bilingual>> = {
  flip: { en: 'Items that flip', ja: '判定が変わる貨物等' },
  'gap-opened': { en: 'Gaps opened', ja: '新たな規制差異' },
  'gap-closed': { en: 'Gaps closed', ja: '解消した規制差異' },
  wider: { en: 'Wider', ja: '範囲の拡大' },
  narrower: { en: 'Narrower', ja: '範囲の縮小' },
  shifted: { en: 'Shifted', ja: '範囲の移動' },
  added: { en: 'Added', ja: '新設' },
  removed: { en: 'Removed', ja: '削除' },
  'licence-wider': { en: 'Licence newly required', ja: '許可要件の拡大' },
  'licence-narrower': { en: 'Licence no longer required', ja: '許可要件の縮小' },
  undecided: { en: 'Effect not decided', ja: '影響が未確定' },
  'licence-undecided': { en: 'Licence requirement not decided', ja: '許可要件への影響が未確定' },
  'destination-added': { en: 'Destinations added', ja: '仕向地の追加' },
  'destination-removed': { en: 'Destinations removed', ja: '仕向地の削除' },
  'groups-changed': { en: 'Groups of destinations', ja: '仕向地のグループ' },
  'coverage-changed': { en: 'Coverage', ja: '収録範囲' },
  'reasons-changed': { en: 'Reasons for control', ja: '規制理由' },
  'licence-terms': { en: 'Words of the licensing tables', ja: '許可関係の表の記載' },
  'vocabulary-changed': { en: 'Vocabulary', ja: '用語' },
  moved: { en: 'Moved', ja: '項番の変更' },
  dated: { en: 'Dates', ja: '適用日' },
  'relation-changed': { en: 'Relation of the lists', ja: '両リストの関係' },
  redrawn: { en: 'Redrawn, list as a whole unchanged', ja: '組替え（リスト全体は不変）' },
  'regime-changed': { en: 'Regime', ja: '国際レジーム' },
  renamed: { en: 'Renamed', ja: '名称の変更' },
  reworded: { en: 'Equal in meaning, text differs', ja: '意味は同じで記述のみ変更' },
};

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  gap: { en: 'proved', ja: '証明済' },
  review: { en: 'to review', ja: '要確認' },
  note: { en: 'note', ja: '参考' },
};

/** The sentence that every report carries. */
export const limitsSentence: Bilingual = {
  en: 'List controls only; end-use, end-user and catch-all controls, and the law itself, are outside. Decision support, not a determination.',
  ja: 'リスト規制のみを対象とし、用途・需要者要件、キャッチオール規制及び法令そのものは対象外である。判断の補助であり、該非判定ではない。',
};
