import { compareAddresses } from '../../model/address';
import type { Control } from '../../model/control-list';
import type { Item } from '../../model/item';
import type { Region, UnresolvedReason } from '../../model/list-comparison';
import type { GapExample } from '../../model/rule-change';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import { ScopeBudgetExceeded } from '../../scope/scope-budget-exceeded';
import { classDiagrams, type ClassDiagrams, type SideDiagrams } from '../lists/class-diagrams';
import { findRegions } from '../lists/find-regions';
import { confirms } from '../lists/replay';
import { scopeOf, type Reading } from '../lists/scope-of';
import type { ListOnDay } from '../list-on-day';
import { conditionKey } from './condition-key';

/** Both lists of one version. */
export type Lists = readonly [ListOnDay, ListOnDay];

/** What the whole lists make of a change, for one class. */
export interface ClassEffect {
  readonly itemClass: string;
  /** Whether some list, as a union, controls other items than before. */
  readonly changed: boolean;
  /** Side of a region: the list that alone controls it. */
  readonly opened: readonly Region[];
  readonly closed: readonly Region[];
  readonly unresolved: readonly UnresolvedReason[];
  /** Of software and technology instead of the whole gaps; see `subjectEffect`. */
  readonly examples?: readonly GapExample[];
  /** Whether what the controls gained or lost is gained or lost by their list. */
  readonly reaches: (list: 0 | 1, base: readonly Control[], head: readonly Control[]) => boolean;
}

type Version = 'base' | 'head';

/** First tried with other classes left free; see `compareClass`. */
const budgets = [
  { freeClasses: true, nodeBudget: 30_000 },
  { freeClasses: false, nodeBudget: 120_000 },
] as const;

const mostRegions = 6;

/**
 * Both versions of both lists over one space: a gap of the new version that was none in the old one is opened. Controls of
 * the older version that say the same must be those of the newer one (`shareControls`), so that nothing is looked at twice.
 */
export function classEffect(
  versions: Readonly<Record<Version, Lists>>,
  merged: Lists,
  vocabulary: Vocabulary,
  itemClass: string,
): ClassEffect {
  const unsettled = {
    itemClass,
    changed: true,
    opened: [],
    closed: [],
    unresolved: ['node-budget'],
    reaches: () => true,
  } as const;
  for (const budget of budgets) {
    try {
      const diagrams = classDiagrams(merged, vocabulary, itemClass, { tier: 'list', ...budget });
      return effectOf(diagrams, versions, vocabulary, itemClass);
    } catch (error) {
      if (!(error instanceof ScopeBudgetExceeded)) throw error;
    }
  }
  return unsettled;
}

/** Both versions of both lists as one, for `classEffect`. */
export function mergeVersions(versions: Readonly<Record<Version, Lists>>): Lists {
  return [merge(versions, 0), merge(versions, 1)];
}

/** Both versions of one list as one, in an order that does not depend on which is the older. */
function merge({ base, head }: Readonly<Record<Version, Lists>>, list: 0 | 1): ListOnDay {
  const kept = new Set(head[list].controls);
  const only = base[list].controls.filter((control) => !kept.has(control));
  const controls = [...head[list].controls, ...only].sort(
    (a, b) =>
      compareAddresses(a.address, b.address) || (conditionKey(a.scope) < conditionKey(b.scope) ? -1 : 1),
  );
  return { ...head[list], controls };
}

function effectOf(
  diagrams: ClassDiagrams,
  versions: Readonly<Record<Version, Lists>>,
  vocabulary: Vocabulary,
  itemClass: string,
): ClassEffect {
  const { space, universe, facts } = diagrams;
  const { scopes } = space;
  const unions = new Map<string, Scope>();
  const whole = (version: Version, list: 0 | 1, reading: Reading): Scope => {
    const key = `${version} ${list} ${reading}`;
    const held = new Set(versions[version][list].controls);
    const known =
      unions.get(key) ??
      scopes.union(
        ...universe.controls[list]
          .filter(({ control }) => held.has(control))
          .map(({ scope }) => scopeOf(scope, space, reading)),
      );
    unions.set(key, known);
    return known;
  };
  const lasting = (list: 0 | 1): Scope => {
    const [before, after] = [new Set(versions.base[list].controls), new Set(versions.head[list].controls)];
    const kept = diagrams.sides[list].controls.filter(
      ({ control }) => before.has(control) && after.has(control),
    );
    return scopes.union(...kept.map(({ diagram }) => diagram));
  };
  const gap = (version: Version, list: 0 | 1, reading: Reading): Scope =>
    scopes.difference(whole(version, list, reading), whole(version, list === 0 ? 1 : 0, opposite(reading)));

  /** What both lists control in both versions by what did not change: regions may run into it. */
  const bothAlways = [scopes.intersection(...([0, 1] as const).map((list) => lasting(list)))];
  const [nothing] = universe.controls.flat().map(({ control }): Control => ({ ...control, address: '' }));
  const filler = nothing === undefined ? [] : bothAlways.map((diagram) => ({ control: nothing, diagram }));

  /** Gaps of one version that the other does not have, on one side. */
  const only = (version: Version, list: 0 | 1): ReturnType<typeof findRegions> => {
    const rival: Version = version === 'base' ? 'head' : 'base';
    const side = (of: 0 | 1, controlled: (reading?: Reading) => Scope): SideDiagrams => {
      const held = new Set(versions[version][of].controls);
      const { controls, judgments } = diagrams.sides[of];
      return {
        controls: controls.filter(({ control }) => held.has(control)),
        judgments,
        controlled,
        whole: controlled,
      };
    };
    const mine = side(list, (reading = 'declared') => gap(version, list, reading));
    const own: SideDiagrams = {
      ...mine,
      controls: [...mine.controls, ...filler],
      whole: (reading) => scopes.union(mine.controlled(reading), ...bothAlways),
    };
    const theirs = side(list === 0 ? 1 : 0, (reading = 'declared') => gap(rival, list, reading));
    const other: SideDiagrams = {
      ...theirs,
      whole: (reading) => scopes.union(theirs.controlled(reading), ...bothAlways),
    };
    const isGap = (item: Item, of: Version): boolean => {
      const [controlling, free] = list === 0 ? versions[of] : ([versions[of][1], versions[of][0]] as const);
      return confirms(item, controlling, free, 'list', vocabulary);
    };
    return findRegions({ ...diagrams, sides: list === 0 ? [own, other] : [other, own] }, list, {
      limit: mostRegions,
      unless: scopes.union(...bothAlways),
      confirms: (item) => isGap(item, version) && !isGap(item, rival),
    });
  };
  const differs = (list: 0 | 1): Scope => {
    const [before, after] = [whole('base', list, 'declared'), whole('head', list, 'declared')];
    return scopes.intersection(
      facts,
      scopes.union(scopes.difference(after, before), scopes.difference(before, after)),
    );
  };
  const changed = [differs(0), differs(1)] as const;
  const isSame = changed.every((scope) => scope === scopes.empty);
  const found = isSame
    ? []
    : ([0, 1] as const).map((list) => [only('head', list), only('base', list)] as const);
  return {
    itemClass,
    changed: !isSame,
    opened: found.flatMap(([opened]) => opened.regions),
    closed: found.flatMap(([, closed]) => closed.regions),
    unresolved: [...new Set(found.flat().flatMap(({ unresolved }) => unresolved))],
    reaches: (list, base, head) => {
      const union = (controls: readonly Control[]): Scope =>
        scopes.union(
          ...diagrams.sides[list].controls.flatMap(({ control, diagram }) =>
            controls.includes(control) ? [diagram] : [],
          ),
        );
      const [before, after] = [union(base), union(head)];
      const moved = scopes.union(scopes.difference(after, before), scopes.difference(before, after));
      return scopes.intersection(moved, changed[list]) !== scopes.empty;
    },
  };
}

function opposite(reading: Reading): Reading {
  switch (reading) {
    case 'declared':
      return 'declared';
    case 'sure':
      return 'possible';
    case 'possible':
      return 'sure';
  }
}
