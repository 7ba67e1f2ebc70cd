import type { ListRelation, Region } from '../../model/list-comparison';
import type { ClassDiagrams } from './class-diagrams';

/** Whether the list controls no item of the class that can exist; one paragraph that does is enough. */
export function isEmpty({ sides, canExist, space: { scopes } }: ClassDiagrams, side: 0 | 1): boolean {
  const controlled = sides[side].controlled();
  return !sides[side].controls.some(({ diagram }) => canExist(scopes.intersection(diagram, controlled)));
}

/** A proved difference first; then what stays open; equality only where nothing does. */
export function relationOf(
  regions: readonly Region[],
  [firstEmpty, secondEmpty]: readonly [boolean, boolean],
  isOpen: boolean,
): ListRelation {
  if (firstEmpty && secondEmpty) return isOpen ? 'unresolved' : 'neither-controls';
  const wider = (side: Region['side']): boolean =>
    regions.some((region) => region.side === side && (region.kind === 'gap' || region.kind === 'boundary'));
  if (wider('first') && wider('second')) return 'each-wider';
  if (wider('first')) return secondEmpty ? 'only-first' : 'first-wider';
  if (wider('second')) return firstEmpty ? 'only-second' : 'second-wider';
  if (isOpen || regions.some(({ kind }) => kind === 'unresolved')) return 'unresolved';
  return regions.some(({ kind }) => kind === 'judgment') ? 'not-comparable' : 'equal';
}

/** Judgments and transactions that only one list asks for. */
export function hingeNames({ space, sides: [first, second] }: ClassDiagrams): readonly string[] {
  return [...space.meanings].flatMap(([axis, meaning]) =>
    meaning.kind === 'answer' && first.judgments.has(axis) !== second.judgments.has(axis) ? [axis] : [],
  );
}
