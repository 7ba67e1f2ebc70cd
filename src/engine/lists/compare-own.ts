import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { diagramsOf, type ClassDiagrams } from './class-diagrams';
import { hingeNames, isEmpty } from './class-relation';
import { onlyOf, type ClassUniverse } from './class-universe';
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
  const places = new Map(atoms.map((atom, at) => [atom, at]));
  const known = new Map<string, OwnComparison>();
  const compared = sides.map(({ controls }) =>
    controls.filter((control) => tier === 'anti-terrorism' || control.tier === 'list'),
  );
  const universeFor = (
    candidates: readonly (readonly Control[])[],
    answer: (atom: Condition) => Truth,
  ): ClassUniverse => {
    const [first = [], second = []] = candidates.map((controls) =>
      controls
        .map((control) => ({ control, scope: withSubject(control.scope, { relations, hasClass, answer }) }))
        .filter(({ scope }) => !isNever(scope))
        .map(({ control, scope }) => ({ control, scope, inUnion: scope, isOfClass: true })),
    );
    return { itemClass, tier, free: [], excluded: [], hasClass, controls: [first, second] };
  };
  // A judgment that a list asks for about one subject is not strange to it about another.
  const whole = universeFor(compared, () => 'unknown');
  const speaking = whole.controls.map((relevant) => relevant.map(({ control }) => control));
  // Paragraphs that ask of no subject are compared without one. Where they stand in the way of a difference, both lists
  // control; they only have to be answered in an example.
  const asks = ({ scope }: Control): boolean => subjectAtoms(scope, relations).length > 0;
  const asking = speaking.map((controls) => controls.filter(asks));
  const besides = whole.controls.flat().flatMap(({ control, scope }) => (asks(control) ? [] : [scope]));
  const judgments = [judgmentsIn(whole, 0, vocabulary), judgmentsIn(whole, 1, vocabulary)] as const;

  return (answers) => {
    const ofAll = answers === undefined;
    const universe = universeFor(
      ofAll ? speaking : asking,
      (atom) => answers?.[places.get(atom) ?? -1] ?? 'no',
    );
    const key = ofAll ? '' : wordsOf(universe);
    const found =
      known.get(key) ??
      compare(
        diagramsOf(universe, vocabulary, { nodeBudget, judgments, besides: ofAll ? [] : besides }),
        limit,
      );
    known.set(key, found);
    return found;
  };
}

function compare(diagrams: ClassDiagrams, limit: number): OwnComparison {
  const { universe, space, sides } = diagrams;
  const { scopes } = space;
  // For one cell of subjects after the other: what both lists control is not the same from cell to cell, and is not left out.
  const regionsOf = (side: 0 | 1): FoundRegions =>
    describeDifference(diagrams, side, differenceOf(diagrams, side), {
      limit,
      confirms: () => true,
      unless: scopes.empty,
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
    .map((relevant) => relevant.map(({ control, scope }) => `${control.address} ${words(scope)}`).join(';'))
    .join('~');
}

function judgmentsIn(universe: ClassUniverse, side: 0 | 1, vocabulary: Vocabulary): ReadonlySet<string> {
  const parts = distinctParts(universe.controls[side].map(({ scope }) => withoutSubject(scope)));
  return new Set(
    parts.flatMap(({ part }) => {
      if (part.kind !== 'answer') return [];
      const parameter = vocabulary.parameters.get(part.parameter);
      return parameter?.kind === 'question' && parameter.basis !== 'fact' ? [part.parameter] : [];
    }),
  );
}

/** What is asked of the item itself. */
function withoutSubject(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(withoutSubject) };
    case 'not':
      return { ...condition, of: withoutSubject(condition.of) };
    case 'related':
      return { kind: 'all', of: [] };
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
      return condition;
  }
}
