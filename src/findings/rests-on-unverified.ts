import type { Trace } from '../model/verdict';
import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** A verdict of controlled rests on a figure that the item list itself marks as not read in its source. */
export const restsOnUnverified: ItemFindingKind = {
  id: 'rests-on-unverified-figure',
  severity: 'note',
  mirror: 'rests-on-unverified-figure',
  meaning: {
    en: 'A control holds by a figure that was not read in the source that the list names. Read the source before relying on it.',
    ja: '出典で確認されていない数値に基づいて該当とされた。出典を確認すること。',
  },
  find(item, { glossary }) {
    const unverified = new Set<string>();
    for (const verdict of item.verdicts) {
      for (const control of verdict.controls) {
        if (control.truth === 'yes') collectUnverified(control.trace, unverified);
      }
    }
    if (unverified.size === 0) return [];
    const ids = [...unverified].sort();
    const labels = ids.map((id) => glossary.parameters[id]?.label ?? { en: id, ja: id });
    return [
      {
        subject: item.item,
        addresses: controllingAddresses(item),
        detail: ids.join(' '),
        message: {
          en: `${item.name}: rests on figures not read in their source: ${labels.map(({ en }) => en).join('; ')}`,
          ja: `${item.name}：出典未確認の数値に基づく判定：${labels.map(({ ja }) => ja).join('、')}`,
        },
      },
    ];
  },
};

function collectUnverified(trace: Trace, into: Set<string>): void {
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
      if (trace.truth === 'yes' && trace.verified === false) into.add(trace.parameter);
      return;
    case 'class':
      return;
    case 'all':
    case 'any':
      for (const part of trace.of) collectUnverified(part, into);
      return;
    case 'not':
    case 'reference':
      collectUnverified(trace.of, into);
      return;
    case 'related':
      for (const part of trace.of) collectUnverified(part.trace, into);
      return;
  }
}
