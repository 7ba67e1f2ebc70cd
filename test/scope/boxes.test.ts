import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import { boxesOf } from '../../src/scope/boxes';
import { boxScope, cellsOf, setScope, type Box } from '../../src/scope/cells';
import type { Scope } from '../../src/scope/node-store';
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

/** What the boxes of a cover say: those that reach into what is left out without it. */
const saidBy = ({ boxes, reaching }: ReturnType<typeof boxesOf>, leftOut: Scope) =>
  s.union(
    ...boxes.map((box) => {
      const scope = boxScope(s, box);
      return reaching.has(box) ? s.difference(scope, leftOut) : scope;
    }),
  );

test('boxes that leave something out in a word are exact too', () => {
  fc.assert(
    fc.property(formula, formula, (f, g) => {
      const unless = build(s, g);
      const scope = s.difference(build(s, f), unless);
      const cover = boxesOf(s, scope, { limit: 1000, unless: () => unless });
      return cover.complete && saidBy(cover, unless) === scope;
    }),
  );
});

test('a point that other sets cut into many pieces is one box that leaves them out', () => {
  const point = s.between('power', { low: at(6, true), high: at(6, true) });
  const hole = (colour: string, hardened: string, bits: number) =>
    s.intersection(
      s.isOneOf('colour', [colour]),
      s.isOneOf('hardened', [hardened]),
      s.between('bits', { low: at(bits, true), high: at(bits + 1, true) }),
    );
  const holes = s.union(
    hole('red', 'yes', 1),
    hole('red', 'no', 2),
    hole('green', 'yes', 3),
    hole('green', 'no', 4),
    hole('blue', 'yes', 5),
  );
  const scope = s.difference(point, holes);
  const plain = boxesOf(s, scope, { limit: 10 });
  expect(plain.total).toBeGreaterThan(4);
  const cover = boxesOf(s, scope, { limit: 10, unless: () => holes });
  expect(cover.boxes.map((box) => [...box.keys()])).toEqual([['power']]);
  expect(cover.reaching.size).toBe(1);
  expect(saidBy(cover, holes)).toBe(scope);
});

test('an axis that has to be named is not let go for what is left out', () => {
  const holes = s.union(
    ...[2, 3, 4, 5, 6].map((bits) =>
      s.intersection(
        s.between('bits', { low: at(bits, true), high: at(bits, true) }),
        s.between('power', { low: at(bits, true) }),
      ),
    ),
    s.isOneOf('hardened', ['yes']),
  );
  const scope = s.difference(s.isOneOf('colour', ['red']), holes);
  const asked = boxesOf(s, scope, { limit: 10, unless: () => holes, named: ['hardened'] });
  expect(asked.boxes.map((box) => [...box.keys()])).toEqual([['colour', 'hardened']]);
  expect(boxesOf(s, scope, { limit: 10, unless: () => holes }).boxes.map((box) => [...box.keys()])).toEqual([
    ['colour'],
  ]);
});

test('a box that reaches over what is left out still says no more than the values at which there is something', () => {
  const hole = (colour: string, hardened: string, bits: number) =>
    s.intersection(
      s.isOneOf('colour', [colour]),
      s.isOneOf('hardened', [hardened]),
      s.between('bits', { low: at(bits, true), high: at(bits + 1, true) }),
    );
  const holes = s.union(
    s.between('power', { low: at(7, false) }),
    hole('red', 'yes', 1),
    hole('red', 'no', 2),
    hole('green', 'yes', 3),
    hole('green', 'no', 4),
    hole('blue', 'yes', 5),
  );
  const scope = s.difference(s.between('power', { low: at(6, true) }), holes);
  const cover = boxesOf(s, scope, { limit: 10, unless: () => holes });
  expect(cover.boxes.map((box) => [...box])).toEqual([
    [['power', { kind: 'intervals', intervals: [{ low: at(6, true), high: at(7, true) }] }]],
  ]);
  expect(cover.reaching.size).toBe(1);
  expect(saidBy(cover, holes)).toBe(scope);
});

test('the plain description is taken where the one that leaves something out is not shorter', () => {
  // Five boxes, one for each number of bits: none of them gets simpler by leaving out what lies between two figures.
  const scope = s.union(
    ...[1, 2, 3, 4, 5, 6].map((bits) =>
      s.intersection(
        s.between('bits', { low: at(bits, true), high: at(bits, true) }),
        s.between('power', { low: at(bits, true), high: at(bits + 0.5, true) }),
      ),
    ),
  );
  const unless = s.between('power', { low: at(100, true) });
  const [plain, offered] = [
    boxesOf(s, scope, { limit: 10 }),
    boxesOf(s, scope, { limit: 10, unless: () => unless }),
  ];
  expect(plain.total).toBe(6);
  expect(offered.boxes).toEqual(plain.boxes);
  expect(offered.reaching.size).toBe(0);
});
