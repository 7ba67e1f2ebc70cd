import type { Severity } from '../model/finding';
import type { ClassComparison, Region, RegionKind } from '../model/list-comparison';
import type { Bilingual } from '../model/text';
import type { ClassContext, ClassFindingKind } from './class-context';

/** What the kinds of regions have in common; each kind differs in its words and its severity. */
interface RegionWords {
  readonly kind: RegionKind;
  /** Stem of the id: `gap` gives `gap-first-only` and `gap-second-only`. */
  readonly stem: string;
  readonly severity: Severity;
  readonly meaning: Bilingual;
  /** Said after the region. */
  readonly suffix: (region: Region, context: ClassContext) => Bilingual;
}

const nothing: Bilingual = { en: '', ja: '' };

const words: readonly RegionWords[] = [
  {
    kind: 'gap',
    stem: 'gap',
    severity: 'gap',
    meaning: {
      en: 'Proved: there are items of the class that one list controls and the other does not.',
      ja: '一方の規制リストのみが規制する貨物等の存在が証明された規制差異。',
    },
    suffix: () => nothing,
  },
  {
    kind: 'boundary',
    stem: 'boundary',
    severity: 'gap',
    meaning: {
      en: 'Proved, but only exactly at a limit: one list says "or more" where the other says "exceeding".',
      ja: 'しきい値と同値の場合に限り差がある（「以上」と「超える」の違い等）。',
    },
    suffix: () => ({ en: ' (exactly at the limit only)', ja: '（しきい値と同値の場合のみ）' }),
  },
  {
    kind: 'rounding',
    stem: 'rounding',
    severity: 'note',
    meaning: {
      en: 'The law prints one limit in two units and the two are not quite the same; the difference is only that rounding.',
      ja: '条文が一つのしきい値を二つの単位で併記しており、その端数処理のみによる差。',
    },
    suffix: () => ({ en: ' (rounding of a limit printed twice)', ja: '（単位併記の端数のみ）' }),
  },
  {
    kind: 'judgment',
    stem: 'judgment',
    severity: 'review',
    meaning: {
      en: 'Whether the lists differ here hinges on a judgment or a transaction that only one of them asks for: not comparable.',
      ja: '一方の規制リストのみが求める判断又は取引事情により結論が左右されるため、比較できない。',
    },
    suffix: ({ judgments, isUnlessExcluded }, { parameterLabel }) => {
      const labels = judgments.map((id) => parameterLabel(id));
      if (isUnlessExcluded === true)
        return {
          en: ` (unless an exclusion of that list alone applies: ${labels.map(({ en }) => en).join('; ')})`,
          ja: `（同リストのみにある除外に当たらない場合：${labels.map(({ ja }) => ja).join('、')}）`,
        };
      return {
        en: ` (hinges on: ${labels.map(({ en }) => en).join('; ')})`,
        ja: `（判断事項：${labels.map(({ ja }) => ja).join('、')}）`,
      };
    },
  },
  {
    kind: 'unresolved',
    stem: 'unresolved',
    severity: 'review',
    meaning: {
      en: 'Could not be settled: figures that depend on each other meet here, or a paragraph decides that is not encoded. Neither a gap nor equality.',
      ja: '相互に依存する数値又は未収録の規定が関係するため、差の有無を確定できない。',
    },
    suffix: () => ({ en: ' (not settled)', ja: '（未確定）' }),
  },
];

/** The conditions in an order of their own: in which order they are told depends on how a comparison went. */
function conditionsOf({ box }: Region, { describe }: ClassContext): string {
  if (box.length === 0) return describe(box).en;
  return box
    .map((part) => describe([part]).en)
    .sort()
    .join(' and ');
}

function regionKinds({ kind, stem, severity, meaning, suffix }: RegionWords): readonly ClassFindingKind[] {
  const id = (side: Region['side']) => `${stem}-${side}-only`;
  const ofSide = (side: Region['side']): ClassFindingKind => ({
    id: id(side),
    severity,
    mirror: id(side === 'first' ? 'second' : 'first'),
    meaning,
    find(comparison: ClassComparison, context: ClassContext) {
      if (comparison.tier !== 'list') return [];
      const jurisdiction = context.lists[side === 'first' ? 0 : 1].jurisdiction;
      const label = context.classLabel(comparison.itemClass);
      return comparison.regions
        .filter((region) => region.kind === kind && region.side === side)
        .map((region) => {
          const box = context.describe(region.box);
          const more = suffix(region, context);
          return {
            subject: comparison.itemClass,
            addresses: region.addresses,
            detail: conditionsOf(region, context),
            message: {
              en: `${label.en}: ${jurisdiction.en} only: ${box.en}${more.en}`,
              ja: `${label.ja}：${jurisdiction.ja}のみ：${box.ja}${more.ja}`,
            },
          };
        });
    },
  });
  return [ofSide('first'), ofSide('second')];
}

/** One pair of mirrored kinds for every kind of region between two lists. */
export const regionFindingKinds: readonly ClassFindingKind[] = words.flatMap(regionKinds);
