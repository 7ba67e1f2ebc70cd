import { narrow } from '../../../src/engine/lists/narrow';
import { rational } from '../../../src/quantity/rational';
import { expression } from '../build';

type Names = Readonly<Record<string, readonly [low?: number, high?: number]>>;
const reach = ([low, high]: readonly [low?: number, high?: number]) => ({
  low: low === undefined ? undefined : rational(low),
  high: high === undefined ? undefined : rational(high),
});

test.each<[string, Names, readonly [low?: number, high?: number], Record<string, string> | undefined]>([
  ['a', { a: [0, 9] }, [4, 20], { a: '4 to 9' }],
  ['a', {}, [4], { a: '4 to ' }],
  ['a', { a: [0, 3] }, [4], undefined],
  ['7', { a: [0, 3] }, [4, 8], { a: '0 to 3' }],
  ['7', { a: [0, 3] }, [8], undefined],
  ['-a', { a: [0, 9] }, [-4, -2], { a: '2 to 4' }],
  ['a ^ 2', { a: [0, 9] }, [4, 9], { a: '0 to 9' }],
  ['log2(a)', { a: [1, 4] }, [3], undefined],
  ['a - b', { a: [0, 9], b: [2, 5] }, [6], { a: '8 to 9', b: '2 to 3' }],
  ['a / b', { a: [1, 9], b: [1, 9] }, [3, 9], { a: '3 to 9', b: '1 to 3' }],
  ['a * b', { a: [1, 9], b: [-3, -1] }, [-6, -6], { a: '2 to 6', b: '-3 to -1' }],
  // What is multiplied by something that can be 0 may be anything.
  ['a * b', { a: [0, 9], b: [0, 1] }, [0, 4], { a: '0 to 9', b: '0 to 1' }],
  // A part whose names have been narrowed is worked out anew, also where only one of them was:
  // (a + b) * c is 6 to 10, hence a + b 2 to 3, hence c at least 2.
  [
    'a + (a + b) * c',
    { a: [0, 3], b: [0, 0], c: [1, 3] },
    [9, 10],
    { a: '2 to 3', b: '0 to 0', c: '2 to 3' },
  ],
  // a - b is at least 3, hence a at least 3 and b at most 1: then a + b is at most 5, and the product at most 20.
  ['(a - b) * (a + b)', { a: [2, 4], b: [0, 4] }, [24, 25], undefined],
  // a - b is at least 13 / 7, hence b at most 8 / 7; then a + b is less than 13 / 3, which a - b of at most 3 asks for.
  ['(a - b) * (a + b)', { a: [2, 3], b: [0, 4] }, [13, 14], undefined],
])('where %s, with %j, comes to %j, there is %j left', (formula, names, goal, left) => {
  const own = new Map(Object.entries(names).map(([name, ends]) => [name, reach(ends)]));
  const isLeft = narrow(expression(formula), reach(goal), own);
  const told = [...own].map(([name, { low, high }]) => [
    name,
    `${low?.toFraction() ?? ''} to ${high?.toFraction() ?? ''}`,
  ]);
  expect(isLeft ? Object.fromEntries(told) : undefined).toEqual(left);
});
