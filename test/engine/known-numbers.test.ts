import type { Bound } from '../../src/engine/bounds';
import { knownNumbers } from '../../src/engine/known-numbers';
import { numberFacts } from '../../src/engine/number-facts';
import { printRational } from '../../src/quantity/quantity';
import { figure, item, vocabulary } from './build';

const words = vocabulary({
  numbers: {
    // Each needs the one after it.
    fourfold: { unit: 'TPP/mm2', formula: '2 * twice' },
    twice: { unit: 'TPP/mm2', formula: '2 * density' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    total: { unit: 'TPP', least: '0' },
    part: { unit: 'TPP', least: '0' },
    core: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    bits: { unit: 'bit', domain: 'integer', least: '1', most: '64' },
    share: { unit: 'count', least: '0', most: '1' },
    left: { unit: 'count', formula: '1 - share' },
    free: { unit: 'W' },
    used: { unit: 'W', formula: 'free * share' },
    cap: { unit: 'W', most: '9' },
    span: { unit: 'degC', formula: 'heat.max - heat.min' },
  },
  ranges: { heat: { unit: 'degC', least: '-273' }, wave: { unit: 'nm' } },
  choices: { model: ['x'] },
  questions: ['q'],
  orderFacts: [
    ['core', 'part'],
    ['part', 'total'],
  ],
});

const print = (bound: Bound | undefined, signs: [closed: string, open: string]): string => {
  if (bound === undefined) return '';
  const { figure: of, closed, source } = bound;
  const why = source.kind === 'stated' ? 'stated' : [source.by, ...source.from].join(' ');
  return `${closed ? signs[0] : signs[1]} ${printRational(of.value)} ${why}${source.verified ? '' : ' unverified'}`;
};
const known = (figures: Parameters<typeof item>[1], id: string, unverified: readonly string[] = []) => {
  const about = item([], figures);
  const stated = new Map(
    [...about.figures].map(([name, each]) => [name, { ...each, verified: !unverified.includes(name) }]),
  );
  const bounds = knownNumbers({ ...about, figures: stated }, words).numbers.get(id);
  return [print(bounds?.low, ['>=', '>']), print(bounds?.high, ['<=', '<'])];
};

describe('what is known of a number', () => {
  test('is what is stated, and where that leaves an end open, what physics says', () => {
    expect(known({ bits: '12 bit' }, 'bits')).toEqual(['>= 12 stated', '<= 12 stated']);
    expect(known({ bits: '>= 12 bit' }, 'bits')).toEqual(['>= 12 stated', '<= 64 physical-bound']);
    expect(known({ bits: '<= 12 bit' }, 'bits')).toEqual(['>= 1 physical-bound', '<= 12 stated']);
    expect(known({}, 'bits')).toEqual(['>= 1 physical-bound', '<= 64 physical-bound']);
    expect(known({}, 'total')).toEqual(['>= 0 physical-bound', '']);
    expect(known({}, 'free')).toEqual(['', '']);
    expect(known({}, 'cap')).toEqual(['', '<= 9 physical-bound']);
    expect(known({ free: '> -5 W' }, 'free')).toEqual(['> -5 stated', '']);
  });

  test('of both ends of a range, its physical bound', () => {
    expect(known({}, 'heat.min')).toEqual(['>= -273 physical-bound', '']);
    expect(known({}, 'heat.max')).toEqual(['>= -273 physical-bound', '']);
    expect(known({}, 'wave.min')).toEqual(['', '']);
    expect(known({ heat: '-40 degC .. 85 degC' }, 'heat.max')).toEqual(['>= 85 stated', '<= 85 stated']);
  });

  test('of an end that is not stated, that the lower end is not above the upper', () => {
    expect(known({ heat: '.. 85 degC' }, 'heat.min')).toEqual([
      '>= -273 physical-bound',
      '<= 85 order-fact heat',
    ]);
    expect(known({ heat: '-40 degC ..' }, 'heat.max')).toEqual(['>= -40 order-fact heat', '']);
    expect(known({ wave: '.. 85 nm' }, 'wave.min')).toEqual(['', '<= 85 order-fact wave']);
  });

  test('on an axis of whole numbers, is the whole number inside', () => {
    expect(known({ bits: '> 7 bit' }, 'bits')[0]).toBe('>= 8 stated');
    expect(known({ bits: '< 8 bit' }, 'bits')[1]).toBe('<= 7 stated');
    expect(known({ bits: '>= 7 bit' }, 'bits')[0]).toBe('>= 7 stated');
    expect(known({ bits: '>= 7.5 bit' }, 'bits')[0]).toBe('>= 8 stated');
    expect(known({ bits: '> 7.5 bit' }, 'bits')[0]).toBe('>= 8 stated');
    expect(known({ bits: '<= 7.5 bit' }, 'bits')[1]).toBe('<= 7 stated');
    expect(known({ bits: '7.5 bit' }, 'bits')).toEqual(['>= 7.5 stated', '<= 7.5 stated']);
    expect(known({ total: '> 7 TPP' }, 'total')[0]).toBe('> 7 stated');
  });
});

describe('a formula', () => {
  test('is followed from figure to figure, in whatever order the vocabulary names them', () => {
    const figures = { total: '6 TPP', area: '2 mm2' };
    expect(known(figures, 'density')).toEqual(['>= 3 formula total area', '<= 3 formula total area']);
    expect(known(figures, 'twice')).toEqual(['>= 6 formula density', '<= 6 formula density']);
    expect(known(figures, 'fourfold')).toEqual(['>= 12 formula twice', '<= 12 formula twice']);
  });

  test('says nothing as long as an end of one of its figures is not known', () => {
    expect(known({ total: '6 TPP' }, 'density')).toEqual(['', '']);
    expect(known({ total: '> 6 TPP', area: '2 mm2' }, 'density')).toEqual(['', '']);
  });

  test('carries both ends of an inexact figure', () => {
    expect(known({ heat: '-40 degC .. 85 degC' }, 'span')).toEqual([
      '>= 125 formula heat heat',
      '<= 125 formula heat heat',
    ]);
    expect(known({ share: '<= 0.25' }, 'left')).toEqual(['>= 0.75 formula share', '<= 1 formula share']);
  });

  test('is followed where one of its figures is stated and the other is bounded anyway', () => {
    expect(known({ free: '4 W' }, 'used')).toEqual(['>= 0 formula free share', '<= 4 formula free share']);
    expect(known({ share: '0.5' }, 'used')).toEqual(['', '']);
  });

  test('says what physics says of its figures, of any item', () => {
    expect(known({}, 'left')).toEqual(['>= 0 formula share', '<= 1 formula share']);
    expect(known({ free: '1 W' }, 'left')).toEqual(['>= 0 formula share', '<= 1 formula share']);
  });

  test('is verified where all its figures are, both ends of them', () => {
    const figures = { total: '6 TPP', area: '2 mm2' };
    expect(known(figures, 'density', ['area'])[0]).toBe('>= 3 formula total area unverified');
    expect(known(figures, 'density', ['total'])[1]).toBe('<= 3 formula total area unverified');
    expect(known(figures, 'fourfold', ['total'])[1]).toBe('<= 12 formula twice unverified');
    // The lower end is physical, the upper end is stated.
    expect(known({ share: '<= 0.25' }, 'left', ['share'])[0]).toBe('>= 0.75 formula share unverified');
    expect(known({ share: '>= 0.25' }, 'left', ['share'])[0]).toBe('>= 0 formula share unverified');
  });
});

describe('an order fact', () => {
  test('raises what is greater and lowers what is lesser, step by step', () => {
    expect(known({ total: '9 TPP' }, 'core')).toEqual(['>= 0 physical-bound', '<= 9 order-fact part']);
    expect(known({ total: '9 TPP' }, 'part')).toEqual(['>= 0 physical-bound', '<= 9 order-fact total']);
    expect(known({ core: '3 TPP' }, 'total')).toEqual(['>= 3 order-fact part', '']);
    expect(known({ core: '3 TPP', total: '9 TPP' }, 'part')).toEqual([
      '>= 3 order-fact core',
      '<= 9 order-fact total',
    ]);
  });

  test('keeps whether the figure itself is possible, and whether it is verified', () => {
    expect(known({ total: '< 9 TPP' }, 'part')[1]).toBe('< 9 order-fact total');
    expect(known({ core: '> 3 TPP' }, 'part')[0]).toBe('> 3 order-fact core');
    expect(known({ total: '9 TPP' }, 'part', ['total'])[1]).toBe('<= 9 order-fact total unverified');
  });

  test('adds nothing to what is already known more closely', () => {
    expect(known({ total: '9 TPP', part: '4 TPP' }, 'part')).toEqual(['>= 4 stated', '<= 4 stated']);
    expect(known({ total: '9 TPP', part: '< 9 TPP' }, 'part')[1]).toBe('< 9 stated');
    expect(known({ total: '< 9 TPP', part: '<= 9 TPP' }, 'part')[1]).toBe('< 9 order-fact total');
  });
});

describe('one fact leads to the next, whatever order they are named in', () => {
  const chain = (
    figures: Record<string, string>,
    more: Pick<Parameters<typeof vocabulary>[0], 'orderFacts'>,
    formulas = false,
  ) => {
    const unit = 'W';
    const numbers = {
      a: { unit, ...(formulas && { formula: '2 * b' }) },
      b: { unit, ...(formulas && { formula: '2 * c' }) },
      c: { unit },
    };
    const bounds = knownNumbers(item([], figures), vocabulary({ numbers, ...more })).numbers;
    return ['a', 'b', 'c'].map((id) => [
      print(bounds.get(id)?.low, ['>=', '>']),
      print(bounds.get(id)?.high, ['<=', '<']),
    ]);
  };

  test('by formulas', () => {
    expect(chain({ c: '1 W' }, {}, true)).toEqual([
      ['>= 4 formula b', '<= 4 formula b'],
      ['>= 2 formula c', '<= 2 formula c'],
      ['>= 1 stated', '<= 1 stated'],
    ]);
  });

  test.each<[string, [string, string][]]>([
    [
      'upwards',
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
    ],
    [
      'downwards',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
  ])('by order facts named %s', (_, orderFacts) => {
    expect(chain({ a: '1 W' }, { orderFacts })).toEqual([
      ['>= 1 stated', '<= 1 stated'],
      ['>= 1 order-fact a', ''],
      ['>= 1 order-fact b', ''],
    ]);
    expect(chain({ c: '1 W' }, { orderFacts })).toEqual([
      ['', '<= 1 order-fact b'],
      ['', '<= 1 order-fact c'],
      ['>= 1 stated', '<= 1 stated'],
    ]);
  });
});

describe('what an item states wins over what contradicts it, and the contradiction is told', () => {
  const contradictions = (figures: Parameters<typeof item>[1]) =>
    knownNumbers(item([], figures), words).contradictions;

  test('of physics', () => {
    expect(contradictions({ bits: '65 bit' })).toMatchObject([{ id: 'bits', found: '65 bit' }]);
    expect(contradictions({ bits: '0.2 bit' })).toMatchObject([{ id: 'bits', found: '0.2 bit' }]);
    expect(contradictions({ bits: '64 bit' })).toEqual([]);
    expect(contradictions({ bits: '1 bit' })).toEqual([]);
    expect(known({ bits: '65 bit' }, 'bits')).toEqual(['>= 65 stated', '<= 65 stated']);
  });

  test('of a part above the whole, and of a range that ends before it begins', () => {
    expect(contradictions({ total: '9 TPP', part: '10 TPP' })).toContainEqual({
      id: 'part',
      found: '10 TPP',
      against: 'order-fact from total',
    });
    expect(contradictions({ total: '9 TPP', part: '9 TPP' })).toEqual([]);
    expect(contradictions({ heat: '85 degC .. -40 degC' }).map(({ id }) => id)).toContain('heat.min');
  });

  test('of a formula', () => {
    expect(contradictions({ total: '6 TPP', area: '2 mm2', density: '4 TPP/mm2' })).toContainEqual({
      id: 'density',
      found: '4 TPP/mm2',
      against: 'formula from total, area',
    });
    expect(contradictions({ total: '6 TPP', area: '2 mm2', density: '3 TPP/mm2' })).toEqual([]);
  });
});

test('of which numbers an item says more than holds of every item', () => {
  const reached = (figures: Parameters<typeof item>[1]) =>
    [...knownNumbers(item([], figures), words).reached].sort();
  expect(reached({})).toEqual(['left']);
  expect(reached({ total: '9 TPP' })).toEqual(['core', 'left', 'part', 'total']);
  expect(reached({ heat: '.. 85 degC' })).toEqual(['heat.max', 'heat.min', 'left', 'span']);
});

test('answers and curves are no numbers', () => {
  const curve = figure({ kind: 'curve', complete: true, rows: [] }).value;
  const { numbers } = knownNumbers(item([], { q: 'yes', model: 'x', free: curve }), words);
  expect(['q', 'model', 'free'].filter((id) => numbers.has(id))).toEqual([]);
});

test('what does not fit together is no fact: a formula of a name without a unit, an order of two dimensions', () => {
  const odd = vocabulary({
    numbers: {
      whole: { unit: 'W', formula: 'stranger * 2' },
      half: { unit: 'W', formula: 'whole / 2' },
      bits: { unit: 'bit' },
    },
    questions: ['q'],
    orderFacts: [
      ['half', 'whole'],
      ['bits', 'whole'],
      ['whole', 'bits'],
      ['q', 'whole'],
      ['stranger', 'q'],
    ],
  });
  const { formulas, orders } = numberFacts(odd);
  expect(formulas.map(({ parameter, inputs }) => [parameter.id, inputs.map(({ name }) => name)])).toEqual([
    ['half', ['whole']],
  ]);
  expect(orders.map(({ lesser, greater }) => [lesser, greater])).toEqual([['half', 'whole']]);
});
