import { judgeOf } from '../../../src/engine/compiled/judge';
import type { FigureValue, Item } from '../../../src/model/item';
import { all, answers, figure, is, item, vocabulary } from '../build';
import { classes, daysOf } from './figure-items';
import { judgePlainly } from './judge-plainly';

test('items that state ever other figures are judged as ever, beyond what a plan keeps of them', () => {
  // Any of twelve answers stated or not: twice as many forms of items as a plan knows at a time.
  const questions = Array.from({ length: 12 }, (_, number) => `q${String(number)}`);
  const words = vocabulary({ classes, questions });
  const pairs = questions.slice(1).map((question, number) => [questions[number]!, question] as const);
  const days = daysOf(
    pairs.map(([one, other]) => all(answers(one, 'yes'), answers(other, 'yes'))),
    words,
  );
  const judge = judgeOf(days, words, []);
  const items = Array.from({ length: 1 << questions.length }, (_, number) =>
    item(
      ['thing'],
      Object.fromEntries(questions.flatMap((id, bit) => ((number >> bit) & 1 ? [[id, 'yes']] : []))),
    ),
  );
  const packed = items.map((each) => judge.pack(each));
  for (let number = 0; number < items.length; number += 37) {
    const plain = judgePlainly(items[number]!, days, words, []);
    expect(judge.judge(items[number]!)).toEqual(plain);
    expect(judge.judgePacked(packed[number]!)).toEqual(plain);
  }
  // Those that share a form share what is known of it, until there are 2,048.
  const another = judgeOf(days, words, []);
  const shapes = items.slice(0, 2_047).map((each) => another.pack(each).shape);
  const isKnown = () => another.pack(items[1]!).shape === shapes[1]!;
  expect(isKnown()).toBe(true);
  another.pack(items[2_047]!);
  expect(isKnown()).toBe(false);
});

describe('a value is read for the parameter under which it is stated', () => {
  const words = vocabulary({
    classes,
    numbers: { x: { unit: 'W' }, milli: { unit: 'mW' }, n: { unit: 'count' } },
  });
  const days = daysOf([is('x', '> 10 W'), is('milli', '> 500 mW'), is('n', '> 3')], words);
  const about = (values: Readonly<Record<string, FigureValue>>): Item => ({
    ...item(['thing'], {}),
    figures: new Map(Object.entries(values).map(([id, value]) => [id, { ...figure('1 W'), value }] as const)),
  });

  test('also where one value is stated under several', () => {
    const judge = judgeOf(days, words, []);
    const one = figure('1 W').value;
    for (const values of [{ x: one }, { milli: one }, { x: one, milli: one }, { milli: one, x: one }]) {
      const stated = about(values);
      expect(judge.judge(stated)).toEqual(judgePlainly(stated, days, words, []));
    }
  });

  test('and says nothing where neither end of it is stated', () => {
    const judge = judgeOf(days, words, []);
    const stated = about({ n: { kind: 'number', also: [] } });
    expect(judge.pack(stated).beside).toBeDefined();
    expect(judge.judge(stated)).toEqual(judgePlainly(stated, days, words, []));
  });
});
