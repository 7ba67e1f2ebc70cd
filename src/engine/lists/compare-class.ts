import type { Tier } from '../../model/control-list';
import type { ClassComparison, UnresolvedReason } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { classDifference, type ClassDifference } from './class-difference';
import { hingeNames, relationOf } from './class-relation';
import type { ClassUniverse } from './class-universe';
import { compareBySubject } from './compare-by-subject';
import { comparisonGround } from './comparison-ground';
import { exchanged, isTurned, kindOrder } from './exchanged';
import { describeDifference } from './find-regions';
import { confirms } from './replay';
import { needsSeveralRelatedItems } from './several-related';
import { subjectRelationOf } from './subject-chain';
import { tiersApart } from './tiers-apart';

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

/** The two lists as unions, for items of one class and one tier. */
export function compareClass(
  [one, other]: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: CompareOptions,
): ClassComparison {
  const settings = { ...defaults, ...options };
  const sides = [tiersApart(one), tiersApart(other)] as const;
  return isTurned(sides)
    ? exchanged(compareInOrder([sides[1], sides[0]], vocabulary, itemClass, settings))
    : compareInOrder(sides, vocabulary, itemClass, settings);
}

/** Once the difference is known the node budget no longer counts: describing it has one of its own. */
function compareInOrder(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  settings: Settings,
): ClassComparison {
  const relation = subjectRelationOf(itemClass, sides, vocabulary);
  if (relation !== undefined) return compareBySubject(sides, vocabulary, itemClass, relation, settings);
  const difference = classDifference(sides, vocabulary, itemClass, settings);
  switch (difference.kind) {
    case 'compared':
      return concluded(difference, sides, vocabulary, settings);
    case 'neither-controls':
      return { ...withoutRegions(difference.universe, sides, vocabulary), relation: 'neither-controls' };
    case 'over-budget':
      return {
        ...withoutRegions(difference.universe, sides, vocabulary),
        relation: 'unresolved',
        atLeast: true,
        unresolved: ['node-budget'],
        size: { axes: 0, nodes: 0, made: settings.nodeBudget },
      };
  }
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

function concluded(
  { diagrams, differences, isEmpty }: Extract<ClassDifference, { kind: 'compared' }>,
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
  const several = needsSeveralRelatedItems(diagrams);
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

type Addressed = readonly { readonly control: { readonly address: string } }[];

function addressesOf([first, second]: readonly [Addressed, Addressed]): ClassComparison['controls'] {
  const each = (controls: Addressed): readonly string[] => [
    ...new Set(controls.map(({ control }) => control.address)),
  ];
  return [each(first), each(second)];
}
