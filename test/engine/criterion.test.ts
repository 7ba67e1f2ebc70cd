import fc from 'fast-check';
import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import type { Trace } from '../../src/model/verdict';
import { answers, figure, is, item, quantities, related, vocabulary } from './build';

const words = vocabulary({
  numbers: {
    resolution: { unit: 'bit', domain: 'integer', least: '1' },
    'sample-rate': { unit: 'MSPS' },
    power: { unit: 'W', least: '0', over: 'frequency' },
    level: { unit: 'W' },
    tpp: { unit: 'TPP', least: '0' },
    'unit-tpp': { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'tpp / area' },
    points: { unit: 'count', domain: 'integer' },
    time: { unit: 'ms' },
  },
  ranges: { temperature: { unit: 'degC' }, frequency: { unit: 'GHz' } },
  questions: ['hardened'],
  orderFacts: [['unit-tpp', 'tpp']],
  assumptions: { 'not-hardened': { sets: { hardened: 'no' } } },
});

type Figures = Parameters<typeof item>[1];
type CriterionTrace = Extract<Trace, { kind: 'criterion' }>;

const about = (figures: Figures, assumptions: readonly string[] = []) =>
  subjectOf(item([], figures), words, assumptions);
const trace = (criterion: ReturnType<typeof is>, figures: Figures): CriterionTrace => {
  const answer = evaluate(criterion, about(figures));
  if (answer.kind !== 'criterion') throw new Error('a criterion answers as one');
  return answer;
};
const truth = (criterion: ReturnType<typeof is>, figures: Figures) => trace(criterion, figures).truth;

describe('both sides of a limit', () => {
  test.each([
    ['> 400 MSPS', '400 MSPS', 'no'],
    ['> 400 MSPS', '400000001 SPS', 'yes'],
    ['> 400 MSPS', '0.4 GSPS', 'no'],
    ['>= 400 MSPS', '400 MSPS', 'yes'],
    ['>= 400 MSPS', '399999999 SPS', 'no'],
    ['< 400 MSPS', '400 MSPS', 'no'],
    ['< 400 MSPS', '399.999999 MSPS', 'yes'],
    ['<= 400 MSPS', '400 MSPS', 'yes'],
    ['<= 400 MSPS', '400.000001 MSPS', 'no'],
    ['= 400 MSPS', '400 MSPS', 'yes'],
    ['= 400 MSPS', '400.000001 MSPS', 'no'],
  ])('`%s` about %s: %s', (limit, stated, expected) => {
    expect(truth(is('sample-rate', limit), { 'sample-rate': stated })).toBe(expected);
  });

  test.each([
    ['> 10 bit', '>= 12 bit', 'yes'],
    ['> 14 bit', '>= 12 bit', 'unknown'],
    ['< 12 bit', '>= 12 bit', 'no'],
    ['<= 12 bit', '>= 12 bit', 'unknown'],
    ['>= 12 bit', '< 12 bit', 'no'],
    ['> 11 bit', '> 11 bit', 'yes'],
    ['>= 12 bit', '> 11 bit', 'yes'],
    ['= 12 bit', '>= 12 bit', 'unknown'],
    ['= 12 bit', '> 12 bit', 'no'],
    ['>= 1 bit', '< 5 bit', 'yes'],
  ])('`%s` about a bound %s: %s (whole numbers)', (limit, stated, expected) => {
    expect(truth(is('resolution', limit), { resolution: stated })).toBe(expected);
  });

  test('on a real axis *more than 11* is not yet *12 or more*', () => {
    expect(truth(is('sample-rate', '>= 12 MSPS'), { 'sample-rate': '> 11 MSPS' })).toBe('unknown');
  });
});

describe('a limit printed in two units', () => {
  const limit = is('temperature.max', '> 398 K (125 degC)');

  test.each([
    ['-55 degC .. 125 degC', 'no'],
    ['-55 degC .. 125.1 degC', 'yes'],
    ['218 K .. 398 K', 'no'],
    ['218 K .. 398.1 K', 'yes'],
  ])('compares %s in its own unit, unconverted: %s', (stated, expected) => {
    expect(truth(limit, { temperature: stated })).toBe(expected);
  });

  test('only one figure is converted exactly: 125 °C is 398.15 K and so above 398 K', () => {
    expect(truth(is('temperature.max', '> 398 K'), { temperature: '.. 125 degC' })).toBe('yes');
  });

  test('an end that is not stated is bounded by the other', () => {
    expect(truth(limit, { temperature: '130 degC ..' })).toBe('yes');
    expect(truth(limit, { temperature: '20 degC ..' })).toBe('unknown');
    expect(truth(is('temperature.min', '> 0 degC'), { temperature: '.. -1 degC' })).toBe('no');
  });

  test('an item that prints two units is compared in the one that the limit has', () => {
    expect(truth(is('level', '> 48.75 dBm'), { level: '75 W (48.75 dBm)' })).toBe('no');
    expect(truth(is('level', '> 48.75 dBm'), { level: '75 W' })).toBe('yes');
    expect(truth(is('level', '> 75 W (48.75 dBm)'), { level: '48.75 dBm' })).toBe('no');
  });
});

describe('distance', () => {
  test('is exact, in the unit of the limit, with percent to two decimals', () => {
    expect(trace(is('tpp', '>= 6000 TPP'), { tpp: '4992 TPP' }).distance).toEqual({
      absolute: '1008',
      unit: 'TPP',
      percent: '16.80',
      side: 'below',
    });
    expect(trace(is('sample-rate', '> 1.3 GSPS'), { 'sample-rate': '1300000001 SPS' }).distance).toEqual({
      absolute: '0.000000001',
      unit: 'GSPS',
      percent: '0.00',
      side: 'above',
    });
    expect(trace(is('sample-rate', '> 400 MSPS'), { 'sample-rate': '400 MSPS' }).distance?.side).toBe('at');
  });

  test('has no percentage at a limit of 0, and does not exist where it is irrational', () => {
    expect(trace(is('temperature.min', '< 0 degC'), { temperature: '-55 degC ..' }).distance).toEqual({
      absolute: '55',
      unit: '°C',
      side: 'below',
    });
    expect(trace(is('level', '> 75 W'), { level: '40.5 dBm' }).distance).toBeUndefined();
  });

  test('side and truth agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (stated, limit) => {
        const { truth: above, distance } = trace(is('tpp', `> ${limit} TPP`), { tpp: `${stated} TPP` });
        expect(above).toBe(distance?.side === 'above' ? 'yes' : 'no');
        expect(distance?.absolute).toBe(String(Math.abs(stated - limit)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('worked-out figures', () => {
  test('a formula gives a figure where none is stated', () => {
    const answer = trace(is('density', '>= 5.92 TPP/mm2'), { tpp: '4992 TPP', area: '826 mm2' });
    expect(answer).toMatchObject({
      truth: 'yes',
      figure: '≈ 6.0436 TPP/mm²',
      worked: { by: 'formula', from: ['tpp', 'area'] },
    });
  });

  test('a stated figure wins over the formula; only beyond the printed precision is it noted', () => {
    const near = about({ tpp: '4992 TPP', area: '826 mm2', density: '6.0 TPP/mm2' });
    const far = about({ tpp: '4992 TPP', area: '826 mm2', density: '5.9 TPP/mm2' });
    expect(evaluate(is('density', '>= 5.92 TPP/mm2'), near).truth).toBe('yes');
    expect(evaluate(is('density', '>= 5.92 TPP/mm2'), far).truth).toBe('no');
    expect(near.knowledge.contradictions).toEqual([]);
    expect(far.knowledge.contradictions).toEqual([
      { id: 'density', found: '5.9 TPP/mm2', against: 'formula from tpp, area' },
    ]);
  });

  test('a missing derived figure asks for what its formula lacks', () => {
    expect(trace(is('density', '> 1 TPP/mm2'), { tpp: '5 TPP' })).toMatchObject({
      truth: 'unknown',
      waitsFor: ['area'],
    });
  });

  test('a part is never above the whole: the bound decides and is not an item’s own figure', () => {
    expect(trace(is('unit-tpp', '>= 6000 TPP'), { tpp: '4992 TPP' })).toMatchObject({
      truth: 'no',
      figure: '≤ 4992 TPP',
      worked: { by: 'order-fact', from: ['tpp'] },
      distance: { absolute: '1008', side: 'below' },
    });
    expect(truth(is('tpp', '>= 6000 TPP'), { 'unit-tpp': '7000 TPP' })).toBe('yes');
    expect(truth(is('unit-tpp', '>= 6000 TPP'), { tpp: '7000 TPP' })).toBe('unknown');
  });

  test('nothing is below its physical bound', () => {
    expect(truth(is('tpp', '< 0 TPP'), {})).toBe('no');
    expect(truth(is('tpp', '>= 0 TPP'), {})).toBe('yes');
    expect(trace(is('tpp', '> 0 TPP'), {})).toMatchObject({ truth: 'unknown', waitsFor: ['tpp'] });
  });

  test('what rests on an unverified figure is unverified', () => {
    const unverified = item([], { tpp: '4992 TPP', area: '826 mm2' });
    const [stated] = [...unverified.figures.values()];
    const figures = new Map([...unverified.figures, ['tpp', { ...stated!, verified: false }]]);
    const answer = evaluate(is('density', '> 1 TPP/mm2'), subjectOf({ ...unverified, figures }, words, []));
    expect(answer).toMatchObject({ truth: 'yes', verified: false });
  });
});

describe('a limit that depends on other figures', () => {
  const limit = is('time', '< {points * log2(points) / 20480} ms');

  test.each([
    ['0.5 ms', '1024 count', 'no'],
    ['0.499999 ms', '1024 count', 'yes'],
    ['0.4 ms', '1000 count', 'yes'],
    ['0.49 ms', '1000 count', 'no'],
  ])('%s at %s: %s', (time, points, expected) => {
    expect(truth(limit, { time, points })).toBe(expected);
  });

  test('is open without them, and asks for them', () => {
    expect(trace(limit, { time: '1 ms' })).toMatchObject({
      truth: 'unknown',
      waitsFor: ['points'],
    });
    expect(trace(limit, {})).toMatchObject({ truth: 'unknown', waitsFor: ['time', 'points'] });
  });
});

describe('a curve', () => {
  const some = is('power', '> 75 W (48.75 dBm)', { some: '2.7 GHz .. 2.9 GHz' });
  const every = is('power', '> 75 W', { every: '2.7 GHz .. 2.9 GHz' });
  const rows = (complete: boolean, ...texts: string[]) => ({
    power: figure({
      kind: 'curve',
      complete,
      rows: texts.map((text) => {
        const [from, to, value] = text.split(',').map((part) => quantities(part.trim())[0]!);
        return { from: from!, to: to!, value: value! };
      }),
    }).value,
  });

  test('one row that meets band and limit controls', () => {
    expect(truth(some, rows(false, '1 GHz, 2 GHz, 10 W', '2.8 GHz, 2.8 GHz, 76 W'))).toBe('yes');
    expect(truth(some, rows(false, '2 GHz, 3 GHz, 48.8 dBm'))).toBe('yes');
  });

  test('no such row leaves it open unless the rows are complete or cover the band', () => {
    expect(truth(some, rows(false, '2.8 GHz, 2.8 GHz, 75 W'))).toBe('unknown');
    expect(truth(some, rows(true, '2.8 GHz, 2.8 GHz, 75 W'))).toBe('no');
    expect(truth(some, rows(false, '2.7 GHz, 2.8 GHz, 75 W', '2.8 GHz, 3 GHz, 70 W'))).toBe('no');
    expect(truth(some, rows(false, '2.7 GHz, 2.79 GHz, 75 W', '2.8 GHz, 3 GHz, 70 W'))).toBe('unknown');
  });

  test('the open end of a band is outside of it', () => {
    expect(truth(some, rows(true, '2.7 GHz, 2.7 GHz, 100 W'))).toBe('no');
    expect(truth(some, rows(true, '2.9 GHz, 2.9 GHz, 100 W'))).toBe('yes');
  });

  test('a band that the operating range does not meet is answered no', () => {
    expect(truth(some, { frequency: '3 GHz .. 6 GHz' })).toBe('no');
    expect(truth(some, { frequency: '1 GHz .. 2.7 GHz' })).toBe('no');
    expect(truth(every, { frequency: '3 GHz .. 6 GHz' })).toBe('no');
    expect(trace(some, { frequency: '2 GHz .. 6 GHz' })).toMatchObject({
      truth: 'unknown',
      waitsFor: ['power'],
    });
    expect(trace(some, {})).toMatchObject({ truth: 'unknown', waitsFor: ['power', 'frequency'] });
  });

  test('a single number is the maximum somewhere in the operating range', () => {
    expect(truth(some, { power: '75 W', frequency: '2 GHz .. 6 GHz' })).toBe('no');
    expect(truth(some, { power: '75 W' })).toBe('no');
    expect(truth(some, { power: '80 W', frequency: '2 GHz .. 6 GHz' })).toBe('unknown');
    expect(truth(some, { power: '80 W', frequency: '2.75 GHz .. 2.9 GHz' })).toBe('yes');
    expect(truth(every, { power: '75 W', frequency: '2 GHz .. 6 GHz' })).toBe('no');
    expect(truth(every, { power: '80 W', frequency: '2 GHz .. 6 GHz' })).toBe('unknown');
  });

  test('*at all frequencies* needs rows over the whole band, and fails by one', () => {
    expect(truth(every, rows(false, '2.6 GHz, 2.8 GHz, 80 W', '2.8 GHz, 3 GHz, 76 W'))).toBe('yes');
    expect(truth(every, rows(false, '2.7 GHz, 2.8 GHz, 80 W'))).toBe('unknown');
    expect(truth(every, rows(false, '2.8 GHz, 2.8 GHz, 75 W'))).toBe('no');
  });
});

describe('answers and relations', () => {
  test('an assumption speaks where the item is silent, and only there', () => {
    const asked = answers('hardened', 'yes');
    expect(evaluate(asked, about({}))).toMatchObject({ truth: 'unknown' });
    expect(evaluate(asked, about({}, ['not-hardened']))).toMatchObject({
      truth: 'no',
      assumption: 'not-hardened',
    });
    const stated = evaluate(asked, about({ hardened: 'yes' }, ['not-hardened']));
    expect(stated).toMatchObject({ truth: 'yes' });
    expect(stated).not.toHaveProperty('assumption');
  });

  test('one contained item is enough; none is a no only where some are stated', () => {
    const asked = related('contains', is('tpp', '> 10 TPP'));
    const holding = (...figures: Figures[]) =>
      evaluate(asked, subjectOf(item([], {}, { contains: figures.map((each) => item([], each)) }), words, []))
        .truth;
    expect(holding({ tpp: '5 TPP' }, { tpp: '11 TPP' })).toBe('yes');
    expect(holding({ tpp: '5 TPP' }, { tpp: '10 TPP' })).toBe('no');
    expect(holding({ tpp: '5 TPP' }, {})).toBe('unknown');
    expect(holding()).toBe('unknown');
  });
});
