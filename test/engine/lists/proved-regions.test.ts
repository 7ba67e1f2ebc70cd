import { listOnDay } from '../../../src/engine/as-of';
import { compareClass } from '../../../src/engine/lists/compare-class';
import { provedRegions } from '../../../src/engine/lists/proved-regions';
import type { Region } from '../../../src/model/list-comparison';
import { shippedRulebook } from '../../corpus/corpus';

const { vocabulary, lists } = shippedRulebook();
const us = listOnDay(lists.get('us-ccl')!, '2026-07-23', vocabulary);
const jp = listOnDay(lists.get('jp-meti')!, '2026-02-14', vocabulary);
const options = { tier: 'list', nodeBudget: 60_000, limit: 6 } as const;

const isProved = ({ kind }: Region): boolean => kind === 'gap' || kind === 'boundary';

describe.each([
  ['the United States first', [us, jp] as const],
  ['Japan first', [jp, us] as const],
])('%s', (_, sides) => {
  test.each(['pulsed-power-thyristor', 'frequency-changer', 'oscilloscope', 'microwave-power-module'])(
    'what is proved of %s is what the comparison tells as gaps and boundaries',
    (itemClass) => {
      const told = compareClass(sides, vocabulary, itemClass, options).regions.filter(isProved);
      const [first, second] = provedRegions(sides, vocabulary, itemClass, options);
      const proved = [...first, ...second];
      expect(proved).toHaveLength(told.length);
      expect(proved).toEqual(expect.arrayContaining([...told]));
      expect(proved.every(isProved)).toBe(true);
    },
  );
});
