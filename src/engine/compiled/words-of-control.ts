import type { Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';

/** The scope of a control with what its exclusions take out of it and leave controlled elsewhere on the list. */
export function stayingControlled({ scope }: Control): Condition {
  if (scope.kind !== 'all') return scope;
  return {
    kind: 'all',
    of: scope.of.filter((part) => !(part.kind === 'not' && part.exclusion?.staysControlled === 'yes')),
  };
}

/** Why a control counts for the list: for a reason other than anti-terrorism. One without any reason, as Japan's are, counts. */
export function listReasons({ reasons }: Control): Condition {
  if (reasons.length === 0) return always;
  const others = reasons.filter(({ reason }) => reason !== 'AT');
  return { kind: 'any', of: others.map(({ when }) => when ?? always) };
}

/** Holds whatever is asked. */
export const always: Condition = { kind: 'all', of: [] };
