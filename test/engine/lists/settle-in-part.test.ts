import { realCell, settle } from '../../../src/engine/lists/settle';
import { spaceOf } from '../../../src/engine/lists/space';
import { rational } from '../../../src/quantity/rational';
import type { Scope } from '../../../src/scope/node-store';
import { all, is, vocabulary } from '../build';
import { interval } from './region-parts';

const whole = { unit: 'count', domain: 'integer', least: '1', most: '50' } as const;
const words = vocabulary({
  numbers: {
    a: whole,
    b: whole,
    c: whole,
    // Only a hair beside a = b do all three hold; no round figure is one, and no box is without such points for long.
    d: { unit: 'count', formula: '(a - b) ^ 2' },
    e: { unit: 'count', formula: '(a - b) ^ 2 - (a * c - b * c) ^ 2' },
    f: { unit: 'count', formula: 'a ^ 3 + b ^ 3 - c ^ 3' },
    x: { unit: 'W', least: '0', most: '12' },
    twice: { unit: 'W', formula: '2 * x' },
  },
});
const names = ['d', 'e', 'f', 'x', 'twice'];
const space = spaceOf(
  [all(...names.map((name) => is(name, `> 1 ${'def'.includes(name) ? 'count' : 'W'}`)))],
  words,
  200_000,
);
const { scopes } = space;
const box = (parts: Readonly<Record<string, string>>): Scope =>
  scopes.intersection(...Object.entries(parts).map(([axis, text]) => scopes.between(axis, interval(text))));
const unsettled = { d: '[1,1]', e: '[0,0]', f: '[0.001,0.002]' };

test('figures that are not seen to meet leave the scope open, and no cell of it is told', () => {
  const scope = box({ ...unsettled, x: '(3,)' });
  const { real, void: none, open } = settle(scope, space);
  expect([real === scopes.empty, none === scopes.empty, open === scope]).toEqual([true, true, true]);
  expect(realCell(scope, space)).toBeUndefined();
});

test('other figures that cannot meet settle it all the same', () => {
  const scope = box({ ...unsettled, x: '(3,)', twice: '(,6]' });
  const { real, void: none, open } = settle(scope, space);
  expect([real === scopes.empty, none === scope, open === scopes.empty]).toEqual([true, true, true]);
});

test('of part that is open, part that is void and part that is real each is told for itself', () => {
  const [open, none, real] = [
    box({ ...unsettled, x: '[1,1]' }),
    box({ d: '[4,4]', x: '[2,2]', twice: '(4,)' }),
    box({ d: '[4,4]', x: '[3,3]', twice: '[6,6]' }),
  ];
  const scope = scopes.union(open, none, real);
  const settled = settle(scope, space);
  expect([settled.open === open, settled.void === none, settled.real === real]).toEqual([true, true, true]);
  expect(realCell(scope, space)?.scope === real).toBe(true);
});

/** So many cells of x, from 1/100 on, of which each has this figure at `twice`. */
const cells = (count: number, twice: string): Scope =>
  scopes.intersection(
    box({ twice }),
    scopes.union(
      ...Array.from({ length: count }, (_, at) => {
        const end = { value: rational(at + 1).div(100), closed: true };
        return scopes.between('x', { low: end, high: end });
      }),
    ),
  );

test('four hundred cells are looked at, and what lies beyond is left open', () => {
  const [possible, more] = [cells(400, '(0,10)'), cells(401, '(0,10)')];
  expect(settle(possible, space)).toEqual({ real: possible, void: scopes.empty, open: scopes.empty });
  const { real, void: none, open } = settle(more, space);
  expect([real === possible, none === scopes.empty, open === scopes.difference(more, possible)]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  [399, true],
  [400, false],
])('beside %d cells without items, another one is found: %s', (count, isFound) => {
  const last = box({ x: '[5,5]', twice: '(9,11)' });
  const cell = realCell(scopes.union(cells(count, '(9,11)'), last), space);
  expect(cell?.scope === last).toBe(isFound);
  if (isFound) expect(cell?.figures.get('x')?.toFraction()).toBe('5');
  else expect(cell).toBeUndefined();
});
