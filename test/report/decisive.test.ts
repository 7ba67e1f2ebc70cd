import fc from 'fast-check';
import { and, not, or, type Truth } from '../../src/model/truth';
import type { Trace } from '../../src/model/verdict';
import { decisive, explanation, ownWords, withReferencesCut } from '../../src/report/view/decisive';

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown');
const leaf = truth.map((value): Trace => ({ kind: 'class', truth: value, classes: ['computer'] }));
const traces: fc.Arbitrary<Trace> = fc.letrec<{ trace: Trace }>((tie) => {
  const parts = fc.array(tie('trace'), { minLength: 1, maxLength: 4 });
  return {
    trace: fc.oneof(
      { maxDepth: 4 },
      leaf,
      parts.map((of): Trace => ({ kind: 'all', truth: and(of.map((part) => part.truth)), of })),
      parts.map((of): Trace => ({ kind: 'any', truth: or(of.map((part) => part.truth)), of })),
      tie('trace').map((of): Trace => ({ kind: 'not', truth: not(of.truth), of })),
      tie('trace').map((of): Trace => ({ kind: 'reference', truth: of.truth, target: '4A003.b', of })),
    ),
  };
}).trace;

/** The answer worked out again from what is left of a trace. */
function answer(trace: Trace): Truth {
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
    case 'related':
      return trace.truth;
    case 'all':
      return and(trace.of.map(answer));
    case 'any':
      return or(trace.of.map(answer));
    case 'not':
      return not(answer(trace.of));
    case 'reference':
      return answer(trace.of);
  }
}

test('what decides gives the same answer as the whole explanation', () => {
  fc.assert(fc.property(traces, (trace) => answer(decisive(trace)) === trace.truth));
  fc.assert(fc.property(traces, (trace) => answer(ownWords(trace)) === trace.truth));
  fc.assert(fc.property(traces, (trace) => answer(explanation(trace)) === trace.truth));
});

test('where a conjunction fails, only the conditions that fail are kept', () => {
  const part = (value: Truth): Trace => ({ kind: 'class', truth: value, classes: [value] });
  const failing: Trace = { kind: 'all', truth: 'no', of: [part('yes'), part('no'), part('unknown')] };
  expect(decisive(failing)).toEqual({ kind: 'all', truth: 'no', of: [part('no')] });
});

test('where a paragraph applies, its own words stand in full, and a reference that says no is cut to that', () => {
  const part = (value: Truth): Trace => ({ kind: 'class', truth: value, classes: [value] });
  const reference: Trace = { kind: 'reference', truth: 'no', target: '4の項', of: part('no') };
  const applying: Trace = {
    kind: 'all',
    truth: 'yes',
    of: [
      { kind: 'any', truth: 'yes', of: [part('yes'), part('no')] },
      { kind: 'not', truth: 'yes', of: reference },
    ],
  };
  expect(explanation(applying)).toEqual({
    ...applying,
    of: [
      applying.of[0],
      { kind: 'not', truth: 'yes', of: { ...reference, of: { kind: 'any', truth: 'no', of: [] } } },
    ],
  });
});

describe('an open reference is cut to that it is open', () => {
  const part = (value: Truth): Trace => ({ kind: 'class', truth: value, classes: [value] });
  const reference = (target: string, of: Trace): Trace => ({
    kind: 'reference',
    truth: of.truth,
    target,
    of,
  });
  const cut: Trace = { kind: 'any', truth: 'unknown', of: [] };
  const several = (count: number): Trace => ({
    kind: 'any',
    truth: 'unknown',
    of: Array.from({ length: count }, () => part('unknown')),
  });

  test('where another one leads to it, through whatever stands between', () => {
    const outer = (inner: Trace): Trace =>
      reference('3A001', {
        kind: 'all',
        truth: inner.truth,
        of: [part('yes'), { kind: 'not', truth: not(inner.truth), of: inner }],
      });
    expect(withReferencesCut(outer(reference('3A090', part('unknown'))))).toEqual(
      outer(reference('3A090', cut)),
    );
    for (const value of ['yes', 'no'] as const) {
      const decided = outer(reference('3A090', part(value)));
      expect(withReferencesCut(decided)).toEqual(decided);
    }
  });

  test('where it has more than three targets', () => {
    const some = (count: number): Trace => ({
      kind: 'related',
      truth: 'unknown',
      relation: 'contains',
      of: [{ item: 'a', trace: reference('3A001.a.3–3A001.a.10', several(count)) }],
    });
    expect(withReferencesCut(some(3))).toEqual(some(3));
    expect(withReferencesCut(some(4))).toEqual({
      ...some(4),
      of: [{ item: 'a', trace: { ...reference('3A001.a.3–3A001.a.10', several(4)), of: cut } }],
    });
  });

  test('and nothing else is changed', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const found = withReferencesCut(trace);
        return found.truth === trace.truth && found.kind === trace.kind;
      }),
    );
    const whole: Trace = { kind: 'all', truth: 'unknown', of: [several(9), part('no')] };
    expect(withReferencesCut(whole)).toEqual(whole);
  });
});
