import type { Condition } from '../../model/condition';
import type { Tier } from '../../model/control-list';
import type { Item } from '../../model/item';
import { or, type Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import { evaluate } from '../evaluate';
import type { ListOnDay } from '../list-on-day';
import { subjectOf, type Subject } from '../subject';
import { asInUnion } from './reduce-condition';

/**
 * Whether any control of the tiers holds for the item, by the plain evaluator and without any assumption. Exclusions of what
 * stays controlled are read as the union of the list reads them (`asInUnion`): otherwise a row that is not encoded would
 * leave every answer open.
 */
export function replay(side: ListOnDay, item: Item, tiers: readonly Tier[], vocabulary: Vocabulary): Truth {
  return answerOf(side, subjectOf(item, vocabulary, []), tiers);
}

/** A control of a class that the item is known not to have needs no further look; one that holds settles the answer. */
function answerOf(side: ListOnDay, subject: Subject, tiers: readonly Tier[]): Truth {
  const isDenied = (itemClass: string): boolean => subject.knowledge.classes.get(itemClass)?.truth === 'no';
  function* truths(): Generator<Truth> {
    for (const { tier, classes, scope } of side.controls) {
      if (!tiers.includes(tier) || (classes.length > 0 && classes.every(isDenied))) continue;
      yield truthOf(asInUnion(scope), subject);
    }
  }
  return or(truths());
}

/** The evaluator's answer; of a conjunction nothing more is asked after a no, which decides it. */
function truthOf(condition: Condition, subject: Subject): Truth {
  if (condition.kind !== 'all') return evaluate(condition, subject).truth;
  let result: Truth = 'yes';
  for (const part of condition.of) {
    const { truth } = evaluate(part, subject);
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = truth;
  }
  return result;
}

/** Whether the evaluator agrees that exactly one list controls the item in the tier. */
export function confirms(
  item: Item,
  controlling: ListOnDay,
  other: ListOnDay,
  tier: Tier,
  vocabulary: Vocabulary,
): boolean {
  const subject = subjectOf(item, vocabulary, []);
  switch (tier) {
    case 'list':
      return (
        answerOf(controlling, subject, ['list']) === 'yes' && answerOf(other, subject, ['list']) === 'no'
      );
    case 'anti-terrorism':
      return (
        answerOf(controlling, subject, ['anti-terrorism']) === 'yes' &&
        answerOf(controlling, subject, ['list']) === 'no' &&
        answerOf(other, subject, ['list', 'anti-terrorism']) === 'no'
      );
  }
}
