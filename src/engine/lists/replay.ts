import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Item } from '../../model/item';
import { and, not, or, type Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import { evaluate } from '../evaluate';
import type { ListOnDay } from '../list-on-day';
import { subjectOf, type Subject } from '../subject';
import { controlsOfClasses } from './controls-of-classes';
import { recentSubject } from './recent-subject';
import { asInUnion } from './reduce-condition';
import { tiersApart } from './tiers-apart';

/**
 * Whether any control of the tiers holds for the item, by the plain evaluator and without any assumption. Exclusions of what
 * stays controlled are read as the union of the list reads them (`asInUnion`): otherwise a row that is not encoded would
 * leave every answer open.
 */
export function replay(side: ListOnDay, item: Item, tiers: readonly Tier[], vocabulary: Vocabulary): Truth {
  return answerOf(side, subjectOf(item, vocabulary, []), tiers);
}

/** A control of a class that the item is known not to have needs no further look; one that holds settles the answer. */
function answerOf(
  side: ListOnDay,
  subject: Subject,
  tiers: readonly Tier[],
  known: Answers = new Map(),
): Truth {
  function* truths(): Generator<Truth> {
    for (const control of controlsFor(tiersApart(side), subject.knowledge.classes))
      if (tiers.includes(control.tier)) yield truthOf(asInUnion(control.scope), subject, known);
  }
  return or(truths());
}

type KnownClasses = Subject['knowledge']['classes'];

const candidates = new WeakMap<ListOnDay, WeakMap<KnownClasses, readonly Control[]>>();

/** The controls that can hold for an item of which this is known; examples of one class share what is known of classes. */
function controlsFor(side: ListOnDay, classes: KnownClasses): readonly Control[] {
  const ofSide = candidates.get(side) ?? new WeakMap<KnownClasses, readonly Control[]>();
  candidates.set(side, ofSide);
  const found =
    ofSide.get(classes) ?? controlsOfClasses(side, (itemClass) => classes.get(itemClass)?.truth !== 'no');
  ofSide.set(classes, found);
  return found;
}

/** Answers already known, of the item and of those that are related to it. */
type Answers = Map<Subject, Map<Condition, Truth>>;

/**
 * The evaluator's answer. It explains every part of a condition; here nothing more is asked once a part decides, and a paragraph
 * to which others refer is asked once.
 */
function truthOf(condition: Condition, subject: Subject, known: Answers): Truth {
  const ofSubject = known.get(subject) ?? new Map<Condition, Truth>();
  known.set(subject, ofSubject);
  const found = ofSubject.get(condition);
  if (found !== undefined) return found;
  const truth = decide(condition, subject, known);
  ofSubject.set(condition, truth);
  return truth;
}

function decide(condition: Condition, subject: Subject, known: Answers): Truth {
  const ask = (part: Condition): Truth => truthOf(part, subject, known);
  switch (condition.kind) {
    case 'all':
      return and(each(condition.of, ask));
    case 'any':
      return or(each(condition.of, ask));
    case 'not':
      return not(ask(condition.of));
    case 'reference':
      return or(
        each(condition.resolved ?? [], ({ encoded, condition: target }): Truth => {
          const truth = target === undefined ? 'yes' : ask(target);
          return encoded || truth === 'no' ? truth : 'unknown';
        }),
      );
    case 'related': {
      const others = subject.related.get(condition.relation) ?? [];
      return others.length === 0
        ? 'unknown'
        : or(each(others, (other) => truthOf(condition.of, other, known)));
    }
    case 'criterion':
    case 'answer':
    case 'class':
      return evaluate(condition, subject).truth;
  }
}

function* each<T>(parts: readonly T[], ask: (part: T) => Truth): Generator<Truth> {
  for (const part of parts) yield ask(part);
}

/** Whether the evaluator agrees that exactly one list controls the item in the tier. */
export function confirms(
  item: Item,
  controlling: ListOnDay,
  other: ListOnDay,
  tier: Tier,
  vocabulary: Vocabulary,
): boolean {
  const subject = recentSubject(item, vocabulary);
  const known: Answers = new Map();
  const says = (side: ListOnDay, tiers: readonly Tier[]): Truth => answerOf(side, subject, tiers, known);
  switch (tier) {
    case 'list':
      return says(controlling, ['list']) === 'yes' && says(other, ['list']) === 'no';
    case 'anti-terrorism':
      return (
        says(controlling, ['anti-terrorism']) === 'yes' &&
        says(controlling, ['list']) === 'no' &&
        says(other, ['list', 'anti-terrorism']) === 'no'
      );
  }
}
