import { isDeepStrictEqual } from 'node:util';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import { latestDays, randomItems, seeded } from '../bench/random-items';
import { shippedCorpus } from '../corpus/items';
import { randomForms } from './compiled/random-forms';
import { onItsOwn } from './on-its-own';

describe('of whole lists, an answer taken from a subject of which less is said is the answer of the item', () => {
  test.each(randomForms)('for %s', (_, shape, assumed) => {
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
