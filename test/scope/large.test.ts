import { rational } from '../../src/quantity/rational';
import type { Axis } from '../../src/scope/axis';
import { boxesOf, simplestPart } from '../../src/scope/boxes';
import type { Interval } from '../../src/scope/interval';
import type { Scope } from '../../src/scope/node-store';
import { ScopeBudgetExceeded, withinBudget } from '../../src/scope/scope-budget-exceeded';
import { Scopes } from '../../src/scope/scopes';
import { newScopes } from './space';

const at = (value: number, closed = true) => ({ value: rational(value), closed });
const only = (value: number): Interval => ({ low: at(value), high: at(value) });
const plane: readonly Axis[] = ['x', 'y', 'z'].map((id) => ({
  id,
  kind: 'integer',
  least: rational(0),
  most: rational(150),
}));
const prime = 151;

/** Points scattered over a plane: one for each x, at a height that follows no order, more on top of it. */
function scattered(s: Scopes, factor: number, order: 'up' | 'down' = 'up'): Scope {
  const columns = Array.from({ length: prime }, (_, x) =>
    s.intersection(
      s.between('x', only(x)),
      s.between('y', only((x * x * factor) % prime)),
      s.between('z', only((x * x * x + factor) % prime)),
    ),
  );
  return s.union(...(order === 'up' ? columns : columns.toReversed()));
}

describe('with thousands of nodes', () => {
  let known: { s: Scopes; one: Scope; other: Scope; third: Scope } | undefined;
  /** Made by the test that comes first. */
  const sets = () => {
    if (known !== undefined) return known;
    const s = new Scopes(plane, { nodeBudget: 1_000_000 });
    return (known = { s, one: scattered(s, 3), other: scattered(s, 5), third: scattered(s, 7) });
  };

  test('equal sets are the same object, however they were made', () => {
    const { s, one, other, third } = sets();
    expect(s.made).toBeGreaterThan(1_500);
    expect(scattered(s, 3, 'down')).toBe(one);
    expect(s.complement(s.complement(other))).toBe(other);
    expect(s.difference(s.union(one, other), s.difference(other, one))).toBe(one);
    expect(s.union(s.union(one, other), third)).toBe(s.union(one, s.union(third, other)));
    const before = s.made;
    expect(scattered(s, 5, 'up')).toBe(other);
    expect(s.nodeCount(one)).toBeLessThan(before);
  });

  test('letting an axis go, and asking what matters, still says what it says of every point', () => {
    const { s, one } = sets();
    const shadow = s.forSome(one, 'z');
    for (let x = 0; x < prime; x += 19) {
      const y = (x * x * 3) % prime;
      const point = (height: number) =>
        new Map([
          ['x', rational(x)],
          ['y', rational(height)],
        ]);
      expect(s.contains(shadow, point(y))).toBe(true);
      expect(s.contains(shadow, point((y + 1) % prime))).toBe(false);
    }
    expect(s.support(shadow)).toEqual(['x', 'y']);
    expect(s.support(one)).toEqual(['x', 'y', 'z']);
    expect(s.forEvery(one, 'z')).toBe(s.empty);
    expect(s.forSome(one, 'x', 'y', 'z')).toBe(s.all);
  });

  test('nothing in common is found without working out what is', () => {
    const { s, one, other } = sets();
    const apart = s.difference(other, one);
    const before = s.made;
    expect(s.disjoint(one, apart)).toBe(true);
    expect(s.disjoint(apart, one)).toBe(true);
    expect(s.disjoint(one, s.all)).toBe(false);
    expect(s.disjoint(one, one)).toBe(false);
    expect(s.disjoint(s.empty, one)).toBe(true);
    expect(s.implies(apart, other)).toBe(true);
    expect(s.implies(other, apart)).toBe(other === apart);
    expect(s.made).toBe(before);
  });
});

describe('the budget of nodes', () => {
  const questions = Array.from({ length: 10 }, (_, number): Axis => ({
    id: `q${String(number)}`,
    kind: 'question',
  }));
  const both = (s: Scopes, ids: readonly number[]) =>
    s.intersection(...ids.map((number) => s.isOneOf(`q${String(number)}`, ['yes'])));

  test('lets just so many be made, leaves among them', () => {
    const exact = new Scopes(questions, { nodeBudget: 12 });
    for (const { id } of questions) exact.isOneOf(id, ['yes']);
    expect(exact.made).toBe(12);
    expect(() => both(exact, [0, 1])).toThrow(ScopeBudgetExceeded);
    // What is there already costs nothing.
    expect(exact.isOneOf('q3', ['yes'])).toBe(exact.isOneOf('q3', ['yes']));
  });

  test('can be raised by so many more than have been made', () => {
    const s = new Scopes(questions, { nodeBudget: 12 });
    for (const { id } of questions) s.isOneOf(id, ['yes']);
    s.allow(1);
    expect(s.isEmpty(both(s, [0, 1]))).toBe(false);
    expect(s.made).toBe(13);
    expect(() => both(s, [2, 3])).toThrow('more than 13 nodes');
    s.allow(100);
    expect(s.nodeCount(both(s, [0, 1, 2]))).toBe(5);
  });

  test('ends a piece of work without an answer; any other fault is passed on', () => {
    expect(withinBudget(() => 1)).toBe(1);
    expect(
      withinBudget((): number => {
        throw new ScopeBudgetExceeded(1);
      }),
    ).toBeUndefined();
    expect(() => {
      withinBudget(() => {
        throw new Error('another');
      });
    }).toThrow('another');
    expect(new ScopeBudgetExceeded(5)).toMatchObject({ name: 'ScopeBudgetExceeded', nodeBudget: 5 });
  });
});

describe('what a diagram says of one axis', () => {
  const s = newScopes();
  const power = (low: number, high: number) => s.between('power', { low: at(low), high: at(high, false) });

  test('is the parts into which it cuts it, wherever it does', () => {
    const scope = s.union(
      s.intersection(s.between('bits', only(2)), power(1, 3)),
      s.intersection(s.isOneOf('colour', ['red']), power(2, 3)),
    );
    expect(s.intervalsOf(scope, 'power')).toEqual([
      { high: at(1, false) },
      { low: at(1), high: at(2, false) },
      { low: at(2), high: at(3, false) },
      { low: at(3) },
    ]);
    expect(s.intervalsOf(scope, 'bits')).toHaveLength(3);
    expect(s.intervalsOf(s.all, 'power')).toEqual([{}]);
  });

  test('in ascending order, whichever of its nodes comes first', () => {
    const scope = s.union(
      s.intersection(s.between('power', { high: at(1, false) }), s.between('bits', { low: at(5) })),
      s.intersection(s.between('power', { low: at(1) }), s.between('bits', { high: at(2) })),
    );
    expect(s.intervalsOf(scope, 'bits')).toEqual([
      { high: at(2) },
      { low: at(3), high: at(4) },
      { low: at(5) },
    ]);
    expect(s.axisOf(scope).id).toBe('power');
  });

  test('and how many nodes it takes', () => {
    expect(s.nodeCount(s.all)).toBe(1);
    expect(s.nodeCount(s.isOneOf('colour', ['red']))).toBe(3);
    const counted = s.intersection(s.isOneOf('colour', ['red']), s.isOneOf('hardened', ['yes']));
    expect(s.support(counted)).toEqual(['colour', 'hardened']);
    expect(s.nodeCount(counted)).toBe(4);
  });

  test('fixing an axis where nothing of it lies is our own fault', () => {
    expect(() => s.restrict(power(1, 3), 'power', { low: at(3), high: at(2) })).toThrow(
      'lies in the interval',
    );
  });
});

test('a named value of an axis of figures is our own fault', () => {
  expect(() => newScopes().isOneOf('power', ['red'])).toThrow('axis power has no value red');
});

test('two axes of one name are our own fault', () => {
  const q: Axis = { id: 'q', kind: 'question' };
  expect(() => new Scopes([q, q], { nodeBudget: 10 })).toThrow('the same name');
});

describe('boxes', () => {
  const s = newScopes();
  const keys = (boxes: readonly ReadonlyMap<string, unknown>[]) => boxes.map((box) => [...box.keys()]);
  const low = s.between('power', { high: at(2, false) });
  const long = s.between('bits', { low: at(3) });
  const soft = s.isOneOf('hardened', ['no']);
  const hard = s.isOneOf('hardened', ['yes']);

  test('one that others make needless is dropped, though it was found first', () => {
    const scope = s.union(s.intersection(soft, low), s.intersection(hard, long));
    expect(keys(boxesOf(s, scope, { limit: 10 }).boxes)).toEqual([
      ['power', 'hardened'],
      ['bits', 'hardened'],
    ]);
  });

  test('one is kept although others make it needless but for what is not worth a box', () => {
    const scope = s.union(s.intersection(soft, low), s.intersection(hard, long));
    const nothing = boxesOf(s, scope, { limit: 10, isWorth: () => false });
    expect(nothing).toMatchObject({ boxes: [], total: 0, complete: true });
    const inLow = (part: Scope) => !s.disjoint(part, s.intersection(low, soft));
    expect(keys(boxesOf(s, scope, { limit: 10, isWorth: inLow }).boxes)).toEqual([['power', 'hardened']]);
  });

  test('a second interval makes a description longer, a second value does not, a second axis most of all', () => {
    const twice = s.union(
      s.between('power', { low: at(1), high: at(2) }),
      s.between('power', { low: at(3), high: at(4) }),
    );
    const colours = s.isOneOf('colour', ['red', 'blue']);
    const sizes = keys(boxesOf(s, s.union(twice, colours), { limit: 10 }).boxes);
    expect(sizes).toEqual([['colour'], ['power']]);
    const both = s.union(s.intersection(low, soft), colours, s.between('power', { low: at(9) }));
    expect(keys(boxesOf(s, both, { limit: 10 }).boxes).map((box) => box.length)).toEqual([1, 1, 2]);
  });

  test('the shortest description comes first, also where not all was found', () => {
    const [red, blue] = [s.isOneOf('colour', ['red']), s.isOneOf('colour', ['blue'])];
    const scope = s.union(
      s.intersection(low, red),
      s.intersection(long, blue, hard),
      s.intersection(soft, s.isOneOf('colour', ['green'])),
    );
    for (const searchLimit of [1, 2, 3, 24]) {
      const { boxes, total } = boxesOf(s, scope, { limit: 10, searchLimit });
      expect(total).toBeLessThanOrEqual(searchLimit);
      const sizes = boxes.map((box) => box.size);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
  });

  test('the simplest part of a scope is a part of it that tests fewest axes', () => {
    expect(simplestPart(s, s.empty)).toBe(s.empty);
    expect(simplestPart(s, s.all)).toBe(s.all);
    const scope = s.union(s.intersection(low, soft, long), s.isOneOf('colour', ['red']));
    const part = simplestPart(s, scope);
    expect(s.implies(part, scope)).toBe(true);
    expect(s.isEmpty(part)).toBe(false);
    expect(s.support(part)).toEqual(['power', 'colour']);
  });
});
