import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import type { ListOnDay } from '../list-on-day';
import { diagramsOf, type ClassDiagrams } from './class-diagrams';
import { hingeNames, isEmpty } from './class-relation';
import { onlyOf, type ClassUniverse, type RelevantControl } from './class-universe';
import { differenceOf } from './difference';
import { describeDifference, type FoundRegions } from './find-regions';
import { isNever } from './reduce-condition';
import { needsSeveralRelatedItems } from './several-related';
import { distinctParts } from './parts-of';
import { subjectRelations } from './subject-chain';
import { subjectAtoms, withSubject } from './subject-atoms';

/** What comes out for all subjects on which the atoms answer alike. */
export interface OwnComparison {
  readonly universe: ClassUniverse;
  readonly found: readonly [FoundRegions, FoundRegions];
  readonly isEmpty: readonly [boolean, boolean];
  readonly hinges: readonly string[];
  readonly needsSeveral: boolean;
  readonly size: { readonly axes: number; readonly nodes: number; readonly made: number };
}

export interface OwnOptions {
  readonly tier: Tier;
  readonly limit: number;
  readonly atoms: readonly Condition[];
}

const nodeBudget = 60_000;

/**
 * Compares paragraphs on software or technology for subjects about which each atom has an answer. Witnesses have no subject yet.
 * The comparison is made once for all cells in which the same is left to compare.
 */
export function ownComparisons(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  { tier, limit, atoms }: OwnOptions,
): (answers: readonly Truth[] | undefined) => OwnComparison {
  const relations = subjectRelations(vocabulary);
  const hasClass = onlyOf(itemClass, vocabulary);
  const known = new Map<string, OwnComparison>();
  const inTier = ({ controls }: ListOnDay): readonly Control[] =>
    controls.filter((control) => tier === 'anti-terrorism' || control.tier === 'list');
  const compared = [inTier(sides[0]), inTier(sides[1])] as const;
  const asking = new Set(compared.flat().filter(({ scope }) => subjectAtoms(scope, relations).length > 0));
  const universeFor = (
    [first, second]: readonly [readonly Control[], readonly Control[]],
    answer: (atom: Condition) => Truth,
    isForSubject: boolean,
  ): ClassUniverse => {
    const relevant = (controls: readonly Control[]): readonly RelevantControl[] =>
      controls
        .map((control) => ({ control, scope: withSubject(control.scope, { relations, hasClass, answer }) }))
        .filter(({ scope }) => !isNever(scope))
        .map(({ control, scope }) => ({
          control,
          scope,
          inUnion: scope,
          // Of a subject nothing is told that is told without one: it only stands in the way of what the other list controls.
          isOfClass: !isForSubject || asking.has(control),
        }));
    const controls = [relevant(first), relevant(second)] as const;
    return { itemClass, tier, free: [], excluded: [], hasClass, controls };
  };
  // A judgment that a list asks for about one subject is not strange to it about another.
  const whole = universeFor(compared, () => 'unknown', false).controls;
  const speaking = [whole[0].map(({ control }) => control), whole[1].map(({ control }) => control)] as const;
  const judgments = [judgmentsIn(whole[0], vocabulary), judgmentsIn(whole[1], vocabulary)] as const;

  return (answers) => {
    const ofAll = answers === undefined;
    const given = new Map(answers?.map((answer, at) => [atoms[at], answer]));
    const universe = universeFor(speaking, (atom) => given.get(atom) ?? 'no', !ofAll);
    const key = ofAll ? '' : wordsOf(universe);
    const found =
      known.get(key) ?? compare(diagramsOf(universe, vocabulary, { nodeBudget, judgments }), limit);
    known.set(key, found);
    return found;
  };
}

function compare(diagrams: ClassDiagrams, limit: number): OwnComparison {
  const { universe, space, sides } = diagrams;
  const { scopes } = space;
  // For one cell of subjects after the other: what both lists control is not the same from cell to cell, and is not left out,
  // but for what is controlled whatever it is for.
  const regionsOf = (side: 0 | 1): FoundRegions =>
    describeDifference(diagrams, side, differenceOf(diagrams, side), {
      limit,
      confirms: () => true,
      unless: controlledForAnything(diagrams, side),
    });
  return {
    universe,
    found: [regionsOf(0), regionsOf(1)],
    isEmpty: [isEmpty(diagrams, 0), isEmpty(diagrams, 1)],
    hinges: hingeNames(diagrams),
    needsSeveral: needsSeveralRelatedItems(diagrams),
    size: {
      axes: scopes.axes.length,
      nodes: sides.reduce((sum, side) => sum + scopes.nodeCount(side.controlled()), 0),
      made: scopes.made,
    },
  };
}

/** What stands in the way of a difference by paragraphs that are told without a subject. */
function controlledForAnything({ universe, space: { scopes }, sides }: ClassDiagrams, side: 0 | 1): Scope {
  const told = new Set(
    universe.controls.flat().flatMap(({ control, isOfClass }) => (isOfClass ? [control] : [])),
  );
  const untold = (at: 0 | 1, tiers: readonly Tier[]): Scope =>
    scopes.union(
      ...sides[at].controls
        .filter(({ control }) => !told.has(control) && tiers.includes(control.tier))
        .map(({ diagram }) => diagram),
    );
  const byBoth = scopes.intersection(
    sides[side].whole(),
    untold(side === 0 ? 1 : 0, ['list', 'anti-terrorism']),
  );
  return universe.tier === 'list' ? byBoth : scopes.union(byBoth, untold(side, ['list']));
}

/** What is left of the controls, as a text: cells that differ in nothing else have one comparison. */
function wordsOf({ controls }: ClassUniverse): string {
  const words = (condition: Condition): string => {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
        return `${condition.parameter} ${condition.printed}`;
      case 'class':
        return condition.classes.join('|');
      case 'all':
      case 'any':
        return `${condition.kind}(${condition.of.map(words).join()})`;
      case 'not':
        return `not(${words(condition.of)})`;
      case 'related':
        return `${condition.relation}(${words(condition.of)})`;
      case 'reference':
        return condition.targets.map(({ from, to }) => `${from}-${to}`).join();
    }
  };
  return controls
    .map((relevant) =>
      relevant
        .filter(({ isOfClass }) => isOfClass)
        .map(({ control, scope }) => `${control.address} ${words(scope)}`)
        .join(';'),
    )
    .join('~');
}

/** Judgments that are asked of the item itself. */
function judgmentsIn(relevant: readonly RelevantControl[], vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(
    distinctParts(relevant.map(({ scope }) => scope)).flatMap(({ part, relation }) => {
      if (part.kind !== 'answer' || relation !== undefined) return [];
      const parameter = vocabulary.parameters.get(part.parameter);
      return parameter?.kind === 'question' && parameter.basis !== 'fact' ? [part.parameter] : [];
    }),
  );
}
