import type { Region, UnresolvedReason } from '../../model/list-comparison';
import type { ClassDiagrams } from './class-diagrams';
import type { Difference } from './difference';

/** Why something of a difference is not settled, given the regions of what is proved. */
export function unresolvedReasons(
  { space: { scopes, meanings } }: ClassDiagrams,
  { open, hinging, proved }: Difference,
  described: readonly Region[],
): readonly UnresolvedReason[] {
  const unanswered = scopes.support(hinging).flatMap((axis) => {
    const meaning = meanings.get(axis);
    if (meaning?.kind !== 'not-encoded') return [];
    return [meaning.isElsewhere === true ? ('controlled-elsewhere' as const) : ('not-encoded' as const)];
  });
  return [
    ...(open === scopes.empty ? [] : (['dependent-figures'] as const)),
    ...new Set(unanswered),
    // Equality is told by the regions, so that a difference is never without any unless this says so.
    ...(proved !== scopes.empty && described.length === 0 ? (['node-budget'] as const) : []),
    ...(described.every(({ witness }) => witness !== undefined) ? [] : (['witness-not-confirmed'] as const)),
  ];
}
