import { judgeOf } from '../../../src/engine/compiled/judge';
import { KeptNumbers } from '../../../src/engine/compiled/kept-numbers';
import { shippedCorpus } from '../../corpus/items';
import { latestDays, randomItems, seeded } from '../../bench/random-items';
import { judgePlainly } from './judge-plainly';
import { randomForms } from './random-forms';

/** Random items per form; `ECALIGN_RANDOM_ITEMS` raises it, `ECALIGN_RANDOM_SEED` takes others. */
const count = Number(process.env['ECALIGN_RANDOM_ITEMS'] ?? 2);
const seed = Number(process.env['ECALIGN_RANDOM_SEED'] ?? 20261122);

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);
const everything = [...vocabulary.assumptions.keys()];

describe('judging quickly says what the plain evaluator says', () => {
  test.each(randomForms)('%s', (_, shape, assumed) => {
    const assumptions = assumed === 'nothing' ? [] : everything;
    const next = randomItems(rulebook, days, seeded(seed), shape);
    const judge = judgeOf(days, vocabulary, assumptions);
    for (let done = 0; done < count; done += 1) {
      const item = next();
      const packed = judge.pack(item);
      const found = { item: item.id, ...judge.judge(item) };
      expect(found).toEqual({ item: item.id, ...judgePlainly(item, days, vocabulary, assumptions) });
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
