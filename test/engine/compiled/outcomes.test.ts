import fc from 'fast-check';
import { KeptNumbers } from '../../../src/engine/compiled/kept-numbers';
import { Outcomes } from '../../../src/engine/compiled/outcomes';

const key = fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 4 });
const printed = (numbers: readonly number[]): string => numbers.join(' ');

test('what is kept by a row of numbers is found by just that row', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 80 }), key, (keys, asked) => {
      const outcomes = new Outcomes<string>(new KeptNumbers());
      for (const each of keys) {
        if (outcomes.get(each) === undefined) outcomes.keep(each, printed(each));
      }
      const known = new Set(keys.map(printed));
      return [...keys, asked].every(
        (each) => outcomes.get(each) === (known.has(printed(each)) ? printed(each) : undefined),
      );
    }),
  );
});

test('rows with one hash are kept apart', () => {
  const outcomes = new Outcomes<number>(new KeptNumbers(), 1 << 20);
  const count = 90_000;
  for (let each = 0; each < count; each += 1) outcomes.keep([each, each >> 3], each);
  let wrong = 0;
  for (let each = 0; each < count; each += 1) if (outcomes.get([each, each >> 3]) !== each) wrong += 1;
  expect(wrong).toBe(0);
});

test('beyond so many it begins anew, and what it says then is right still', () => {
  const outcomes = new Outcomes<number>(new KeptNumbers(), 3);
  const found = () => [1, 2, 3, 4].map((each) => outcomes.get([each]));
  for (const each of [1, 2, 3]) outcomes.keep([each], each);
  expect(found()).toEqual([1, 2, 3, undefined]);
  outcomes.keep([4], 4);
  expect(found()).toEqual([undefined, undefined, undefined, 4]);
});

test('what is kept is counted, by its length, until all of it was let go', () => {
  const kept = new KeptNumbers(100);
  const outcomes = new Outcomes<number>(kept);
  outcomes.keep([1, 2, 3], 1);
  expect(kept.isTooMuch).toBe(false);
  outcomes.keep(
    Array.from({ length: 64 }, (_, each) => each),
    2,
  );
  expect(kept.isTooMuch).toBe(false);
  outcomes.keep([], 3);
  expect(kept.isTooMuch).toBe(true);
  kept.clear();
  expect(kept.isTooMuch).toBe(false);
  kept.add(100);
  expect(kept.isTooMuch).toBe(false);
  kept.add(1);
  expect(kept.isTooMuch).toBe(true);
});
