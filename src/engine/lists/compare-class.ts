import type { Tier } from '../../model/control-list';
import type {
  ClassComparison,
  ListRelation,
  Region,
  RegionKind,
  UnresolvedReason,
} from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ListOnDay } from '../list-on-day';
import { classDiagrams, type ClassDiagrams } from './class-diagrams';
import { classUniverse } from './class-universe';
import { comparisonGround } from './comparison-ground';
import { differenceOf, type Difference } from './difference';
import { describeDifference } from './find-regions';
import { confirms } from './replay';
import { needsSeveralRelatedItems } from './scope-of';

export interface CompareOptions {
  readonly tier: Tier;
  /** Diagram nodes after which a comparison is given up as unresolved. */
  readonly nodeBudget?: number;
  /** Most regions of a kind that are described for each list. */
  readonly limit?: number;
}

const defaults = { nodeBudget: 400_000, limit: 20 };
/** Where free classes bring in half a list, that shows early; most classes need a few thousand nodes. */
const budgetWithFreeClasses = 20_000;
const kindOrder: readonly RegionKind[] = ['gap', 'boundary', 'judgment', 'unresolved', 'rounding'];

/**
 * The two lists as unions, for items of one class and one tier. Tried first with the classes that conditions of the class
 * depend on left free, and, when that takes too many nodes, with these taken not to be had, which the ground then states.
 * Once the difference is known the budget no longer counts: describing it has one of its own.
 */
export function compareClass(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: CompareOptions,
): ClassComparison {
  const settings = { ...defaults, ...options };
  for (const freeClasses of [true, false]) {
    const nodeBudget = freeClasses
      ? Math.min(settings.nodeBudget, budgetWithFreeClasses)
      : settings.nodeBudget;
    const compared = withinBudget(() => {
      const diagrams = classDiagrams(sides, vocabulary, itemClass, { ...settings, nodeBudget, freeClasses });
      const differences = [differenceOf(diagrams, 0), differenceOf(diagrams, 1)] as const;
      return { diagrams, differences, isEmpty: [isEmpty(diagrams, 0), isEmpty(diagrams, 1)] as const };
    });
    if (compared !== undefined) return concluded(compared, sides, vocabulary, settings);
  }
  const universe = classUniverse(sides, vocabulary, itemClass, { tier: settings.tier, freeClasses: false });
  return {
    itemClass,
    tier: settings.tier,
    relation: 'unresolved',
    regions: [],
    total: 0,
    atLeast: true,
    unresolved: ['node-budget'],
    ground: comparisonGround(universe, sides, vocabulary, []),
    controls: addressesOf(universe.controls),
    size: { axes: 0, nodes: 0, made: settings.nodeBudget },
  };
}

/** Whether the list controls no item of the class that can exist; one paragraph that does is enough. */
function isEmpty({ sides, possible, space: { scopes } }: ClassDiagrams, side: 0 | 1): boolean {
  const controlled = sides[side].controlled();
  return sides[side].controls.every(
    ({ diagram }) => possible(scopes.intersection(diagram, controlled)) === scopes.empty,
  );
}

interface Compared {
  readonly diagrams: ClassDiagrams;
  readonly differences: readonly [Difference, Difference];
  readonly isEmpty: readonly [boolean, boolean];
}

function concluded(
  { diagrams, differences, isEmpty }: Compared,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  { tier, limit }: Required<CompareOptions>,
): ClassComparison {
  const { universe, space } = diagrams;
  const { scopes } = space;
  const found = ([0, 1] as const).map((side) => {
    const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
    return describeDifference(diagrams, side, differences[side], {
      limit,
      confirms: (item) => confirms(item, own, other, tier, vocabulary),
    });
  });
  const regions = found
    .flatMap((part) => part.regions)
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const several = universe.controls.flat().some(({ scope }) => needsSeveralRelatedItems(scope));
  const unresolved: readonly UnresolvedReason[] = [
    ...new Set([
      ...found.flatMap((part) => part.unresolved),
      ...(several ? (['several-related-items'] as const) : []),
    ]),
  ];
  const nodes = diagrams.sides.reduce((sum, side) => sum + scopes.nodeCount(side.controlled()), 0);
  return {
    itemClass: universe.itemClass,
    tier,
    relation: relationOf(regions, isEmpty, unresolved.length > 0),
    regions,
    total: found.reduce((sum, part) => sum + part.total, 0),
    atLeast: found.some((part) => !part.complete),
    unresolved,
    ground: comparisonGround(universe, sides, vocabulary, hingeNames(diagrams)),
    controls: addressesOf(universe.controls),
    size: { axes: scopes.axes.length, nodes, made: scopes.made },
  };
}

/** A proved difference first; then what stays open; equality only where nothing does. */
function relationOf(
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
function hingeNames({ space, sides: [first, second] }: ClassDiagrams): readonly string[] {
  return [...space.meanings].flatMap(([axis, meaning]) =>
    meaning.kind === 'answer' && first.judgments.has(axis) !== second.judgments.has(axis) ? [axis] : [],
  );
}

function addressesOf([first, second]: readonly [
  readonly { control: { address: string } }[],
  readonly { control: { address: string } }[],
]): readonly [readonly string[], readonly string[]] {
  return [first.map(({ control }) => control.address), second.map(({ control }) => control.address)];
}
