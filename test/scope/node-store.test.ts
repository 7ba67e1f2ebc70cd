import { rational } from '../../src/quantity/rational';
import { AxisOrder } from '../../src/scope/axis-order';
import { NodeStore, noCut } from '../../src/scope/node-store';
import { Scopes } from '../../src/scope/scopes';
import { newScopes } from './space';

const many = 1 << 17;

type Parts = (each: number) => readonly [depth: number, first: number, cut: number, second: number];

/** How many nodes of three children, the second above a cut, are not the one that is made at this place. */
function misplaced(store: NodeStore, count: number, parts: Parts): number {
  let wrong = 0;
  for (let each = 0; each < count; each += 1) {
    const [depth, first, cut, second] = parts(each);
    const mark = store.begin();
    store.add(mark, noCut, first);
    store.add(mark, cut, second);
    store.add(mark, 0, 0);
    if (store.finish(mark, depth) !== each + 2) wrong += 1;
  }
  return wrong;
}

// Among so many, several have the same hash.
test.each<[string, Parts]>([
  ['the axis that they test', (each) => [each, 0, 0, 1]],
  ['a child', (each) => [0, each + 2, 0, 1]],
  ['a cut', (each) => [0, 0, each, 1]],
])('nodes that differ in %s are never taken for each other, and are found again', (_, parts) => {
  const store = new NodeStore(new AxisOrder([]), 2 * many);
  expect(misplaced(store, many, parts)).toBe(0);
  expect(misplaced(store, 1000, parts)).toBe(0);
  expect(store.made).toBe(many + 2);
});

test('an axis may have thousands of values, and a set test each of them', () => {
  const s = new Scopes([{ id: 'n', kind: 'integer' }], { nodeBudget: 100 });
  const values = Array.from({ length: 3_000 }, (_, place) => rational(place));
  const stretches = values.flatMap((value) => {
    const { from, to } = s.store.order.stretch(0, value);
    return from === 'end' || to === 'start' ? [] : [{ from, to }];
  });
  const every = (step: number) =>
    s.inStretches(
      'n',
      stretches.filter((_, place) => place % step === 0),
    );
  const [second, third] = [every(2), every(3)];
  const both = s.intersection(second, third);
  expect(both).toBe(every(6));
  expect(s.difference(second, s.difference(second, third))).toBe(both);
  const either = s.union(second, third);
  const wrong = values.filter(
    (value, place) => s.contains(either, new Map([['n', value]])) !== (place % 2 === 0 || place % 3 === 0),
  );
  expect(wrong).toEqual([]);
});

test('what is left of a set within an interval has no lower end where the interval begins within a part', () => {
  const s = newScopes();
  const at = (value: number) => ({ value: rational(value), closed: true });
  const part = (low: number, high: number) => s.between('power', { low: at(low), high: at(high) });
  const left = s.restrict(s.union(part(1, 3), part(5, 6)), 'power', { low: at(2) });
  expect(left).toBe(s.union(s.between('power', { high: at(3) }), part(5, 6)));
  expect(s.intervalsOf(s.restrict(part(1, 3), 'power', { low: at(2) }), 'power')).toHaveLength(2);
  const first = newScopes();
  const alone = first.restrict(first.between('power', { low: at(1), high: at(3) }), 'power', { low: at(2) });
  expect(first.intervalsOf(alone, 'power')[0]).toEqual({ high: at(3) });
  expect(first.between('power', { high: at(3) })).toBe(alone);
});

test('a node without a child is our own fault', () => {
  const { store } = newScopes();
  expect(() => store.finish(store.begin(), 0)).toThrow('a node has a child');
});
