import { relatedWords } from '../model/related-words';
import type { Glossary } from '../model/comparison';
import type { Bilingual, Lang } from '../model/text';
import type { MissingFigure } from '../model/verdict';
import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** Figures that a finding names; the verdict has them all. */
const mostNamed = 10;

/** A figure or an answer is missing without which at least one list cannot be decided. */
export const undetermined: ItemFindingKind = {
  id: 'undetermined',
  severity: 'review',
  mirror: 'undetermined',
  meaning: {
    en: 'At least one list cannot be decided yet. Ask for the figures named.',
    ja: '少なくとも一方の規制リストについて判定できない。示した数値・回答を確認すること。',
  },
  find(item, { lists, glossary }) {
    return item.verdicts.flatMap((verdict, index) => {
      if (verdict.status !== 'undetermined' || verdict.tier === 'anti-terrorism') return [];
      const jurisdiction = lists[index as 0 | 1].jurisdiction;
      const labels = verdict.missing.map(
        (figure) => labelOf(figure, glossary) ?? { en: figure.id, ja: figure.id },
      );
      return [
        {
          subject: item.item,
          addresses: controllingAddresses(item),
          // In an order of its own: the same figures are the same finding, whichever is worth asking for first.
          detail: [verdict.list, ...verdict.missing.map(({ id }) => id).sort()].join(' '),
          message: {
            en: `${item.name}: ${jurisdiction.en} cannot be decided; missing: ${named(labels, 'en')}`,
            ja: `${item.name}：${jurisdiction.ja}は判定不能。不足：${named(labels, 'ja')}`,
          },
        },
      ];
    });
  },
};

function labelOf({ kind, id }: MissingFigure, glossary: Glossary): Bilingual | undefined {
  // A missing figure of a related item is named `contains/total-processing-performance`.
  const name = id.slice(id.lastIndexOf('/') + 1);
  switch (kind) {
    case 'parameter':
      return glossary.parameters[name]?.label;
    case 'class':
      return glossary.classes[name];
    case 'related': {
      const relation = glossary.relations[name];
      return relation && relatedWords(relation);
    }
  }
}

/** The first figures by name, those worth asking for first, and how many others there are. */
function named(labels: readonly Bilingual[], lang: Lang): string {
  const shown = labels.slice(0, mostNamed).map((label) => label[lang]);
  const rest = labels.length - shown.length;
  if (lang === 'ja') return shown.join('、') + (rest > 0 ? `ほか${rest}件` : '');
  return shown.join('; ') + (rest > 0 ? ` and ${rest} more` : '');
}
