import fc from 'fast-check';
import { halves, hullOf, narrowed, type Base } from '../../../src/engine/lists/figure-box';
import { rational } from '../../../src/quantity/rational';
import { liesIn, type Interval } from '../../../src/scope/interval';
import { expression as read } from '../build';
import { around, asInterval, margin, names, plainExpression, point, valueAt } from './expressions';

/** `(0,5]`, `[2,)`, `[3,3]`. */
function interval(text: string): Interval {
  const [, open, from, to, close] = /^([[(])(.*),(.*)([\])])$/.exec(text) ?? [];
  return {
    ...(from !== '' && { low: { value: rational(from!), closed: open === '[' } }),
    ...(to !== '' && { high: { value: rational(to!), closed: close === ']' } }),
  };
}
const shown = ({ low, high }: Interval): string =>
  `${low?.closed === true ? '[' : '('}${low?.value.toFraction() ?? ''},${high?.value.toFraction() ?? ''}${high?.closed === true ? ']' : ')'}`;

const base = (axis: string, text: string): Base => ({
  axis: axis.replace('#', ''),
  interval: interval(text),
  domain: axis.startsWith('#') ? 'integer' : 'real',
});
const boxed = (box: Readonly<Record<string, string>>) =>
  Object.entries(box).map(([axis, text]) => base(axis, text));

type Box = Readonly<Record<string, string>>;

test.each<[string, string, Box, Box | undefined]>([
  ['a + b', '[9,)', { a: '(0,5)', b: '[0,5]' }, { a: '[4,5)', b: '[4,5]' }],
  ['a + b', '(,1]', { a: '(0,5)', b: '[0,5]' }, { a: '(0,1]', b: '[0,1]' }],
  ['a - b', '[11,)', { a: '[0,5]', b: '[0,5]' }, undefined],
  ['a + b', '[9,20]', { a: '(,)', b: '[0,5]' }, { a: '[4,20]', b: '[0,5]' }],
  ['2 * a', '[5,9]', { '#a': '[0,10]' }, { '#a': '[3,4]' }],
  ['2 * a', '[5,9]', { a: '[0,10]' }, { a: '[5/2,9/2]' }],
  ['2 * a', '[5,5.5]', { '#a': '[0,10]' }, undefined],
  ['a + b', '[10,)', { a: '[0,5)', b: '[0,5]' }, undefined],
  ['a + b', '[10,)', { a: '[0,5]', b: '[0,5]' }, { a: '[5,5]', b: '[5,5]' }],
  ['a + b', '[9.5,9.5]', { '#a': '[0,5]', b: '[0,5]' }, { '#a': '[5,5]', b: '[9/2,5]' }],
  ['c', '(,)', { a: '(0,5)', b: '[0,5)' }, { a: '(0,5)', b: '[0,5)' }],
])('with %s in %s, of %j there is %j left', (formula, goal, box, left) => {
  const found = narrowed(boxed(box), [{ axis: 'd', expression: read(formula) }], (axis) =>
    axis === 'd' ? interval(goal) : {},
  );
  const said = found?.map(({ axis, domain, interval: part }) => [
    domain === 'integer' ? `#${axis}` : axis,
    shown(part),
  ]);
  expect(said && Object.fromEntries(said)).toEqual(left);
});

test('what one formula leaves of a figure is what another one goes on with', () => {
  const links = [
    { axis: 'd', expression: read('a + b') },
    { axis: 'e', expression: read('b + c') },
  ];
  const goals = new Map([
    ['d', interval('(,1]')],
    ['e', interval('[6,)')],
  ]);
  const found = narrowed(boxed({ a: '[0,5]', b: '[0,5]', c: '[0,10]' }), links, (axis) => goals.get(axis)!);
  expect(found?.map((part) => shown(part.interval))).toEqual(['[0,1]', '[0,1]', '[5,10]']);
  // In the other order the first has to be asked once more.
  const again = narrowed(boxed({ a: '[0,5]', b: '[0,5]', c: '[0,3]' }), links, (axis) =>
    axis === 'd' ? interval('(,6]') : interval('[6,)'),
  );
  expect(again?.map((part) => shown(part.interval))).toEqual(['[0,3]', '[3,5]', '[1,3]']);
});

test('no point at which all figures lie in their intervals is lost', () => {
  fc.assert(
    fc.property(
      plainExpression,
      plainExpression,
      point,
      fc.array(margin, { minLength: 10, maxLength: 10 }),
      (one, other, at, margins) => {
        const values = [one, other].map((formula) => valueAt(formula, at)?.low);
        if (values.includes(undefined)) return;
        const box = names.map((axis, place): Base => ({
          axis,
          interval: asInterval(around(at.get(axis)!, margins[place * 2], margins[place * 2 + 1])),
          domain: at.get(axis)!.d === 1n ? 'integer' : 'real',
        }));
        const links = [one, other].map((formula, place) => ({ axis: `d${place}`, expression: formula }));
        const found = narrowed(box, links, (axis) =>
          asInterval(around(values[axis === 'd0' ? 0 : 1]!, margins[6], margins[7])),
        );
        expect(found?.every(({ axis, interval: part }) => liesIn(part, at.get(axis)!))).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test.each<[Box, Record<string, number>, Box[]]>([
  [{ a: '[0,8]' }, { a: 3 }, [{ a: '[0,3]' }, { a: '[3,8]' }]],
  [{ '#a': '[0,8]' }, { a: 3 }, [{ '#a': '[0,3]' }, { '#a': '[4,8]' }]],
  [{ '#a': '[0,8]' }, { a: 8 }, [{ '#a': '[0,8]' }]],
  [{ a: '(0,8)' }, { a: 8 }, [{ a: '(0,8]' }]],
  [
    { a: '[1,9]', b: '[5,6]' },
    { a: 2, b: 5 },
    [
      { a: '[1,2]', b: '[5,6]' },
      { a: '[2,9]', b: '[5,6]' },
    ],
  ],
  [
    { a: '[5,6]', b: '[1,9]' },
    { a: 5, b: 2 },
    [
      { a: '[5,6]', b: '[1,2]' },
      { a: '[5,6]', b: '[2,9]' },
    ],
  ],
  // Three times its size against half of it: width is relative.
  [
    { a: '[90,120]', b: '[1,2]' },
    { a: 100, b: 1.5 },
    [
      { a: '[90,120]', b: '[1,3/2]' },
      { a: '[90,120]', b: '[3/2,2]' },
    ],
  ],
  [
    { a: '[1,9]', b: '[5,)' },
    { a: 2, b: 7 },
    [
      { a: '[1,9]', b: '[5,7]' },
      { a: '[1,9]', b: '[7,)' },
    ],
  ],
  [
    { a: '[1,9]', b: '(,5]' },
    { a: 2, b: 4 },
    [
      { a: '[1,9]', b: '(,4]' },
      { a: '[1,9]', b: '[4,5]' },
    ],
  ],
  [
    { a: '[-9,-1]', b: '[1,2]' },
    { a: -4, b: 1 },
    [
      { a: '[-9,-4]', b: '[1,2]' },
      { a: '[-4,-1]', b: '[1,2]' },
    ],
  ],
  [
    { a: '[0,0]', b: '[1,2]' },
    { a: 0, b: 2 },
    [
      { a: '[0,0]', b: '[1,2]' },
      { a: '[0,0]', b: '[2,2]' },
    ],
  ],
  [{ a: '[3,3]' }, { a: 3 }, []],
  [{ a: '[1,9]' }, {}, []],
])('%j is cut at %j into %j', (box, sample, parts) => {
  const at = new Map(Object.entries(sample).map(([axis, value]) => [axis, rational(value)]));
  const found = halves(boxed(box), at).map((part) =>
    Object.fromEntries(
      part.map(({ axis, domain, interval: one }) => [domain === 'integer' ? `#${axis}` : axis, shown(one)]),
    ),
  );
  expect(found).toEqual(parts);
});

test('the closed interval around one that leaves its ends out', () => {
  expect(hullOf(interval('(1,2)'))).toEqual({ low: rational(1), high: rational(2) });
  expect(hullOf({})).toEqual({ low: undefined, high: undefined });
});
