import type { ListRelation } from '../../model/list-comparison';
import type { ClassChange } from '../../model/rule-change';
import type { Vocabulary } from '../../model/vocabulary';
import { descendantsOf } from '../class-graph';
import { compareClass } from '../lists/compare-class';
import { subjectRelationOf } from '../lists/subject-chain';
import { classEffect, mergeVersions, type ClassEffect, type Lists } from './class-effects';
import { comparedClasses } from './compare-scopes';
import type { MergedVocabularies } from './merge-vocabularies';
import type { ControlPair } from './pair-controls';
import { subjectEffect } from './subject-effects';

type Versions = Readonly<Record<'base' | 'head', Lists>>;

/** What the lists as unions make of the changed controls, per class that these name, or with the narrower classes too. */
export function effectsOf(
  pairs: readonly ControlPair[],
  lists: Versions,
  vocabulary: Vocabulary,
  wanted: 'named' | 'all',
  subjectsOf: (pair: ControlPair) => readonly string[] | undefined,
): ReadonlyMap<string, ClassEffect> {
  const named = (pair: ControlPair): readonly string[] => {
    const own = comparedClasses([...pair.base, ...pair.head], vocabulary);
    return wanted === 'named' ? own : own.flatMap((id) => [...descendantsOf(vocabulary, id)]);
  };
  const byClass = pairs.map((pair) => [pair, named(pair)] as const);
  const order = [...vocabulary.classes.keys()].filter((id) => byClass.some(([, own]) => own.includes(id)));
  if (order.length === 0) return new Map();
  const merged = mergeVersions(lists);
  return new Map(
    order.map((id) => {
      if (subjectRelationOf(id, merged, vocabulary) === undefined)
        return [id, classEffect(lists, merged, vocabulary, id)];
      const own = byClass.flatMap(([pair, classes]) => (classes.includes(id) ? [subjectsOf(pair)] : []));
      const subjects = own.includes(undefined) ? undefined : [...new Set(own.flatMap((ids) => ids ?? []))];
      return [id, subjectEffect(lists, vocabulary, id, subjects)];
    }),
  );
}

/** What is told of a class; nothing where both lists control what they did. */
export function classChange(
  { itemClass, changed, opened, closed, unresolved, examples }: ClassEffect,
  { base, head }: Versions,
  { base: older, head: newer }: MergedVocabularies,
): readonly ClassChange[] {
  if (!changed) return [];
  const options = { tier: 'list', limit: 1, nodeBudget: 120_000 } as const;
  const relationOf = (lists: Lists, vocabulary: Vocabulary): ListRelation =>
    subjectRelationOf(itemClass, lists, vocabulary) === undefined
      ? compareClass(lists, vocabulary, itemClass, options).relation
      : 'unresolved';
  const relations = [relationOf(base, older), relationOf(head, newer)] as const;
  return [{ itemClass, relations, opened, closed, unresolved, ...(examples && { examples }) }];
}
