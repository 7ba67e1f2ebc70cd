import type { Scope } from '../../scope/node-store';
import type { ClassDiagrams, SideDiagrams } from './class-diagrams';

/**
 * Addresses of the controls that make a scope, in the order of the list: those that cover it together, without those that
 * the others make needless (a computer that also withstands heat is not controlled for that). `isNeeded` tells of what only
 * one of them covers whether that counts.
 */
export function makersOf(
  scope: Scope,
  side: SideDiagrams,
  { space: { scopes } }: ClassDiagrams,
  isNeeded: (rest: Scope) => boolean,
): readonly string[] {
  let kept = side.controls.filter(({ diagram }) => !scopes.disjoint(diagram, scope));
  const longestFirst = [...kept].sort((a, b) => scopes.nodeCount(b.diagram) - scopes.nodeCount(a.diagram));
  for (const candidate of longestFirst) {
    let rest = scopes.intersection(scope, candidate.diagram);
    const others = kept.filter((one) => one !== candidate);
    for (const { diagram } of others) rest = scopes.difference(rest, diagram);
    if (!isNeeded(rest)) kept = others;
  }
  return kept.map(({ control }) => control.address);
}

/**
 * The controls of the other list that answer to those that make a region: those with the same ancestor in a regime, else
 * those that look at most nearly the same figures and answers. None where no control shares any.
 */
export function counterpartsOf(
  makers: readonly string[],
  controlling: SideDiagrams,
  other: SideDiagrams,
  { space: { scopes } }: ClassDiagrams,
): readonly string[] {
  const making = controlling.controls.filter(({ control }) => makers.includes(control.address));
  const regimes = new Set(making.map(({ control }) => control.regime));
  const kin = other.controls.filter(
    ({ control }) => control.regime !== undefined && regimes.has(control.regime),
  );
  const axes = new Set(making.flatMap(({ diagram }) => scopes.support(diagram)));
  const ranked = other.controls.map((candidate) => {
    const own = scopes.support(candidate.diagram);
    const shared = own.filter((axis) => axes.has(axis)).length;
    return { ...candidate, likeness: shared / (own.length + axes.size - shared) };
  });
  const best = Math.max(0, ...ranked.map(({ likeness }) => likeness));
  const near = kin.length > 0 ? kin : ranked.filter(({ likeness }) => likeness > 0 && likeness === best);
  return near.map(({ control }) => control.address);
}
