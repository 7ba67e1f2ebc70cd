import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { gapMessagesIn, type GapMessages } from '../messages/gap-messages';
import { messagesIn } from '../messages/messages';
import { fill } from '../messages/fill';
import type { Wording } from './leaf-wording';

/** What a gap report is worded with. */
export interface GapWording extends Wording {
  readonly g: GapMessages;
  readonly result: ListComparisonResult;
}

export function gapWording(result: ListComparisonResult, lang: Lang): GapWording {
  return { t: messagesIn(lang), g: gapMessagesIn(lang), lang, glossary: result.glossary, result };
}

/** Label of a judgment by the name of its axis: that of the parameter, after those of the relations on the way. */
export function axisLabel(axis: string, { g, lang, glossary }: Omit<GapWording, 'result'>): string {
  const path = axis.split('/');
  const id = path.pop() ?? axis;
  return path.reduceRight(
    (figure, relation) =>
      fill(g.figureOf, { relation: glossary.relations[relation]?.[lang] ?? relation, figure }),
    glossary.parameters[id]?.label[lang] ?? id,
  );
}
