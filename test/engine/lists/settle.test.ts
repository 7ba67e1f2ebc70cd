import fc from 'fast-check';
import { realCell, settle } from '../../../src/engine/lists/settle';
import { spaceOf } from '../../../src/engine/lists/space';
import { evaluate } from '../../../src/quantity/expression';
import { rational, type Rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import type { Scope } from '../../../src/scope/node-store';
import { all, answers, is, vocabulary } from '../build';
import { interval } from './region-parts';

const words = () =>
  vocabulary({
    numbers: {
      x: { unit: 'W', least: '0', most: '12' },
      y: { unit: 'W', least: '0' },
      n: { unit: 'count', domain: 'integer', least: '1' },
      sum: { unit: 'W', formula: 'x + y' },
      share: { unit: 'W', formula: 'x / n' },
      twice: { unit: 'W', formula: '2 * sum' },
      alone: { unit: 'W' },
    },
    questions: ['q'],
    orderFacts: [['x', 'y']],
  });

const axes = ['x', 'y', 'n', 'sum', 'share', 'twice', 'alone'];
/** Made anew for each test, with nothing remembered. */
const made = () =>
  spaceOf(
    [all(...axes.map((axis) => is(axis, axis === 'n' ? '> 3 count' : '> 3 W')), answers('q', 'yes'))],
    words(),
    50_000,
  );
let space = made();
let { scopes } = space;
beforeEach(() => {
  space = made();
  ({ scopes } = space);
});

const box = (parts: Readonly<Record<string, string>>): Scope =>
  scopes.intersection(...Object.entries(parts).map(([axis, text]) => scopes.between(axis, interval(text))));

/** Real items on a grid, with what follows from their figures worked out by plain arithmetic. */
const points = [0, 1, 2, 3, 4, 6, 12].flatMap((x) =>
  [0, 1, 3, 4, 5, 8, 20]
    .filter((y) => x <= y)
    .flatMap((y) =>
      [1, 2, 3, 4, 7].map((n) => {
        const point = new Map<string, Rational>([
          ['x', rational(x)],
          ['y', rational(y)],
          ['n', rational(n)],
          ['alone', rational(5)],
        ]);
        point.set('sum', rational(x + y));
        point.set('twice', rational(2 * (x + y)));
        point.set('share', rational(x).div(n));
        return point;
      }),
    ),
);

const rows: [Record<string, string>, 'real' | 'void'][] = [
  [{ x: '[3,)', y: '[3,)', sum: '[6,)' }, 'real'],
  [{ x: '(3,)', sum: '(,6]' }, 'void'],
  [{ x: '[3,)', sum: '(,6]' }, 'real'],
  [{ x: '(3,)', y: '(,5]', sum: '(,7]' }, 'real'],
  [{ x: '(4,)', y: '(,4)', sum: '(0,)' }, 'void'],
  [{ y: '(,3)', sum: '(6,)' }, 'void'],
  [{ twice: '[10,10]', sum: '[5,5]' }, 'real'],
  [{ twice: '[10,10]', sum: '[5.5,)' }, 'void'],
  [{ twice: '(,4)', x: '(3,)' }, 'void'],
  [{ share: '(12,)' }, 'void'],
  [{ share: '[12,)' }, 'real'],
  [{ share: '(6,)', n: '[2,)' }, 'void'],
  [{ share: '[5,5.5]', x: '[11,11]', n: '(1,)' }, 'real'],
  [{ share: '[8,9]', x: '[12,12]' }, 'void'],
  [{ share: '(4,)', sum: '(,8]' }, 'void'],
  [{ share: '(4,)', sum: '(,9]' }, 'real'],
  // What differs in one end only, or in whether it belongs to it, is another question.
  [{ x: '[3,)', sum: '(,6)' }, 'void'],
  [{ x: '[4,)', sum: '(,6]' }, 'void'],
  [{ x: '[3,)', sum: '(,5]' }, 'void'],
  // No whole numbers of W lie there, but items do.
  [{ x: '(3,4)', y: '(3,4)', sum: '(6,8)' }, 'real'],
  [{ x: '[1,2]', alone: '(3,)' }, 'real'],
  [{ alone: '(3,)' }, 'real'],
];

test.each(rows)('%j is %s', (parts, expected) => {
  const scope = box(parts);
  const settled = settle(scope, space);
  expect(settled[expected] === scope).toBe(true);
  expect(settled.open === scopes.empty).toBe(true);
  expect(settled[expected === 'real' ? 'void' : 'real'] === scopes.empty).toBe(true);
  const cell = realCell(scope, space);
  expect(cell !== undefined).toBe(expected === 'real');
  if (cell !== undefined) expectFigures(cell.figures, cell.scope, scope);
});

test('what was asked before changes no answer', () => {
  for (const [parts, expected] of rows) {
    const scope = box(parts);
    expect([parts, settle(scope, space)[expected] === scope]).toEqual([parts, true]);
  }
});

/** The figures of a cell lie in it, and those that follow are what their formulas give. */
function expectFigures(figures: ReadonlyMap<string, Rational>, part: Scope, whole: Scope): void {
  expect(scopes.implies(part, whole)).toBe(true);
  const within = [...figures].reduce((rest, [axis, figure]) => scopes.restrict(rest, axis, figure), part);
  expect(within === scopes.empty).toBe(false);
  const known = new Map([...figures].map(([axis, figure]) => [axis, { low: figure, high: figure }]));
  for (const { axis, expression } of space.links) {
    const figure = figures.get(axis);
    if (figure !== undefined) expect(evaluate(expression, known)?.low.toFraction()).toBe(figure.toFraction());
  }
  expect(axes.slice(0, 6).length).toBeGreaterThanOrEqual(figures.size);
}

const answered = (point: ReadonlyMap<string, Rational>) =>
  new Map<string, AxisValue>([...point, ['q', 'yes']]);

const bounds = fc.constantFrom('(3,)', '(,3]', '[3,4]', '[4,)', '(,6)', '[6,6]', '(1,5)', '(,)', '[8,)');

test('a scope is what has items, what can have none and what is not settled; no item is lost', () => {
  const boxes = fc.record(Object.fromEntries(axes.map((axis) => [axis, fc.option(bounds, { nil: '(,)' })])));
  fc.assert(
    fc.property(fc.array(boxes, { minLength: 1, maxLength: 3 }), (some) => {
      const scope = scopes.union(...some.map(box));
      const { real, void: none, open } = settle(scope, space);
      expect(scopes.union(real, none, open) === scope).toBe(true);
      expect([scopes.disjoint(real, none), scopes.disjoint(real, open)]).toEqual([true, true]);
      const inside = points.filter((point) => scopes.contains(scope, answered(point)));
      expect(inside.some((point) => scopes.contains(none, answered(point)))).toBe(false);
      const cell = realCell(scope, space);
      if (inside.length > 0 && open === scopes.empty) expect(cell).toBeDefined();
      if (cell !== undefined) expectFigures(cell.figures, cell.scope, scope);
      if (real === scopes.empty) expect(cell).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});
