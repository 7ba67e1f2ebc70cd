import type { AppliedList } from '../model/comparison';
import type { DestinationLicence, LicenceState, MatrixDestination } from '../model/licensing-outcome';
import type { Bilingual } from '../model/text';
import type { ItemComparison } from '../model/verdict';
import { controllingAddresses, type FindingKind } from './finding-kind';

/** A compared item with the licences that it needs where. */
export interface LicensedItem {
  readonly item: ItemComparison;
  readonly at: readonly DestinationLicence[];
}

export interface LicenceContext {
  readonly lists: readonly [AppliedList, AppliedList];
  readonly destinations: readonly MatrixDestination[];
}

export type LicenceFindingKind = FindingKind<LicensedItem, LicenceContext>;

/** One country asks for a licence and the other, decided in full, does not, though both lists say the same of the item. */
function sameStatus(id: string, mirror: string, one: 0 | 1): LicenceFindingKind {
  return {
    id,
    severity: 'review',
    mirror,
    meaning: {
      en: 'Both lists say the same of the item, and yet only one country asks for a licence to these destinations: reasons, destination tables or special rules differ, not the lists.',
      ja: '両規制リストの判定は同じであるが、これらの仕向地への輸出に許可を要するのは一方の国のみ。規制リストではなく、規制理由、仕向地の表又は特別の規則が異なる。',
    },
    find: ({ item, at }, context) => {
      if (item.alignment !== 'both-controlled' && item.alignment !== 'neither-controlled') return [];
      const both = item.alignment === 'both-controlled';
      return differing(item, at, context, one, {
        en: both ? 'controlled by both lists' : 'controlled by neither list for the same kind of reason',
        ja: both ? '両規制リストに該当' : 'いずれの規制リストにも同種の理由では該当しない',
      });
    },
  };
}

/** One country asks for a licence and the other does not, because only its list controls the item: what a gap costs. */
function listDiffers(id: string, mirror: string, one: 0 | 1): LicenceFindingKind {
  return {
    id,
    severity: 'note',
    mirror,
    meaning: {
      en: 'Only one country asks for a licence to these destinations, because only its list controls the item. The gap itself is a finding of its own.',
      ja: '一方の規制リストのみに該当するため、これらの仕向地への輸出に許可を要するのは一方の国のみ。規制差異そのものは別の所見で示す。',
    },
    find: ({ item, at }, context) =>
      item.alignment === (one === 0 ? 'first-only' : 'second-only')
        ? differing(item, at, context, one, {
            en: 'only its list controls the item',
            ja: '該当するのはこの国の規制リストのみ',
          })
        : [],
  };
}

function differing(
  item: ItemComparison,
  at: readonly DestinationLicence[],
  { lists, destinations }: LicenceContext,
  one: 0 | 1,
  why: Bilingual,
): ReturnType<LicenceFindingKind['find']> {
  const other = one === 0 ? 1 : 0;
  const codes = at
    .filter(({ licences }) => isRequired(licences[one].state) && licences[other].state === 'not-required')
    .map(({ destination }) => destination);
  if (codes.length === 0) return [];
  const named = codes.map(
    (code) => destinations.find((each) => each.code === code)?.name ?? { en: code, ja: code },
  );
  const { jurisdiction } = lists[one];
  return [
    {
      subject: item.item,
      addresses: controllingAddresses(item),
      detail: [...codes].sort().join(' '),
      message: {
        en: `${item.name}: a licence to ${named.map(({ en }) => en).join(', ')} is asked for by ${jurisdiction.en} only; ${why.en}`,
        ja: `${item.name}：${named.map(({ ja }) => ja).join('、')}向けに許可を要するのは${jurisdiction.ja}のみ。${why.ja}`,
      },
    },
  ];
}

function isRequired(state: LicenceState): boolean {
  return state === 'required' || state === 'exception-possible';
}

/** All kinds of findings about licences, in the order in which a report shows them. */
export const licenceFindingKinds: readonly LicenceFindingKind[] = [
  sameStatus('licence-by-first-only-same-status', 'licence-by-second-only-same-status', 0),
  sameStatus('licence-by-second-only-same-status', 'licence-by-first-only-same-status', 1),
  listDiffers('licence-by-first-only-list-differs', 'licence-by-second-only-list-differs', 0),
  listDiffers('licence-by-second-only-list-differs', 'licence-by-first-only-list-differs', 1),
];
