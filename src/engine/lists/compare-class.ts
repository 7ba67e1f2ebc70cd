import type { Tier } from '../../model/control-list';
import type { ClassComparison, UnresolvedReason } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ListOnDay } from '../list-on-day';
import { diagramsOf, type ClassDiagrams } from './class-diagrams';
import { hingeNames, isEmpty, relationOf } from './class-relation';
import { classUniverse, type ClassUniverse } from './class-universe';
import { compareBySubject } from './compare-by-subject';
import { comparisonGround } from './comparison-ground';
import { differenceOf, type Difference } from './difference';
import { exchanged, kindOrder } from './exchanged';
import { describeDifference } from './find-regions';
import { confirms } from './replay';
import { needsSeveralRelatedItems } from './scope-of';
import { subjectRelationOf } from './subject-chain';

export interface CompareOptions {
  readonly tier: Tier;
  /** Diagram nodes after which a comparison is given up as unresolved. */
  readonly nodeBudget?: number;
  /** Most regions of a kind that are described for each list. */
  readonly limit?: number;
  /** For software and technology: the classes of what they are for, and of what that is for in turn, that are looked at; all where it is not stated. */
  readonly subjects?: readonly string[];
}

const defaults = { nodeBudget: 400_000, limit: 6 };
type Settings = CompareOptions & typeof defaults;
/** Where free classes bring in half a list, that shows early; most classes need a few thousand nodes. */
const budgetWithFreeClasses = 20_000;

/**
 * The two lists as unions, for items of one class and one tier. Two different lists are compared in one order, whichever is
 * asked for: axes stand in the order in which they are met, and of several ways to put a difference into few words the first
 * is taken, so that otherwise the same difference would read one way here and another way there.
 */
export function compareClass(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: CompareOptions,
): ClassComparison {
  const settings = { ...defaults, ...options };
  const [first, second] = sides;
  return first.list.id < second.list.id
    ? exchanged(compareInOrder([second, first], vocabulary, itemClass, settings))
    : compareInOrder(sides, vocabulary, itemClass, settings);
}

/**
 * Tried first with the classes that conditions of the class depend on left free, and, when that takes too many nodes, with
 * these taken not to be had, which the ground then states. Once the difference is known the budget no longer counts:
 * describing it has one of its own.
 */
function compareInOrder(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  settings: Settings,
): ClassComparison {
  const relation = subjectRelationOf(itemClass, sides, vocabulary);
  if (relation !== undefined) return compareBySubject(sides, vocabulary, itemClass, relation, settings);
  const { tier } = settings;
  const universe = classUniverse(sides, vocabulary, itemClass, { tier, freeClasses: true });
  if (!universe.controls.flat().some(({ control }) => control.tier === tier))
    return { ...withoutRegions(universe, sides, vocabulary), relation: 'neither-controls' };
  const alone = (): ClassUniverse =>
    universe.free.length === 0
      ? universe
      : classUniverse(sides, vocabulary, itemClass, { tier, freeClasses: false });
  const attempts = [
    { of: () => universe, nodeBudget: Math.min(settings.nodeBudget, budgetWithFreeClasses) },
    { of: alone, nodeBudget: settings.nodeBudget },
  ];
  for (const { of, nodeBudget } of attempts) {
    const compared = withinBudget(() => {
      const diagrams = diagramsOf(of(), vocabulary, { nodeBudget });
      const differences = [differenceOf(diagrams, 0), differenceOf(diagrams, 1)] as const;
      return { diagrams, differences, isEmpty: [isEmpty(diagrams, 0), isEmpty(diagrams, 1)] as const };
    });
    if (compared !== undefined) return concluded(compared, sides, vocabulary, settings);
  }
  return {
    ...withoutRegions(alone(), sides, vocabulary),
    relation: 'unresolved',
    atLeast: true,
    unresolved: ['node-budget'],
    size: { axes: 0, nodes: 0, made: settings.nodeBudget },
  };
}

function withoutRegions(
  universe: ClassUniverse,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
): Omit<ClassComparison, 'relation'> {
  return {
    itemClass: universe.itemClass,
    tier: universe.tier,
    regions: [],
    total: 0,
    atLeast: false,
    unresolved: [],
    ground: comparisonGround(universe, sides, vocabulary, []),
    controls: addressesOf(universe.controls),
    size: { axes: 0, nodes: 0, made: 0 },
  };
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
  { tier, limit }: Settings,
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

function addressesOf([first, second]: readonly [
  readonly { control: { address: string } }[],
  readonly { control: { address: string } }[],
]): readonly [readonly string[], readonly string[]] {
  return [first.map(({ control }) => control.address), second.map(({ control }) => control.address)];
}
