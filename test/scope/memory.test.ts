import fc from 'fast-check';
import { NodeMemo, unknownNode } from '../../src/scope/node-memo';
import { PairMemo, unknownPair } from '../../src/scope/pair-memo';

/** Numbers in an order of their own, the same each time: what is remembered must not hang on where it lands. */
function* scattered(count: number, below: number): Generator<number> {
  let state = 12_345;
  for (let done = 0; done < count; done += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield (state >>> 7) % below;
  }
}

describe('what is remembered of pairs of nodes', () => {
  test('is what was last said of just that pair, in that order', () => {
    const pair = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, fc.nat(9)), { maxLength: 60 }), pair, (said, asked) => {
        const memo = new PairMemo();
        const expected = new Map<string, number>();
        for (const [[left, right], result] of said) {
          memo.set(left, right, result);
          expected.set(`${String(left)} ${String(right)}`, result);
        }
        return [asked, ...said.map(([each]) => each)].every(
          ([left, right]) =>
            memo.get(left, right) === (expected.get(`${String(left)} ${String(right)}`) ?? unknownPair),
        );
      }),
    );
  });

  test('stays remembered however many more come, the empty set as a result too', () => {
    const memo = new PairMemo();
    const nodes = [...scattered(2_000, 300)];
    const expected = new Map<number, number>();
    for (const [at, left] of nodes.entries()) {
      const right = nodes[nodes.length - 1 - at]!;
      memo.set(left, right, at % 50);
      expected.set(left * 1000 + right, at % 50);
    }
    const wrong: number[] = [];
    for (let left = 0; left < 300; left += 1) {
      for (let right = 0; right < 300; right += 1) {
        const pair = left * 1000 + right;
        if (memo.get(left, right) !== (expected.get(pair) ?? unknownPair)) wrong.push(pair);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('what is remembered of nodes during a walk', () => {
  test('is what was said of the node, for as many nodes as there are', () => {
    const memo = new NodeMemo();
    for (const made of [3, 1_024, 1_025, 700, 9_000]) {
      memo.begin(made);
      const said = new Map<number, number>();
      for (const node of scattered(500, made)) {
        if (memo.get(node) !== (said.get(node) ?? unknownNode)) expect([made, node]).toEqual([]);
        memo.set(node, (node * 7) % 13);
        said.set(node, (node * 7) % 13);
      }
      memo.set(made - 1, 5);
      said.set(made - 1, 5);
      expect([...said].filter(([node, result]) => memo.get(node) !== result)).toEqual([]);
    }
  });

  test('is forgotten by the next walk', () => {
    const memo = new NodeMemo();
    memo.begin(10);
    expect(memo.get(4)).toBe(unknownNode);
    memo.set(4, 2);
    memo.begin(10);
    expect(memo.get(4)).toBe(unknownNode);
    memo.set(4, 0);
    expect(memo.get(4)).toBe(0);
  });
});
