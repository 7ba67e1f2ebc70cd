import type { Condition, OfClass, Reference, Related } from '../model/condition';
import { and, not, or, type Truth } from '../model/truth';
import type { Trace } from '../model/verdict';
import { evaluateCriterion } from './evaluate-criterion';
import { meet } from './name-set';
import { restsOn } from './rests-on';
import type { Subject } from './subject';

/** Answers that are kept of one subject: blank ones live long, and meet the conditions of one day after the other. */
const keptTraces = 1 << 16;

/**
 * What a condition answers about an item, in strong Kleene logic, with the reasons. `unknown` only where what is known of
 * the item decides it neither way. References must have been followed (`listOnDay`); one that has not is our own fault.
 */
export function evaluate(condition: Condition, subject: Subject): Trace {
  const { traces, basis } = subject;
  const known = traces.get(condition);
  if (known !== undefined) return known;
  const trace =
    basis !== undefined && !meet(basis.asked.by(condition), basis.beyond)
      ? evaluate(condition, basis.subject)
      : evaluateAnew(condition, subject);
  if (traces.size >= keptTraces) traces.clear();
  traces.set(condition, trace);
  return trace;
}

function evaluateAnew(condition: Condition, subject: Subject): Trace {
  switch (condition.kind) {
    case 'criterion':
      return evaluateCriterion(condition, subject.knowledge);
    case 'answer': {
      const { parameter, values } = condition;
      const known = subject.knowledge.answers.get(parameter);
      if (known === undefined) return { kind: 'answer', truth: 'unknown', parameter, expected: values };
      const { value, printed, verified, assumption } = known;
      return {
        kind: 'answer',
        truth: values.includes(value) ? 'yes' : 'no',
        parameter,
        expected: values,
        figure: printed,
        verified,
        ...(assumption !== undefined && { assumption }),
      };
    }
    case 'class':
      return evaluateClass(condition, subject);
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => evaluate(part, subject));
      const truths = of.map(({ truth }) => truth);
      return {
        kind: condition.kind,
        truth: condition.kind === 'all' ? and(truths) : or(truths),
        of,
        ...(condition.paragraph !== undefined && { paragraph: condition.paragraph }),
      };
    }
    case 'not': {
      const of = evaluate(condition.of, subject);
      const exclusion = condition.exclusion?.address;
      return { kind: 'not', truth: not(of.truth), of, ...(exclusion !== undefined && { exclusion }) };
    }
    case 'reference':
      return evaluateReference(condition, subject);
    case 'related':
      return evaluateRelated(condition, subject);
  }
}

/** Where the classes are excluded by different assumptions, each class is shown with its own. */
function evaluateClass({ classes }: Pick<OfClass, 'classes'>, subject: Subject): Trace {
  const known = classes.map((id) => subject.knowledge.classes.get(id));
  const truth = or(known.map((found) => found?.truth ?? 'unknown'));
  if (truth === 'unknown') {
    return {
      kind: 'class',
      truth,
      classes,
      waitsFor: classes.filter((_, place) => known[place] === undefined),
    };
  }
  const assumptions = new Set(truth === 'yes' ? [] : known.map((found) => found?.assumption));
  if (assumptions.size > 1) {
    return { kind: 'any', truth, of: classes.map((id) => evaluateClass({ classes: [id] }, subject)) };
  }
  const [assumption] = assumptions;
  return { kind: 'class', truth, classes, ...(assumption !== undefined && { assumption }) };
}

function evaluateReference({ targets, resolved }: Reference, subject: Subject): Trace {
  if (resolved === undefined) throw new Error('a reference was not followed before it was evaluated');
  const target = targets.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
  const answers = resolved.map(({ address, encoded, condition }) => {
    const trace = condition && evaluate(condition, subject);
    const truth: Truth = encoded ? (trace?.truth ?? 'yes') : trace?.truth === 'no' ? 'no' : 'unknown';
    return { address, encoded, trace, truth };
  });
  const truth = or(answers.map((answer) => answer.truth));
  const decisive = answers.filter((answer) => answer.truth === truth);
  const traces = worthShowing(decisive.flatMap(({ trace }) => trace ?? []));
  const notEncoded = truth === 'unknown' ? decisive.filter(({ encoded }) => !encoded) : [];
  return {
    kind: 'reference',
    truth,
    target,
    of:
      traces.length === 1 && traces[0] && traces[0].truth === truth
        ? traces[0]
        : { kind: 'any', truth, of: traces },
    ...(notEncoded.length > 0 && { notEncoded: notEncoded.map(({ address }) => address) }),
  };
}

/** So many targets that answer no are shown in full. */
const most = 3;

/**
 * Of a range of a hundred paragraphs that all answer no, only one is shown for each set of assumptions that they need: each
 * of them stands for itself among the controls of the list, and would be repeated under every reference to it.
 */
function worthShowing(traces: readonly Trace[]): readonly Trace[] {
  if (traces.length <= most || traces[0]?.truth !== 'no') return traces;
  const shown = new Set([needingNone]);
  return traces.filter((trace) => {
    const assumptions = restsOn(trace).join();
    const isNew = !shown.has(assumptions);
    shown.add(assumptions);
    return isNew;
  });
}

const needingNone = '';

/** One related item that satisfies the condition is enough; none does only where some are stated and all answer no. */
function evaluateRelated({ relation, of: condition }: Related, subject: Subject): Trace {
  const others = subject.related.get(relation) ?? [];
  const of = others.map((other) => ({ item: other.item.id, trace: evaluate(condition, other) }));
  const truth = others.length === 0 ? 'unknown' : or(of.map(({ trace }) => trace.truth));
  return { kind: 'related', truth, relation, of };
}
