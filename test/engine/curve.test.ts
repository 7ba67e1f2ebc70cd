import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import type { FigureValue } from '../../src/model/item';
import { is, item, quantities, vocabulary } from './build';

const words = vocabulary({
  numbers: {
    power: { unit: 'W', least: '0', over: 'frequency' },
    plain: { unit: 'W' },
    gain: { unit: 'W', over: 'frequency', formula: '2 * plain' },
    'noise-figure': { unit: 'dB', least: '0', over: 'frequency' },
  },
  ranges: { frequency: { unit: 'GHz' } },
});

const judge = (criterion: ReturnType<typeof is>, figures: Record<string, string | FigureValue>) => {
  const answer = evaluate(criterion, subjectOf(item([], figures), words, []));
  if (answer.kind !== 'criterion') throw new Error('a criterion answers as one');
  return answer;
};

/** Values laid side by side over the whole band of 2 to 15 GHz, as many as there are. */
const over = (...values: string[]): FigureValue => {
  const edge = (place: number) => quantities(`${2 + (13 * place) / values.length} GHz`)[0]!;
  return {
    kind: 'curve',
    complete: true,
    rows: values.map((value, place) => ({
      from: edge(place),
      to: edge(place + 1),
      value: quantities(value)[0]!,
    })),
  };
};

const band = '2 GHz .. 15 GHz';
const cases = [
  ['above a limit at some point', 'power', '> 5 W', { some: band }, 'highest'],
  ['at or above a limit at some point', 'power', '>= 5 W', { some: band }, 'highest'],
  ['above a limit at every point', 'power', '> 5 W', { every: band }, 'lowest'],
  ['at or above a limit at every point', 'power', '>= 5 W', { every: band }, 'lowest'],
  ['below a limit at some point', 'noise-figure', '< 5 dB', { some: band }, 'lowest'],
  ['at or below a limit at some point', 'noise-figure', '<= 5 dB', { some: band }, 'lowest'],
  ['below a limit at every point', 'noise-figure', '< 5 dB', { every: band }, 'highest'],
  ['at or below a limit at every point', 'noise-figure', '<= 5 dB', { every: band }, 'highest'],
] as const;

describe('the value of a curve on which a criterion turns', () => {
  test.each(cases)('%s: %s', (_, parameter, limit, at, decisive) => {
    const unit = parameter === 'power' ? 'W' : 'dB';
    const inOrder = [`4 ${unit}`, `7 ${unit}`];
    const criterion = is(parameter, limit, at);
    const expected =
      decisive === 'highest' ? { side: 'above', absolute: '2' } : { side: 'below', absolute: '1' };
    const holds = (expected.side === 'above') === limit.startsWith('>');
    for (const values of [inOrder, inOrder.toReversed()]) {
      expect(judge(criterion, { [parameter]: over(...values) })).toMatchObject({
        truth: holds ? 'yes' : 'no',
        distance: expected,
      });
    }
  });

  test('a noise figure below the limit at one frequency is enough for *at any frequency* (3A901.b.3)', () => {
    const low = is('noise-figure', '< 0.015 dB', { some: band });
    expect(judge(low, { 'noise-figure': over('0.02 dB', '0.0149 dB', '0.02 dB') }).truth).toBe('yes');
    expect(judge(low, { 'noise-figure': over('0.02 dB', '0.015 dB', '0.02 dB') }).truth).toBe('no');
  });

  test('a single figure is the highest: below the limit it settles an upper limit, above it leaves it open', () => {
    const low = is('noise-figure', '< 0.015 dB', { some: band });
    const frequency = '4 GHz .. 8 GHz';
    expect(judge(low, { 'noise-figure': '0.014 dB', frequency }).truth).toBe('yes');
    expect(judge(low, { 'noise-figure': '0.02 dB', frequency }).truth).toBe('unknown');
    expect(judge(low, { 'noise-figure': '0.014 dB', frequency: '16 GHz .. 20 GHz' }).truth).toBe('no');
  });
});

describe('a single figure counts as the maximum somewhere in the operating range', () => {
  const within = { frequency: '4 GHz .. 8 GHz' };
  const around = { frequency: '1 GHz .. 20 GHz' };
  const beside = { frequency: '16 GHz .. 20 GHz' };
  const partly = { frequency: '10 GHz .. 20 GHz' };
  const unsaid = {};
  const some = { some: band };
  const every = { every: band };

  test.each<[string, { some?: string; every?: string }, string, Record<string, string>, string]>([
    // Not above the limit anywhere, so in the band neither.
    ['> 5 W', some, '5 W', within, 'no'],
    ['> 5 W', some, '5 W', unsaid, 'no'],
    ['> 5 W', every, '5 W', within, 'no'],
    // Above it somewhere: in the band only where the whole range is.
    ['> 5 W', some, '6 W', within, 'yes'],
    ['> 5 W', some, '6 W', around, 'unknown'],
    ['> 5 W', some, '6 W', partly, 'unknown'],
    ['> 5 W', some, '6 W', unsaid, 'unknown'],
    ['> 5 W', some, '6 W', beside, 'no'],
    ['> 5 W', every, '6 W', within, 'unknown'],
    ['>= 5 W', some, '5 W', within, 'yes'],
    ['>= 5 W', every, '5 W', within, 'unknown'],
    ['>= 5 W', some, '4 W', around, 'no'],
    // Below an upper limit everywhere: at some point where range and band meet, at every point where it covers the band.
    ['< 5 W', some, '4 W', within, 'yes'],
    ['< 5 W', some, '4 W', partly, 'yes'],
    ['< 5 W', some, '4 W', unsaid, 'unknown'],
    ['< 5 W', some, '4 W', beside, 'no'],
    ['< 5 W', every, '4 W', around, 'yes'],
    ['< 5 W', every, '4 W', within, 'unknown'],
    ['< 5 W', every, '4 W', partly, 'unknown'],
    ['< 5 W', every, '4 W', unsaid, 'unknown'],
    ['<= 5 W', some, '5 W', within, 'yes'],
    ['<= 5 W', every, '5 W', around, 'yes'],
    // Above an upper limit somewhere: not below it at every point of a band in which the whole range lies.
    ['< 5 W', some, '6 W', within, 'unknown'],
    ['< 5 W', every, '6 W', within, 'no'],
    ['< 5 W', every, '6 W', around, 'unknown'],
    ['< 5 W', every, '6 W', unsaid, 'unknown'],
    ['< 5 W', every, '> 4 W', within, 'unknown'],
    ['<= 5 W', every, '6 W', within, 'no'],
    ['<= 5 W', some, '6 W', within, 'unknown'],
    // About equality it only says that nothing is above it.
    ['= 5 W', some, '4 W', within, 'no'],
    ['= 5 W', some, '5 W', within, 'unknown'],
    ['= 5 W', every, '6 W', within, 'unknown'],
    ['= 5 W', some, '6 W', within, 'unknown'],
  ])('`power %s` %j about %s, %j: %s', (limit, at, power, range, truth) => {
    expect(judge(is('power', limit, at), { power, ...range }).truth).toBe(truth);
  });

  test('the answer shows the figure and its distance, or what it waits for', () => {
    expect(judge(is('power', '> 5 W', some), { power: '6 W', ...within })).toEqual({
      kind: 'criterion',
      truth: 'yes',
      parameter: 'power',
      at: 'some > 2 GHz, <= 15 GHz',
      operator: '>',
      limit: '5 W',
      figure: '6 W',
      verified: true,
      distance: { absolute: '1', unit: 'W', percent: '20.00', side: 'above' },
    });
    expect(judge(is('power', '> 5 W', some), { power: '6 W' })).toMatchObject({
      truth: 'unknown',
      figure: '6 W',
      waitsFor: ['power', 'frequency'],
    });
    expect(judge(is('power', '> 5 W', some), { power: '6 W', ...around }).waitsFor).toEqual(['power']);
    expect(judge(is('power', '> 5 W', some), { power: '> 4 W', ...around })).toMatchObject({
      truth: 'unknown',
      figure: '> 4 W',
      waitsFor: ['power'],
    });
    expect(judge(is('power', '> 5 W', some), { power: '> 4 W' }).waitsFor).toEqual(['power', 'frequency']);
  });

  test('one that is worked out waits for what its formula lacks, as long as the figure itself is open', () => {
    const gain = is('gain', '> 5 W', some);
    expect(judge(gain, {}).waitsFor).toEqual(['plain', 'gain', 'frequency']);
    expect(judge(gain, { plain: '3 W' }).waitsFor).toEqual(['gain', 'frequency']);
    expect(judge(gain, { plain: '3 W', ...within })).toMatchObject({
      truth: 'yes',
      worked: { from: ['plain'] },
    });
  });

  test('has no distance from a limit of which only an interval is known', () => {
    const computed = is('power', '> {log2(plain)} W', some);
    const about = (plain: string) => judge(computed, { power: '6 W', plain, ...within });
    expect(about('8 W')).toMatchObject({ truth: 'yes', distance: { absolute: '3' } });
    expect(about('9 W').truth).toBe('yes');
    expect(about('9 W')).not.toHaveProperty('distance');
  });
});

describe('measured rows', () => {
  const rows = (complete: boolean, ...texts: string[]): FigureValue => ({
    kind: 'curve',
    complete,
    rows: texts.map((text) => {
      const [from, to, value] = text.split(',').map((part) => quantities(part.trim())[0]!);
      return { from: from!, to: to!, value: value! };
    }),
  });
  const some = is('power', '> 5 W', { some: band });
  const every = is('power', '> 5 W', { every: band });
  const whole = rows(false, '2 GHz, 8 GHz, 6 W', '8 GHz, 15 GHz, 7 W');

  test('that meet the limit over the whole band do so at every point, others leave it open', () => {
    expect(judge(every, { power: whole }).truth).toBe('yes');
    expect(judge(every, { power: rows(false, '2 GHz, 8 GHz, 6 W') }).truth).toBe('unknown');
    expect(judge(every, { power: rows(true, '2 GHz, 8 GHz, 6 W') }).truth).toBe('unknown');
    expect(judge(every, { power: rows(false, '2 GHz, 8 GHz, 6 W', '8 GHz, 15 GHz, 5 W') }).truth).toBe('no');
  });

  test('of which none lies in the band leave it open, unless there are no more', () => {
    expect(judge(every, { power: rows(false, '16 GHz, 18 GHz, 6 W') }).truth).toBe('unknown');
    expect(judge(every, { power: rows(true, '16 GHz, 18 GHz, 6 W') }).truth).toBe('no');
    expect(judge(some, { power: rows(false, '16 GHz, 18 GHz, 6 W') }).truth).toBe('unknown');
    expect(judge(some, { power: rows(true, '16 GHz, 18 GHz, 6 W') }).truth).toBe('no');
  });

  test('of an item that does not work in the band answer no, whatever they say', () => {
    const frequency = '16 GHz .. 18 GHz';
    const open = rows(false, '16 GHz, 17 GHz, 6 W');
    expect(judge(some, { power: open, frequency }).truth).toBe('no');
    expect(judge(every, { power: open, frequency }).truth).toBe('no');
  });

  test('cover the band where they cover as much of it as the item works in', () => {
    const low = rows(false, '4 GHz, 8 GHz, 5 W');
    expect(judge(some, { power: low, frequency: '4 GHz .. 8 GHz' }).truth).toBe('no');
    expect(judge(some, { power: low, frequency: '4 GHz .. 9 GHz' }).truth).toBe('unknown');
    expect(judge(some, { power: low }).truth).toBe('unknown');
  });

  test('show the figure of the list, the distance of the row in the band that decides, and what is missing', () => {
    const measured = { power: rows(true, '4 GHz, 8 GHz, 6 W', '8 GHz, 9 GHz, 7 W', '16 GHz, 18 GHz, 9 W') };
    expect(judge(some, measured)).toEqual({
      kind: 'criterion',
      truth: 'yes',
      parameter: 'power',
      at: 'some > 2 GHz, <= 15 GHz',
      operator: '>',
      limit: '5 W',
      figure: 'curve',
      verified: true,
      distance: { absolute: '2', unit: 'W', percent: '40.00', side: 'above' },
    });
    const open = { power: rows(false, '4 GHz, 8 GHz, 5 W') };
    expect(judge(some, open).waitsFor).toEqual(['power', 'frequency']);
    expect(judge(some, { ...open, frequency: '3 GHz .. 9 GHz' }).waitsFor).toEqual(['power']);
    expect(judge(some, { power: rows(true) })).not.toHaveProperty('distance');
  });

  test('have a distance in the unit of the limit that is theirs, and none from a computed limit', () => {
    const both = is('power', '> 5 W (37 dBm)', { some: band });
    expect(judge(both, { power: rows(true, '4 GHz, 8 GHz, 38 dBm') }).distance).toMatchObject({
      absolute: '1',
      unit: 'dBm',
    });
    const level = is('power', '> 37 dBm', { some: band });
    expect(judge(level, { power: rows(true, '4 GHz, 8 GHz, 1 W') })).toMatchObject({
      truth: 'no',
      distance: { absolute: '7', unit: 'dBm' },
    });
    expect(judge(level, { power: rows(true, '4 GHz, 8 GHz, 3 W') })).not.toHaveProperty('distance');
    const computed = is('power', '> {5 + 0 * frequency.min} W', { some: band });
    const about = { power: rows(true, '4 GHz, 8 GHz, 6 W'), frequency: '4 GHz .. 8 GHz' };
    expect(judge(computed, about)).toMatchObject({ truth: 'yes', figure: 'curve' });
    expect(judge(computed, about)).not.toHaveProperty('distance');
  });

  test('are asked about at any point where the limit names no band', () => {
    expect(judge(is('power', '> 5 W'), { power: rows(true, '4 GHz, 8 GHz, 6 W') }).truth).toBe('yes');
    expect(judge(is('power', '> 6 W'), { power: rows(true, '4 GHz, 8 GHz, 6 W') }).truth).toBe('no');
    expect(judge(is('power', '> 6 W'), { power: rows(false, '4 GHz, 8 GHz, 6 W') }).truth).toBe('unknown');
    expect(judge(is('power', '> 5 W'), { power: rows(false, '4 GHz, 8 GHz, 6 W') }).truth).toBe('yes');
  });

  test('of a band without an end are never all', () => {
    const above = { ...every, at: { quantifier: 'every' as const, band: { lower: every.at!.band.lower! } } };
    const below = { ...every, at: { quantifier: 'every' as const, band: { upper: every.at!.band.upper! } } };
    expect(judge(above, { power: whole }).truth).toBe('unknown');
    expect(judge(below, { power: whole }).truth).toBe('unknown');
  });
});

test('a band of a parameter that has no axis is open', () => {
  const strange = is('plain', '> 5 W', { some: band });
  expect(judge(strange, { plain: '6 W' })).toMatchObject({ truth: 'unknown', waitsFor: ['plain'] });
  const unknown = is('stranger', '> 5 W', { some: band });
  expect(judge(unknown, {})).toMatchObject({ truth: 'unknown', waitsFor: ['stranger'] });
});
