import type { Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';
import { containsAddress } from '../../model/address';
import { descendantsOf } from '../class-graph';
import { distinctParts } from '../lists/parts-of';
import { subjectRelationOf } from '../lists/subject-chain';
import type { ListOnDay } from '../list-on-day';
import { withParts } from '../with-parts';
import { scopeKey } from './condition-key';
import type { ControlPair } from './pair-controls';

/**
 * For a changed control, the classes of goods for which its software or technology can be another: those of the controls whose
 * own words changed, with the narrower ones; an item that they concern has one of these. `undefined` where any class can be: its
 * own words changed too, or words that count whatever the class.
 */
export function affectedSubjects(
  pairs: readonly ControlPair[],
  sides: readonly ListOnDay[],
  vocabulary: Vocabulary,
): (pair: ControlPair) => readonly string[] | undefined {
  const own = new Set(pairs.filter(({ base, head }) => ownKey(base) !== ownKey(head)));
  const changed = [...own].flatMap(({ base, head }) => [...base, ...head]);
  const isOfAnyClass = changed.some(({ classes }) => classes.length === 0) || areMet(changed, pairs);
  if (isOfAnyClass) return () => undefined;
  const narrower = new Set(
    changed.flatMap(({ classes }) => classes.flatMap((id) => [...descendantsOf(vocabulary, id)])),
  );
  // Technology for software for such goods is for software first.
  const subjects = [...vocabulary.classes.keys()].filter(
    (id) => narrower.has(id) || subjectRelationOf(id, sides, vocabulary) !== undefined,
  );
  return (pair) => (own.has(pair) ? undefined : subjects);
}

/** Whether some changed control refers to the parameters of one of these: then their class does not count. */
function areMet(changed: readonly Control[], pairs: readonly ControlPair[]): boolean {
  const addresses = changed.map(({ address }) => address);
  return distinctParts(pairs.flatMap(({ base, head }) => [...base, ...head]).map(({ scope }) => scope)).some(
    ({ part }) =>
      part.kind === 'reference' &&
      part.mode === 'meets' &&
      (part.resolved ?? []).some(({ address }) =>
        addresses.some((other) => other === address || containsAddress(address, other)),
      ),
  );
}

/** What controls say in their own words, whatever the paragraphs say to which they refer. */
function ownKey(controls: readonly Control[]): string {
  return scopeKey(controls.map((control) => ({ ...control, scope: unresolved(control.scope) })));
}

const known = new WeakMap<Condition, Condition>();

function unresolved(condition: Condition): Condition {
  const found = known.get(condition) ?? withoutResolved(condition);
  known.set(condition, found);
  return found;
}

function withoutResolved(condition: Condition): Condition {
  if (condition.kind !== 'reference') return withParts(condition, unresolved);
  const resolved = condition.targets.map(({ from, to }) => ({ address: `${from} ${to}`, encoded: false }));
  return { ...condition, resolved };
}
