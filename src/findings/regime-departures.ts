import type { Region, RegionBox } from '../model/list-comparison';
import type { DepartureHistory, RegimeDeparture } from '../model/regime-departure';
import type { Bilingual } from '../model/text';
import type { ClassContext, ClassFindingKind } from './class-context';

/** What the kinds have in common; each history differs in its meaning and in what is said after the region. */
interface HistoryWords {
  readonly history: DepartureHistory['kind'];
  /** Stem of the id: `left-regime` gives `left-regime-first` and `left-regime-second`. */
  readonly stem: string;
  readonly meaning: Bilingual;
  readonly suffix: (history: DepartureHistory, other: Bilingual) => Bilingual;
}

const words: readonly HistoryWords[] = [
  {
    history: 'left',
    stem: 'left-regime',
    meaning: {
      en: 'By exact comparison the list differs from the present text of the regime, with which an earlier edition of the list agreed: it has left it.',
      ja: '規制範囲の比較により、国際レジームの現行の規定と異なる。従前の版では一致しており、国際レジームから離れたもの。',
    },
    suffix: (history) =>
      history.kind === 'left'
        ? {
            en: ` It agreed in its edition of ${history.agreedIn}.`,
            ja: `${history.agreedIn}の版では一致していた。`,
          }
        : nothing,
  },
  {
    history: 'behind',
    stem: 'behind-regime',
    meaning: {
      en: 'By exact comparison the list differs from the present text of the regime, which the other list follows since a known edition, after it had differed in the same way: the list has not yet adopted it.',
      ja: '規制範囲の比較により、国際レジームの現行の規定と異なる。他方のリストは、同様に異なっていた後、ある版からこれに従っており、当該リストは未反映のもの。',
    },
    suffix: (history, other) =>
      history.kind === 'behind'
        ? {
            en: ` ${other.en} did so too before its edition of ${history.otherSince} and follows the regime since.`,
            ja: `${other.ja}も${history.otherSince}の版より前は同様であったが、以後は国際レジームに従う。`,
          }
        : nothing,
  },
  {
    history: 'not-shown',
    stem: 'apart-from-regime',
    meaning: {
      en: 'By exact comparison the list differs from the present text of the regime paragraph that it cites; whether it has left it or has not yet followed it the editions that were read do not show.',
      ja: '規制範囲の比較により、引用する国際レジームの現行の規定と異なる。離れたのか未反映なのかは、確認した版からは分からない。',
    },
    suffix: () => nothing,
  },
];

const nothing: Bilingual = { en: '', ja: '' };

function historyKinds({ history, stem, meaning, suffix }: HistoryWords): readonly ClassFindingKind[] {
  const ofSide = (side: Region['side']): ClassFindingKind => ({
    id: `${stem}-${side}`,
    severity: 'note',
    mirror: `${stem}-${side === 'first' ? 'second' : 'first'}`,
    meaning,
    find({ itemClass, tier }, context) {
      const { regime } = context;
      if (tier !== 'list' || regime === undefined) return [];
      const other = context.lists[side === 'first' ? 1 : 0].jurisdiction;
      const departures = regime
        .departures(itemClass)
        .filter((departure) => departure.side === side && departure.history.kind === history);
      return sameGround(departures).map(([departure, boxes]) => {
        const region = regionWords(boxes.map((box) => context.describe(box)));
        const said = statement(itemClass, departure, region, regime.name, context);
        const more = suffix(departure.history, other);
        return {
          subject: itemClass,
          addresses: side === 'first' ? [departure.addresses, []] : [[], departure.addresses],
          detail: `${departure.direction} ${region.en}`,
          message: { en: `${said.en}${more.en}`, ja: `${said.ja}${more.ja}` },
        };
      });
    },
  });
  return [ofSide('first'), ofSide('second')];
}

/** Departures that say the same of the same paragraphs, with the regions of all of them. */
function sameGround(
  departures: readonly RegimeDeparture[],
): readonly (readonly [RegimeDeparture, readonly RegionBox[]])[] {
  const groups = new Map<string, readonly [RegimeDeparture, RegionBox[]]>();
  for (const departure of departures) {
    const { direction, addresses, regime, history } = departure;
    const key = JSON.stringify([direction, addresses, regime, history]);
    const group = groups.get(key) ?? ([departure, []] as const);
    group[1].push(departure.box);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Regions that are written out; that there are more is said. */
const mostRegions = 2;

function regionWords(regions: readonly Bilingual[]): Bilingual {
  const shown = regions.slice(0, mostRegions);
  const rest = regions.length - shown.length;
  return {
    en: `${shown.map(({ en }) => en).join('; or ')}${rest === 0 ? '' : '; and more'}`,
    ja: `${shown.map(({ ja }) => ja).join('、又は、')}${rest === 0 ? '' : 'など'}`,
  };
}

function statement(
  itemClass: string,
  { side, direction, addresses, regime }: RegimeDeparture,
  region: Bilingual,
  name: Bilingual,
  { classLabel, lists }: ClassContext,
): Bilingual {
  const label = classLabel(itemClass);
  const { jurisdiction } = lists[side === 'first' ? 0 : 1];
  const own = addresses.length === 0 ? nothing : bracketed(addresses);
  const numbers = regime.join(', ');
  switch (direction) {
    case 'more':
      return {
        en: `${label.en}: ${jurisdiction.en}${own.en} controls what ${name.en} ${numbers} does not: ${region.en}.`,
        ja: `${label.ja}：${jurisdiction.ja}${own.ja}は、${name.ja} ${numbers}が規制しないものを規制する：${region.ja}。`,
      };
    case 'less':
      return {
        en: `${label.en}: ${jurisdiction.en} does not control what ${name.en} ${numbers} does: ${region.en}.`,
        ja: `${label.ja}：${jurisdiction.ja}は、${name.ja} ${numbers}が規制するものを規制しない：${region.ja}。`,
      };
  }
}

function bracketed(addresses: readonly string[]): Bilingual {
  return { en: ` (${addresses.join(', ')})`, ja: `（${addresses.join('、')}）` };
}

/** Mirrored pairs of kinds: a list that has left the regime, has not yet adopted it, or stands apart from it. */
export const regimeDepartureKinds: readonly ClassFindingKind[] = words.flatMap(historyKinds);
