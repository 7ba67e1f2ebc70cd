import type { Combination } from '../model/condition';
import type { Control, Tier } from '../model/control-list';
import { and, or, type Truth } from '../model/truth';
import type { ControlVerdict, HoldingReason, Trace } from '../model/verdict';
import { evaluate } from './evaluate';
import type { Subject } from './subject';

/** One control's answer about one item, split by tier. */
export interface JudgedControl {
  readonly control: Control;
  readonly trace: Trace;
  /** Whether the class that the control names can be the item's. */
  readonly classTruth: Truth;
  /** Whether the control holds for a reason other than anti-terrorism: what list parity looks at. */
  readonly parity: Trace;
  /**
   * The scope without those exclusions under which the item stays controlled by the same list: where this holds, the item is
   * controlled here or there, and an open exclusion leaves only the paragraph open.
   */
  readonly hereOrElsewhere: Trace;
  /** As it is reported; undefined where neither class nor criteria leave it open that the control holds. */
  readonly verdict: ControlVerdict | undefined;
}

export function judgeControl(control: Control, subject: Subject): JudgedControl {
  const known = control.classes.map((id) => subject.knowledge.classes.get(id)?.truth ?? 'unknown');
  const classTruth = known.length === 0 ? 'yes' : or(known);
  const trace = evaluate(control.scope, subject);
  const parity = both(trace, listReasons(control, subject));
  const isPossible = classTruth !== 'no' || trace.truth !== 'no';
  return {
    control,
    trace,
    classTruth,
    parity,
    hereOrElsewhere: hereOrElsewhere(control, subject, parity),
    verdict: isPossible ? controlVerdict(control, trace, parity, subject) : undefined,
  };
}

/** The verdict as it is reported; its tier is that of the reasons that can hold for this item. */
function controlVerdict(control: Control, trace: Trace, parity: Trace, subject: Subject): ControlVerdict {
  const { truth } = trace;
  const tier: Tier = truth !== 'no' && parity.truth === 'no' ? 'anti-terrorism' : control.tier;
  return {
    address: control.address,
    truth,
    tier,
    trace,
    ...(truth !== 'no' && { reasons: holdingReasons(control, trace, subject) }),
    ...(control.row !== undefined && { row: control.row }),
  };
}

/** The reasons of a control, each as far as control and reason hold; one that does not apply is left out. */
function holdingReasons({ reasons }: Control, trace: Trace, subject: Subject): readonly HoldingReason[] {
  return reasons.flatMap(({ when, ...reason }) => {
    const truth = and([trace.truth, when === undefined ? 'yes' : evaluate(when, subject).truth]);
    return truth === 'no' ? [] : [{ ...reason, truth }];
  });
}

/** A control without any reason, as Japan's are, counts for the list. */
function listReasons(control: Control, subject: Subject): Trace {
  if (control.reasons.length === 0) return { kind: 'all', truth: 'yes', of: [] };
  const others = control.reasons.filter(({ reason }) => reason !== 'AT');
  const of = others.map(({ when }): Trace =>
    when === undefined ? { kind: 'all', truth: 'yes', of: [] } : evaluate(when, subject),
  );
  return { kind: 'any', truth: or(of.map(({ truth }) => truth)), of };
}

function hereOrElsewhere({ scope }: Control, subject: Subject, parity: Trace): Trace {
  if (parity.truth !== 'unknown' || scope.kind !== 'all' || parity.kind !== 'all') return parity;
  const staying = stayingWhole.get(scope) ?? withoutStaying(scope);
  stayingWhole.set(scope, staying);
  if (staying === scope) return parity;
  const [, reasons] = parity.of;
  return both(evaluate(staying, subject), reasons ?? { kind: 'all', truth: 'yes', of: [] });
}

/** By scope, the scope without the exclusions of what stays controlled. */
const stayingWhole = new WeakMap<Combination, Combination>();

function withoutStaying(scope: Combination): Combination {
  const staying = scope.of.filter(
    (part) => !(part.kind === 'not' && part.exclusion?.staysControlled === 'yes'),
  );
  return staying.length === scope.of.length ? scope : { kind: 'all', of: staying };
}

function both(one: Trace, other: Trace): Trace {
  return { kind: 'all', truth: and([one.truth, other.truth]), of: [one, other] };
}
