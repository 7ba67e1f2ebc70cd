import type { Item } from '../../model/item';
import type {
  AxisMeaning,
  Region,
  RegionBox,
  RegionKind,
  UnresolvedReason,
} from '../../model/list-comparison';
import type { Quantity } from '../../quantity/quantity';
import { boxesOf } from '../../scope/boxes';
import { boxScope, type Box } from '../../scope/cells';
import { isPoint, type AxisSet } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import { witnessOf } from '../../scope/witness';
import { measuredParameter } from './axis-meaning';
import type { ClassDiagrams } from './class-diagrams';
import { counterpartsOf, makersOf } from './counterparts';
import { differenceOf, type Difference } from './difference';
import { placeIn } from './printed-figure';
import type { Space } from './space';
import { witnessItem } from './witness-item';
import { witnessPoint } from './witness-point';

export interface FoundRegions {
  readonly regions: readonly Region[];
  /** Regions in all, those beyond the limit included; a lower bound when not `complete`. */
  readonly total: number;
  readonly complete: boolean;
  readonly unresolved: readonly UnresolvedReason[];
}

export interface RegionOptions {
  /** Most regions of each kind that are described. */
  readonly limit: number;
  /** Whether the plain evaluator agrees that the item is controlled by this side only. */
  readonly confirms: (item: Item) => boolean;
}

/** Most counterparts that a region names. */
const mostCounterparts = 6;
/** Nodes that describing a difference, or one region of it, may take beside those that found it. */
const describingBudget = 5_000;

/** What one list controls and the other does not, for one class, in words and with witnesses. */
export function findRegions(diagrams: ClassDiagrams, side: 0 | 1, options: RegionOptions): FoundRegions {
  return describeDifference(diagrams, side, differenceOf(diagrams, side), options);
}

/**
 * The regions of a difference that is known. Over the node budget the words get longer or regions are left out, which shows
 * in `complete`; but no part of the difference is left without any.
 */
export function describeDifference(
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  options: RegionOptions,
): FoundRegions {
  const { scopes, meanings } = diagrams.space;
  const { proved, hinging, lean, open, hard } = difference;
  const parts = [
    describe(
      diagrams,
      side,
      difference,
      { ...options, part: lean.proved, rest: hinging, real: proved },
      (box, scope) => {
        if (scopes.disjoint(scope, hard)) return 'rounding';
        return isOnlyPoints(box, diagrams.space) ? 'boundary' : 'gap';
      },
    ),
    describe(
      diagrams,
      side,
      difference,
      { ...options, part: lean.hinging, rest: proved, real: hinging },
      (box) =>
        [...box.keys()].some((axis) => meanings.get(axis)?.kind === 'not-encoded')
          ? 'unresolved'
          : 'judgment',
    ),
    describe(
      diagrams,
      side,
      difference,
      { ...options, part: open, rest: scopes.union(proved, hinging), real: open },
      () => 'unresolved',
    ),
  ];
  return {
    regions: parts.flatMap((part) => part.regions),
    total: parts.reduce((sum, { total }) => sum + total, 0),
    complete: parts.every(({ complete }) => complete),
    unresolved: reasonsOf(diagrams, difference, parts[0]?.regions ?? []),
  };
}

interface PartOptions extends RegionOptions {
  /** What is described; nothing of it need exist but `real`. */
  readonly part: Scope;
  readonly real: Scope;
  /** Regions of another kind on the same side: a box may run into them. */
  readonly rest: Scope;
}

function describe(
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  { part, real, rest, limit, confirms }: PartOptions,
  kindOf: (box: Box, scope: Scope) => RegionKind,
): Omit<FoundRegions, 'unresolved'> {
  const { space, sides, canExist } = diagrams;
  const { scopes } = space;
  if (real === scopes.empty) return { regions: [], total: 0, complete: true };
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  const within = <T>(work: () => T): T | undefined => {
    scopes.allow(describingBudget);
    return withinBudget(work);
  };

  // A box may run into what is the same difference of another kind, or what no item is; never into what is no difference.
  const cover = within(() => {
    const beyond = scopes.union(rest, difference.void, impossible(part, diagrams));
    return boxesOf(scopes, part, { limit, beyond, isWorth: canExist });
  });
  scopes.allow(describingBudget);
  const { boxes, total, complete } = cover ?? boxesOf(scopes, real, { limit });
  const regions = boxes.map((box) =>
    within((): Region => {
      const scope = scopes.intersection(boxScope(scopes, box), part);
      const makers = makersOf(scope, own, diagrams, canExist);
      const near = counterpartsOf(makers, own, other, diagrams).slice(0, mostCounterparts);
      const witness = witnessIn(scope, diagrams, confirms);
      const kind = kindOf(box, scope);
      const isProof = kind === 'gap' || kind === 'boundary';
      return {
        kind: isProof && witness === undefined ? 'unresolved' : kind,
        side: side === 0 ? 'first' : 'second',
        box: inWords(box, diagrams),
        addresses: side === 0 ? [makers, near] : [near, makers],
        judgments: scopes.support(scope).filter((axis) => difference.hinges.includes(axis)),
        ...(witness && { witness }),
      };
    }),
  );
  const described = regions.filter((region) => region !== undefined);
  return { regions: described, total, complete: complete && described.length === boxes.length };
}

/** What cannot exist, as far as the axes of a scope tell. */
function impossible(scope: Scope, { space: { scopes }, factsAbout }: ClassDiagrams): Scope {
  return scopes.union(...factsAbout(scopes.support(scope)).map((fact) => scopes.complement(fact)));
}

/** An item of the scope that the plain evaluator confirms. */
export function witnessIn(
  scope: Scope,
  diagrams: ClassDiagrams,
  confirms: (item: Item) => boolean,
): Item | undefined {
  const { space, possible } = diagrams;
  const { scopes } = space;
  for (const part of [plainest(scope, scopes), scope]) {
    const point = witnessPoint(possible(part), space);
    const item = point && witnessItem(point, diagrams);
    if (item && confirms(item)) return item;
  }
  return undefined;
}

/** The plainest item of the scope, as far as the scope tests it. */
function plainest(scope: Scope, scopes: Space['scopes']): Scope {
  const fixed = [...(witnessOf(scopes, scope) ?? [])].map(([axis, value]) =>
    typeof value === 'string'
      ? scopes.isOneOf(axis, [value])
      : scopes.between(axis, { low: { value, closed: true }, high: { value, closed: true } }),
  );
  return scopes.intersection(...fixed.toReversed());
}

/** Whether some measured axis of the box is nothing but limits. */
function isOnlyPoints(box: Box, { scopes }: Space): boolean {
  return [...box].some(
    ([axis, set]) =>
      set.kind === 'intervals' && scopes.axis(axis).kind === 'real' && set.intervals.every(isPoint),
  );
}

function reasonsOf(
  { space: { scopes, meanings } }: ClassDiagrams,
  { open, hinging }: Difference,
  proved: readonly Region[],
): readonly UnresolvedReason[] {
  const notEncoded = scopes.support(hinging).some((axis) => meanings.get(axis)?.kind === 'not-encoded');
  return [
    ...(open === scopes.empty ? [] : (['dependent-figures'] as const)),
    ...(notEncoded ? (['not-encoded'] as const) : []),
    ...(proved.every(({ witness }) => witness !== undefined) ? [] : (['witness-not-confirmed'] as const)),
  ];
}

export function inWords(box: Box, { space }: ClassDiagrams): RegionBox {
  return [...box].map(([axis, set]) => {
    const meaning = space.meanings.get(axis);
    if (meaning === undefined) throw new Error(`axis ${axis} has no meaning`);
    return { meaning, set, printed: printedBounds(axis, set, meaning, space) };
  });
}

/** One printed figure for each bound, that of the declared unit before others. */
function printedBounds(axis: string, set: AxisSet, meaning: AxisMeaning, space: Space): readonly Quantity[] {
  if (set.kind === 'values' || meaning.kind !== 'number') return [];
  const { unit } = measuredParameter(space.vocabulary, meaning.parameter);
  const figures = space.printed.get(axis) ?? [];
  const bounds = set.intervals.flatMap(({ low, high }) => [low, high]).flatMap((bound) => bound?.value ?? []);
  return bounds.flatMap((value) => figures.find((figure) => placeIn(figure, unit).equals(value)) ?? []);
}
