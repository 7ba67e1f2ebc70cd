import { judgeOf } from '../../../src/engine/compiled/judge';
import { KeptNumbers } from '../../../src/engine/compiled/kept-numbers';
import { inNumbers } from './in-numbers';
import { differences } from './world';
import { worldsOfFigures } from './worlds-of-figures';
import { worldsOfLists } from './worlds-of-lists';

const worlds = [...worldsOfFigures, ...worldsOfLists];

describe('the compiled judge says what the plain evaluator says where a verdict turns on', () => {
  test.each(worlds)('%s', (_, world) => {
    const judge = judgeOf(world.days, world.words, world.assumptions);
    expect(differences(world, judge.judge)).toEqual([]);
    // What is known by now is found again.
    expect(differences(world, (item) => judge.judgePacked(judge.pack(item)), 5)).toEqual([]);
  });
});

describe('so it does where lists are kept in numbers and', () => {
  test.each(worlds)('%s', (_, world) => {
    const judge = judgeOf(inNumbers(world.days, world.words), world.words, world.assumptions);
    expect(differences(world, judge.judge, 2)).toEqual([]);
  });
});

const chosen = worlds.filter(([name]) => ['a power', 'references', 'a whole number'].includes(name));

test.each(chosen)('what was packed stays good when a judge lets go of what it kept: %s', (_, world) => {
  const judge = judgeOf(world.days, world.words, world.assumptions, new KeptNumbers(2_000));
  const packed = world.items.map((item) => judge.pack(item));
  expect(differences(world, (_item, place) => judge.judgePacked(packed[place]!))).toEqual([]);
});
