import { witnessRows } from '../../../src/engine/lists/witness-rows';
import type { Condition } from '../../../src/model/condition';
import { printQuantity, type Quantity } from '../../../src/quantity/quantity';
import { all, answers, is, no, related } from '../build';
import { shown, witnessOfCondition } from './witness-points';

const low = { some: '2 GHz .. 4 GHz' };
const high = { some: '4 GHz .. 8 GHz' };
const both = { some: '2 GHz .. 8 GHz' };
const all24 = { every: '2 GHz .. 4 GHz' };
const q = answers('q', 'yes');

/** `15 W at 3 GHz`, `15 W from 2 GHz to 4 GHz`. */
function rowsOf({ space, point }: ReturnType<typeof witnessOfCondition>, relation?: string) {
  const own = [...space.meanings].filter(([, meaning]) => meaning.relation === relation);
  const printed = (from: Quantity, to: Quantity): string =>
    from.value.equals(to.value)
      ? `at ${printQuantity(from)}`
      : `from ${printQuantity(from)} to ${printQuantity(to)}`;
  return Object.fromEntries(
    [...witnessRows(own, point!, space)].map(([curve, rows]) => [
      curve,
      rows.map(({ from, to, value }) => `${printQuantity(value)} ${printed(from, to)}`),
    ]),
  );
}

type Case = readonly [law: string, wanted: Condition, besides: readonly Condition[], rows: object];

test.each<Case>([
  ['a figure in the middle of its band', is('power', '> 10 W', low), [], { power: ['15 W at 3 GHz'] }],
  ['also for a limit from above', is('power', '< 10 W', low), [], { power: ['5 W at 3 GHz'] }],
  [
    'one value where the other extreme has no limit of its own there',
    all(is('power', '> 10 W', low), no(is('power', '> 30 W', low))),
    [is('power', '< 20 W', low)],
    { power: ['20 W at 3 GHz'] },
  ],
  [
    'the same the other way round',
    all(is('power', '< 20 W', low), no(is('power', '< 10 W', low))),
    [is('power', '> 10 W', low)],
    { power: ['15 W at 3 GHz'] },
  ],
  [
    'two values at one figure where each has its limit',
    all(is('power', '> 30 W', low), is('power', '< 10 W', low)),
    [],
    { power: ['5 W at 3 GHz', '50 W at 3 GHz'] },
  ],
  [
    'two such values that came out in the wrong order: the least is the greatest',
    all(no(is('power', '<= 10 W', low)), is('power', '< 30 W', low), is('power', '> 10 W', low)),
    [],
    { power: ['15 W at 3 GHz'] },
  ],
  [
    'all over its band where that is asked for',
    is('power', '> 10 W', all24),
    [],
    { power: ['15 W from 2 GHz to 4 GHz'] },
  ],
  [
    'two values that meet in the middle of the band',
    all(is('power', '> 10 W', all24), is('power', '> 30 W', low)),
    [is('power', '< 30 W', low)],
    { power: ['15 W from 2 GHz to 3 GHz', '50 W from 3 GHz to 4 GHz'] },
  ],
  [
    'none in a band in which nothing is met',
    is('power', '> 10 W', both),
    [is('power', '> 15 W', high)],
    { power: ['15 W at 3 GHz'] },
  ],
  [
    'one in each band',
    all(is('power', '> 10 W', low), is('power', '< 4 W', high)),
    [],
    { power: ['15 W at 3 GHz', '2 W at 5 GHz'] },
  ],
  [
    'the greatest as the least where it came out below it',
    all(no(is('power', '<= 3 W', low)), is('power', '< 20 W', low), is('power', '> 3 W', low)),
    [is('power', '> 30 W', low)],
    { power: ['5 W at 3 GHz'] },
  ],
  ['a figure anywhere where no band is named', is('power', '> 10 W'), [], { power: ['15 W at 1 GHz'] }],
  [
    'figures up to the middle of what has no end',
    is('power', '> 10 W', { every: '2 GHz ..' }),
    [],
    { power: ['15 W from 2 GHz to 3 GHz'] },
  ],
  [
    'and down to that of what has no beginning',
    is('power', '> 10 W', { every: '.. 4 GHz' }),
    [],
    { power: ['15 W from 2 GHz to 4 GHz'] },
  ],
  [
    'none where the limit is a formula in decibels: no figure is known to meet it',
    is('power', '> {2 * area} dBm', low),
    [],
    { power: [] },
  ],
  [
    'where the item operates, from below',
    all(is('power', '> 10 W', low), is('frequency.max', '< 3 GHz')),
    [],
    { power: ['15 W at 2.2 GHz'] },
  ],
  [
    'and from above',
    all(is('power', '> 10 W', low), is('frequency.min', '> 3 GHz')),
    [],
    { power: ['15 W at 3.8 GHz'] },
  ],
  [
    'and where it operates on both sides of the band',
    all(is('power', '> 10 W', low), is('frequency.min', '< 1 GHz'), is('frequency.max', '> 20 GHz')),
    [],
    { power: ['15 W at 3 GHz'] },
  ],
  [
    'none where it does not operate',
    all(is('frequency.max', '< 2 GHz')),
    [is('power', '< 10 W', low)],
    { power: [] },
  ],
  [
    'none of what is only asked elsewhere',
    q,
    [is('power', '> 10 W', low), is('power', '< 20 W', low)],
    { power: [] },
  ],
  ['none at every point either', q, [is('power', '> 10 W', all24)], { power: [] }],
  ['none where less than any figure would do', q, [is('noise', '< 10 K', low)], { noise: [] }],
  ['none where more than any would do', q, [is('noise', '> 10 K', low)], { noise: [] }],
  [
    'a curve over a number, where it has no range',
    is('loss', '> 3 W', { some: '1 mm2 .. 5 mm2' }),
    [],
    { loss: ['5 W at 2 mm2'] },
  ],
  [
    'a limit that other figures give',
    all(is('power', '> {2 * area} W', low), is('area', '= 5 mm2')),
    [],
    { power: ['15 W at 3 GHz'] },
  ],
  [
    'a limit that is no rational number',
    all(is('power', '> {log2(area)} W', low), is('area', '= 5 mm2')),
    [],
    { power: ['4 W at 3 GHz'] },
  ],
  [
    'none where it does not meet a limit that other figures give',
    all(no(is('power', '> {2 * area} W', low)), is('area', '= 5 mm2')),
    [],
    { power: [] },
  ],
])('a witness has %s', (_, wanted, besides, rows) => {
  expect(rowsOf(witnessOfCondition(wanted, ...besides))).toEqual(rows);
});

test('curves of related items are theirs, in the range in which they operate', () => {
  const found = witnessOfCondition(
    all(
      related('contains', all(is('power', '> 10 W', low), is('frequency.max', '< 3 GHz'))),
      is('power', '> 20 W', low),
    ),
  );
  expect(rowsOf(found, 'contains')).toEqual({ power: ['15 W at 2.2 GHz'] });
  expect(rowsOf(found)).toEqual({ power: ['30 W at 3 GHz'] });
});

test.each<readonly [string, Condition, readonly Condition[], object]>([
  [
    'below the limit of its highest and above that of its lowest value',
    q,
    [is('power', '> 10 W', low), is('power', '< 20 W', low)],
    { q: 'yes', 'highest power@(2 GHz,4 GHz]': '5', 'lowest power@(2 GHz,4 GHz]': '30' },
  ],
  [
    'at the least where no limit leaves anything below it',
    q,
    [is('power', '>= 0 W', low)],
    { q: 'yes', 'highest power@(2 GHz,4 GHz]': '1' },
  ],
])('a curve without a figure in a band lies %s', (_, wanted, besides, point) => {
  expect(shown(witnessOfCondition(wanted, ...besides).point)).toEqual(point);
});
