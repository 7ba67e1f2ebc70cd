import type { AppliedList } from '../../model/comparison';
import type { Bilingual, Lang } from '../../model/text';
import { fill } from './fill';

/** A few words for each kind of finding about an item, as a tag beside it; the registry says in a sentence what it means. */
const labels: Readonly<Record<string, Bilingual>> = {
  'controlled-by-first-only': { en: '{first} only', ja: '{first}のみ該当' },
  'controlled-by-second-only': { en: '{second} only', ja: '{second}のみ該当' },
  'claim-controlled-by-first-only': {
    en: 'stated paragraph of {first} without counterpart',
    ja: '記載の{first}の項番に対応規定なし',
  },
  'claim-controlled-by-second-only': {
    en: 'stated paragraph of {second} without counterpart',
    ja: '記載の{second}の項番に対応規定なし',
  },
  'claim-contradicts-verdict': { en: 'contradicts the stated classification', ja: '記載の該非と不一致' },
  'claims-disagree': { en: 'stated classifications disagree', ja: '記載の該非が相互に不整合' },
  'dead-or-unknown-code': { en: 'unknown code', ja: '存在しない項番' },
  'claim-of-another-class': { en: 'stated paragraph of another class', ja: '記載の項番は別の品目' },
  'claim-partly-controlled': {
    en: 'stated paragraph controlled in part only',
    ja: '記載の項番は一部のみ対応',
  },
  'claim-not-encoded': { en: 'stated paragraph not encoded', ja: '記載の項番は未収録' },
  undetermined: { en: 'undetermined', ja: '判定不能' },
  'not-covered-in-full': { en: 'not covered in full', ja: '収録不足' },
  'text-not-shown-in-force': { en: 'text not shown in force', ja: '施行未確認' },
  'near-limit': { en: 'near a limit', ja: 'しきい値に近接' },
  'rests-on-unverified-figure': { en: 'unverified figure', ja: '未確認の数値' },
  'anti-terrorism-only': { en: 'anti-terrorism only', ja: 'ATのみ' },
  'licence-by-first-only-same-status': { en: 'licence of {first} only', ja: '{first}のみ許可を要する' },
  'licence-by-second-only-same-status': { en: 'licence of {second} only', ja: '{second}のみ許可を要する' },
  'licence-by-first-only-list-differs': { en: 'licence of {first} only', ja: '{first}のみ許可を要する' },
  'licence-by-second-only-list-differs': { en: 'licence of {second} only', ja: '{second}のみ許可を要する' },
};

/** The tag of a kind of finding; the kind's own name where it has none. */
export function findingLabel(kind: string, lists: readonly [AppliedList, AppliedList], lang: Lang): string {
  const [first, second] = [lists[0].jurisdiction[lang], lists[1].jurisdiction[lang]];
  return fill(labels[kind]?.[lang] ?? kind, { first, second });
}
