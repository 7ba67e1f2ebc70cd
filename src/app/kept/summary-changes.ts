import type { KeptSummary, SummaryItem } from './kept-summary';

/** An item that two results of one list answer differently; one side is absent where the list did not hold it. */
export interface ItemChange {
  readonly id: string;
  readonly name: string;
  readonly before?: SummaryItem;
  readonly after?: SummaryItem;
}

/** Items whose verdicts or deciding paragraphs differ, in the order of the later result, then those that are gone. */
export function summaryChanges(before: KeptSummary, after: KeptSummary): readonly ItemChange[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const later = new Set(after.items.map(({ id }) => id));
  const changed = after.items.flatMap((item): readonly ItemChange[] => {
    const { id, name } = item;
    const was = earlier.get(id);
    if (was === undefined) return [{ id, name, after: item }];
    return answerOf(was) === answerOf(item) ? [] : [{ id, name, before: was, after: item }];
  });
  const gone = before.items
    .filter(({ id }) => !later.has(id))
    .map((item): ItemChange => ({ id: item.id, name: item.name, before: item }));
  return [...changed, ...gone];
}

function answerOf({ alignment, verdicts }: SummaryItem): string {
  return JSON.stringify([alignment, verdicts]);
}
