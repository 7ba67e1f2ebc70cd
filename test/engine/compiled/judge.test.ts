import { compareItem } from '../../../src/engine/compare-item';
import { judgeOf } from '../../../src/engine/compiled/judge';
import type { Item } from '../../../src/model/item';
import type { JudgedItem } from '../../../src/model/judgement';
import { shippedCorpus } from '../../corpus/items';
import { latestDays, randomItems, seeded } from '../../bench/random-items';

/** Random items per form; `ECALIGN_RANDOM_ITEMS` raises it, `ECALIGN_RANDOM_SEED` takes others. */
const count = Number(process.env['ECALIGN_RANDOM_ITEMS'] ?? 2);
const seed = Number(process.env['ECALIGN_RANDOM_SEED'] ?? 20261122);

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);
const everything = [...vocabulary.assumptions.keys()];

function plainly(item: Item, assumptions: readonly string[]): JudgedItem {
  const { verdicts, alignment } = compareItem(item, days, vocabulary, assumptions);
  const [first, second] = verdicts.map(({ status, tier, controlledBy, openControls, notCovered }) => ({
    status,
    ...(tier && { tier }),
    controlledBy,
    openControls,
    notCovered: notCovered.length > 0,
  }));
  if (first === undefined || second === undefined) throw new Error('two lists are compared');
  return { judgements: [first, second], alignment };
}

describe('judging quickly says what the plain evaluator says', () => {
  test.each([
    ['items that state every figure', { missing: 0, irregular: 0 }, []],
    ['items with missing figures', { missing: 0.4, irregular: 0 }, []],
    ['items with inexact and measured figures', { missing: 0.2, irregular: 0.3 }, []],
    ['items under every assumption', { missing: 0.3, irregular: 0.05 }, everything],
    ['items that state little, much of it as limits', { missing: 0.85, irregular: 0.4 }, everything],
  ])('%s', (_, shape, assumptions) => {
    const next = randomItems(rulebook, days, seeded(seed), shape);
    const judge = judgeOf(days, vocabulary, assumptions);
    for (let done = 0; done < count; done += 1) {
      const item = next();
      const packed = judge.pack(item);
      const found = { item: item.id, ...judge.judge(item) };
      expect(found).toEqual({ item: item.id, ...plainly(item, assumptions) });
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
