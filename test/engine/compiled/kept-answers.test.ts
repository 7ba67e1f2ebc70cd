import { ByKinds } from '../../../src/engine/compiled/by-kinds';
import { tooNear } from '../../../src/engine/compiled/cells';
import { Group } from '../../../src/engine/compiled/group';
import { judgeOf } from '../../../src/engine/compiled/judge';
import { KeptNumbers } from '../../../src/engine/compiled/kept-numbers';
import type { Occasion } from '../../../src/engine/compiled/occasion';
import { subjectOf } from '../../../src/engine/subject';
import { is, item, vocabulary } from '../build';
import { classes, daysOf, type Stated } from './figure-items';
import { worldsOfLists } from './worlds-of-lists';

const words = vocabulary({
  classes,
  numbers: { x: { unit: 'W' }, n: { unit: 'count' }, nobody: { unit: 'W' } },
});

describe('what the plain evaluator says of a condition at a place', () => {
  const about = item(['thing'], { x: '11 W' });
  const subject = subjectOf(about, words, []);
  let asked = 0;
  const occasion: Occasion = {
    item: about,
    values: new Float64Array(0),
    states: new Uint8Array(0),
    filled: new Int32Array(0),
    count: 0,
    subject: () => {
      asked += 1;
      return subject;
    },
  };
  /** The answer, and how often the plain evaluator was asked for it. */
  const ask = (group: Group, leaf: number, key: number): readonly [answer: number, asked: number] => {
    const before = asked;
    return [group.answer(leaf, key, occasion), asked - before];
  };
  const [above, below] = [is('x', '> 10 W'), is('x', '< 10 W')];

  test('is asked for once, also where more conditions come to be asked', () => {
    const group = new Group(1, []);
    const first = group.leaf(above);
    expect(ask(group, first, 3)).toEqual([1, 1]);
    expect(ask(group, first, 3)).toEqual([1, 0]);
    expect(ask(group, first, 4)).toEqual([1, 1]);
    const others = [below, is('x', '> 1 W'), is('x', '> 2 W'), is('x', '> 3 W')].map((each) =>
      group.leaf(each),
    );
    const found = () => others.map((leaf) => ask(group, leaf, 3));
    expect(found()).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(found().map(([, times]) => times)).toEqual([0, 0, 0, 0]);
    expect(ask(group, first, 3)).toEqual([1, 0]);
  });

  test('is asked for each time where no number stands for the place', () => {
    const group = new Group(1, []);
    const leaf = group.leaf(above);
    expect(ask(group, leaf, tooNear)).toEqual([1, 1]);
    expect(ask(group, leaf, tooNear)).toEqual([1, 1]);
  });

  test('is kept of so many places, and asked for each time beyond them', () => {
    const group = new Group(1, []);
    const leaf = group.leaf(above);
    const most = 1 << 14;
    for (let key = 0; key < most; key += 1) group.answer(leaf, key, occasion);
    expect(ask(group, leaf, most - 1)).toEqual([1, 0]);
    expect(ask(group, leaf, most)).toEqual([1, 1]);
    expect(ask(group, leaf, most)).toEqual([1, 1]);
    expect(ask(group, leaf, 0)).toEqual([1, 0]);
  });

  test('is that of one condition, however often it is written', () => {
    const group = new Group(1, []);
    const numbers = [above, below, is('x', '> 10 W'), is('x', '< 10 W')].map((each) => group.leaf(each));
    expect(numbers).toEqual([0, 1, 0, 1]);
  });

  test('is asked for only of what the group has: anything else is our own fault', () => {
    expect(() => new Group(1, []).answer(0, 0, occasion)).toThrow('a condition that it does not have');
  });
});

describe('the outcome of items whose figures are of the same kinds', () => {
  const kinds = judgeOf(daysOf([is('x', '> 10 W'), is('n', '> 3')], words), words, []).kinds(item(['thing']));
  const figures = (stated: Record<string, Stated>) => item(['thing'], stated).figures;

  test('is found again, whatever they state that nobody asks for', () => {
    const byKinds = new ByKinds<string>(kinds, new KeptNumbers());
    expect(byKinds.find(figures({ x: '11 W', n: '3' }))).toBeUndefined();
    byKinds.keep('one');
    expect(byKinds.find(figures({ x: '12 W', nobody: '7 W', unknown: '1', n: '3' }))).toBe('one');
    expect(byKinds.find(figures({ x: '12 W', n: '4' }))).toBeUndefined();
    byKinds.keep('other');
    expect(byKinds.find(figures({ x: '11 W', n: '5' }))).toBe('other');
    expect(byKinds.find(figures({ x: '9 W', n: '3' }))).toBeUndefined();
    expect(byKinds.find(figures({ n: '3' }))).toBeUndefined();
    expect(byKinds.find(figures({ x: '13 W', n: '3' }))).toBe('one');
    expect(byKinds.find(figures({}))).toBeUndefined();
  });

  test('is not kept of one for which no number stands', () => {
    const byKinds = new ByKinds<string>(kinds, new KeptNumbers());
    const [clear, odd] = [figures({ x: '11 W' }), figures({ x: '11 W', n: '2.99999999999999999999' })];
    expect(byKinds.find(odd)).toBeUndefined();
    byKinds.keep('odd');
    expect(byKinds.find(odd)).toBeUndefined();
    expect(byKinds.find(clear)).toBeUndefined();
    byKinds.keep('clear');
    expect(byKinds.find(clear)).toBe('clear');
    expect(byKinds.find(odd)).toBeUndefined();
  });
});

describe('items that are alike', () => {
  const judging = (kept?: KeptNumbers) =>
    judgeOf(daysOf([is('x', '> 10 W'), is('n', '> 3')], words), words, [], kept);
  const about = (stated: Record<string, Stated>) => item(['thing'], stated);

  test('have one shape, and lie at the same places', () => {
    const judge = judging();
    const [one, alike, other] = [
      { x: '11 W', n: '3' },
      { x: '12 W', n: '3.0' },
      { x: '9 W', n: '3' },
    ].map((stated) => judge.pack(about(stated)));
    expect(alike!.shape).toBe(one!.shape);
    expect(alike!.places).toEqual(one!.places);
    expect(other!.shape).toBe(one!.shape);
    expect(other!.places).not.toEqual(one!.places);
    expect(judge.pack(about({ x: '11 W' })).shape).not.toBe(one!.shape);
  });

  test('are known until a judge keeps too much, and then worked out anew', () => {
    const [steady, forgetful] = [judging(), judging(new KeptNumbers(1))];
    for (const judge of [steady, forgetful]) {
      const { shape } = judge.pack(about({ x: '11 W' }));
      expect(judge.pack(about({ x: '11 W' })).shape === shape).toBe(judge === steady);
    }
  });
});

test('a plan of many conditions counts by what it is made of', () => {
  const [, world] = worldsOfLists.find(([name]) => name === 'many conditions')!;
  const kept = new KeptNumbers(1_000);
  judgeOf(world.days, world.words, [], kept).judge(world.items[0]!);
  expect(kept.isTooMuch).toBe(true);
  const few = new KeptNumbers(1_000);
  judgeOf(daysOf([is('x', '> 10 W')], words), words, [], few).judge(item(['thing'], { x: '11 W' }));
  expect(few.isTooMuch).toBe(false);
});
