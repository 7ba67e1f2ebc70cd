import type { Operator } from '../model/condition';
import type { Lang } from '../model/text';
import type { Vocabulary } from '../model/vocabulary';
import { printUnit } from '../quantity/quantity';
import { findUnit } from '../quantity/unit';
import type { CriterionTrace } from './known-figure';

/** `total processing performance 6000 TPP or more (1008 TPP away)`, one after the other. */
export function wordLimits(failing: readonly CriterionTrace[], vocabulary: Vocabulary, lang: Lang): string {
  const limits = failing.map((criterion) => {
    const label = vocabulary.parameters.get(criterion.parameter)?.label[lang] ?? criterion.parameter;
    const limit = wordOperator(criterion.operator, criterion.limit, lang);
    const away = wordDistance(criterion, lang);
    return lang === 'en' ? `${label} ${limit} (${away})` : `${label}${limit}（${away}）`;
  });
  return limits.join(lang === 'en' ? ' and ' : '及び');
}

/** 超える `>`, 以上 `>=`, 未満 `<`, 以下 `<=`; *more than*, *or more*. */
function wordOperator(operator: Operator, limit: string, lang: Lang): string {
  const en = lang === 'en';
  switch (operator) {
    case '>':
      return en ? `more than ${limit}` : `${limit}超`;
    case '>=':
      return en ? `${limit} or more` : `${limit}以上`;
    case '<':
      return en ? `less than ${limit}` : `${limit}未満`;
    case '<=':
      return en ? `${limit} or less` : `${limit}以下`;
    case '=':
      return en ? `exactly ${limit}` : limit;
  }
}

function wordDistance({ distance }: CriterionTrace, lang: Lang): string {
  if (distance === undefined) return lang === 'en' ? 'distance unknown' : '差は不明';
  if (distance.side === 'at') return lang === 'en' ? 'exactly at the limit' : 'しきい値と同値';
  const unit = findUnit(distance.unit);
  const off = `${distance.absolute} ${unit === undefined ? distance.unit : printUnit(unit, lang)}`.trim();
  return lang === 'en' ? `${off} away` : `差${off}`;
}
