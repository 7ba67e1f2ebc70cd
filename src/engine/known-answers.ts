import type { Item } from '../model/item';
import type { Assumption } from '../model/vocabulary';

/** The answer to a question or a choice, and the assumption that gave it where the item is silent. */
export interface KnownAnswer {
  readonly value: string;
  readonly printed: string;
  readonly verified: boolean;
  readonly assumption?: string;
}

/**
 * What the item answers, then, where it is silent and no figure of it speaks of the question (`spokenOf`), what the first
 * declared assumption about it says.
 */
export function knownAnswers(
  item: Item,
  declared: readonly Assumption[],
  spoken: ReadonlySet<string>,
): ReadonlyMap<string, KnownAnswer> {
  const answers = new Map<string, KnownAnswer>();
  for (const [id, { value, printed, verified }] of item.figures) {
    if (value.kind === 'answer') answers.set(id, { value: value.value, printed, verified });
  }
  for (const assumption of declared) {
    for (const [id, value] of assumption.sets) {
      if (!item.figures.has(id) && !answers.has(id) && !spoken.has(id)) {
        answers.set(id, { value, printed: value, verified: true, assumption: assumption.id });
      }
    }
  }
  return answers;
}
