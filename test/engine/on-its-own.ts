import type { Subject } from '../../src/engine/subject';

/** The same subject, which takes no answer from another. */
export function onItsOwn({ item, knowledge, related }: Subject): Subject {
  const alone = [...related].map(([relation, others]) => [relation, others.map(onItsOwn)] as const);
  return { item, knowledge, related: new Map(alone), traces: new Map() };
}
