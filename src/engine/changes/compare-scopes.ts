import type { Control } from '../../model/control-list';
import type { ClassComparison, ListRelation, Region } from '../../model/list-comparison';
import type { ScopeChange } from '../../model/rule-change';
import type { Vocabulary } from '../../model/vocabulary';
import { printQuantity } from '../../quantity/quantity';
import { ancestorsOf, areDisjoint } from '../class-graph';
import { onlyOf } from '../lists/class-universe';
import { compareClass } from '../lists/compare-class';
import { exchanged } from '../lists/exchanged';
import { isNever, reduceCondition, reducerFor, type HasClass } from '../lists/reduce-condition';
import { distinctParts } from '../lists/parts-of';
import { subjectRelationOf } from '../lists/subject-chain';
import type { ListOnDay } from '../list-on-day';
import { conditionKey, scopeKey } from './condition-key';
import type { ControlPair } from './pair-controls';

/** A control that gains or loses items in more regions than this is described by the largest of them. */
const mostRegions = 4;

/**
 * What a pair of controls gained and lost, for each class that it names. Tiers do not count here. `changesList` is taken to
 * be true; whoever looks at the whole list says otherwise. Of software and technology only the given subjects are looked at.
 */
export function compareScopes(
  { base, head }: ControlPair,
  days: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  subjects?: readonly string[],
): readonly ScopeChange[] {
  const classes = comparedClasses([...base, ...head], vocabulary);
  const printedOtherwise = doubleFigures(base) !== doubleFigures(head);
  const changes = classes.map((itemClass) => {
    const comparison = compareInOrder(base, head, days, vocabulary, itemClass, subjects);
    const regions = comparison.regions
      .filter((region) => !isOfAnother(region, itemClass, classes, vocabulary))
      .map((region) => ({
        ...region,
        addresses: [named(region.addresses[0]), named(region.addresses[1])] as const,
      }));
    const isOpen = comparison.unresolved.length > 0 || printedOtherwise;
    return {
      itemClass,
      kind: kindOf(comparison.relation, regions, isOpen),
      printedOtherwise,
      regions,
      unresolved: comparison.unresolved,
      excludedClasses: comparison.ground.excludedClasses,
      changesList: true,
    };
  });
  const telling = changes.filter(({ kind }) => kind !== 'equal');
  return telling.length > 0 ? telling : changes.slice(0, 1);
}

/** Limits for which the law prints two figures, all of them as a text. An item is compared with the one of its own unit. */
function doubleFigures(controls: readonly Control[]): string {
  const limits = distinctParts(controls.map(({ scope }) => scope)).flatMap(({ part }) =>
    part.kind === 'criterion' && part.threshold.kind === 'printed' && part.threshold.figures.length > 1
      ? [part.threshold.figures.map((figure) => printQuantity(figure)).join(' = ')]
      : [],
  );
  return [...new Set(limits)].sort().join('; ');
}

function named(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => address !== '');
}

/**
 * Classes under which the controls stand. Where one of them can hold for none of its classes by itself, as it is about
 * narrower ones, or has no class, also those that their words name; else any class.
 */
export function comparedClasses(controls: readonly Control[], vocabulary: Vocabulary): readonly string[] {
  const stated = controls.flatMap(({ classes }) => classes);
  const named = controls.every((control) => holdsForOwnClass(control, vocabulary))
    ? stated
    : [...stated, ...controls.flatMap(({ scope }) => mentioned(scope))];
  const found = [...new Set(named)].filter((id) => vocabulary.classes.has(id)).sort();
  return found.length > 0 ? found : [...vocabulary.classes.keys()].slice(0, 1);
}

function holdsForOwnClass({ classes, scope }: Control, vocabulary: Vocabulary): boolean {
  return classes.some((id) => !isNever(reducerFor(onlyOf(id, vocabulary))(scope)));
}

function mentioned(scope: Control['scope']): readonly string[] {
  return distinctParts([scope]).flatMap(({ part, relation }) =>
    part.kind === 'class' && relation === undefined ? part.classes : [],
  );
}

/**
 * Compares in an order that depends on the words only, so that exchanging the versions exchanges gained and lost and
 * nothing else: axes stand in the order in which they are met.
 */
function compareInOrder(
  base: readonly Control[],
  head: readonly Control[],
  [before, after]: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  subjects: readonly string[] | undefined,
): ClassComparison {
  const own = ancestorsOf(vocabulary, itemClass);
  const isImpossible = (other: string): boolean => areDisjoint(vocabulary, itemClass, other);
  const hasClass: HasClass = (other) => (own.has(other) ? 'yes' : isImpossible(other) ? 'no' : 'unknown');
  // Software and technology are told by what they are for, which would be told apart by what both control.
  const isSubject = subjectRelationOf(itemClass, [before, after], vocabulary) !== undefined;
  const beyond = isSubject ? [] : beyondCommon(base, head, hasClass);
  const only = (day: ListOnDay, controls: readonly Control[]): ListOnDay => ({
    ...day,
    controls: [...controls.map(asCompared), ...beyond],
  });
  const sides = [only(before, base), only(after, head)] as const;
  const options = { tier: 'list', limit: mostRegions, ...(subjects && { subjects }) } as const;
  if (scopeKey(base) <= scopeKey(head)) return compareClass(sides, vocabulary, itemClass, options);
  return exchanged(compareClass([sides[1], sides[0]], vocabulary, itemClass, options));
}

/** Controls of the two versions answer to each other, whatever their tier and their ancestor in a regime are. */
function asCompared(control: Control): Control {
  return { ...control, tier: 'list', regime: 'compared' };
}

/**
 * What all the controls require in the same words tells nothing about the change, and a region need not repeat it. So both
 * versions get one more control, for whatever does *not* meet these words: it adds the same items to both, and regions may
 * run into them. Where the control is in one version only, this is done for its exclusions, the rest says what it is.
 */
function beyondCommon(
  base: readonly Control[],
  head: readonly Control[],
  hasClass: HasClass,
): readonly Control[] {
  const [first, ...others] = [...base, ...head];
  if (first === undefined || first.scope.kind !== 'all') return [];
  const keys = others.map(({ scope }) => new Set(scope.kind === 'all' ? scope.of.map(conditionKey) : []));
  const isBoth = base.length > 0 && head.length > 0;
  const common = first.scope.of.filter(
    (part) =>
      part.kind !== 'class' &&
      (isBoth || part.kind === 'not') &&
      // Beyond it there would be *no* related item of a kind, which a diagram cannot tell; see `scopeOf`.
      distinctParts([reduceCondition(part, hasClass)]).every((inner) => inner.part.kind !== 'related') &&
      keys.every((other) => other.has(conditionKey(part))),
  );
  if (common.length === 0) return [];
  const scope: Control['scope'] = { kind: 'not', of: { kind: 'all', of: common } };
  const { list, heading, place } = first;
  const bare = { list, heading, place, classes: [], reasons: [], notes: [], open: [], criteria: scope };
  return [{ ...bare, address: '', scope, tier: 'list', from: 'unknown', shownInForce: true }];
}

/** Whether a region of a class is about items that are also of a narrower compared class, under which it is told again. */
function isOfAnother(
  { box }: Region,
  itemClass: string,
  classes: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  return box.some(
    ({ meaning, set }) =>
      meaning.kind === 'class' &&
      meaning.relation === undefined &&
      set.kind === 'values' &&
      set.values.join() === 'yes' &&
      meaning.class !== itemClass &&
      classes.includes(meaning.class) &&
      ancestorsOf(vocabulary, meaning.class).has(itemClass),
  );
}

function kindOf(relation: ListRelation, regions: readonly Region[], isOpen: boolean): ScopeChange['kind'] {
  const proved = (side: Region['side']): boolean =>
    regions.some((region) => region.side === side && (region.kind === 'gap' || region.kind === 'boundary'));
  if (proved('first') && proved('second')) return 'shifted';
  if (proved('first')) return 'narrower';
  if (proved('second')) return 'wider';
  if (relation === 'unresolved' || isOpen || regions.length > 0) return 'undecided';
  return 'equal';
}
