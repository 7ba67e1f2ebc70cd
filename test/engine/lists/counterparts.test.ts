import { counterpartsOf, makersOf } from '../../../src/engine/lists/counterparts';
import { diagramsFor } from './points-of';
import type { Words } from './small-lists';

const tpp = { tpp: '>= 1000 TPP' };
const hardened = { hardened: 'yes' };
const silicon = { material: 'silicon' };
const heat = { 'rated-temperature': 'max > 125 degC' };
const [a, b, c] = ['3A001.a', '3A001.b', '3A001.c'];
const [first, second, third] = ['第6条第1号イ', '第6条第1号ロ', '第6条第1号ハ'];
const listed = (...whens: readonly Words[]): readonly Words[] => whens.map((when) => ({ when }));

const nothing = listed({ area: '< 7 mm2' });

/** Makers of all that the first list controls alone. */
function makers(us: readonly Words[], jp: readonly Words[]): readonly string[] {
  const diagrams = diagramsFor(us, jp);
  const { scopes } = diagrams.space;
  const [own, other] = diagrams.sides;
  const alone = scopes.difference(own.whole(), other.whole());
  return makersOf(alone, own, diagrams, (rest) => rest !== scopes.empty);
}

test.each<[string, readonly Words[], string[], (readonly Words[])?]>([
  ['each of two of which the one is not the other', listed(tpp, hardened), [a, b]],
  ['the one that the other is a part of', listed({ ...tpp, ...hardened }, tpp), [b]],
  [
    'of two that are the same by themselves, the one that says less',
    listed({ any: [tpp, { ...silicon, ...heat }] }, tpp),
    [b],
    listed({ ...silicon, ...heat }),
  ],
  [
    'the same, whichever stands first',
    listed(tpp, { any: [tpp, { ...silicon, ...heat }] }),
    [a],
    listed({ ...silicon, ...heat }),
  ],
  ['of three, those that cover it together', listed(tpp, { ...tpp, ...silicon }, silicon), [a, c]],
  ['none that the other list has as well', listed(tpp, hardened), [a], listed(hardened)],
])('a difference is made by %s', (_, us, expected, jp = nothing) => {
  expect(makers(us, jp)).toEqual(expected);
});

// Of the axes that the two look at, how many both do: two of four, then one of two, two of six …
test.each<[string, Words, readonly Words[], string[]]>([
  [
    'the one that looks at the same',
    tpp,
    listed(hardened, { tpp: '< 5 TPP' }, { ...tpp, ...hardened }),
    [second],
  ],
  ['both that are as alike', { ...tpp, ...hardened }, listed(tpp, silicon, hardened), [first, third]],
  [
    'one that looks at half of it and at nothing else, before one that looks at all of it and at much besides',
    { ...tpp, ...hardened },
    listed({ ...tpp, ...hardened, ...silicon, ...heat, area: '< 7 mm2' }, tpp),
    [second],
  ],
  ['none where nothing is shared', tpp, listed(hardened, silicon), []],
])('the counterparts of a paragraph: %s', (_, us, jp, expected) => {
  const diagrams = diagramsFor([{ when: us }], jp);
  const [own, other] = diagrams.sides;
  expect(counterpartsOf([a], own, other, diagrams)).toEqual(expected);
});

test('what has the same ancestor in a regime answers, however unlike; that of nobody is no ancestor', () => {
  const jp = [{ when: hardened, regime: 'WA 3.A.1' }, { when: tpp }, { when: silicon, regime: 'WA 3.A.2' }];
  const diagrams = diagramsFor([{ when: tpp, regime: 'WA 3.A.1' }, { when: silicon }], jp);
  const [own, other] = diagrams.sides;
  expect(counterpartsOf([a], own, other, diagrams)).toEqual([first]);
  expect(counterpartsOf([b], own, other, diagrams)).toEqual([third]);
  expect(counterpartsOf([a, b], own, other, diagrams)).toEqual([first]);
  expect(counterpartsOf([], own, other, diagrams)).toEqual([]);
});
