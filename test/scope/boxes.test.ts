import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import { boxesOf } from '../../src/scope/boxes';
import { boxScope, cellsOf, setScope, type Box } from '../../src/scope/cells';
import { newScopes, build, formula } from './space';

const s = newScopes();
const at = (value: number, closed: boolean) => ({ value: rational(value), closed });
const unionOf = (boxes: readonly Box[]) => s.union(...boxes.map((box) => boxScope(s, box)));

test('the boxes of a scope are exactly the scope', () => {
  fc.assert(
    fc.property(formula, (f) => {
      const scope = build(s, f);
      const cover = boxesOf(s, scope, { limit: 1000 });
      return cover.complete && cover.total === cover.boxes.length && unionOf(cover.boxes) === scope;
    }),
  );
});

test('every box is maximal: neither an axis nor a bound of it can be let go', () => {
  fc.assert(
    fc.property(formula, (f) => {
      const scope = build(s, f);
      return boxesOf(s, scope, { limit: 1000 }).boxes.every((box) =>
        [...box].every(([axis, set]) => {
          const others = boxScope(s, new Map([...box].filter(([id]) => id !== axis)));
          const beyond = s.difference(others, setScope(s, axis, set));
          const wider = s.difference(
            beyond,
            s.union(
              ...[...cellsOf(s, s.complement(setScope(s, axis, set)))].map((cell) => {
                const slice = s.intersection(others, boxScope(s, cell));
                return s.implies(slice, scope) ? s.empty : slice;
              }),
            ),
          );
          return wider === s.empty;
        }),
      );
    }),
  );
});

test('no box is covered by the others', () => {
  fc.assert(
    fc.property(formula, (f) => {
      const { boxes } = boxesOf(s, build(s, f), { limit: 1000 });
      return boxes.every(
        (box) => !s.implies(boxScope(s, box), unionOf(boxes.filter((other) => other !== box))),
      );
    }),
  );
});

test('inside the items that exist the boxes are exact; beyond them they may say less', () => {
  fc.assert(
    fc.property(formula, formula, (f, g) => {
      const [scope, within] = [build(s, f), build(s, g)];
      const goal = s.intersection(scope, within);
      const { boxes } = boxesOf(s, goal, { limit: 1000, beyond: s.complement(within) });
      return s.intersection(unionOf(boxes), within) === goal;
    }),
  );
});

test('cells are disjoint, and their union is the scope', () => {
  fc.assert(
    fc.property(formula, (f) => {
      const scope = build(s, f);
      const cells = [...cellsOf(s, scope)].map((cell) => boxScope(s, cell));
      const disjoint = cells.every((cell, i) =>
        cells.every((other, j) => i === j || s.isEmpty(s.intersection(cell, other))),
      );
      return disjoint && s.union(...cells) === scope;
    }),
  );
});

test('adjacent cells are said as one box with merged parts', () => {
  const power = s.between('power', { low: at(1.3, false) });
  const scope = s.intersection(power, s.union(s.isOneOf('colour', ['red']), s.isOneOf('colour', ['blue'])));
  const { boxes, total } = boxesOf(s, scope, { limit: 5 });
  expect(total).toBe(1);
  expect([...boxes[0]!]).toEqual([
    ['power', { kind: 'intervals', intervals: [{ low: at(1.3, false) }] }],
    ['colour', { kind: 'values', values: ['red', 'blue'] }],
  ]);
});

test('the smallest description comes first, and the number of all boxes is told', () => {
  const narrow = s.intersection(s.isOneOf('colour', ['red']), s.isOneOf('hardened', ['no']));
  const scope = s.union(narrow, s.between('power', { low: at(2, true) }));
  const cover = boxesOf(s, scope, { limit: 1 });
  expect(cover.total).toBe(2);
  expect(cover.boxes.map((box) => [...box.keys()])).toEqual([['power']]);
});

test('a cover that is given up says that there are more', () => {
  const scope = s.union(s.isOneOf('colour', ['red']), s.isOneOf('hardened', ['no']));
  const cover = boxesOf(s, scope, { limit: 5, searchLimit: 1 });
  expect(cover).toMatchObject({ total: 1, complete: false });
});
