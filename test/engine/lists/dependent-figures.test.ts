import fc from 'fast-check';
import { meeting } from '../../../src/engine/lists/dependent-figures';
import type { Link } from '../../../src/engine/lists/links';
import { parseExpression } from '../../../src/quantity/parse-expression';
import { rational } from '../../../src/quantity/rational';
import { liesIn, type Interval } from '../../../src/scope/interval';
import { around, asInterval, margin, names, plainExpression, point, valueAt } from './expressions';

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

/** Where each figure lies, by name: `a: [0, 5]` with both ends, `undefined` for none. */
type Asked = Readonly<Record<string, readonly [low?: number, high?: number]>>;
const asked = (of: Asked) => (axis: string) => {
  const [low, high] = of[axis] ?? [];
  return {
    ...(low !== undefined && { low: { value: rational(low), closed: true } }),
    ...(high !== undefined && { high: { value: rational(high), closed: true } }),
  };
};

test.each<[string, Record<string, string>, Asked, 'possible' | 'impossible', string]>([
  ['a product', { d: 'a * b' }, { d: [12, 12], a: [3, 4], b: [3, 4] }, 'possible', ''],
  ['a product out of reach', { d: 'a * b' }, { d: [17, 20], a: [3, 4], b: [3, 4] }, 'impossible', ''],
  ['a product just in reach', { d: 'a * b' }, { d: [16, 20], a: [3, 4], b: [3, 4] }, 'possible', ''],
  ['a quotient', { d: 'a / b' }, { d: [10, 10], a: [0, 1000], b: [70, 80] }, 'possible', ''],
  ['figures without any bound', { d: 'a - b' }, { d: [5, 5] }, 'possible', ''],
  ['whole numbers between which it lies', { d: '2 * n' }, { d: [3, 3], n: [0, 10] }, 'impossible', 'n'],
  ['whole numbers of which it is one', { d: '2 * n' }, { d: [3, 4], n: [0, 10] }, 'possible', 'n'],
  [
    'a whole number and another figure',
    { d: 'n * a' },
    { d: [7, 7], n: [2, 3], a: [2, 2.5] },
    'possible',
    'n',
  ],
  [
    'a product that no round figures give',
    { d: 'a * b' },
    { d: [11, 11], a: [3.1, 3.9], b: [3.1, 3.9] },
    'possible',
    '',
  ],
  [
    'two such, one after the other',
    { d: 'a * b', e: 'b / c' },
    { d: [11, 11], e: [0.7, 0.7], a: [3.1, 3.9], b: [3.1, 3.9], c: [1, 9] },
    'possible',
    '',
  ],
  [
    'a product of a whole number that no round figure gives',
    { d: 'n * a' },
    { d: [11, 11], n: [2, 20], a: [1.21, 1.24] },
    'possible',
    'n',
  ],
  ['a quotient by 0', { d: 'b / a' }, { d: [1, 9], a: [0, 0], b: [1, 2] }, 'impossible', ''],
  ['a quotient by 0, wherever it lies', { d: 'b / a' }, { a: [0, 0], b: [1, 2] }, 'impossible', ''],
  ['the logarithm of nothing', { d: 'log2(a)' }, { a: [0, 0] }, 'impossible', ''],
  ['a square', { d: 'a ^ 2' }, { d: [2, 2.25], a: [-5, -1] }, 'possible', ''],
  ['a square below 0', { d: 'a ^ 2' }, { d: [-4, -1] }, 'impossible', ''],
  [
    'a figure that follows from one that follows',
    { d: 'a + 1', e: '2 * d' },
    { e: [10, 10], a: [0, 9] },
    'possible',
    '',
  ],
  [
    'two that follow and do not fit',
    { d: 'a + b', e: 'a - b' },
    { d: [0, 1], e: [2, 3], a: [2, 9], b: [0, 9] },
    'impossible',
    '',
  ],
  [
    'two that follow and fit',
    { d: 'a + b', e: 'a - b' },
    { d: [5, 5], e: [1, 1], a: [0, 9], b: [0, 9] },
    'possible',
    '',
  ],
  ['a logarithm', { d: 'n * log2(n)' }, { d: [23, 25], n: [2, 100] }, 'possible', 'n'],
  ['a logarithm out of reach', { d: 'log10(a)' }, { d: [3, 4], a: [1, 900] }, 'impossible', ''],
])('%s', (_, formulas, intervals, kind, whole) => {
  const all = Object.entries(formulas).map(([axis, text]) => link(axis, text));
  const intervalOf = asked(intervals);
  const answer = meeting(all, intervalOf, (axis) => (axis === whole ? 'integer' : 'real'));
  expect(answer.kind).toBe(kind);
  if (answer.kind === 'possible') expectToFit(all, answer.figures, intervalOf, whole);
});

/** Every figure lies in its interval, and what follows is what the formula gives, or encloses it. */
function expectToFit(
  all: readonly Link[],
  figures: ReadonlyMap<string, ReturnType<typeof rational>>,
  intervalOf: (axis: string) => Interval,
  whole = '',
): void {
  for (const [axis, figure] of figures) {
    expect([axis, liesIn(intervalOf(axis), figure)]).toEqual([axis, true]);
    if (axis === whole) expect(figure.d).toBe(1n);
  }
  for (const { axis, expression } of all) {
    const value = valueAt(expression, figures);
    // A quotient by 0, taken 0 times or to the power of 0, counts as that; nobody prints such a formula.
    if (value !== undefined) expect(liesIn(asInterval(value), figures.get(axis)!)).toBe(true);
  }
}

test('what is not seen in many boxes is left open, not denied', () => {
  // Only on the diagonal a = b, a hair apart, do both hold; no box is without such points, and no round figure is one.
  const all = [
    link('d', '(a - b) ^ 2'),
    link('e', '(a - b) ^ 2 - (a * c - b * c) ^ 2'),
    link('f', 'a ^ 3 + b ^ 3 - c ^ 3'),
  ];
  const answer = meeting(
    all,
    asked({ d: [1, 1], e: [0, 0], f: [0.001, 0.002], a: [1, 50], b: [1, 50], c: [1, 50] }),
    () => 'integer',
  );
  expect(answer.kind).toBe('open');
});

test('figures that there are are never called impossible, and those that are told fit', () => {
  fc.assert(
    fc.property(
      plainExpression,
      plainExpression,
      point,
      fc.array(margin, { minLength: 10, maxLength: 10 }),
      (one, other, at, margins) => {
        const values = [one, other].map((formula) => valueAt(formula, at)?.low);
        const [first, second] = values;
        if (first === undefined || second === undefined) return;
        const intervals = new Map([
          ...names.map((axis, place): [string, Interval] => [
            axis,
            asInterval(around(at.get(axis)!, margins[place * 2], margins[place * 2 + 1])),
          ]),
          ['d', asInterval(around(first, margins[6], margins[7]))],
          ['e', asInterval(around(second, margins[8], margins[9]))],
        ] as const);
        const all = [
          { axis: 'd', expression: one },
          { axis: 'e', expression: other },
        ];
        const intervalOf = (axis: string): Interval => intervals.get(axis) ?? {};
        const answer = meeting(all, intervalOf, (axis) => (at.get(axis)?.d === 1n ? 'integer' : 'real'));
        expect(answer.kind).not.toBe('impossible');
        if (answer.kind === 'possible') expectToFit(all, answer.figures, intervalOf);
      },
    ),
    { numRuns: 25 },
  );
});
