import fc from 'fast-check';
import { and, not, or, type Truth } from '../../src/model/truth';
import type { Trace } from '../../src/model/verdict';
import { decisive, explanation, ownWords } from '../../src/report/view/decisive';

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
