import { meeting } from '../../../src/engine/lists/dependent-figures';
import type { Link } from '../../../src/engine/lists/links';
import { parseExpression } from '../../../src/quantity/parse-expression';
import { rational } from '../../../src/quantity/rational';
import { liesIn, type Interval } from '../../../src/scope/interval';

const link = (axis: string, expression: string): Link => {
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error(expression);
  return { axis, expression: parsed.expression };
};
const over: Interval = { low: { value: rational(0), closed: false } };
const upTo: Interval = { high: { value: rational(0), closed: true } };
const positive: Interval = { low: { value: rational(0), closed: true } };

/** A side that is too long for the channels along it and short enough for all channels, of which these are some. */
const links = [
  link('beyond some', 'side - 15 * some / 2.7'),
  link('beyond all', 'side - 15 * all / 2.7'),
  link('some <= all', 'some - all'),
];
const within = (beyondSome: Interval, beyondAll: Interval) => {
  const intervals = new Map([
    ['beyond some', beyondSome],
    ['beyond all', beyondAll],
    ['some <= all', upTo],
  ]);
  const intervalOf = (axis: string): Interval => intervals.get(axis) ?? positive;
  return { intervalOf, answer: meeting(links, intervalOf, () => 'real') };
};

test('what is over the limit of all is over the limit of some of them', () => {
  expect(within(upTo, over).answer).toEqual({ kind: 'impossible' });
});

test.each([
  ['over both', over, over],
  ['over neither', upTo, upTo],
  ['over that of some only', over, upTo],
])('a side can be %s, and the figures that show it fit each other', (_, beyondSome, beyondAll) => {
  const { intervalOf, answer } = within(beyondSome, beyondAll);
  if (answer.kind !== 'possible') throw new Error(answer.kind);
  const figure = (axis: string) => answer.figures.get(axis) ?? rational(-1);
  expect(figure('some').lte(figure('all'))).toBe(true);
  for (const [axis, number] of [
    ['beyond some', 'some'],
    ['beyond all', 'all'],
  ] as const) {
    const beyond = figure('side').sub(figure(number).mul(15).div(rational('2.7')));
    expect(liesIn(intervalOf(axis), beyond)).toBe(true);
  }
});
