import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { thresholdExamples } from '../../src/engine/examples/threshold-examples';
import type { WithoutExample } from '../../src/model/explanation';
import { shippedRulebook } from '../corpus/corpus';
import { gridOf } from '../oracle/grid';
import { oracleOf } from '../oracle/oracle';
import { describe as inWords, worldOf } from '../oracle/world';

const { vocabulary, lists } = shippedRulebook();
const grid = gridOf(lists.values(), vocabulary);
/** Every so many-th control is looked at; `EXAMPLES_EVERY=1` takes all of them. */
const every = Number(process.env['EXAMPLES_EVERY'] ?? 6);

function read(id: string) {
  const list = lists.get(id)!;
  const day = defaultAsOf(list);
  const oracle = oracleOf(list, day, {
    number: (world, name) => world.numbers.get(name),
    answer: (world, parameter) => world.answers.get(parameter),
    rows: (world, curve) => world.curves.get(curve),
    related: (world, relation) => world.related.get(relation) ?? [],
    unitOf: (name) => grid.parameterOf(name).unit,
  });
  return { controls: listOnDay(list, day, vocabulary).controls, oracle };
}

test.each([...lists.keys()])(
  'the items on the two sides of each limit of %s fall on the two sides by the oracle too',
  (id) => {
    const { controls, oracle } = read(id);
    const wrong: string[] = [];
    const reasons = new Map<WithoutExample | 'pair', number>();
    for (const control of controls.filter((_, place) => place % every === 0)) {
      const known = oracle.controls.find(({ address }) => address === control.address)!;
      for (const { criterion, found } of thresholdExamples(control, vocabulary)) {
        const reason = 'without' in found ? found.without : 'pair';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        if ('without' in found) continue;
        const [inside, outside] = [found.inside, found.outside].map((item) => worldOf(item, vocabulary));
        if (oracle.holds(known, inside!) !== true || oracle.holds(known, outside!) !== false)
          wrong.push(
            `${control.address} ${criterion.parameter} ${criterion.printed}: ${inWords(inside!)} / ${inWords(outside!)}`,
          );
      }
    }
    expect(wrong).toEqual([]);
    expect(reasons.get('too-large')).toBeUndefined();
    const pairs = reasons.get('pair') ?? 0;
    expect(pairs).toBeGreaterThan(0.75 * [...reasons.values()].reduce((sum, count) => sum + count, 0));
  },
  120_000,
);

/** Limits of a control that have no pair, with the reason. */
function without(id: string, address: string): readonly string[] {
  const control = read(id).controls.find((each) => each.address === address)!;
  return thresholdExamples(control, vocabulary).flatMap(({ criterion, found }) =>
    'without' in found ? [`${criterion.parameter} ${criterion.operator} ${found.without}`] : [],
  );
}

test('12 bit decides nothing for circuits that convert and process, as the sample rate is the same below and above', () => {
  expect(without('us-ccl', '3A001.a.14')).toEqual([
    'adc-resolution < never-decides',
    'adc-resolution >= never-decides',
  ]);
});

test('a band of operation decides nothing beside the power in that band, which only an item that works there has', () => {
  expect(without('us-ccl', '3A001.b.2.a.1')).toEqual([
    'operating-frequency > not-possible',
    'operating-frequency <= not-possible',
  ]);
});

test('of an encoder no item is decided, as row 4 is not encoded for it', () => {
  expect(new Set(without('jp-meti', '第6条第8号'))).toEqual(new Set(['angular-accuracy <= not-confirmed']));
});

test('the pair around the sample rate of 8 bit converters differs in the sample rate alone', () => {
  const control = read('us-ccl').controls.find(({ address }) => address === '3A001.a.5.a.1')!;
  const example = thresholdExamples(control, vocabulary).find(
    ({ criterion }) => criterion.parameter === 'sample-rate',
  )!;
  if ('without' in example.found) throw new Error(example.found.without);
  const [inside, outside] = [example.found.inside, example.found.outside].map(({ figures }) =>
    Object.fromEntries([...figures].map(([name, { printed }]) => [name, printed])),
  );
  expect(outside).toMatchObject({ 'sample-rate': '1300 MSPS' });
  const { 'sample-rate': above, ...same } = inside!;
  expect(Number.parseFloat(above!)).toBeGreaterThan(1300);
  expect(outside).toMatchObject(same);
});
