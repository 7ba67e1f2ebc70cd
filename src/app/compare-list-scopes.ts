import { defaultAsOf, listOnDay } from '../engine/as-of';
import { classFindings } from '../findings/class-findings';
import type { Checked } from '../model/diagnostic';
import type { ClassComparison, ListRelation } from '../model/list-comparison';
import type { ComparedClass, ListComparisonResult, ScopeFilter } from '../model/list-comparison-result';
import type { ListId } from '../model/vocabulary';
import { appliedList } from './applied-list';
import { classComparison, type Sides } from './class-comparisons';
import { classContext } from './class-context';
import { comparedLists } from './compared-lists';
import type { Corpus } from './corpus';
import { gapGlossary } from './gap-glossary';
import { atOnce, type Step } from './in-turns';
import { paragraphFacts } from './paragraph-facts';
import { rankDifferences } from './rank-differences';
import { reviewsAt } from './reviews-at';
import { filterClasses, type FilteredClasses } from './scope-filter';

/** Which classes of two lists are compared, and under which law. */
export interface ScopeRequest {
  /** As-of date per list, `YYYY-MM-DD`; a list without one is taken in its latest edition. */
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly filter: ScopeFilter;
  /** What a fault of the filter is reported at: `--class`, the query. */
  readonly place: string;
}

/** Compares the lists as unions, class by class. Throws for a rulebook with fewer than two lists. */
export function compareListScopes(request: ScopeRequest, corpus: Corpus): Checked<ListComparisonResult> {
  return atOnce(comparingListScopes(request, corpus));
}

/** The same, a step for every class. */
export function* comparingListScopes(
  request: ScopeRequest,
  corpus: Corpus,
): Generator<Step, Checked<ListComparisonResult>> {
  const prepared = prepare(request, corpus);
  if (!prepared.ok) return prepared;
  const { sides, itemClasses, filter } = prepared.value;
  const classes: ComparedClass[] = [];
  for (const itemClass of itemClasses) {
    yield { done: classes.length, of: itemClasses.length };
    classes.push(classComparison(itemClass, sides, corpus.rulebook.vocabulary));
  }
  return { ok: true, value: result(classes, filter, sides, corpus), diagnostics: [] };
}

function prepare(
  { asOf, filter, place }: ScopeRequest,
  { rulebook }: Corpus,
): Checked<FilteredClasses & { readonly sides: Sides }> {
  const { vocabulary } = rulebook;
  const [first, second] = comparedLists(rulebook).map((list) =>
    listOnDay(list, asOf.get(list.id) ?? defaultAsOf(list), vocabulary),
  );
  if (first === undefined || second === undefined) throw new Error('two lists are compared');
  const sides: Sides = [first, second];
  const filtered = filterClasses(filter, sides, vocabulary, place);
  return filtered.ok ? { ...filtered, value: { ...filtered.value, sides } } : filtered;
}

function result(
  classes: readonly ComparedClass[],
  filter: ScopeFilter,
  sides: Sides,
  { rulebook, tool }: Corpus,
): ListComparisonResult {
  const { vocabulary, hash } = rulebook;
  const controlLists = sides.map(({ list }) => list);
  const lists = [
    appliedList(sides[0].list, sides[0].asOf),
    appliedList(sides[1].list, sides[1].asOf),
  ] as const;
  const paragraphs = paragraphFacts(classes, sides);
  const context = classContext(lists, paragraphs, sides, rulebook);
  const { parametersOf } = context;
  const onParity = classes.map(({ list }) => list);
  const words = onParity.flatMap(parametersOf).filter((id) => context.wording(id).size > 0);
  return {
    tool,
    rules: { hash },
    lists,
    filter,
    classes,
    counts: countRelations(onParity),
    differences: rankDifferences(classes, paragraphs, vocabulary),
    findings: classFindings(onParity, context),
    reviews: reviewsAt(rulebook, lists),
    glossary: gapGlossary(classes, words, vocabulary, controlLists),
    paragraphs,
  };
}

function countRelations(comparisons: readonly ClassComparison[]): ListComparisonResult['counts'] {
  const count = (wanted: ListRelation): number =>
    comparisons.filter(({ relation }) => relation === wanted).length;
  return {
    equal: count('equal'),
    'first-wider': count('first-wider'),
    'second-wider': count('second-wider'),
    'each-wider': count('each-wider'),
    'only-first': count('only-first'),
    'only-second': count('only-second'),
    'not-comparable': count('not-comparable'),
    unresolved: count('unresolved'),
    'neither-controls': count('neither-controls'),
  };
}
