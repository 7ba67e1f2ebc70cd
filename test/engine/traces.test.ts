import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import type { Condition, Reference } from '../../src/model/condition';
import type { Item } from '../../src/model/item';
import {
  all,
  answers,
  any,
  except,
  is,
  item,
  no,
  ofClass,
  place,
  refers,
  related,
  vocabulary,
} from './build';

const words = vocabulary({
  classes: { chip: {}, adc: {}, dac: {}, module: {}, box: {} },
  numbers: {
    bits: { unit: 'bit' },
    rate: { unit: 'MSPS' },
    total: { unit: 'TPP' },
    area: { unit: 'mm2' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    hen: { unit: 'W', formula: 'egg / 2' },
    egg: { unit: 'W', formula: 'hen * 2' },
  },
  ranges: { heat: { unit: 'degC' } },
  choices: { model: ['x', 'y'] },
  questions: ['q', 'r', 's', 't'],
  assumptions: {
    'not-r': { sets: { r: 'no' } },
    'not-s': { sets: { s: 'no', t: 'no' } },
    'model-x': { sets: { model: 'x' } },
    'also-not-s': { sets: { s: 'no' } },
    'not-adc': { excludes: ['adc'] },
    'not-dac': { excludes: ['dac', 'module'] },
    'no-other-class': { closes: true },
  },
});
const trace = (condition: Condition, about: Item = item(['chip']), assumptions: string[] = []) =>
  evaluate(condition, subjectOf(about, words, assumptions));
const q = answers('q', 'yes');
const yes = item(['chip'], { q: 'yes' });
const not = item(['chip'], { q: 'no' });

describe('an answer', () => {
  test('is open where the item is silent, and says what would be needed', () => {
    expect(trace(answers('model', 'x', 'y'))).toStrictEqual({
      kind: 'answer',
      truth: 'unknown',
      parameter: 'model',
      expected: ['x', 'y'],
    });
  });

  test('shows what is stated, or the assumption that speaks for it', () => {
    expect(trace(q, yes)).toStrictEqual({
      kind: 'answer',
      truth: 'yes',
      parameter: 'q',
      expected: ['yes'],
      figure: 'yes',
      verified: true,
    });
    expect(trace(answers('model', 'y'), yes, ['model-x'])).toStrictEqual({
      kind: 'answer',
      truth: 'no',
      parameter: 'model',
      expected: ['y'],
      figure: 'x',
      verified: true,
      assumption: 'model-x',
    });
  });

  test('rests on the first assumption that gives it', () => {
    const answer = (assumptions: string[]) => trace(answers('s', 'no'), yes, assumptions);
    expect(answer(['not-s', 'also-not-s'])).toMatchObject({ assumption: 'not-s' });
    expect(answer(['also-not-s', 'not-s'])).toMatchObject({ assumption: 'also-not-s' });
  });

  test('is none where the item states a figure of another kind', () => {
    expect(trace(answers('bits', 'yes'), item(['chip'], { bits: '1 bit' }))).toMatchObject({
      truth: 'unknown',
    });
  });
});

describe('a class', () => {
  const about = item(['chip'], {}, { notClasses: ['adc'] });

  test('is open where one of several is, and waits for those that are', () => {
    expect(trace(ofClass('adc', 'dac', 'module'), about)).toStrictEqual({
      kind: 'class',
      truth: 'unknown',
      classes: ['adc', 'dac', 'module'],
      waitsFor: ['dac', 'module'],
    });
  });

  test('holds where one of several does, on no assumption', () => {
    expect(trace(ofClass('dac', 'chip'), about, ['not-dac'])).toStrictEqual({
      kind: 'class',
      truth: 'yes',
      classes: ['dac', 'chip'],
    });
  });

  test('fails where all are excluded, and shows the assumption', () => {
    expect(trace(ofClass('adc'), about)).toStrictEqual({ kind: 'class', truth: 'no', classes: ['adc'] });
    expect(trace(ofClass('dac', 'module'), about, ['not-dac'])).toStrictEqual({
      kind: 'class',
      truth: 'no',
      classes: ['dac', 'module'],
      assumption: 'not-dac',
    });
  });

  test('that is excluded by several assumptions is shown class by class', () => {
    expect(trace(ofClass('adc', 'dac'), about, ['not-dac'])).toStrictEqual({
      kind: 'any',
      truth: 'no',
      of: [
        { kind: 'class', truth: 'no', classes: ['adc'] },
        { kind: 'class', truth: 'no', classes: ['dac'], assumption: 'not-dac' },
      ],
    });
  });
});

describe('what is joined or negated', () => {
  test('shows its parts, its paragraph, and the exclusion that it is', () => {
    const answer = trace(q, yes);
    expect(trace(all(q), yes)).toStrictEqual({ kind: 'all', truth: 'yes', of: [answer] });
    expect(trace({ kind: 'any', of: [q], paragraph: '3A001' }, yes)).toStrictEqual({
      kind: 'any',
      truth: 'yes',
      of: [answer],
      paragraph: '3A001',
    });
    expect(trace(no(q), yes)).toStrictEqual({ kind: 'not', truth: 'no', of: answer });
    expect(trace(except(q), yes)).toStrictEqual({ kind: 'not', truth: 'no', of: answer, exclusion: 'note' });
  });

  test('the same condition is answered once', () => {
    const subject = subjectOf(yes, words, []);
    expect(evaluate(q, subject)).toBe(evaluate(q, subject));
  });
});

describe('a reference', () => {
  type Target = readonly [address: string, encoded: boolean, condition?: Condition];
  const refer = (...resolved: Target[]): Reference => ({
    kind: 'reference',
    mode: 'meets',
    targets: [
      { from: 'a', to: 'a' },
      { from: 'b', to: 'd' },
    ],
    resolved: resolved.map(([address, encoded, condition]) => ({
      address,
      encoded,
      ...(condition && { condition }),
    })),
    place,
  });

  test('names its targets, and shows the one that decides', () => {
    const holds = trace(q, yes);
    expect(trace(refer(['a', true, q], ['b', true, answers('model', 'x')]), yes)).toStrictEqual({
      kind: 'reference',
      truth: 'yes',
      target: 'a, b–d',
      of: holds,
    });
  });

  test('shows each of several that decide', () => {
    const failing = trace(
      refer(['a', true, q], ['b', true, answers('model', 'x')]),
      item(['chip'], { q: 'no', model: 'y' }),
    );
    expect(failing).toMatchObject({ truth: 'no', of: { kind: 'any', truth: 'no', of: [{}, {}] } });
    const open = trace(
      refer(['a', true, q], ['b', true, answers('r', 'yes')], ['c', true, answers('model', 'x')]),
      item(['chip'], { model: 'y' }),
    );
    expect(open).toMatchObject({
      truth: 'unknown',
      of: { kind: 'any', of: [{ parameter: 'q' }, { parameter: 'r' }] },
    });
    expect(open).not.toHaveProperty('notEncoded');
  });

  test('to what is encoded without any condition holds', () => {
    expect(trace(refer(['a', true]), yes)).toStrictEqual({
      kind: 'reference',
      truth: 'yes',
      target: 'a, b–d',
      of: { kind: 'any', truth: 'yes', of: [] },
    });
  });

  test('to what is not encoded is open, unless its screen answers no', () => {
    expect(trace(refer(['a', false]), yes)).toStrictEqual({
      kind: 'reference',
      truth: 'unknown',
      target: 'a, b–d',
      of: { kind: 'any', truth: 'unknown', of: [] },
      notEncoded: ['a'],
    });
    // A screen that answers yes says that the text has to be read, not that it controls.
    expect(trace(refer(['a', false, q]), yes)).toMatchObject({
      truth: 'unknown',
      of: { kind: 'any', truth: 'unknown', of: [{ kind: 'answer', truth: 'yes' }] },
      notEncoded: ['a'],
    });
    expect(trace(refer(['a', false, q]), item(['chip']))).toMatchObject({
      truth: 'unknown',
      of: { kind: 'answer', truth: 'unknown' },
      notEncoded: ['a'],
    });
    const screened = trace(refer(['a', false, q]), not);
    expect(screened).toMatchObject({ truth: 'no', of: { kind: 'answer', truth: 'no' } });
    expect(screened).not.toHaveProperty('notEncoded');
  });

  test('tells what is not encoded only where that keeps it open, and of the targets only those', () => {
    expect(trace(refer(['a', false], ['b', true, q]), item(['chip']))).toMatchObject({
      truth: 'unknown',
      of: { kind: 'answer', parameter: 'q' },
      notEncoded: ['a'],
    });
    expect(trace(refer(['a', false], ['b', true, q]), yes)).not.toHaveProperty('notEncoded');
  });

  test('to many that answer no shows one for each set of assumptions that they need, and none that needs none', () => {
    const assumed = ['not-r', 'not-s'];
    const on = (question: string) => answers(question, 'yes');
    const targets = (...conditions: Condition[]): Target[] =>
      conditions.map((condition, number) => [String(number), true, condition]);
    const shown = (...conditions: Condition[]) => {
      const found = trace(refer(...targets(...conditions)), not, assumed);
      if (found.kind !== 'reference' || found.of.kind !== 'any') throw new Error('shows several');
      return found.of.of.map((each) => (each.kind === 'answer' ? each.parameter : each.kind));
    };
    expect(shown(q, on('r'), on('s'), on('t'))).toEqual(['r', 's']);
    expect(shown(on('s'), on('t'), on('r'), all(on('r'), on('s')), any(on('r'), on('s')))).toEqual([
      's',
      'r',
      'any',
    ]);
    // Three are few enough to show them all.
    expect(shown(q, on('s'), on('t'))).toEqual(['q', 's', 't']);
  });

  test('to many that are open, or hold, shows them all', () => {
    const targets = ['a', 'b', 'c', 'd'].map((address): Target => [address, true, all(q)]);
    for (const about of [yes, item(['chip'])])
      expect(trace(refer(...targets), about)).toMatchObject({ of: { of: [{}, {}, {}, {}] } });
  });

  test('that was not followed is our own fault', () => {
    expect(() => trace(refers('meets', 'a'), yes)).toThrow('not followed');
  });
});

test('a relation shows every item that is stated to stand in it', () => {
  const about = item(
    ['box'],
    {},
    {
      contains: [
        { ...yes, id: 'one' },
        { ...not, id: 'other' },
      ],
    },
  );
  expect(trace(related('contains', q), about)).toStrictEqual({
    kind: 'related',
    truth: 'yes',
    relation: 'contains',
    of: [
      { item: 'one', trace: trace(q, yes) },
      { item: 'other', trace: trace(q, not) },
    ],
  });
  expect(trace(related('contains', q), yes)).toStrictEqual({
    kind: 'related',
    truth: 'unknown',
    relation: 'contains',
    of: [],
  });
  expect(trace(related('part-of', q), about)).toMatchObject({ truth: 'unknown', of: [] });
});

describe('a criterion', () => {
  test('shows what is asked and what is known', () => {
    expect(trace(is('bits', '> 8 bit'), item(['chip'], { bits: '12 bit' }))).toStrictEqual({
      kind: 'criterion',
      parameter: 'bits',
      operator: '>',
      limit: '8 bit',
      truth: 'yes',
      figure: '12 bit',
      verified: true,
      distance: { absolute: '4', unit: 'bit', percent: '50.00', side: 'above' },
    });
    expect(trace(is('heat.max', '> 85 degC'), item(['chip'], { heat: '.. 85 degC' }))).toMatchObject({
      end: 'max',
      truth: 'no',
    });
    expect(trace(is('bits', '> 8 bit'))).toStrictEqual({
      kind: 'criterion',
      parameter: 'bits',
      operator: '>',
      limit: '8 bit',
      truth: 'unknown',
      waitsFor: ['bits'],
    });
  });

  test('against a limit that is computed without its figures shows what is stated, and waits for those', () => {
    const limit = is('rate', '> {total / area} MSPS');
    expect(trace(limit, item(['chip'], { rate: '> 3 MSPS', total: '6 TPP' }))).toStrictEqual({
      kind: 'criterion',
      parameter: 'rate',
      operator: '>',
      limit: 'total / area MSPS',
      truth: 'unknown',
      figure: '> 3 MSPS',
      verified: true,
      waitsFor: ['rate', 'area'],
    });
  });

  test('has no distance from a limit of which only an interval is known', () => {
    const limit = is('rate', '> {log2(total)} MSPS');
    const about = (total: string) => trace(limit, item(['chip'], { rate: '5 MSPS', total }));
    expect(about('8 TPP')).toMatchObject({ truth: 'yes', distance: { absolute: '2' } });
    expect(about('9 TPP').truth).toBe('yes');
    expect(about('9 TPP')).not.toHaveProperty('distance');
  });

  test('asks once for a figure that stands on both sides of it', () => {
    expect(trace(is('rate', '> {rate / area} MSPS'))).toMatchObject({ waitsFor: ['rate', 'area'] });
    expect(trace(is('rate', '> {area * 2} MSPS'), item(['chip'], { area: '>= 1 mm2' }))).toMatchObject({
      truth: 'unknown',
      waitsFor: ['rate', 'area'],
    });
  });

  test('waits for the figure itself where its formula has all figures and no value', () => {
    const density = is('density', '> 1 TPP/mm2');
    expect(trace(density, item(['chip'], { total: '6 TPP', area: '0 mm2' }))).toMatchObject({
      truth: 'unknown',
      waitsFor: ['density'],
    });
    expect(trace(density, item(['chip'], { total: '6 TPP' }))).toMatchObject({ waitsFor: ['area'] });
  });

  test('of which the formula leads back to itself waits for what is left to state', () => {
    expect(trace(is('egg', '> 1 W'))).toMatchObject({ truth: 'unknown', waitsFor: ['egg'] });
  });

  test('in an unknown unit is our own fault', () => {
    expect(() => trace(is('rate', '> {area * 2} furlong'))).toThrow('furlong');
  });
});
