import type { Axis } from '../../src/scope/axis';
import { boxesOf } from '../../src/scope/boxes';
import { boxScope } from '../../src/scope/cells';
import { Scopes } from '../../src/scope/scopes';

const values = ['0', '1', '2'];
const axes = ['a', 'b', 'c', 'd', 'e'].map((id): Axis => ({ id, kind: 'choice', values }));

test('boxes are found although part of the scope holds nothing real, and boxes are cut back from it', () => {
  const s = new Scopes(axes, { nodeBudget: 100_000 });
  const scope = s.union(
    s.isOneOf('c', ['0']),
    s.intersection(s.isOneOf('c', ['2']), s.isOneOf('e', ['1'])),
    s.isOneOf('d', ['0', '2']),
    s.isOneOf('e', ['2']),
    s.isOneOf('b', ['0']),
  );
  const real = s.intersection(scope, s.isOneOf('d', ['0', '1']));
  let asked = 0;
  const cover = boxesOf(s, scope, {
    limit: 100,
    unless: () => s.isOneOf('e', ['1']),
    real,
    isWorth: (part) => {
      asked += 1;
      if (asked > 1000) throw new Error('the search does not end');
      return !s.disjoint(part, real);
    },
  });
  expect(cover.complete).toBe(true);
  expect(s.implies(real, s.union(...cover.boxes.map((box) => boxScope(s, box))))).toBe(true);
});
