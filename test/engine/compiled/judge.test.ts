import { judgeOf } from '../../../src/engine/compiled/judge';
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
