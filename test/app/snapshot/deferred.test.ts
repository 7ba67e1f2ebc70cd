import { deferred } from '../../../src/app/snapshot/deferred';

test('fields that are there are there, and the others are read together, once, when one of them is asked for', () => {
  let count = 0;
  const read = () => ({ b: (count += 1), c: [2] });
  const plain: { a: number; b?: number; c?: number[] } = { a: 0 };
  const object = deferred(plain, ['b', 'c'], read);
  expect([object.a, Object.keys(object), 'b' in object, count]).toEqual([0, ['a', 'b', 'c'], true, 0]);
  expect(object.b).toBe(1);
  expect(object.c).toBe(object.c);
  expect(count).toBe(1);
});

test('to whoever copies, compares or lists it, it is the whole object', () => {
  const object = deferred({ a: 0 }, ['b'], () => ({ b: 1, c: 2 }));
  expect(object).toEqual({ a: 0, b: 1 });
  expect({ ...object }).toStrictEqual({ a: 0, b: 1 });
  expect(JSON.stringify(object)).toBe('{"a":0,"b":1}');
});

test('each object reads its own, under whatever names others have', () => {
  const [one, other] = [1, 2].map((b) => {
    const plain: { b?: number } = {};
    return deferred(plain, ['b'], () => ({ b }));
  });
  expect([other?.b, one?.b]).toEqual([2, 1]);
});

test('a field is nobody else’s', () => {
  const heir = Object.create(deferred({}, ['b'], () => ({ b: 1 }))) as { b?: number };
  expect(() => heir.b).toThrow('another object');
});
