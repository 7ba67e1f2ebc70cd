import { changeKinds, type ChangeFinding } from '../model/rule-change';
import { factChangeKinds } from './change-facts';
import { gapClosed, gapOpened, relationChanged } from './change-gap';
import { flip } from './change-item';
import type { ChangeContext, ChangeFindingKind, Changes } from './change-kind';
import { licenceChangeKinds } from './change-licence';
import { moved, reworded } from './change-place';
import { scopeChangeKinds } from './change-scope';
import { renamed, vocabularyChanged } from './change-vocabulary';
import { fingerprint } from './fingerprint';

const registered: readonly ChangeFindingKind[] = [
  flip,
  gapOpened,
  gapClosed,
  relationChanged,
  ...scopeChangeKinds,
  ...factChangeKinds,
  ...licenceChangeKinds,
  moved,
  reworded,
  renamed,
  vocabularyChanged,
];

/** All kinds of changes, in the order in which a report shows them. */
export const changeFindingKinds: readonly ChangeFindingKind[] = changeKinds.map((id) => {
  const kind = registered.find((other) => other.id === id);
  if (kind === undefined) throw new Error(`no kind of change is called ${id}`);
  return kind;
});

/** Every finding about a change: by kind in the order of the registry, then in the order of the lists. */
export function changeFindings(changes: Changes, context: ChangeContext): readonly ChangeFinding[] {
  return changeFindingKinds.flatMap((kind) =>
    kind.find(changes, context).map((facts): ChangeFinding => {
      const { subject, addresses, message, sides, details, list, text } = facts;
      return {
        kind: kind.id,
        severity: kind.severity,
        subject,
        addresses,
        places: sides.flatMap((place) => place ?? []),
        sides,
        message,
        details,
        ...(list !== undefined && { list }),
        ...(text !== undefined && { text }),
        fingerprint: fingerprint(kind.id, facts),
      };
    }),
  );
}
