import { knownOnAxes } from '../../../src/engine/lists/item-scope';
import { spaceOf } from '../../../src/engine/lists/space';
import type { Condition, Criterion } from '../../../src/model/condition';
import type { FigureValue, Item } from '../../../src/model/item';
import type { AxisValue } from '../../../src/scope/axis';
import type { Interval } from '../../../src/scope/interval';
import { all, answers, is, item, ofClass, quantities, refers, related, vocabulary } from '../build';

const words = vocabulary({
  classes: { circuit: {}, amplifier: { parents: ['circuit'] }, computer: {}, valve: {} },
  numbers: {
    rate: { unit: 'W' },
    count: { unit: 'count', domain: 'integer' },
    power: { unit: 'W', over: 'frequency' },
  },
  ranges: { frequency: { unit: 'GHz' } },
  choices: { material: ['silicon', 'diamond'] },
  questions: ['hardened', 'tested'],
  assumptions: {
    plain: { sets: { hardened: 'no' }, excludes: ['valve'] },
    kind: { sets: { tested: 'yes' } },
  },
});
const spaceFor = (...conditions: Condition[]) => spaceOf([all(...conditions)], words, 20_000);

const printed = (value: AxisValue | Interval): string => {
  if (typeof value === 'string') return value;
  if ('n' in value) return value.toFraction();
  const { low, high } = value;
  return `${low?.closed === true ? '[' : '('}${low?.value.toFraction() ?? ''},${high?.value.toFraction() ?? ''}${high?.closed === true ? ']' : ')'}`;
};
const known = (one: Item, space: ReturnType<typeof spaceFor>, assumptions: readonly string[] = []) =>
  Object.fromEntries(
    [...knownOnAxes(one, assumptions, space)].map(([axis, value]) => [axis, printed(value)]),
  );

const plain = spaceFor(
  is('rate', '> 1 W'),
  is('count', '> 2 count'),
  is('frequency.min', '> 1 GHz'),
  is('frequency.max', '> 1 GHz'),
  is('rate', '> {2 * count} W'),
  answers('hardened', 'yes'),
  answers('tested', 'yes'),
  answers('material', 'silicon'),
  ofClass('circuit', 'amplifier', 'computer', 'valve'),
  { ...refers('meets', 'A1'), resolved: [{ address: 'A1', encoded: false }] } as Condition,
);

test.each<[string, Item, Record<string, string>]>([
  ['nothing, of an item of which nothing is stated', item([]), {}],
  [
    'its classes and their parents, and those that it is stated not to have',
    item(['amplifier'], {}, { notClasses: ['computer'] }),
    { 'class:circuit': 'yes', 'class:amplifier': 'yes', 'class:computer': 'no' },
  ],
  ['its answers', item([], { hardened: 'no', material: 'diamond' }), { hardened: 'no', material: 'diamond' }],
  [
    'its figures in the declared unit; what follows from them is no knowledge of its own',
    item([], { rate: '3 kW', count: '5 count' }),
    { rate: '[3000,3000]', count: '[5,5]' },
  ],
  ['that a figure is not below a limit', item([], { rate: '>= 3 W' }), { rate: '[3,)' }],
  ['that a figure is above a limit', item([], { rate: '> 3 W' }), { rate: '(3,)' }],
  ['that a figure is below a limit', item([], { rate: '< 3 W' }), { rate: '(,3)' }],
  ['that a figure is not above a limit', item([], { rate: '<= 3 W' }), { rate: '(,3]' }],
  ['nothing of a figure without any end', item([], { rate: { kind: 'number', also: [] } }), {}],
  [
    'both ends of a range',
    item([], { frequency: '2000 MHz .. 6 GHz' }),
    { 'frequency.min': '[2,2]', 'frequency.max': '[6,6]' },
  ],
])('of an item is known %s', (_, one, expected) => {
  expect(known(one, plain)).toEqual(expected);
});

test('an assumption adds to what is known, and only for who makes it', () => {
  const one = item(['computer'], { rate: '3 W' });
  const stated = { rate: '[3,3]', 'class:computer': 'yes' };
  const ofPlain = { ...stated, hardened: 'no', 'class:valve': 'no' };
  const asked: [string[], Record<string, string>][] = [
    [[], stated],
    [['plain'], ofPlain],
    [['kind'], { ...stated, tested: 'yes' }],
    [['plain', 'kind'], { ...ofPlain, tested: 'yes' }],
  ];
  for (const [assumptions, expected] of [...asked, ...asked])
    expect(known(one, plain, assumptions)).toEqual(expected);
});

test('what is known of an item is told on the axes of the space that asks', () => {
  const one = item(['computer'], { rate: '3 W', hardened: 'yes' });
  expect(known(one, plain)).toEqual({ rate: '[3,3]', hardened: 'yes', 'class:computer': 'yes' });
  expect(known(one, spaceFor(answers('hardened', 'yes')))).toEqual({ hardened: 'yes' });
  expect(known(item(['valve'], { rate: '4 W' }), plain)).toEqual({ rate: '[4,4]', 'class:valve': 'yes' });
});

const nested = spaceFor(
  related('contains', all(is('rate', '> 1 W'), ofClass('circuit'), related('contains', is('rate', '> 2 W')))),
);
const [part, other] = [item(['circuit'], { rate: '7 W' }), item(['computer'], { rate: '9 W' })];
test.each<[string, Item[], Record<string, string>]>([
  ['none is stated', [], {}],
  [
    'one is stated: its figures and that there is one',
    [part],
    { 'contains/?': 'yes', 'contains/rate': '[7,7]', 'contains/class:circuit': 'yes' },
  ],
  ['two are stated: either may be the one that counts', [part, other], {}],
  [
    'one is stated that contains one',
    [item([], { rate: '5 W' }, { contains: [other] })],
    {
      'contains/?': 'yes',
      'contains/rate': '[5,5]',
      'contains/contains/?': 'yes',
      'contains/contains/rate': '[9,9]',
    },
  ],
  [
    'one is stated that contains two',
    [item([], { rate: '5 W' }, { contains: [part, other] })],
    { 'contains/?': 'yes', 'contains/rate': '[5,5]' },
  ],
  ['two are stated that each contain one', [1, 2].map(() => item([], {}, { contains: [part] })), {}],
])('of related items is known, where %s', (_, contains, expected) => {
  expect(known(item(['computer'], { rate: '1 W' }, { contains }), nested)).toEqual(expected);
});

type Sign = '>' | '>=' | '<' | '<=';
const edge = <Of extends Sign>(operator: Of, text: string) => ({ operator, figure: quantities(text)[0]! });
type From = readonly ['>' | '>=', string];
type To = readonly ['<' | '<=', string];
const within = (limit: string, lower: From | undefined, upper: To | undefined): Criterion => ({
  ...is('power', limit),
  at: {
    quantifier: 'some',
    band: { ...(lower && { lower: edge(...lower) }), ...(upper && { upper: edge(...upper) }) },
  },
});
const curve = (complete: boolean, ...rows: [from: string, to: string, value: string][]): FigureValue => ({
  kind: 'curve',
  complete,
  rows: rows.map(([from, to, value]) => ({
    from: quantities(from)[0]!,
    to: quantities(to)[0]!,
    value: quantities(value)[0]!,
  })),
});
const rows = [
  ['1 GHz', '2 GHz', '900 W'],
  ['3 GHz', '5000 MHz', '200 W'],
  ['4 GHz', '4500 MHz', '1 kW'],
  ['5 GHz', '6 GHz', '30 W'],
] as [string, string, string][];
const [fromTwo, toFour]: [From, To] = [
  ['>', '2 GHz'],
  ['<=', '4 GHz'],
];

test.each<[string, From | undefined, To | undefined, string, string]>([
  ['(2 GHz,4 GHz]', fromTwo, toFour, '1000', '200'],
  ['[2 GHz,4 GHz]', ['>=', '2 GHz'], toFour, '1000', '200'],
  ['(2 GHz,4 GHz)', fromTwo, ['<', '4 GHz'], '200', '200'],
  ['[2 GHz,3 GHz)', ['>=', '2 GHz'], ['<', '3 GHz'], '900', '900'],
  ['(2 GHz,3 GHz]', fromTwo, ['<=', '3 GHz'], '200', '200'],
  ['(5 GHz,)', ['>', '5 GHz'], undefined, '30', '30'],
  ['[5 GHz,)', ['>=', '5 GHz'], undefined, '200', '30'],
  ['(,2 GHz]', undefined, ['<=', '2 GHz'], '900', '900'],
  ['(,)', undefined, undefined, '1000', '30'],
  // Without a figure: below all limits with the highest value, above all with the lowest.
  ['(2 GHz,3 GHz)', fromTwo, ['<', '3 GHz'], '(,10)', '(40,)'],
  ['(6 GHz,9 GHz]', ['>', '6 GHz'], ['<=', '9 GHz'], '(,10)', '(40,)'],
])(
  'in the band %s the highest and the lowest value of a complete curve are known',
  (name, lower, upper, highest, lowest) => {
    const space = spaceFor(
      ...['> 30 W', '>= 10 W', '> 20 W', '< 20 W', '<= 40 W', '< 30 W'].map((limit) =>
        within(limit, lower, upper),
      ),
    );
    expect(known(item([], { power: curve(true, ...rows) }), space)).toEqual({
      [`highest power@${name}`]: highest,
      [`lowest power@${name}`]: lowest,
    });
    expect(known(item([], { power: curve(false, ...rows) }), space)).toEqual({});
    expect(known(item([]), space)).toEqual({});
  },
);

test('of a curve without a figure in the band nothing is known where no printed limit is compared with it', () => {
  const space = spaceFor(within('> {3 * rate} W', ['>', '7 GHz'], undefined));
  expect([...space.meanings.keys()]).toContain('highest power@(7 GHz,)');
  expect(known(item([], { power: curve(true, ...rows) }), space)).toEqual({});
});
