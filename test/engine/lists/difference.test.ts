import { differenceOf } from '../../../src/engine/lists/difference';
import type { Scope } from '../../../src/scope/node-store';
import { circuits, diagramsFor, heldOn, pointsOf, type Point } from './points-of';
import { smallLists, type Words } from './small-lists';

const nothing: readonly Words[] = [{ class: 'computer' }];
const open: Words = { coverage: 'none' };
const hardened = { hardened: 'yes' };
const silicon = { material: 'silicon' };
const ours = { 'us-judgment': 'yes' };
const theirs = { 'jp-judgment': 'yes' };

/** The same list with other words: what neither of two days of it encodes is the same question on both. */
function twoDays(before: readonly Words[], after: readonly Words[]) {
  const [first, second] = [before, after].map((words) => smallLists(words, nothing));
  return circuits([first!.sides[0], second!.sides[0]], first!.vocabulary);
}

const byAddress = { 'controlled-by': '3A001.b' };

describe.each<[string, () => ReturnType<typeof circuits>, hinges: string[], counts: number[][]]>([
  // By side, of all points: what is proved, and what hinges.
  [
    'nothing is asked that only one list asks',
    () => diagramsFor([{ when: hardened }], [{ when: silicon }]),
    [],
    [
      [2, 0],
      [1, 0],
    ],
  ],
  [
    'one list asks a question of its own',
    () => diagramsFor([{ when: { ...hardened, ...ours } }, { when: silicon }], nothing),
    ['us-judgment'],
    [
      [4, 2],
      [0, 0],
    ],
  ],
  [
    'each list asks a question of its own',
    () => diagramsFor([{ when: { ...hardened, ...ours } }], [{ when: { ...hardened, ...theirs } }]),
    ['jp-judgment', 'us-judgment'],
    [
      [0, 1],
      [0, 1],
    ],
  ],
  [
    'a question that both ask is a fact between them',
    () => diagramsFor([{ when: { ...hardened, ...ours } }], [{ when: { ...silicon, ...ours } }]),
    [],
    [
      [2, 0],
      [1, 0],
    ],
  ],
  [
    'where an answer keeps an item free of the other list, the item is proved only where no answer does',
    () =>
      diagramsFor(
        [{ when: hardened }, { when: { ...silicon, 'us-judgment': 'no' } }],
        [{ when: { ...hardened, ...silicon, ...theirs } }],
      ),
    ['jp-judgment', 'us-judgment'],
    [
      [8, 4],
      [0, 0],
    ],
  ],
  [
    'whether what is not encoded applies is open',
    () => diagramsFor([{ when: { ...silicon, ...byAddress } }, open, { when: hardened }], nothing),
    ['not-encoded:3A001.b'],
    [
      [6, 1],
      [0, 0],
    ],
  ],
  [
    'also where both ask for it',
    () =>
      twoDays(
        [{ when: { ...hardened, ...byAddress } }, open],
        [{ when: { ...hardened, ...silicon, ...byAddress } }, open],
      ),
    ['not-encoded:3A001.b'],
    [
      [0, 2],
      [0, 0],
    ],
  ],
  [
    'also where both ask for it and one controls an item whatever it says',
    () => twoDays([{ when: hardened }, open], [{ when: { ...hardened, ...silicon, ...byAddress } }, open]),
    ['not-encoded:3A001.b'],
    [
      [4, 1],
      [0, 0],
    ],
  ],
])('%s', (_, made, hinges, counts) => {
  test.each([0, 1] as const)('list %i', (side) => {
    const diagrams = made();
    const { scopes } = diagrams.space;
    const found = differenceOf(diagrams, side);
    const [own, other] = side === 0 ? diagrams.sides : [diagrams.sides[1], diagrams.sides[0]];
    const isApart = (at: Point): boolean =>
      scopes.contains(own.controlled(), at) && !scopes.contains(other.whole(), at);
    const points = pointsOf(diagrams);
    const alike = (one: Point, two: Point): boolean =>
      [...one].every(([axis, value]) => hinges.includes(axis) || two.get(axis) === value);
    const proved = points.filter((one) => points.filter((two) => alike(one, two)).every(isApart));
    const hinging = points.filter((one) => isApart(one) && !proved.includes(one));
    const held = (scope: Scope) => points.filter((at) => scopes.contains(scope, at));

    expect([...found.hinges].sort()).toEqual(hinges);
    expect(held(found.proved)).toEqual(proved);
    expect(held(found.hinging)).toEqual(hinging);
    expect([proved.length, hinging.length]).toEqual(counts[side]);
    expect(found).toMatchObject({
      hard: found.proved,
      lean: { proved: found.proved, hinging: found.hinging },
      open: scopes.empty,
      void: scopes.empty,
    });
  });
});

describe('two printed figures of one limit', () => {
  const degrees = ['119', '120', '124.8', '124.9', '125', '125.1', '126.8', '126.9', '130', '131'];
  const axis = 'rated-temperature.max';
  const over = (...limits: string[]): readonly Words[] =>
    limits.map((limit) => ({ when: { 'rated-temperature': `max > ${limit}` } }));

  // 398 K are 124.85 degC, and 400 K are 126.85.
  test.each<[string, string, string, proved: string[], hard: string[]]>([
    [
      'of the other list: hard is what lies below both',
      '120 degC',
      '398 K (125 degC)',
      ['124.8', '124.9', '125'],
      ['124.8'],
    ],
    [
      'of the own list: hard is what lies above both',
      '400 K (125 degC)',
      '130 degC',
      ['125.1', '126.8', '126.9', '130'],
      ['126.9', '130'],
    ],
    ['none of it is hard between the two', '124.85 degC', '398 K (125 degC)', ['124.9', '125'], []],
    ['without any difference', '398 K (125 degC)', '125 degC', [], []],
  ])('%s', (_, us, jp, proved, hard) => {
    const diagrams = diagramsFor(over(us), over(jp));
    const found = differenceOf(diagrams, 0);
    expect(heldOn(found.proved, diagrams, axis, degrees)).toEqual(proved);
    expect(heldOn(found.hard, diagrams, axis, degrees)).toEqual(hard);
  });
});

describe('figures that depend on each other', () => {
  // Below 100 mm2 and from 1000 TPP on there are 10 TPP/mm2 or more.
  const dense: Words = { when: { density: '>= 5 TPP/mm2', tpp: '>= 1000 TPP' } };
  const small: Words = { when: { area: '< 100 mm2', tpp: '>= 1000 TPP' } };

  test('no item is small, and not dense: that is void, and no difference', () => {
    const diagrams = diagramsFor([small], [dense]);
    const { scopes } = diagrams.space;
    const found = differenceOf(diagrams, 0);
    const [own, other] = diagrams.sides;
    expect(found).toEqual({
      proved: scopes.empty,
      hard: scopes.empty,
      hinging: scopes.empty,
      open: scopes.empty,
      void: diagrams.possible(scopes.difference(own.controlled(), other.whole())),
      lean: { proved: scopes.empty, hinging: scopes.empty },
      hinges: [],
    });
    expect(found.void).not.toBe(scopes.empty);
  });

  test('what is void of a difference is told apart from what is not', () => {
    const diagrams = diagramsFor([small, { when: hardened }], [dense]);
    const { scopes } = diagrams.space;
    const { proved, hinging, lean, ...found } = differenceOf(diagrams, 0);
    const apart = scopes.difference(diagrams.sides[0].controlled(), diagrams.sides[1].whole());
    expect(found.void).not.toBe(scopes.empty);
    expect(scopes.disjoint(found.void, proved)).toBe(true);
    expect(scopes.union(found.void, proved)).toBe(diagrams.possible(apart));
    expect(hinging).toBe(scopes.empty);
    expect(lean).toEqual({ proved, hinging });
  });
});

test('what is described is the difference without the facts, and what is proved is what can exist of it', () => {
  // A part of 1000 TPP in a whole of less is in no item.
  const diagrams = diagramsFor([{ when: { 'part-tpp': '>= 1000 TPP' } }], [{ when: { tpp: '>= 2000 TPP' } }]);
  const { scopes } = diagrams.space;
  const apart = scopes.difference(diagrams.sides[0].controlled(), diagrams.sides[1].whole());
  const { proved, lean } = differenceOf(diagrams, 0);
  expect(lean).toEqual({ proved: apart, hinging: scopes.empty });
  expect(proved).toBe(scopes.intersection(apart, diagrams.facts));
  expect(proved).not.toBe(apart);
});
