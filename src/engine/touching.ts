import type { ReferredScope } from '../model/condition';
import { and } from '../model/truth';
import type { Trace } from '../model/verdict';
import { ancestorsOf, descendantsOf } from './class-graph';
import { evaluate } from './evaluate';
import type { ListOnDay } from './list-on-day';
import { restsOn } from './rests-on';
import type { Subject } from './subject';
import { withinReach } from './within-reach';

/** How far the addresses that can touch an item are encoded. */
export interface Touching {
  /** The item belongs to a class at all. */
  readonly hasClass: boolean;
  /** Addresses that can touch the classes of the item. */
  readonly addresses: readonly string[];
  /** Those of them, or below them, that are not encoded and not screened out; classes that nobody reviewed. */
  readonly notCovered: readonly string[];
  /** At least one of the addresses is encoded, be it by a screen that answers no. */
  readonly someEncoded: boolean;
  /** Screens that are open, and open classes through which something that is not encoded could touch the item. */
  readonly open: readonly { readonly address: string; readonly trace: Trace }[];
  /** Assumptions without which more would be open. */
  readonly assumptions: readonly string[];
}

/** Looks at everything that the vocabulary says can touch the item on this list. */
export function touching(subject: Subject, day: ListOnDay): Touching {
  const { members, addresses, elsewhere } = withinReach(subject.knowledge, day);
  const notCovered: string[] = unreviewed(members, subject, day);
  const open: { address: string; trace: Trace }[] = [];
  const assumptions = new Set<string>();
  const screenOf = ({ condition }: ReferredScope): Trace | undefined =>
    condition && evaluate(condition, subject);

  let someEncoded = false;
  for (const { address, gaps } of addresses) {
    let covered = true;
    for (const gap of gaps) {
      const screen = screenOf(gap);
      if (screen?.truth === 'no') for (const id of restsOn(screen)) assumptions.add(id);
      else if (screen?.truth === 'unknown') open.push({ address: gap.address, trace: screen });
      else notCovered.push(gap.address);
      covered &&= screen?.truth === 'no' || gap.address !== address;
    }
    someEncoded ||= covered;
  }

  for (const { itemClass, assumption, gap } of elsewhere) {
    const screen = screenOf(gap);
    if (assumption === undefined) {
      if (screen?.truth !== 'no') open.push({ address: gap.address, trace: opening(itemClass, screen) });
      else for (const assumed of restsOn(screen)) assumptions.add(assumed);
    } else if (screen?.truth !== 'no') {
      assumptions.add(assumption);
    }
  }
  return {
    hasClass: members.length > 0,
    addresses: addresses.map(({ address }) => address),
    notCovered: [...new Set(notCovered)],
    someEncoded,
    open,
    assumptions: [...assumptions].sort(),
  };
}

/** The narrowest classes of the item for which, their parents included, nobody has said what touches them. */
export function unreviewed(
  members: readonly string[],
  { knowledge }: Subject,
  { list }: ListOnDay,
): string[] {
  const { vocabulary } = knowledge;
  return members.filter((id) => {
    const narrower = [...descendantsOf(vocabulary, id)].some(
      (other) => other !== id && members.includes(other),
    );
    const reviewed = [...ancestorsOf(vocabulary, id)].some((up) =>
      vocabulary.classes.get(up)?.touchedBy.has(list.id),
    );
    return !narrower && !reviewed;
  });
}

function opening(id: string, screen: Trace | undefined): Trace {
  const ofClass: Trace = { kind: 'class', truth: 'unknown', classes: [id], waitsFor: [id] };
  const of = screen === undefined ? [ofClass] : [ofClass, screen];
  return { kind: 'all', truth: and(of.map(({ truth }) => truth)), of };
}
