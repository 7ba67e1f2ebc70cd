import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { classify } from '../../src/engine/classify';
import { evaluate } from '../../src/engine/evaluate';
import { subjectOf, type Subject } from '../../src/engine/subject';
import { latestDays, randomItems, seeded } from '../bench/random-items';
import { shippedCorpus } from '../corpus/items';
import { condition, stated } from './arbitraries';
import { randomForms } from './compiled/random-forms';
import { itemOf, words } from './worlds';

/** The same subject, which takes no answer from another. */
function onItsOwn(subject: Subject): Subject {
  const related = [...subject.related].map(([relation, others]) => [relation, others.map(onItsOwn)] as const);
  const { item, knowledge } = subject;
  return { item, knowledge, related: new Map(related), traces: new Map() };
}

const assumptions = ['not-r', 'not-adc', 'no-other-class', 'model-x'];

describe('an answer that is taken from a subject of which less is said is the answer of the item', () => {
  test('for every condition, whatever is stated and assumed', () => {
    let taken = 0;
    fc.assert(
      fc.property(condition, stated, fc.subarray(assumptions), (asked, known, assumed) => {
        const subject = subjectOf(itemOf(known), words, assumed);
        const trace = evaluate(asked, subject);
        expect(trace).toEqual(evaluate(asked, onItsOwn(subject)));
        if (subject.basis?.subject.traces.get(asked) === trace) taken += 1;
      }),
      { numRuns: 1_200 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each(randomForms)('for whole lists and %s', (_, shape, assumed) => {
    const { rulebook } = shippedCorpus();
    const { vocabulary } = rulebook;
    const days = latestDays(rulebook);
    const all = assumed === 'nothing' ? [] : [...vocabulary.assumptions.keys()];
    const next = randomItems(rulebook, days, seeded(7), shape);
    for (const item of [next(), next()]) {
      // Asked about an item of the same classes before, of which nothing else is stated.
      for (const day of days)
        classify(subjectOf({ ...item, figures: new Map(), related: [] }, vocabulary, all), day);
      const subject = subjectOf(item, vocabulary, all);
      for (const day of days)
        expect(isDeepStrictEqual(classify(subject, day), classify(onItsOwn(subject), day))).toBe(true);
    }
  });
});
