import { settle } from '../../../src/engine/classify';
import { alignmentOf, parityOf } from '../../../src/engine/compare-item';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import { subjectOf } from '../../../src/engine/subject';
import type { Item } from '../../../src/model/item';
import type { JudgedItem, Judgement } from '../../../src/model/judgement';
import type { Vocabulary } from '../../../src/model/vocabulary';

/** What the plain evaluator says, as far as the compiled one says it. */
export function judgePlainly(
  item: Item,
  days: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): JudgedItem {
  const subject = subjectOf(item, vocabulary, assumptions);
  const judgementOn = (day: ListOnDay): Judgement => {
    const { status, tier, holding, open, notCovered } = settle(subject, day);
    return {
      status,
      ...(tier && { tier }),
      controlledBy: holding.map(({ control }) => control.address),
      openControls: open.map(({ control }) => control.address),
      notCovered: notCovered.length > 0,
    };
  };
  const judgements = [judgementOn(days[0]), judgementOn(days[1])] as const;
  const parity = (judgement: Judgement) => parityOf(judgement, !judgement.notCovered);
  return { judgements, alignment: alignmentOf(parity(judgements[0]), parity(judgements[1])) };
}
