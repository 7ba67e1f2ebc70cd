import type { Reason, Tier } from '../model/control-list';

/** AT is the one reason that has by design no counterpart on the other list. */
export function tierOf(reasons: readonly Reason[]): Tier {
  return reasons.length > 0 && reasons.every(({ reason }) => reason === 'AT') ? 'anti-terrorism' : 'list';
}
