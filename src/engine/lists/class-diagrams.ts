import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import type { ListOnDay } from '../list-on-day';
import { classUniverse, type ClassUniverse } from './class-universe';
import { factsIn, type Facts } from './facts';
import { partsOf } from './parts-of';
import { scopeOf, type Reading } from './scope-of';
import { axisId } from './axis-meaning';
import { spaceOf, type Space } from './space';

/** One list for one class, as diagrams. */
export interface SideDiagrams {
  readonly controls: readonly { readonly control: Control; readonly diagram: Scope }[];
  /**
   * What the list controls in the tier that is compared; for `anti-terrorism` what it controls in that tier only. By `class`:
   * by controls that can apply to an item that is of no class besides. What another class brings in is told of that class.
   */
  readonly controlled: (reading?: Reading, by?: 'class') => Scope;
  /** What it controls in any tier that is compared. */
  readonly whole: (reading?: Reading) => Scope;
  /** Axes of judgments and transactions that occur in the relevant conditions. */
  readonly judgments: ReadonlySet<string>;
}

export interface ClassDiagrams {
  readonly universe: ClassUniverse;
  readonly space: Space;
  /** The items that can exist; worked out when asked for, as most questions need only what bears on their own axes. */
  readonly facts: Scope;
  /** The items of a scope that can exist. */
  readonly possible: Facts['possible'];
  /** Whether some item of a scope can exist. */
  readonly canExist: Facts['canExist'];
  /** Parts of what can exist that bear on these axes; it is their intersection as far as these tell items apart. */
  readonly factsAbout: Facts['about'];
  readonly sides: readonly [SideDiagrams, SideDiagrams];
}

export interface DiagramOptions {
  readonly tier: Tier;
  readonly freeClasses: boolean;
  readonly nodeBudget: number;
}

/** Builds both lists for one class over one space. Throws `ScopeBudgetExceeded`. */
export function classDiagrams(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: DiagramOptions,
): ClassDiagrams {
  return diagramsOf(classUniverse(sides, vocabulary, itemClass, options), vocabulary, options);
}

export interface UniverseOptions {
  readonly nodeBudget: number;
  /** By side: axes of judgments that the list asks for elsewhere; a question that both ask somewhere is shared. */
  readonly judgments?: readonly [ReadonlySet<string>, ReadonlySet<string>];
  /** Conditions that the space has to hold besides those of the controls. */
  readonly besides?: readonly Condition[];
}

/** The same for controls that are reduced already. */
export function diagramsOf(
  universe: ClassUniverse,
  vocabulary: Vocabulary,
  { nodeBudget, judgments, besides = [] }: UniverseOptions,
): ClassDiagrams {
  const conditions = universe.controls.flat().flatMap(({ scope, inUnion }) => [scope, inUnion]);
  const space = spaceOf([...conditions, ...besides], vocabulary, nodeBudget);
  const [first, second] = universe.controls;
  const { about, possible, canExist } = factsIn(space);
  return {
    universe,
    space,
    get facts() {
      return space.scopes.intersection(...about(space.scopes.axes.map(({ id }) => id)));
    },
    possible,
    canExist,
    factsAbout: about,
    sides: [
      sideDiagrams(first, space, universe.tier, judgments?.[0]),
      sideDiagrams(second, space, universe.tier, judgments?.[1]),
    ],
  };
}

function sideDiagrams(
  relevant: ClassUniverse['controls'][0],
  space: Space,
  compared: Tier,
  judgments: ReadonlySet<string> = new Set(),
): SideDiagrams {
  const { scopes } = space;
  const unions = new Map<string, Scope>();
  const unionOf = (tiers: readonly Tier[], reading: Reading, by?: 'class'): Scope => {
    const key = `${tiers.join()} ${reading} ${by ?? ''}`;
    const found =
      unions.get(key) ??
      scopes.union(
        ...relevant
          .filter(({ control, isOfClass }) => tiers.includes(control.tier) && (isOfClass || by === undefined))
          .map(({ inUnion }) => scopeOf(inUnion, space, reading)),
      );
    unions.set(key, found);
    return found;
  };
  const converse = (reading: Reading): Reading =>
    reading === 'declared' ? reading : reading === 'sure' ? 'possible' : 'sure';
  return {
    controls: relevant.map(({ control, scope }) => ({ control, diagram: scopeOf(scope, space) })),
    controlled: (reading = 'declared', by) =>
      compared === 'list'
        ? unionOf(['list'], reading, by)
        : scopes.difference(unionOf(['anti-terrorism'], reading, by), unionOf(['list'], converse(reading))),
    whole: (reading = 'declared') =>
      unionOf(compared === 'list' ? ['list'] : ['list', 'anti-terrorism'], reading),
    judgments: new Set([...judgments, ...judgmentAxes(relevant, space.vocabulary)]),
  };
}

function judgmentAxes(relevant: ClassUniverse['controls'][0], vocabulary: Vocabulary): ReadonlySet<string> {
  const parts = relevant.flatMap(({ scope }) => [...partsOf(scope)]);
  return new Set(
    parts.flatMap(({ part, relation }) => {
      if (part.kind !== 'answer') return [];
      const parameter = vocabulary.parameters.get(part.parameter);
      if (parameter?.kind !== 'question' || parameter.basis === 'fact') return [];
      return [
        axisId(
          { kind: 'answer', parameter: part.parameter, ...(relation !== undefined && { relation }) },
          vocabulary,
        ),
      ];
    }),
  );
}
