import { judgeOf } from '../../../src/engine/compiled/judge';
import type { Condition } from '../../../src/model/condition';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, is, item, ofClass, related, vocabulary } from '../build';
import { between, classes, curve, daysOf, type Stated } from './figure-items';

/**
 * Speed is a promise of its own: of what lies clearly among the limits the plain evaluator is asked once for all items at the same
 * place, and not for each item.
 */
function isAsked(
  words: Vocabulary,
  controls: readonly Condition[],
  figures: Readonly<Record<string, Stated>>,
): boolean {
  const judge = judgeOf(daysOf(controls, words), words, []);
  const packed = judge.pack(item(['thing'], figures));
  // Judged alike, be it for the first time or again.
  expect(judge.judgePacked(packed)).toEqual(judge.judge(item(['thing'], figures)));
  return packed.beside !== undefined;
}

const one = vocabulary({
  classes,
  numbers: {
    x: { unit: 'W', least: '0' },
    pressure: { unit: 'kPa' },
    n: { unit: 'count', domain: 'integer' },
    gain: { unit: 'dB' },
    loss: { unit: 'dB', over: 'band' },
  },
  ranges: { heat: { unit: 'degC' }, band: { unit: 'GHz' } },
  choices: { material: ['silicon', 'diamond'] },
  questions: ['q'],
});
const limits = [
  is('x', '> 75 W (48.75 dBm)'),
  is('x', '< 0.3333333333333333333 W'),
  is('x', '>= 2000 W'),
  is('pressure', '> 4 kPa (30 Torr)'),
  is('n', '> 7'),
  is('gain', '<= 3 dB'),
  is('heat.max', '> 398 K (125 degC)'),
  is('loss', '> 3 dB', { some: '1 GHz .. 2 GHz' }),
  answers('material', 'diamond'),
  answers('q', 'yes'),
];

test.each<[Readonly<Record<string, Stated>>, boolean]>([
  [{}, false],
  [{ x: '75 W' }, false],
  [{ x: '75000 mW' }, false],
  [{ x: '0.075 kW' }, false],
  [{ x: '-3 W' }, false],
  [{ x: '48.75 dBm' }, false],
  [{ x: '18.75 dBW' }, false],
  [{ x: '>= 75 W' }, false],
  [{ x: '< 48.75 dBm' }, false],
  [{ x: '75 W', n: '7', gain: '3 dB', q: 'yes' }, false],
  // No double stands for it.
  [{ x: '74.9999999999999999999 W' }, true],
  [{ x: '75 W', n: '6.99999999999999999999' }, true],
  // Two limits, or two figures, say more than one number can.
  [{ x: between('74 W', '75 W') }, true],
  [{ x: between('75 W', '75 W', [true, false]) }, true],
  [{ x: between('75 W', '75 W') }, false],
  [{ x: '75 W (48.75 dBm)' }, true],
  [{ x: curve(true, '1 GHz, 2 GHz, 3 W') }, true],
  [{ x: 'much' }, true],
  // A limit that no double stands for: so near to it a figure is not trusted, elsewhere it is.
  [{ x: '0.3333333334 W' }, true],
  [{ x: '0.3333333332 W' }, true],
  [{ x: '0.33333334 W' }, false],
  [{ x: '0.33333332 W' }, false],
  [{ x: '63.01 dBm' }, false],
  [{ x: '63.0104 dBm' }, false],
  [{ x: '63.0102999566 dBm' }, true],
  // 30 Torr is a hair less than 4 kPa: between the two the plain evaluator says which one counts.
  [{ pressure: '3.9997 kPa' }, true],
  [{ pressure: '4 kPa' }, true],
  [{ pressure: '4.0001 kPa' }, false],
  [{ pressure: '3.999 kPa' }, false],
  [{ gain: '3 dB' }, false],
  [{ heat: '0 degC .. 125 degC' }, false],
  [{ heat: '.. 398 K' }, false],
  [{ heat: '.. 398.15 K' }, false],
  [{ band: '1 GHz .. 3 GHz' }, false],
  [{ band: '1 GHz .. 3 GHz', loss: '4 dB' }, false],
  [{ loss: curve(true, '1 GHz, 2 GHz, 3 dB') }, true],
  [{ material: 'diamond' }, false],
  [{ material: 'wood' }, true],
  [{ q: 'no' }, false],
  [{ q: '7' }, true],
])('the plain evaluator is asked about no item, unless its figures need it: %j, %s', (figures, asked) => {
  expect(isAsked(one, limits, figures)).toBe(asked);
});

const several = vocabulary({
  classes,
  numbers: {
    a: { unit: 'TPP', least: '0' },
    b: { unit: 'TPP', least: '0' },
    c: { unit: 'TPP' },
    d: { unit: 'TPP' },
    floor: { unit: 'TPP/mm2' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'c / area', most: '50' },
    whole: { unit: 'count', domain: 'integer', formula: 'density * 2' },
    time: { unit: 'ms' },
    n: { unit: 'count' },
    m: { unit: 'count' },
    twice: { unit: 'count', formula: 'm * 2' },
    heat: { unit: 'degC' },
    warmth: { unit: 'count', formula: 'heat / 10' },
    loss: { unit: 'dB' },
    level: { unit: 'W' },
    power: { unit: 'W' },
  },
  orderFacts: [
    ['a', 'b'],
    ['b', 'd'],
    ['floor', 'density'],
  ],
});
const bounding = [
  is('a', '> 10 TPP'),
  is('b', '> 10 TPP'),
  is('density', '>= 2.5 TPP/mm2'),
  is('whole', '> 4'),
  is('twice', '> 4'),
  is('warmth', '> 4'),
  is('time', '> {n * 500} us'),
  is('loss', '> {n} dB'),
  is('power', '> {n} W'),
  is('level', '> {n} dBm'),
];

test.each<[Readonly<Record<string, Stated>>, boolean]>([
  // A figure bounds another, and its own place decides about both. A limit, or two figures, leave open what follows from them.
  [{ a: '11 TPP' }, false],
  [{ b: '9 TPP' }, false],
  [{ a: '11 TPP', b: '12 TPP' }, false],
  [{ a: '>= 11 TPP' }, true],
  [{ a: '>= 11 TPP', b: '12 TPP' }, true],
  // What formulas give, clear of the limits, at one, and beyond what there can be.
  [{ c: '5 TPP', floor: '1 TPP/mm2', whole: '5' }, false],
  [{ c: '5 TPP', whole: '5' }, false],
  [{ c: '6 TPP', area: '2 mm2', whole: '5' }, false],
  [{ c: '4 TPP', area: '2 mm2', whole: '5' }, false],
  [{ c: '5 TPP', area: '2 mm2', whole: '5' }, true],
  [{ c: '6 TPP', area: '2 mm2' }, false],
  [{ c: '6 TPP', area: '0 mm2', whole: '5' }, true],
  [{ c: '> 6 TPP', area: '2 mm2', whole: '5' }, true],
  [{ c: '6 TPP', area: '0.02 cm2', whole: '5' }, false],
  [{ density: '2.5 TPP/mm2', whole: '5' }, false],
  [{ density: '>= 2.5 TPP/mm2', whole: '5' }, false],
  [{ density: '>= 2.5 TPP/mm2', whole: '5', m: '3' }, false],
  [{ heat: '30 degC' }, false],
  [{ heat: '303 K' }, true],
  [{ c: '6 TPP', density: '>= 2.5 TPP/mm2', whole: '5' }, true],
  // Limits that formulas give, clear of the figure or at it.
  [{ n: '2' }, false],
  [{ time: '3 ms' }, false],
  [{ n: '2', time: '3 ms' }, false],
  [{ n: '2', time: '3000 us' }, false],
  [{ n: '2', time: '1 ms' }, true],
  [{ n: '2', time: '0.9 ms' }, false],
  [{ n: '2', time: '> 3 ms' }, true],
  [{ n: '> 2', time: '3 ms' }, true],
  [{ n: '2', loss: '3 dB' }, false],
  [{ n: '2', power: '3 W' }, false],
  [{ n: '2', power: '40 dBm' }, true],
  [{ n: '2', level: '3 W' }, true],
  [{ n: '2', level: '30 dBm' }, true],
])('so with figures that say something of each other: %j, %s', (figures, asked) => {
  expect(isAsked(several, bounding, figures)).toBe(asked);
});

test('what figures speak of is opened without asking about each item', () => {
  const plain = vocabulary({
    classes: { ...classes, hard: {} },
    numbers: { dose: { unit: 'Gy' }, rate: { unit: 'Gy' } },
    questions: ['q'],
    assumptions: { soft: { excludes: ['hard'], sets: { q: 'no' } } },
  });
  const speaking = (id: string) => [id, { ...plain.parameters.get(id)!, speaksOf: ['hard', 'q'] }] as const;
  const words = { ...plain, parameters: new Map([...plain.parameters, speaking('dose'), speaking('rate')]) };
  const judge = judgeOf(daysOf([ofClass('hard'), answers('q', 'yes')], words), words, ['soft']);
  const about = (figures: Record<string, string>) => item(['thing'], figures);
  for (const figures of [{}, { dose: '1 Gy' }, { rate: '2 Gy' }, { dose: '1 Gy', rate: '2 Gy' }])
    expect(judge.pack(about(figures)).beside).toBeUndefined();
  const open = judge.judge(about({ dose: '1 Gy' }));
  expect(open).not.toEqual(judge.judge(about({})));
  expect(open).toEqual(judge.judge(about({ rate: '7 Gy', dose: '2 Gy' })));
});

test('the plain evaluator is asked about every item that names items within it', () => {
  const inside = item([], { x: '2 W' });
  const judge = judgeOf(
    daysOf([related('contains', is('x', '> 1 W')), all(answers('q', 'yes'))], one),
    one,
    [],
  );
  expect(judge.pack(item(['thing'], {})).beside).toBeUndefined();
  expect(judge.pack(item(['thing'], { q: 'yes' }, { contains: [inside] })).beside).toBeDefined();
  const without = judgeOf(daysOf([is('x', '> 1 W')], one), one, []);
  expect(without.pack(item(['thing'], {}, { contains: [inside] })).beside).toBeUndefined();
});

describe('an answer is kept for all items that are alike', () => {
  const judge = judgeOf(daysOf(limits, one), one, []);
  const { judge: judged } = judge;
  const about = (figures: Record<string, Stated>) => judged(item(['thing'], figures));

  test('whatever they are called, and whatever they state that nobody asks for', () => {
    const known = about({ x: '80 W', n: '3' });
    expect(judged({ ...item(['thing'], { x: '80 W', n: '3' }), id: 'another', name: 'another' })).toBe(known);
    expect(about({ x: '81 W', n: '-3' })).toBe(known);
    expect(about({ x: '80 W', unknown: '7', n: '3' })).toBe(known);
  });

  test('not for those at other places among the limits, in other forms or of other classes', () => {
    const known = about({ x: '80 W', n: '3' });
    for (const other of ['75 W', '>= 80 W', '> 80 W', '<= 80 W', '< 80 W', '2001 W'])
      expect(about({ x: other, n: '3' })).not.toBe(known);
    expect(about({ x: '80 W', n: '8' })).not.toBe(known);
    expect(about({ x: '80 W' })).not.toBe(known);
    expect(judged(item([], { x: '80 W', n: '3' }))).not.toBe(known);
    expect(judged(item(['thing', 'other'], { x: '80 W', n: '3' }))).not.toBe(known);
    expect(judged(item(['thing'], { x: '80 W', n: '3' }, { notClasses: ['other'] }))).not.toBe(known);
  });
});
