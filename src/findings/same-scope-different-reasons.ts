import type { ParagraphFacts } from '../model/list-comparison-result';
import type { Bilingual } from '../model/text';
import type { ClassFindingKind } from './class-context';

/** Regimes by which reasons for control may be named. */
const regimes = new Set(['WA', 'MTCR', 'NSG', 'AG', 'CWC']);

/** Both lists control the same items, but not under the same international regime: a licence may be judged differently. */
export const sameScopeDifferentReasons: ClassFindingKind = {
  id: 'same-scope-different-reasons',
  severity: 'note',
  mirror: 'same-scope-different-reasons',
  meaning: {
    en: 'The lists are proved equal for the class, but do not name the same regimes as ancestors: reasons and licensing may differ.',
    ja: '規制範囲の一致は証明されたが、根拠とする国際レジームが異なる。規制理由や許可の扱いが異なり得る。',
  },
  find({ itemClass, relation, tier, controls }, { classLabel, paragraph, lists }) {
    if (tier !== 'list' || relation !== 'equal') return [];
    const facts = [factsOf(controls[0], paragraph), factsOf(controls[1], paragraph)] as const;
    const named = [regimesOf(facts[0]), regimesOf(facts[1])] as const;
    if (named[0].join() === named[1].join()) return [];
    const label = classLabel(itemClass);
    const sides = ([0, 1] as const).map((side) => {
      const { en, ja } = lists[side].jurisdiction;
      const said = sideText(named[side], reasonsOf(facts[side]));
      return { en: `${en}: ${said.en}`, ja: `${ja}：${said.ja}` };
    });
    return [
      {
        subject: itemClass,
        addresses: controls,
        detail: named.map((side) => side.join(' ')).join(' | '),
        message: {
          en: `${label.en}: same items, different reasons. ${sides.map(({ en }) => en).join('; ')}`,
          ja: `${label.ja}：同じ貨物等を異なる理由で規制。${sides.map(({ ja }) => ja).join('、')}`,
        },
      },
    ];
  },
};

function factsOf(
  addresses: readonly string[],
  paragraph: (address: string) => ParagraphFacts | undefined,
): readonly ParagraphFacts[] {
  return addresses.flatMap((address) => paragraph(address) ?? []).filter(({ tier }) => tier === 'list');
}

function regimesOf(facts: readonly ParagraphFacts[]): readonly string[] {
  const named = facts.flatMap(({ regime, reasons }) => [
    ...(regime === undefined ? [] : [regime.split(' ')[0] ?? regime]),
    ...reasons.map(({ reason }) => reason).filter((reason) => regimes.has(reason)),
  ]);
  return [...new Set(named)].sort();
}

function reasonsOf(facts: readonly ParagraphFacts[]): readonly string[] {
  const named = facts.flatMap(({ reasons }) => reasons.map(({ reason }) => reason));
  return [...new Set(named)].filter((reason) => !regimes.has(reason)).sort();
}

function sideText(named: readonly string[], reasons: readonly string[]): Bilingual {
  const added = {
    en: reasons.length === 0 ? '' : ` (${reasons.join(', ')})`,
    ja: `（${reasons.join('、')}）`,
  };
  return {
    en: `${named.length === 0 ? 'no regime named' : named.join(', ')}${added.en}`,
    ja: `${named.length === 0 ? 'レジームの記載なし' : named.join('、')}${reasons.length === 0 ? '' : added.ja}`,
  };
}
