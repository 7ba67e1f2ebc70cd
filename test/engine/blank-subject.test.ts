import fc from 'fast-check';
import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import { condition, stated } from './arbitraries';
import { onItsOwn } from './on-its-own';
import { itemOf, words } from './worlds';

const assumptions = ['not-r', 'not-adc', 'no-other-class', 'model-x'];

test('an answer that is taken from a subject of which less is said is the answer of the item', () => {
  let asked = 0;
  let taken = 0;
  fc.assert(
    fc.property(condition, stated, fc.subarray(assumptions), (question, known, assumed) => {
      asked += 1;
      const subject = subjectOf(itemOf(known), words, assumed);
      const trace = evaluate(question, subject);
      expect(trace).toEqual(evaluate(question, onItsOwn(subject)));
      if (subject.basis?.subject.traces.get(question) === trace) taken += 1;
    }),
    { numRuns: 1_200 },
  );
  expect(taken).toBeGreaterThan(asked / 12);
});
