import { listOnDay } from '../../../src/engine/as-of';
import { judgeOf } from '../../../src/engine/compiled/judge';
import type { FigureValue } from '../../../src/model/item';
import { all, answers, any, is, item, list, no, paragraph, quantities, related, vocabulary } from '../build';
import { judgePlainly } from './judge-plainly';

const words = vocabulary({
  classes: { amplifier: { touchedBy: { us: ['X1'], jp: ['X1'] } }, other: {} },
  numbers: {
    power: { unit: 'W', least: '0', over: 'frequency' },
    level: { unit: 'W', least: '0' },
    gain: { unit: 'dB' },
    points: { unit: 'count', domain: 'integer', least: '2', most: '1048576' },
    time: { unit: 'ms', least: '0' },
    part: { unit: 'TPP', least: '0' },
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
  },
  ranges: { frequency: { unit: 'GHz', least: '0' }, heat: { unit: 'degC' } },
  choices: { material: ['silicon', 'diamond'] },
  questions: ['q'],
  orderFacts: [['part', 'total']],
});
const band = '2.7 GHz .. 2.9 GHz';
const controls = [
  is('level', '> 75 W (48.75 dBm)'),
  is('level', '>= 75 W'),
  is('level', '< 48.75 dBm'),
  is('level', '= 20 W'),
  is('power', '> 75 W (48.75 dBm)', { some: band }),
  is('power', '>= 50 W', { every: band }),
  is('power', '< 0.1 W', { some: band }),
  is('gain', '> 3 dB'),
  is('points', '> 1024'),
  is('points', '<= 7'),
  is('time', '< {points * log2(points) / 20480} ms'),
  is('time', '>= {points / 3} ms'),
  is('part', '> 10 TPP'),
  is('total', '<= 10 TPP'),
  is('density', '>= 2.5 TPP/mm2'),
  is('heat.max', '> 398 K (125 degC)'),
  is('heat.min', '< -54 degC'),
  any(is('frequency.min', '>= 3 GHz'), is('frequency.max', '< 1 GHz')),
  answers('material', 'diamond'),
  all(answers('q', 'yes'), no(answers('material', 'silicon'))),
  related('contains', is('level', '> 1 W')),
];
const days = (['us', 'jp'] as const).map((id, place) => {
  const shown = place === 0 ? controls : controls.toReversed().slice(3);
  const entries = shown.map((when, number) =>
    paragraph(`X${String(number + 1)}`, {
      when,
      ...(number % 3 === 2 && { reasons: [{ reason: 'AT' }] }),
      ...(number % 2 === 0 && { classes: ['amplifier'] }),
    }),
  );
  return listOnDay(list(id, entries), '2026-01-01', words);
}) as [ReturnType<typeof listOnDay>, ReturnType<typeof listOnDay>];

const curve = (complete: boolean, ...texts: string[]): FigureValue => ({
  kind: 'curve',
  complete,
  rows: texts.map((text) => {
    const [from, to, value] = text.split(',').map((part) => quantities(part.trim())[0]!);
    return { from: from!, to: to!, value: value! };
  }),
});
/** Of each parameter figures at its limits, a hair beside them, in other units, inexact, and of another kind. */
const figures: Record<string, readonly (string | FigureValue)[]> = {
  level: [
    '75 W',
    '75000 mW',
    '75.000000000000000001 W',
    '74.999999999999999999 W',
    '48.75 dBm',
    '48.7500000001 dBm',
    '18.75 dBW',
    '75 W (48.75 dBm)',
    '>= 75 W',
    '> 75 W',
    '<= 75 W',
    '< 75 W',
    '20 W',
    '0 W',
    '-1 W',
    '1e-30 W',
    '1e30 W',
    'yes',
  ],
  power: [
    '75 W',
    '76 W',
    '48.75 dBm',
    '0.05 W',
    '50 W',
    '> 10 W',
    curve(true, '2.7 GHz, 2.8 GHz, 76 W', '2.8 GHz, 2.9 GHz, 60 W'),
    curve(false, '2.8 GHz, 2.85 GHz, 40 W'),
    curve(true),
  ],
  gain: ['3 dB', '3.0000000000000000001 dB', '2 dB', '>= 4 dB'],
  points: ['1024', '1025', '7', '7.5', '> 6', '< 8', '>= 1024', '2097152'],
  time: ['0.5 ms', '0.4999999999999999999 ms', '500 us', '0.51 ms', '341.3333 ms', '< 0.1 ms'],
  part: ['10 TPP', '11 TPP', '<= 9 TPP'],
  total: ['10 TPP', '9 TPP', '> 10 TPP', '5 TPP'],
  area: ['2 mm2', '4 mm2', '0 mm2', '0.02 cm2'],
  density: ['2.5 TPP/mm2', '2.4 TPP/mm2'],
  heat: [
    '-55 degC .. 125 degC',
    '218 K .. 398 K',
    '.. 398.15 K',
    '-54 degC ..',
    '-54 degC .. 125.0000000000000001 degC',
  ],
  frequency: ['2.75 GHz .. 2.85 GHz', '3 GHz .. 4 GHz', '.. 0.5 GHz', '2999999999 Hz ..', '1 GHz .. 5 GHz'],
  material: ['silicon', 'diamond'],
  q: ['yes', 'no'],
};
const inside = item([], { level: '2 W' }, { id: 'inside' });

test('a figure is judged as by the plain evaluator in whatever form it is stated, alone or beside another', () => {
  const judge = judgeOf(days, words, []);
  const stated = Object.entries(figures).flatMap(([id, values]) =>
    values.map((value) => [id, value] as const),
  );
  const check = (about: ReturnType<typeof item>) => {
    const expected = judgePlainly(about, days, words, []);
    expect([about.figures, judge.judge(about)]).toEqual([about.figures, expected]);
    expect(judge.judge(about)).toEqual(judge.judgePacked(judge.pack(about)));
  };
  for (const [id, value] of stated) check(item(['amplifier'], { [id]: value }));
  // Each beside every eleventh other one: enough to meet each pair of parameters.
  for (const [first, [id, value]] of stated.entries()) {
    for (let second = first % 11; second < stated.length; second += 11) {
      const [other, its] = stated[second]!;
      if (other !== id) check(item(['amplifier'], { [id]: value, [other]: its }));
    }
  }
  check(item(['amplifier'], {}, { contains: [inside] }));
  check(item(['other'], { level: '80 W' }, { contains: [inside, item([], {})] }));
  check(item([], {}));
});

test('two figures of one kind have one verdict', () => {
  const judge = judgeOf(days, words, []);
  for (const [id, values] of Object.entries(figures)) {
    const parameter = words.parameters.get(id)!;
    for (const one of values) {
      const about = item(['amplifier'], { [id]: one });
      const kinds = judge.kinds(about);
      for (const other of values) {
        const beside = item(['amplifier'], { [id]: other });
        const [kind, same] = [about, beside].map((each) => kinds.of(id, each.figures.get(id)!.value)) as [
          number,
          number,
        ];
        if (kind > 0 && kind === same)
          expect([id, one, judge.judge(about)]).toEqual([id, one, judge.judge(beside)]);
      }
      const figure = about.figures.get(id)!.value;
      if (parameter.kind !== 'number' || figure.kind !== 'number' || figure.low !== figure.high) continue;
      const { value, unit } = figure.low!.figure;
      const double = value.valueOf();
      if (unit !== parameter.unit || !value.equals(double) || figure.also.length > 0) continue;
      expect([id, one, kinds.ofNumbers(parameter)(double)]).toEqual([id, one, kinds.of(id, figure)]);
    }
  }
});
