import { tooNear } from '../../../src/engine/compiled/cells';
import type { JudgeGround } from '../../../src/engine/compiled/judge-ground';
import { Limits } from '../../../src/engine/compiled/limits';
import { criterionOf, readingsOfCriterion } from '../../../src/engine/compiled/readings';
import { Slots } from '../../../src/engine/compiled/slots';
import { judgeOf } from '../../../src/engine/compiled/judge';
import { knownNumbers } from '../../../src/engine/known-numbers';
import { is, item, vocabulary } from '../build';
import { classes, daysOf } from './figure-items';

/*
 * A figure against a limit that is worked out from other figures of the item: what doubles decide is decided without the plain
 * evaluator, and what they cannot decide is not.
 */
const words = vocabulary({
  numbers: {
    rate: { unit: 'Hz' },
    span: { unit: 'GHz' },
    width: { unit: 'nm' },
    count: { unit: 'count' },
    power: { unit: 'W' },
  },
});

const [noLimit, noFigure, below, above] = [0, 1, 2, 3];

function read(parameter: string, limit: string, figures: Readonly<Record<string, string>>): number {
  const slots = new Slots(words);
  const ground: JudgeGround = {
    vocabulary: words,
    slots,
    limits: new Limits([]),
    silent: knownNumbers({ figures: new Map() }, words).numbers,
    speakers: () => [],
  };
  const [reading] = readingsOfCriterion(criterionOf(is(parameter, limit)), ground);
  const about = item(['thing'], figures);
  const subject = () => {
    throw new Error('the plain evaluator is not asked here');
  };
  return reading!.read({ ...slots.pack(about), item: about, subject });
}

test.each<[string, Readonly<Record<string, string>>, number | undefined]>([
  ['rate', { count: '3' }, noFigure],
  ['rate', { rate: '3 GHz' }, noLimit],
  // Declared in Hz against a limit in GHz, and the other way round: a billion more, or less.
  ['rate', { rate: '6 GHz', count: '3' }, tooNear],
  ['rate', { rate: '6.0000001 GHz', count: '3' }, above],
  ['rate', { rate: '5.9999999 GHz', count: '3' }, below],
  ['rate', { rate: '6000000001 Hz', count: '3' }, above],
  ['span', { span: '6 GHz', count: '3' }, tooNear],
  ['span', { span: '6.0000001 GHz', count: '3' }, above],
  ['span', { span: '5.9999999 GHz', count: '3' }, below],
  // A figure in a form of which no double is the number.
  ['span', { span: '>= 6.5 GHz', count: '3' }, tooNear],
  ['span', { span: '6.5 GHz', count: '>= 3' }, tooNear],
])('%s of an item with %j against twice the count, in GHz', (parameter, figures, found) => {
  expect(read(parameter, '> {2 * count} GHz', figures)).toBe(found);
});

test.each<[string, number]>([
  ['0.5 GHz', above],
  ['0.3333333334 GHz', above],
  ['0.3333333332 GHz', below],
  ['0.33333333333333 GHz', below],
  ['0.33333333333334 GHz', above],
])('%s against a third, which no double is, is told as far as both are known', (span, found) => {
  expect(read('span', '> {count / 3} GHz', { span, count: '1' })).toBe(found);
});

test.each<[string, number]>([
  ['7 nm', tooNear],
  ['7.000001 nm', above],
  ['6.999999 nm', below],
  ['0.007000001 um', above],
])('a width of %s against 7 nm that are given in metres', (width, found) => {
  expect(read('width', '> {count / 1000000000} m', { width, count: '7' })).toBe(found);
});

test('a figure in decibels is left to the plain evaluator, where the limit is worked out in watts', () => {
  expect(read('power', '> {2 * count} W', { power: '48.75 dBm', count: '3' })).toBe(tooNear);
  expect(read('power', '> {2 * count} W', { power: '75 W', count: '3' })).toBe(above);
});

describe('a number that follows from another one is taken as it follows', () => {
  const following = vocabulary({
    classes,
    numbers: {
      m: { unit: 'count' },
      double: { unit: 'count', formula: 'm * 2', least: '4' },
      next: { unit: 'count', formula: 'double + 1' },
      half: { unit: 'count', formula: 'm / 2', most: '20' },
      less: { unit: 'count', formula: 'half - 1' },
      whole: { unit: 'count', formula: 'm * 3', domain: 'integer' },
      more: { unit: 'count', formula: 'whole + 1' },
    },
  });
  const isAsked = (parameter: string, m: string): boolean => {
    const judge = judgeOf(daysOf([is(parameter, '> 7')], following), following, []);
    return judge.pack(item(['thing'], { m })).beside !== undefined;
  };

  test.each<[string, string, boolean]>([
    ['next', '2.1', false],
    ['next', '4', false],
    ['next', '3', true],
    // At the least that there is, and below it: what follows may contradict physics.
    ['next', '2', true],
    ['next', '1', true],
    ['less', '39', false],
    ['less', '10', false],
    ['less', '16', true],
    ['less', '40', true],
    ['less', '41', true],
    // Whether a whole number is met exactly is not for doubles to say.
    ['more', '5', true],
    ['more', '0.1', true],
  ])('%s of m = %s: the plain evaluator is asked: %s', (parameter, m, asked) => {
    expect(isAsked(parameter, m)).toBe(asked);
  });
});
