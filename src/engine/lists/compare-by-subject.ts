import type { Tier } from '../../model/control-list';
import type { ClassComparison, Region, UnresolvedReason } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ListOnDay } from '../list-on-day';
import { relationOf } from './class-relation';
import { ownComparisons, type OwnComparison } from './compare-own';
import { comparisonGround } from './comparison-ground';
import { kindOrder } from './exchanged';
import { mergeSubjects, withExample, type SubjectGroup } from './merge-subjects';
import { subjectAtoms } from './subject-atoms';
import { subjectCells } from './subject-cells';
import { subjectRelationOf, subjectRelations, type SubjectChain } from './subject-chain';
import { regionsForSubject, withoutAnySubject, type SubjectRegion } from './subject-regions';

export interface SubjectOptions {
  readonly tier: Tier;
  readonly limit: number;
  readonly subjects?: readonly string[];
}

type Sides = readonly [ListOnDay, ListOnDay];

/**
 * Software or technology, which is for something. Compared without a subject, and then for each class of subjects: these are
 * cut into cells in which every paragraph on goods that the paragraphs on software or technology refer to answers alike, and
 * for a cell only these paragraphs themselves are left to compare. One subject is enough, as `scopeOf` says of related items.
 */
export function compareBySubject(
  sides: Sides,
  vocabulary: Vocabulary,
  itemClass: string,
  relation: string,
  { tier, limit, subjects }: SubjectOptions,
): ClassComparison {
  const relations = subjectRelations(vocabulary);
  const atoms = [
    ...new Set(
      sides.flatMap(({ controls }) => controls.flatMap(({ scope }) => subjectAtoms(scope, relations))),
    ),
  ];
  const compareOwn = ownComparisons(sides, vocabulary, itemClass, { tier, limit, atoms });
  const alone = compareOwn(undefined);
  const used = new Set([alone]);
  const unresolved = new Set<UnresolvedReason>();
  const regions: SubjectRegion[] = withoutAnySubject(alone, relation, vocabulary);
  let isCut = false;
  for (const { subject, beyond } of subjectsOf(sides, vocabulary)) {
    const chain = [subject, ...(beyond?.steps ?? []).map(({ itemClass: further }) => further)];
    if (subjects !== undefined && !chain.every((id) => subjects.includes(id))) continue;
    const done = withinBudget(() => {
      const cells = subjectCells(sides, vocabulary, subject, beyond, atoms);
      if (cells === 'none') return [];
      if (cells === 'open') return undefined;
      const compared = cells.cells.map(({ answers }) => compareOwn(answers));
      for (const own of compared) used.add(own);
      return regionsForSubject(cells, compared, relation, beyond);
    });
    if (done === undefined) {
      unresolved.add('node-budget');
      isCut = true;
    } else regions.push(...done);
  }
  const merged = mergeSubjects(regions, vocabulary);
  const shown = limited(merged, limit)
    .map((group) => withExample(group, sides, tier, vocabulary))
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  for (const reason of reasonsOf([...used], shown)) unresolved.add(reason);
  return {
    itemClass,
    tier,
    relation: relationOf(shown, [isNothing(used, 0), isNothing(used, 1)], unresolved.size > 0),
    regions: shown,
    total: merged.length,
    atLeast: isCut || [...used].some(({ found }) => found.some(({ complete }) => !complete)),
    unresolved: [...unresolved],
    ground: groundOf([...used], sides, vocabulary),
    controls: [addressesOf([...used], sides, 0), addressesOf([...used], sides, 1)],
    size: {
      axes: Math.max(...[...used].map(({ size }) => size.axes)),
      nodes: [...used].reduce((sum, { size }) => sum + size.nodes, 0),
      made: [...used].reduce((sum, { size }) => sum + size.made, 0),
    },
  };
}

/**
 * Every class; one that is itself for something, with nothing beyond, and the uppermost of these also with each class beyond:
 * paragraphs refer to software for goods as software, not as a kind of it. Further than that nothing is looked at: technology
 * for software for software, but not what that software is for.
 */
function* subjectsOf(
  sides: Sides,
  vocabulary: Vocabulary,
): Generator<{ readonly subject: string; readonly beyond: SubjectChain | undefined }> {
  for (const subject of vocabulary.classes.keys()) {
    const further = subjectRelationOf(subject, sides, vocabulary);
    if (further === undefined) yield { subject, beyond: undefined };
    else {
      yield { subject, beyond: { steps: [], closed: further } };
      if (vocabulary.classes.get(subject)?.parents.length !== 0) continue;
      for (const itemClass of vocabulary.classes.keys()) {
        const closed = subjectRelationOf(itemClass, sides, vocabulary);
        const steps = [{ relation: further, itemClass }];
        yield { subject, beyond: { steps, ...(closed !== undefined && { closed }) } };
      }
    }
  }
}

function isNothing(used: ReadonlySet<OwnComparison>, side: 0 | 1): boolean {
  return [...used].every(({ isEmpty }) => isEmpty[side]);
}

function reasonsOf(used: readonly OwnComparison[], regions: readonly Region[]): readonly UnresolvedReason[] {
  const several = used.some(({ needsSeveral }) => needsSeveral);
  return [
    ...used.flatMap(({ found }) => found.flatMap((part) => part.unresolved)),
    ...(several ? (['several-related-items'] as const) : []),
    ...(regions.some(({ kind, witness }) => kind === 'unresolved' && witness === undefined)
      ? (['witness-not-confirmed'] as const)
      : []),
  ];
}

/** Of each kind on each side as many as the limit allows of what the paragraphs themselves do, and as many again. */
function limited(groups: readonly SubjectGroup[], limit: number): readonly SubjectGroup[] {
  const counts = new Map<string, number>();
  return groups.filter(({ region: { kind, side } }) => {
    const key = `${kind} ${side}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return (counts.get(key) ?? 0) <= limit * 2;
  });
}

function groundOf(
  used: readonly OwnComparison[],
  sides: Sides,
  vocabulary: Vocabulary,
): ClassComparison['ground'] {
  const [first] = used;
  if (first === undefined) throw new Error('a class is compared without a subject at least');
  const controls = [0, 1].map((at) => [
    ...new Map(
      used.flatMap(({ universe }) =>
        (universe.controls[at] ?? []).map((relevant) => [relevant.control.address, relevant] as const),
      ),
    ).values(),
  ]);
  const universe = { ...first.universe, controls: [controls[0] ?? [], controls[1] ?? []] as const };
  return comparisonGround(universe, sides, vocabulary, [...new Set(used.flatMap(({ hinges }) => hinges))]);
}

/** In the order of the list. */
function addressesOf(used: readonly OwnComparison[], sides: Sides, at: 0 | 1): readonly string[] {
  const kept = new Set(
    used.flatMap(({ universe }) => universe.controls[at].map(({ control }) => control.address)),
  );
  return [...new Set(sides[at].controls.map(({ address }) => address))].filter((address) =>
    kept.has(address),
  );
}
