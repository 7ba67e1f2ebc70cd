import type { Condition } from '../../model/condition';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { withParts } from '../with-parts';
import { encodedOnly } from './reduce-condition';
import { subjectRelations } from './subject-chain';

const known = new WeakMap<ListOnDay, ListOnDay>();

/**
 * A list whose paragraphs on software and technology refer only to what is encoded: what is not would leave open whether any
 * technology at all is controlled. The statement of what is not covered names it.
 */
export function encodedSubjects(side: ListOnDay, vocabulary: Vocabulary): ListOnDay {
  const relations = subjectRelations(vocabulary);
  const found = known.get(side) ?? {
    ...side,
    controls: side.controls.map((control) => ({
      ...control,
      scope: encodedIn(control.scope, relations),
      reasons: control.reasons.map((reason) =>
        reason.when === undefined ? reason : { ...reason, when: encodedIn(reason.when, relations) },
      ),
    })),
  };
  known.set(side, found);
  return found;
}

function encodedIn(condition: Condition, relations: ReadonlySet<string>): Condition {
  const within = (part: Condition): Condition => encodedIn(part, relations);
  if (condition.kind === 'related')
    return relations.has(condition.relation) ? withParts(condition, encodedOnly) : condition;
  if (condition.kind !== 'reference') return withParts(condition, within);
  const resolved = (condition.resolved ?? []).map((part) =>
    part.condition === undefined ? part : { ...part, condition: within(part.condition) },
  );
  const isSame = resolved.every((part, at) => part.condition === condition.resolved?.[at]?.condition);
  return isSame ? condition : { ...condition, resolved };
}
