import { fromBytes, toBytes } from '../../src/quantity/structured-bytes';
import { rational } from '../../src/quantity/rational';
import { allUnits } from '../../src/quantity/unit';

test('exact numbers are exact numbers again, and a unit is the one unit of the table', () => {
  const [unit] = allUnits;
  const value = {
    third: rational(1).div(rational(3)),
    unit,
    map: new Map([['a', [unit]]]),
    set: new Set(['x']),
  };
  const back = fromBytes(toBytes(value)) as typeof value;
  expect(back).toEqual(value);
  expect(back.third.mul(rational(3)).equals(rational(1))).toBe(true);
  expect(back.unit).toBe(unit);
  expect(back.map.get('a')?.[0]).toBe(unit);
});

test('what is shared stays shared, and a circle closes', () => {
  const shared = { a: 1 };
  const value: { left: object; right: object; self?: object } = { left: shared, right: shared };
  value.self = value;
  const back = fromBytes(toBytes(value)) as typeof value;
  expect(back.left).toBe(back.right);
  expect(back.self).toBe(back);
});

test('a key that prototypes have too stays a key', () => {
  const value: unknown = JSON.parse('{"constructor": {"__proto__": 1}, "toString": 2}');
  expect(JSON.stringify(fromBytes(toBytes(value)))).toBe(JSON.stringify(value));
});
