import type { Condition, Reference } from '../model/condition';
import type { Paragraph, Version } from '../model/control-list';

/** The references anywhere in a condition. */
export function referencesIn(condition: Condition): readonly Reference[] {
  const found: Reference[] = [];
  collect(condition, found);
  return found;
}

/** Most conditions have none: nothing is made of their parts. */
function collect(condition: Condition, found: Reference[]): void {
  switch (condition.kind) {
    case 'reference':
      found.push(condition);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, found);
      return;
    case 'not':
    case 'related':
      collect(condition.of, found);
      return;
    case 'criterion':
    case 'answer':
    case 'class':
      return;
  }
}

/** Every condition that a version states: criteria, exclusions, and those of its reasons. */
export function conditionsOf(version: Version): readonly Condition[] {
  const reasons = (version.reasons ?? []).flatMap(({ when }) => when ?? []);
  return [...(version.when ? [version.when] : []), ...version.except, ...reasons];
}

/** The paragraphs and all that is nested in them, in the order of the list. */
export function flatten(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const flat: Paragraph[] = [];
  const waiting = [...paragraphs].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    flat.push(next);
    waiting.push(...[...next.children].reverse());
  }
  return flat;
}
