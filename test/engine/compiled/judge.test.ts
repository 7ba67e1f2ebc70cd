import { judgeOf } from '../../../src/engine/compiled/judge';
import { KeptNumbers } from '../../../src/engine/compiled/kept-numbers';
import type { Item } from '../../../src/model/item';
import { rational } from '../../../src/quantity/rational';
import { findUnit } from '../../../src/quantity/unit';
import { shippedCorpus } from '../../corpus/items';
import { latestDays, randomItems, seeded } from '../../bench/random-items';
import { inNumbers } from './in-numbers';
import { judgePlainly } from './judge-plainly';
import { randomForms } from './random-forms';

/** Random items per form; `ECALIGN_RANDOM_ITEMS` raises it, `ECALIGN_RANDOM_SEED` takes others. */
const count = Number(process.env['ECALIGN_RANDOM_ITEMS'] ?? 2);
const seed = Number(process.env['ECALIGN_RANDOM_SEED'] ?? 20261122);

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);
const daysInNumbers = inNumbers(days, vocabulary);
const everything = [...vocabulary.assumptions.keys()];

describe('judging quickly says what the plain evaluator says', () => {
  test.each(randomForms)('%s', (_, shape, assumed) => {
    const assumptions = assumed === 'nothing' ? [] : everything;
    const next = randomItems(rulebook, days, seeded(seed), shape);
    const judge = judgeOf(days, vocabulary, assumptions);
    const fromNumbers = judgeOf(daysInNumbers, vocabulary, assumptions);
    for (let done = 0; done < count; done += 1) {
      const item = next();
      const packed = judge.pack(item);
      const found = { item: item.id, ...judge.judge(item) };
      expect(found).toEqual({ item: item.id, ...judgePlainly(item, days, vocabulary, assumptions) });
      expect({ item: item.id, ...fromNumbers.judge(item) }).toEqual(found);
      // What was kept for other items in between does not change what was packed.
      expect(judge.judgePacked(packed)).toEqual(judge.judge(item));
    }
  });
});

test('items at the same places among the limits share one answer', () => {
  const { judge } = judgeOf(days, vocabulary, everything);
  const next = randomItems(rulebook, days, seeded(seed), { missing: 0.5, irregular: 0 });
  for (let done = 0; done < 40; done += 1) {
    const item = next();
    expect(judge({ ...item, id: 'another', figures: new Map(item.figures) })).toBe(judge(item));
  }
});

test('a judge that lets go of all that it kept says the same, also of what was packed before', () => {
  const steady = judgeOf(days, vocabulary, everything);
  const forgetful = judgeOf(days, vocabulary, everything, new KeptNumbers(1));
  const next = randomItems(rulebook, days, seeded(seed), { missing: 0.5, irregular: 0.1 });
  const items = Array.from({ length: 12 }, next);
  const packed = items.map((item) => forgetful.pack(item));
  for (const [at, item] of items.entries()) {
    expect(forgetful.judge(item)).toEqual(steady.judge(item));
    const before = packed[at];
    expect(before && forgetful.judgePacked(before)).toEqual(steady.judge(item));
  }
});

test('a range known up to its upper end is not judged like one known from its lower end on', () => {
  const gigahertz = findUnit('GHz');
  if (gigahertz === undefined) throw new Error('GHz is a unit');
  const transistor = (end: 'min' | 'max', printed: string): Item => {
    const place = { file: 'test', line: 1, column: 1 };
    const value = { kind: 'range' as const, [end]: { value: rational(printed), unit: gigahertz } };
    return {
      id: end,
      name: end,
      classes: new Map([['discrete-microwave-transistor', 'yes']]),
      figures: new Map([['operating-frequency', { value, printed, verified: true, place }]]),
      related: [],
      place,
    };
  };
  const [upper, lower] = [transistor('max', '74.8'), transistor('min', '47.7')];
  const { judge } = judgeOf(days, vocabulary, everything);
  expect(judge(upper)).toEqual(judgePlainly(upper, days, vocabulary, everything));
  expect(judge(lower)).toEqual(judgePlainly(lower, days, vocabulary, everything));
});
