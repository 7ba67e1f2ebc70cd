import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import type { Axis } from '../../src/scope/axis';
import type { Interval } from '../../src/scope/interval';
import { ScopeBudgetExceeded } from '../../src/scope/scope-budget-exceeded';
import { Scopes } from '../../src/scope/scopes';
import { axes, build, formula, grid, holds, newScopes } from './space';

const over = (value: number): Interval => ({ low: { value: rational(value), closed: false } });
const from = (value: number): Interval => ({ low: { value: rational(value), closed: true } });
const to = (value: number): Interval => ({ high: { value: rational(value), closed: true } });
const span = (low: number, high: number): Interval => ({ ...from(low), ...to(high) });

describe('the laws of sets hold as identity', () => {
  const s = newScopes();
  const set = formula.map((f) => build(s, f));
  const one = (law: (a: typeof s.all) => boolean) => {
    fc.assert(fc.property(set, law));
  };
  const two = (law: (a: typeof s.all, b: typeof s.all) => boolean) => {
    fc.assert(fc.property(set, set, law));
  };
  const three = (law: (a: typeof s.all, b: typeof s.all, c: typeof s.all) => boolean) => {
    fc.assert(fc.property(set, set, set, law));
  };

  test('the complement of the complement is the set', () => {
    one((a) => s.complement(s.complement(a)) === a);
  });
  test('a set and its complement make all and share nothing', () => {
    one((a) => s.union(a, s.complement(a)) === s.all && s.isEmpty(s.intersection(a, s.complement(a))));
  });
  test('De Morgan', () => {
    two((a, b) => s.complement(s.union(a, b)) === s.intersection(s.complement(a), s.complement(b)));
  });
  test('union and intersection are commutative', () => {
    two((a, b) => s.union(a, b) === s.union(b, a) && s.intersection(a, b) === s.intersection(b, a));
  });
  test('union and intersection are associative', () => {
    three(
      (a, b, c) =>
        s.union(s.union(a, b), c) === s.union(a, s.union(b, c)) &&
        s.intersection(s.intersection(a, b), c) === s.intersection(a, s.intersection(b, c)),
    );
  });
  test('each distributes over the other', () => {
    three(
      (a, b, c) =>
        s.intersection(a, s.union(b, c)) === s.union(s.intersection(a, b), s.intersection(a, c)) &&
        s.union(a, s.intersection(b, c)) === s.intersection(s.union(a, b), s.union(a, c)),
    );
  });
  test('absorption', () => {
    two((a, b) => s.union(a, s.intersection(a, b)) === a && s.intersection(a, s.union(a, b)) === a);
  });
  test('difference is intersection with the complement', () => {
    two((a, b) => s.difference(a, b) === s.intersection(a, s.complement(b)));
  });
  test('one set implies another exactly when it is their intersection', () => {
    two((a, b) => s.implies(a, b) === (s.intersection(a, b) === a));
  });
});

test('sets that hold the same points are the same object, however they were built', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, formula, (f, g) => {
      const same = grid.every((point) => holds(f, point) === holds(g, point));
      return (build(s, f) === build(s, g)) === same;
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['in the given order of axes', axes],
  ['in the opposite order of axes', axes.toReversed()],
])('a diagram agrees with the formula at every bound and beside it, %s', (_, order) => {
  const s = newScopes(order);
  fc.assert(
    fc.property(formula, (f) => {
      const scope = build(s, f);
      return grid.every((point) => s.contains(scope, point) === holds(f, point));
    }),
    { numRuns: 200 },
  );
});

test('operations agree with the points, in both argument orders', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, formula, (f, g) => {
      const [a, b] = [build(s, f), build(s, g)];
      return grid.every((at) => {
        const [inA, inB] = [holds(f, at), holds(g, at)];
        return (
          s.contains(s.union(a, b), at) === (inA || inB) &&
          s.contains(s.intersection(a, b), at) === (inA && inB) &&
          s.contains(s.difference(a, b), at) === (inA && !inB) &&
          s.contains(s.difference(b, a), at) === (inB && !inA)
        );
      });
    }),
  );
});

test('a set depends on an axis exactly when changing that figure alone can change the answer', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, fc.constantFrom('power', 'bits', 'colour', 'hardened'), (f, axis) => {
      const scope = build(s, f);
      const matters = s.forSome(scope, axis) !== s.forEvery(scope, axis);
      return s.support(scope).includes(axis) === matters;
    }),
  );
});

test('quantifying an axis away asks every value of it', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, fc.constantFrom('power', 'bits', 'colour', 'hardened'), (f, axis) => {
      const scope = build(s, f);
      const [some, every] = [s.forSome(scope, axis), s.forEvery(scope, axis)];
      return grid.slice(0, 40).every((at) => {
        const along = grid.filter((other) =>
          [...at].every(([id, value]) => id === axis || String(other.get(id)) === String(value)),
        );
        return (
          s.contains(some, at) === along.some((point) => holds(f, point)) &&
          s.contains(every, at) === along.every((point) => holds(f, point))
        );
      });
    }),
    { numRuns: 40 },
  );
});

test('fixing an axis at a figure leaves the set as it is at that figure', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, fc.constantFrom(0, 1.3, 1.7, 2.5, 9), (f, figure) => {
      const fixed = s.restrict(build(s, f), 'power', rational(figure));
      return (
        !s.support(fixed).includes('power') &&
        grid.every((at) => s.contains(fixed, at) === holds(f, new Map([...at, ['power', rational(figure)]])))
      );
    }),
  );
});

test('fixing an axis at a value, whichever axis it is, says for which others there is an item with that value', () => {
  const s = newScopes();
  fc.assert(
    fc.property(formula, fc.constantFrom('red', 'green', 'blue'), fc.constantFrom('no', 'yes'), (f, c, h) => {
      const scope = build(s, f);
      const there = (axis: string, value: string) =>
        s.forSome(s.intersection(scope, s.isOneOf(axis, [value])), axis);
      return (
        s.restrict(scope, 'colour', c) === there('colour', c) &&
        s.restrict(scope, 'hardened', h) === there('hardened', h)
      );
    }),
  );
});

test('fixing an axis to an interval keeps the set inside it and tests nothing beyond its bounds', () => {
  const s = newScopes();
  const low = s.between('power', to(1));
  expect(s.restrict(low, 'power', span(0, 1))).toBe(s.all);
  expect(s.restrict(low, 'power', over(1))).toBe(s.empty);
  expect(s.restrict(low, 'power', span(0, 2))).toBe(low);
  expect(s.restrict(s.isOneOf('colour', ['red', 'blue']), 'colour', 'blue')).toBe(s.all);
});

describe('the traps', () => {
  const s = newScopes();
  test('on an integer axis more than 3 is 4 or more, and 1 to 5 is 1 to 3 with 4 to 5', () => {
    expect(s.between('bits', over(3))).toBe(s.between('bits', from(4)));
    expect(s.between('bits', over(3.5))).toBe(s.between('bits', from(4)));
    expect(s.union(s.between('bits', span(1, 3)), s.between('bits', span(4, 5)))).toBe(
      s.between('bits', span(1, 5)),
    );
  });
  test('on a real axis neither holds', () => {
    expect(s.between('power', over(3))).not.toBe(s.between('power', from(4)));
    expect(s.union(s.between('power', span(1, 3)), s.between('power', span(4, 5)))).not.toBe(
      s.between('power', span(1, 5)),
    );
  });
  test('less than 8 and more than 8 leave the point 8', () => {
    const beside = s.union(s.between('power', over(8)), s.complement(s.between('power', from(8))));
    expect(s.complement(beside)).toBe(s.between('power', span(8, 8)));
  });
  test('what lies beyond the bounds of an axis makes no difference', () => {
    expect(s.between('power', over(-1))).toBe(s.all);
    expect(s.between('power', from(0))).toBe(s.all);
    expect(s.between('power', over(0))).not.toBe(s.all);
    expect(s.between('bits', to(6))).toBe(s.all);
    expect(s.between('bits', over(6))).toBe(s.empty);
  });
  test('bounds of an integer axis need not be integers', () => {
    const odd: Axis = { id: 'n', kind: 'integer', least: rational('0.5'), most: rational('2.5') };
    const t = new Scopes([odd], { nodeBudget: 10 });
    expect(t.between('n', from(1))).toBe(t.all);
    expect(t.between('n', over(2))).toBe(t.empty);
    expect(t.between('n', span(1, 2))).toBe(t.all);
  });
  test('an interval that ends before it begins is empty, and a half-open point too', () => {
    expect(s.between('power', span(3, 2))).toBe(s.empty);
    expect(
      s.between('power', {
        low: { value: rational(2), closed: false },
        high: { value: rational(2), closed: true },
      }),
    ).toBe(s.empty);
  });
  test('figures that doubles confuse stay apart', () => {
    const tenth = { low: { value: rational('0.1').mul(rational('1e-9')), closed: true } };
    expect(s.between('power', tenth)).toBe(
      s.between('power', { low: { value: rational('1e-10'), closed: true } }),
    );
    const sum = rational('0.1').add(rational('0.2'));
    expect(s.between('power', { low: { value: sum, closed: true } })).toBe(s.between('power', from(0.3)));
  });
});

test('going over the node budget is an error of its own kind that names the budget', () => {
  const many = Array.from({ length: 8 }, (_, i): Axis => ({ id: `q${i}`, kind: 'question' }));
  const s = new Scopes(many, { nodeBudget: 12 });
  const parity = () =>
    many.reduce((odd, { id }) => {
      const yes = s.isOneOf(id, ['yes']);
      return s.union(s.difference(odd, yes), s.difference(yes, odd));
    }, s.empty);
  expect(parity).toThrow(ScopeBudgetExceeded);
  expect(parity).toThrow('more than 12 nodes');
});

test('a misspelt axis or value is our own fault and throws', () => {
  const s = newScopes();
  expect(() => s.between('powr', over(1))).toThrow('no axis powr');
  expect(() => s.between('colour', over(1))).toThrow('not a numeric axis');
  expect(() => s.isOneOf('colour', ['yellow'])).toThrow('no value yellow');
  expect(() => s.restrict(s.all, 'power', 'red')).toThrow('axis power has no value red');
  expect(() => s.contains(s.between('power', over(1)), new Map())).toThrow('states no power');
  expect(() => s.store.order.axisAt(4)).toThrow('no axis at depth 4');
  expect(() => s.store.order.cutsAt(4)).toThrow('no axis at depth 4');
});
