import { apart } from '../../../src/engine/compiled/kinds';
import { judgeOf, type Judge } from '../../../src/engine/compiled/judge';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { answers, figure, is, item, ofClass, vocabulary } from '../build';
import { classes, daysOf, type Stated } from './figure-items';
import { worldsOfFigures } from './worlds-of-figures';
import { plainAnswers } from './world';

const words = vocabulary({
  classes,
  numbers: {
    x: { unit: 'W' },
    n: { unit: 'count', domain: 'integer' },
    share: { unit: 'count', formula: 'n / 7' },
    nobody: { unit: 'W' },
  },
  ranges: { heat: { unit: 'degC' } },
  choices: { material: ['silicon', 'diamond'] },
});
const kindsIn = (judge: Judge) => judge.kinds(item(['thing']));
const kindsOf = (limits: readonly (readonly [string, string])[]) =>
  kindsIn(
    judgeOf(
      daysOf(
        limits.map(([name, limit]) => is(name, limit)),
        words,
      ),
      words,
      [],
    ),
  );
const value = (text: Stated) => figure(text).value;
const kind = (kinds: ReturnType<typeof kindsOf>, id: string, text: Stated) => kinds.of(id, value(text));

describe('two figures are of one kind exactly where no limit tells them apart', () => {
  const kinds = kindsOf([
    ['x', '> 10 W'],
    ['x', '<= 20 W'],
    ['x', '>= 1500 mW'],
    ['n', '> 3'],
    ['heat.max', '> 100 degC'],
    ['heat.min', '< -20 degC'],
  ]);
  const between = (part: number, cells: readonly (readonly string[])[], id: string) => {
    const found = cells.map((texts) => texts.map((text) => kind(kinds, id, text)));
    for (const each of found) expect(new Set(each).size).toBe(1);
    expect(new Set(found.map(([first]) => first)).size).toBe(part);
    expect(Math.min(...found.flat())).toBeGreaterThanOrEqual(1);
  };

  test('exact figures', () => {
    between(
      7,
      [
        ['-5 W', '0 W', '1.49 W'],
        ['1.5 W', '1500 mW', '0.0015 kW'],
        ['1.51 W', '9.99999 W', '3000 mW'],
        ['10 W', '0.01 kW'],
        ['10.00001 W', '19 W'],
        ['20 W', '20000 mW'],
        ['20.1 W', '1e9 W', '7 MW'],
      ],
      'x',
    );
  });

  test('figures in decibels, which are of other kinds than those in watts', () => {
    between(
      7,
      [['30 dBm', '31 dBm'], ['32 dBm', '39 dBm'], ['40 dBm'], ['41 dBm'], ['44 dBm'], ['9 W'], ['11 W']],
      'x',
    );
  });

  test('limits that figures keep to, each form for itself', () => {
    between(
      6,
      [
        ['>= 5 W', '>= 9 W'],
        ['> 5 W', '> 9 W'],
        ['<= 5 W', '<= 9 W'],
        ['< 5 W', '< 9 W'],
        ['5 W', '9 W'],
        ['< 11 W'],
      ],
      'x',
    );
  });

  test('ranges, of which both ends count, and which ends are stated', () => {
    between(
      7,
      [
        ['-10 degC .. 90 degC', '0 degC .. 99 degC'],
        ['-30 degC .. 90 degC', '-21 degC .. 50 degC'],
        ['-20 degC .. 90 degC'],
        ['-30 degC .. 101 degC'],
        ['-30 degC ..', '-25 degC ..'],
        ['.. 50 degC', '.. 60 degC'],
        ['.. 100 degC'],
      ],
      'heat',
    );
  });

  test('answers, one kind each', () => {
    const asked = kindsIn(judgeOf(daysOf([answers('material', 'diamond')], words), words, []));
    const found = ['silicon', 'diamond'].map((text) => kind(asked, 'material', text));
    expect(new Set(found).size).toBe(2);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(1);
    expect(kind(asked, 'material', 'wood')).toBe(apart);
  });

  test('none where no number stands for a figure', () => {
    for (const text of ['9.99999999999999999999 W', '10 W (40 dBm)', 'much'])
      expect(kind(kinds, 'x', text)).toBe(apart);
    const near = kindsOf([['x', '>= 0.3333333333333333333 W']]);
    expect(kind(near, 'x', '0.3333333334 W')).toBe(apart);
    expect(kind(near, 'x', '0.334 W')).not.toBe(apart);
  });

  test('and a kind is asked for only where something turns on it', () => {
    expect(['x', 'n', 'heat', 'share', 'nobody', 'material'].map((id) => kinds.concerns(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(kind(kinds, 'nobody', '3 W')).toBe(kind(kinds, 'nobody', '4 W'));
  });
});

test('where a formula takes the very number, each number is of a kind of its own', () => {
  const kinds = kindsOf([['share', '> 2']]);
  const exact = ['1', '2', '14', '15'].map((text) => kind(kinds, 'n', text));
  expect(new Set(exact).size).toBe(4);
  expect(kind(kinds, 'n', '14')).toBe(exact[2]);
  expect(['>= 2', '> 2', '<= 2'].map((text) => exact.includes(kind(kinds, 'n', text)))).toEqual([
    false,
    false,
    false,
  ]);
  const numbers = kinds.ofNumbers(numberNamed('n', words));
  expect(numbers(14)).toBe(exact[2]);
  expect(numbers(77)).toBe(kind(kinds, 'n', '77'));
});

test('ranges are of one kind only where both ends are, however many limits either end has', () => {
  const many = Array.from({ length: 90 }, (_, each) => each);
  const kinds = kindsOf([
    ...many.map((each) => ['heat.min', `>= ${String(each)} degC`] as const),
    ['heat.max', '> 100 degC'],
  ]);
  const lows = many.flatMap((each) => [String(each), `${String(each)}.5`]);
  const found = lows.flatMap((low) =>
    ['99', '100', '101'].map((high) => kind(kinds, 'heat', `${low} degC .. ${high} degC`)),
  );
  expect(new Set(found).size).toBe(found.length);
  expect(kind(kinds, 'heat', '7 degC .. 200 degC')).toBe(kind(kinds, 'heat', '7 degC .. 150 degC'));
});

test('the kind of a number that speaks of something is that of its figure', () => {
  const parameters = new Map(words.parameters);
  parameters.set('x', { ...numberNamed('x', words), speaksOf: ['other'] });
  const { assumptions } = vocabulary({ assumptions: { alone: { excludes: ['other'] } } });
  const speaking = { ...words, parameters, assumptions };
  const days = daysOf([is('x', '> 10 W'), is('x', '> 20 W'), ofClass('other')], speaking);
  const kinds = kindsIn(judgeOf(days, speaking, ['alone']));
  const numbers = kinds.ofNumbers(numberNamed('x', speaking));
  const found = [5, 10, 15, 20, 25].map(numbers);
  expect(found).toEqual(['5 W', '10 W', '15 W', '20 W', '25 W'].map((text) => kind(kinds, 'x', text)));
  expect(new Set(found).size).toBe(5);
});

test('of numbers that a formula takes so many have a kind of their own, and no more', () => {
  const kinds = kindsOf([['share', '> 2']]);
  const numbers = kinds.ofNumbers(numberNamed('n', words));
  const found = Array.from({ length: 4_200 }, (_, each) => numbers(each));
  const own = found.filter((each) => each !== apart);
  expect(own).toHaveLength(4_096);
  expect(new Set(own).size).toBe(4_096);
  expect(numbers(7)).toBe(found[7]);
});

function numberNamed(id: string, { parameters }: Vocabulary) {
  const parameter = parameters.get(id);
  if (parameter?.kind !== 'number') throw new Error(`${id} is no number`);
  return parameter;
}

// Where formulas take the very numbers, hardly two items are of the same kinds.
const few = worldsOfFigures.filter(([name]) =>
  ['a power', 'ends of a range', 'a whole number'].includes(name),
);

test.each(few)('items whose figures are of the same kinds have one verdict: %s', (_, world) => {
  const judge = judgeOf(world.days, world.words, world.assumptions);
  const byKinds = new Map<string, { place: number; printed: string }>();
  const wrong: unknown[] = [];
  for (const [place, about] of world.items.entries()) {
    const kinds = judge.kinds(about);
    const found = [...about.figures].map(([id, each]) => [id, kinds.of(id, each.value)] as const);
    if (about.related.length > 0 || found.some(([, each]) => each === apart)) continue;
    if (judge.pack(about).beside !== undefined) continue;
    const key = found.map(([id, each]) => `${id} ${String(each)}`).join();
    const printed = plainAnswers(world)[place]!;
    const known = byKinds.get(key);
    if (known === undefined) byKinds.set(key, { place, printed });
    else if (known.printed !== printed) wrong.push([key, world.items[known.place]?.figures, about.figures]);
  }
  expect(wrong).toEqual([]);
  expect(byKinds.size).toBeGreaterThan(10);
});

test.each(worldsOfFigures)('the kind of a number is that of its figure: %s', (_, world) => {
  const kinds = judgeOf(world.days, world.words, world.assumptions).kinds(item(['thing']));
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  for (const { figures } of world.items) {
    for (const [id, { value: of, printed }] of figures) {
      if (seen.has(`${id} ${printed}`)) continue;
      seen.add(`${id} ${printed}`);
      const parameter = world.words.parameters.get(id);
      if (parameter?.kind !== 'number' || of.kind !== 'number' || of.also.length > 0) continue;
      const { low, high } = of;
      if (low === undefined || low.figure !== high?.figure || low.figure.unit !== parameter.unit) continue;
      const double = low.figure.value.valueOf();
      if (!low.figure.value.equals(double)) continue;
      if (kinds.ofNumbers(parameter)(double) !== kinds.of(id, of)) wrong.push([id, printed]);
    }
  }
  expect(wrong).toEqual([]);
});
