import { judgeControl, type JudgedControl } from './judge-control';
import type { ListOnDay } from './list-on-day';
import { meet } from './name-set';
import type { Subject } from './subject';
import { withinReach } from './within-reach';

/**
 * What the controls of a list answer about a subject, in the order of the list. Most of a list is about other goods: controls
 * whose class alone answers no, whatever is assumed, are left out.
 */
export function judgeList(subject: Subject, day: ListOnDay): readonly JudgedControl[] {
  const { basis, knowledge } = subject;
  const { controls } = withinReach(knowledge, day);
  if (basis?.subject.knowledge.classes !== knowledge.classes)
    return controls.map((control) => judgeControl(control, subject));
  const asBasis = judgedBasis(basis.subject, day);
  return controls.map((control, place) => {
    const known = asBasis[place];
    return known === undefined || meet(basis.asked.byControl(control), basis.beyond)
      ? judgeControl(control, subject)
      : known;
  });
}

type ByDay = WeakMap<ListOnDay, readonly JudgedControl[]>;

const judged = new WeakMap<Subject, ByDay>();

function judgedBasis(basis: Subject, day: ListOnDay): readonly JudgedControl[] {
  const byDay: ByDay = judged.get(basis) ?? new WeakMap();
  judged.set(basis, byDay);
  const known = byDay.get(day) ?? judgeList(basis, day);
  byDay.set(day, known);
  return known;
}
