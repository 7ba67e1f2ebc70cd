import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import type { FigureValue } from '../../src/model/item';
import { is, item, quantities, vocabulary } from './build';

const words = vocabulary({
  numbers: {
    power: { unit: 'W', least: '0', over: 'frequency' },
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
