import type { ParagraphFacts } from '../model/list-comparison-result';
import type { ClassContext, ClassFindingKind } from './class-context';

/** Reasons of other regimes, and the one that has no counterpart by design. */
const otherGrounds = new Set(['MT', 'NP', 'CB', 'CW', 'AT', 'MTCR', 'NSG', 'AG', 'CWC']);

/** A list controls goods of the class by paragraphs that cite no paragraph of the regime: on its own account. */
function beyondRegime(side: 0 | 1): ClassFindingKind {
  const [own, other] = side === 0 ? ['first', 'second'] : ['second', 'first'];
  return {
    id: `beyond-regime-${own}`,
    severity: 'note',
    mirror: `beyond-regime-${other}`,
    meaning: {
      en: 'Paragraphs of one list that name the class and cite no ancestor in the regime: the list goes beyond it. Those of other regimes and those for anti-terrorism reasons only are left out.',
      ja: '当該品目を挙げる規定のうち、国際レジームの規定を引用しないもの。当該リスト独自の規制である（他のレジーム及びテロ対策のみによるものを除く。）。',
    },
    find({ itemClass, tier }, context) {
      const { regime } = context;
      if (tier !== 'list' || regime === undefined) return [];
      const addresses = context.naming(itemClass)[side].filter((address) => isOnOwnAccount(address, context));
      if (addresses.length === 0) return [];
      const { jurisdiction } = context.lists[side];
      const label = context.classLabel(itemClass);
      const named = addresses.map((address) => withDay(address, context.paragraph(address)));
      return [
        {
          subject: itemClass,
          addresses: side === 0 ? [addresses, []] : [[], addresses],
          detail: '',
          message: {
            en: `${label.en}: ${jurisdiction.en} goes beyond ${regime.name.en}: ${named.map(({ en }) => en).join(', ')}`,
            ja: `${label.ja}：${jurisdiction.ja}は${regime.name.ja}を超えて規制：${named.map(({ ja }) => ja).join('、')}`,
          },
        },
      ];
    },
  };
}

function isOnOwnAccount(address: string, { paragraph }: ClassContext): boolean {
  const facts = paragraph(address);
  if (facts === undefined || facts.tier !== 'list' || facts.regime !== undefined) return false;
  return facts.reasons.length === 0 || facts.reasons.some(({ reason }) => !otherGrounds.has(reason));
}

function withDay(
  address: string,
  facts: ParagraphFacts | undefined,
): { readonly en: string; readonly ja: string } {
  const from = facts?.from ?? 'unknown';
  return from === 'unknown'
    ? { en: address, ja: address }
    : { en: `${address} since ${from}`, ja: `${address}（${from}から）` };
}

export const beyondRegimeFirst = beyondRegime(0);
export const beyondRegimeSecond = beyondRegime(1);
