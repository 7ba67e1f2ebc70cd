import { limitsIn, type Thresholds } from '../../../src/engine/outline/limits-in';
import { listOutline } from '../../../src/engine/outline/list-outline';
import type { Condition, Reference } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { printQuantity } from '../../../src/quantity/quantity';
import {
  all,
  answers,
  any,
  except,
  is,
  list,
  no,
  ofClass,
  paragraph,
  place,
  refers,
  related,
} from '../build';

/* Every limit at which an answer can change, on whatever day: one that is overlooked would join figures that the law tells apart. */
const printed = (found: ReadonlyMap<string, Thresholds>) =>
  Object.fromEntries(
    [...found].map(([name, limits]) => [
      name,
      limits.map((figures) => figures.map((figure) => printQuantity(figure)).join(' or ')),
    ]),
  );
const numbersIn = (...paragraphs: readonly Paragraph[]) => printed(limitsIn(paragraphs).numbers);
const numbersOf = (when: Condition) => numbersIn(paragraph('X1', { when }));

const limit = is('power', '> 3 W');
const other = is('power', '<= 5 W');

test.each<[string, Condition, object]>([
  ['a criterion', limit, { power: ['3 W'] }],
  ['an end of a range', is('heat.max', '> 398 K'), { 'heat.max': ['398 K'] }],
  ['a limit that is printed twice', is('power', '> 75 W (48.75 dBm)'), { power: ['75 W or 48.75 dBm'] }],
  ['all of several', all(limit, other, is('rate', '> 2 GHz')), { power: ['3 W', '5 W'], rate: ['2 GHz'] }],
  ['any of several', any(limit, other), { power: ['3 W', '5 W'] }],
  ['what must not be', no(limit), { power: ['3 W'] }],
  ['an exclusion', except(limit), { power: ['3 W'] }],
  ['a limit that is worked out, which has no place of its own', is('power', '> {2 * n} W'), {}],
  ['an answer', answers('q', 'yes'), {}],
  ['a class', ofClass('adc'), {}],
  ['another item, which has places of its own', related('contains', limit), {}],
  ['a reference that was not followed', refers('meets', 'X2'), {}],
])('the limits of %s', (_, when, found) => {
  expect(numbersOf(when)).toEqual(found);
});

test('a reference that was followed brings the limits of what it leads to, where that is encoded', () => {
  const followed: Reference = {
    kind: 'reference',
    mode: 'meets',
    targets: [{ from: 'X2', to: 'X3' }],
    resolved: [
      { address: 'X2', encoded: true, condition: limit },
      { address: 'X3', encoded: false },
      { address: 'X4', encoded: false, condition: other },
    ],
    place,
  };
  expect(numbersOf(followed)).toEqual({ power: ['3 W', '5 W'] });
});

test('limits stand in every version, in exclusions, in reasons, in a screen and in sub-paragraphs', () => {
  const whole = paragraph(
    'X1',
    [
      { when: is('power', '> 1 W'), except: [except(is('power', '> 2 W'))] },
      {
        when: is('power', '> 3 W'),
        from: '2026-06-01',
        reasons: [{ reason: 'NS', when: is('power', '> 4 W') }, { reason: 'AT' }],
      },
    ],
    {
      screen: is('power', '> 5 W'),
      children: [paragraph('X1.a', { when: is('power', '> 6 W') })],
    },
  );
  const found = numbersIn(whole, paragraph('X2', { when: is('power', '> 7 W') }), paragraph('X3', {}));
  expect(found['power']!.toSorted()).toEqual(['1 W', '2 W', '3 W', '4 W', '5 W', '6 W', '7 W']);
});

test('the ends of the band in which a curve is looked at stand under the curve', () => {
  const some = is('loss', '> 3 dB', { some: '1 GHz .. 2 GHz' });
  const open: Condition = { ...some, at: { quantifier: 'every', band: { upper: some.at!.band.upper! } } };
  const { bands, numbers } = limitsIn([paragraph('X1', { when: any(some, open, limit) })]);
  expect(printed(numbers)).toEqual({ loss: ['3 dB'], power: ['3 W'] });
  expect(printed(bands)).toEqual({ loss: ['1 GHz', '2 GHz', '2 GHz'] });
});

test('criteria that share their figures count once', () => {
  expect(numbersOf(all(limit, { ...limit, operator: '<' }))).toEqual({ power: ['3 W'] });
});

test('the limits of a list are those of its entries, worked out once', () => {
  const { entries } = list('us', [paragraph('X1', { when: limit }), paragraph('X2', { when: other })]);
  const { limits } = listOutline(entries);
  expect(printed(limits.numbers)).toEqual({ power: ['3 W', '5 W'] });
  expect(listOutline(entries).limits).toBe(limits);
});
