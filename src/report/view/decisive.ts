import type { Trace } from '../../model/verdict';

/**
 * The part of a trace that decides its answer: of a conjunction that fails, the conditions that fail; of alternatives that
 * hold, those that hold; of either that is open, what is open. Everything left out could be anything without changing the
 * answer. A reference that answers no is cut to that answer: each of its targets is explained where it stands itself.
 */
export function decisive(trace: Trace): Trace {
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return trace;
    case 'all':
      return { ...trace, of: (trace.truth === 'yes' ? trace.of : deciding(trace)).map(decisive) };
    case 'any':
      return { ...trace, of: (trace.truth === 'no' ? trace.of : deciding(trace)).map(decisive) };
    case 'not':
      return { ...trace, of: decisive(trace.of) };
    case 'reference':
      return {
        ...trace,
        of: trace.truth === 'no' ? { kind: 'any', truth: 'no', of: [] } : decisive(trace.of),
      };
    case 'related':
      return { ...trace, of: trace.of.map((related) => ({ ...related, trace: decisive(related.trace) })) };
  }
}

/** A paragraph's own words in full; of what they refer to and of what they take out, the part that decides. */
export function ownWords(trace: Trace): Trace {
  switch (trace.kind) {
    case 'all':
    case 'any':
      return { ...trace, of: trace.of.map(ownWords) };
    case 'criterion':
    case 'answer':
    case 'class':
    case 'not':
    case 'reference':
    case 'related':
      return decisive(trace);
  }
}

/** The explanation of a control that a report gives: in full where it applies or may apply, else why it does not. */
export function explanation(trace: Trace): Trace {
  return trace.truth === 'no' ? decisive(trace) : ownWords(trace);
}

/** Open targets of a reference that are laid out. */
const mostTargets = 3;

/**
 * The same with an open reference cut to that it is open, where another reference leads to it or it has many targets: each of
 * them is explained where it stands itself, and some entries refer to each other so often that the whole has 20,000 lines.
 */
export function withReferencesCut(trace: Trace, isReferredTo = false): Trace {
  const within = (part: Trace): Trace => withReferencesCut(part, isReferredTo);
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return trace;
    case 'all':
    case 'any':
      return { ...trace, of: trace.of.map(within) };
    case 'not':
      return { ...trace, of: within(trace.of) };
    case 'reference': {
      const hasMany = trace.of.kind === 'any' && trace.of.of.length > mostTargets;
      const isCut = trace.truth === 'unknown' && (isReferredTo || hasMany);
      const cut: Trace = { kind: 'any', truth: 'unknown', of: [] };
      return { ...trace, of: isCut ? cut : withReferencesCut(trace.of, true) };
    }
    case 'related':
      return { ...trace, of: trace.of.map((related) => ({ ...related, trace: within(related.trace) })) };
  }
}

function deciding(trace: Extract<Trace, { kind: 'all' | 'any' }>): readonly Trace[] {
  return trace.of.filter((part) => part.truth === trace.truth);
}
