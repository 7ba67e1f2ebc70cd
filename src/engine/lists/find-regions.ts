import type { Item } from '../../model/item';
import type { Region, RegionKind, UnresolvedReason } from '../../model/list-comparison';
import { boxesOf, type BoxCover } from '../../scope/boxes';
import { boxScope, type Box } from '../../scope/cells';
import { isPoint } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { Scopes } from '../../scope/scopes';
import type { ClassDiagrams } from './class-diagrams';
import { controlledByBoth, controlledOtherwise } from './controlled-otherwise';
import { differenceOf, type Difference } from './difference';
import { regionOfBox } from './region-of-box';
import type { Space } from './space';
import { unresolvedReasons } from './unresolved-reasons';

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
  /** What regions leave out in a word, where to say it takes many boxes; what is controlled otherwise where it is not stated. */
  readonly unless?: Scope;
}

/** Nodes that describing a difference, or one region of it, may take beside those that found it. */
const describingBudget = 20_000;

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
  const { proved, hinging, lean, open } = difference;
  const unless = unlessOf(diagrams, side, options);
  const certain = describe(diagrams, side, difference, provedPart(diagrams, difference, unless), options);
  // A region without what is controlled otherwise holds all that is not, however a judgment comes out.
  const beside = (scope: Scope): Scope =>
    describing(scopes, () => scopes.difference(scope, certain.said)) ?? scope;
  const known = describing(scopes, () => scopes.union(lean.proved, lean.hinging)) ?? proved;
  const judged = describe(
    diagrams,
    side,
    difference,
    {
      // What judgments decide about is told by them.
      unless: () => options.unless ?? controlledByBoth(diagrams, side),
      part: beside(lean.hinging),
      rest: known,
      real: beside(hinging),
      kindOf: (box) =>
        [...box.keys()].some((axis) => meanings.get(axis)?.kind === 'not-encoded')
          ? 'unresolved'
          : 'judgment',
    },
    options,
  );
  const unsettled = describe(
    diagrams,
    side,
    difference,
    { unless: () => unless(open), part: open, rest: known, real: open, kindOf: () => 'unresolved' },
    options,
  );
  const parts = [certain, judged, unsettled];
  return {
    regions: parts.flatMap((part) => part.regions),
    total: parts.reduce((sum, { total }) => sum + total, 0),
    complete: parts.every(({ complete }) => complete),
    unresolved: unresolvedReasons(diagrams, difference, certain.regions),
  };
}

/** The gaps and boundaries of a difference that is known, one by one as they are asked for. */
export function* regionsProved(
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  options: RegionOptions,
): Generator<Region> {
  const part = provedPart(diagrams, difference, unlessOf(diagrams, side, options));
  for (const region of regionsOf(
    coverOf(diagrams, difference, part, options),
    diagrams,
    side,
    difference,
    part,
    options,
  ))
    if (region?.kind === 'gap' || region?.kind === 'boundary') yield region;
}

/** `undefined` when the words that it is about would take too many nodes. */
function describing<T>(scopes: Scopes, work: () => T): T | undefined {
  scopes.allow(describingBudget);
  return withinBudget(work);
}

/** A part of a difference whose regions are told together. */
interface Part {
  /** What is described; nothing of it need exist but `real`. */
  readonly part: Scope;
  readonly real: Scope;
  /** Regions of another kind on the same side: a box may run into them. */
  readonly rest: Scope;
  readonly unless: () => Scope;
  readonly kindOf: (box: Box, scope: Scope) => RegionKind;
}

function provedPart(
  { space }: ClassDiagrams,
  { proved, hinging, lean, hard }: Difference,
  unless: (part: Scope) => Scope,
): Part {
  return {
    unless: () => unless(lean.proved),
    part: lean.proved,
    rest: hinging,
    real: proved,
    kindOf: (box, scope) => {
      if (space.scopes.disjoint(scope, hard)) return 'rounding';
      return isOnlyPoints(box, space) ? 'boundary' : 'gap';
    },
  };
}

type Told = Omit<FoundRegions, 'unresolved'> & {
  /** What the regions hold that leave out what is controlled otherwise, that included. */
  readonly said: Scope;
};

function describe(
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  part: Part,
  options: RegionOptions,
): Told {
  const { scopes } = diagrams.space;
  const cover = coverOf(diagrams, difference, part, options);
  const regions = [...regionsOf(cover, diagrams, side, difference, part, options)].filter(
    (region) => region !== undefined,
  );
  const said = describing(scopes, () =>
    scopes.union(...[...cover.reaching].map((box) => boxScope(scopes, box))),
  );
  const { boxes, total, complete } = cover;
  return {
    regions,
    total,
    complete: complete && regions.length === boxes.length,
    said: said ?? scopes.empty,
  };
}

/** A box may run into what is the same difference of another kind, or what no item is; never into what is no difference. */
function coverOf(
  diagrams: ClassDiagrams,
  difference: Difference,
  { part, real, rest, unless }: Part,
  { limit }: RegionOptions,
): BoxCover {
  const { space, canExist } = diagrams;
  const { scopes } = space;
  if (real === scopes.empty) return { boxes: [], total: 0, complete: true, reaching: new Set() };
  const cover = describing(scopes, () => {
    const beyond = scopes.union(rest, difference.void, impossible(part, diagrams));
    return boxesOf(scopes, part, {
      limit,
      beyond,
      unless,
      named: difference.hinges,
      real,
      isWorth: canExist,
    });
  });
  scopes.allow(describingBudget);
  return cover ?? boxesOf(scopes, real, { limit });
}

/** The region of each box, `undefined` where describing it takes too much. */
function* regionsOf(
  { boxes, reaching }: BoxCover,
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  { part, kindOf }: Part,
  { confirms }: RegionOptions,
): Generator<Region | undefined> {
  for (const box of boxes) {
    const described = { part, kindOf, confirms, isReaching: reaching.has(box) };
    yield describing(diagrams.space.scopes, () => regionOfBox(box, diagrams, side, difference, described));
  }
}

/** What regions of a part leave out in a word. */
function unlessOf(diagrams: ClassDiagrams, side: 0 | 1, { unless }: RegionOptions): (part: Scope) => Scope {
  return (part) => unless ?? controlledOtherwise(diagrams, side, part);
}

/** What cannot exist, as far as the axes of a scope tell. */
function impossible(scope: Scope, { space: { scopes }, factsAbout }: ClassDiagrams): Scope {
  return scopes.union(...factsAbout(scopes.support(scope)).map((fact) => scopes.complement(fact)));
}

/** Whether some measured axis of the box is nothing but limits. */
function isOnlyPoints(box: Box, { scopes }: Space): boolean {
  return [...box].some(
    ([axis, set]) =>
      set.kind === 'intervals' && scopes.axis(axis).kind === 'real' && set.intervals.every(isPoint),
  );
}
