import { compareItem } from '../../../src/engine/compare-item';
import { judgeOf, type JudgedItem } from '../../../src/engine/compiled/judge';
import type { Item } from '../../../src/model/item';
import { shippedCorpus } from '../../corpus/items';
import { latestDays, randomItems, seeded } from '../../bench/random-items';

/** Random items per form; `ECALIGN_RANDOM_ITEMS` raises it. */
const count = Number(process.env['ECALIGN_RANDOM_ITEMS'] ?? 12);

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);

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
    ['items under every assumption', { missing: 0.3, irregular: 0.05 }, [...vocabulary.assumptions.keys()]],
  ])('%s', (_, shape, assumptions) => {
    const next = randomItems(rulebook, days, seeded(20261122), shape);
    const judge = judgeOf(days, vocabulary, assumptions);
    for (let done = 0; done < count; done += 1) {
      const item = next();
      expect({ item: item.id, ...judge(item) }).toEqual({ item: item.id, ...plainly(item, assumptions) });
    }
  });
});
