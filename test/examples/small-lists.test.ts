import { evaluate } from '../../src/engine/evaluate';
import { thresholdExamples } from '../../src/engine/examples/threshold-examples';
import { subjectOf } from '../../src/engine/subject';
import type { Condition } from '../../src/model/condition';
import type { Control, Paragraph } from '../../src/model/control-list';
import type { LimitPair } from '../../src/model/explanation';
import type { Item } from '../../src/model/item';
import { all, answers, any, is, no, ofClass, paragraph, refers, related, vocabulary } from '../engine/build';
import { control, words } from './small-control';

const twelve = is('bits', '>= 12 bit');
const fast = is('rate', '> 2.5 MSPS');

const outcomes = (of: Control, vocabulary_ = words) =>
  thresholdExamples(of, vocabulary_).map(({ criterion, relation, found }): [string, string] => [
    [relation, criterion.parameter].filter(Boolean).join('/'),
    'without' in found ? found.without : 'pair',
  ]);

const figures = ({ figures: stated, related: others }: Item): Record<string, unknown> => ({
  ...Object.fromEntries([...stated].map(([id, { printed }]) => [id, printed])),
  ...Object.fromEntries(others.map(({ relation, item }) => [relation, figures(item)])),
});
function pairOf(found: LimitPair): readonly [Item, Item] {
  if ('without' in found) throw new Error(found.without);
  return [found.inside, found.outside];
}
const firstPair = (of: Control) => pairOf(thresholdExamples(of, words)[0]!.found).map(figures);

test.each([
  ['> 2.5 MSPS', '2.6 MSPS', '2.5 MSPS'],
  ['>= 2.5 MSPS', '2.5 MSPS', '2.4 MSPS'],
  ['< 2.5 MSPS', '2.4 MSPS', '2.5 MSPS'],
  ['<= 2.5 MSPS', '2.5 MSPS', '2.6 MSPS'],
  ['= 2.5 MSPS', '2.5 MSPS', '2.6 MSPS'],
])('of a limit %s an item with %s is inside and one with %s outside', (limit, inside, outside) => {
  expect(firstPair(control(is('rate', limit)))).toEqual([{ rate: inside }, { rate: outside }]);
});

test.each([
  ['>= 12 bit', '12 bit', '11 bit'],
  ['> 12 bit', '13 bit', '12 bit'],
  ['< 12 bit', '11 bit', '12 bit'],
  ['> 11.5 bit', '12 bit', '11 bit'],
  ['> 31 bit', '32 bit', '31 bit'],
])('of a counted limit %s an item with %s is inside and one with %s outside', (limit, inside, outside) => {
  expect(firstPair(control(is('bits', limit)))).toEqual([{ bits: inside }, { bits: outside }]);
});

const scopes: readonly (readonly [string, Condition, number])[] = [
  ['two limits', all(twelve, fast), 2],
  ['a choice of limits', any(twelve, fast), 2],
  ['a limit that is excluded', all(fast, no(twelve)), 2],
  ['a limit of a part', related('contains', all(twelve, fast)), 2],
  ['an answer and a limit', all(answers('military', 'yes'), fast), 1],
  ['a limit worked out from others', is('power', '> {rate * 2} W'), 1],
  ['a figure worked out from others', is('density', '> 5 TPP/mm2'), 1],
  ['a narrower class and a limit', all(ofClass('converter'), fast), 1],
  ['no part of a kind', all(fast, no(related('contains', twelve))), 2],
  ['a band', all(is('rate', '> 1 MSPS'), is('rate', '<= 3 MSPS')), 2],
];

test.each(scopes)(
  'of %s every limit has a pair that differs by it alone, judged by the plain evaluator',
  (_, when, count) => {
    const of = control(when);
    const found = thresholdExamples(of, words);
    expect(found).toHaveLength(count);
    for (const { criterion, relation, found: pair } of found) {
      const [inside, outside] = pairOf(pair);
      const truths = [inside, outside].map((each) => evaluate(of.scope, subjectOf(each, words, [])).truth);
      expect(truths).toEqual(['yes', 'no']);
      expect([...inside.classes.keys()]).toEqual([...outside.classes.keys()]);
      const at = (each: Item) => (relation === undefined ? each : each.related[0]?.item);
      const differing = [...words.parameters.keys()].filter(
        (id) => at(inside)?.figures.get(id)?.printed !== at(outside)?.figures.get(id)?.printed,
      );
      expect(differing).toContain(criterion.parameter);
    }
  },
);

test('a limit that stands in two places of a scope has one example, and one for each item that it is about', () => {
  expect(outcomes(control(any(all(fast, answers('military', 'yes')), all(fast, twelve))))).toEqual([
    ['rate', 'pair'],
    ['bits', 'pair'],
  ]);
  expect(outcomes(control(all(fast, related('contains', fast))))).toEqual([
    ['rate', 'pair'],
    ['contains/rate', 'pair'],
  ]);
});

test.each<[string, Condition, readonly string[]]>([
  ['that another one implies', all(twelve, is('bits', '>= 10 bit')), ['pair', 'never-decides']],
  ['below which nothing can be', is('power', '>= 0 W'), ['never-decides']],
  ['above which nothing can be', is('bits', '<= 32 bit'), ['never-decides']],
  ['beside one that contradicts it', all(twelve, is('bits', '< 8 bit')), ['never-decides', 'never-decides']],
  ['of goods of another class', all(ofClass('computer'), fast), ['never-decides']],
])('a limit %s decides nothing', (_, when, expected) => {
  expect(outcomes(control(when)).map(([, found]) => found)).toEqual(expected);
});

const dense = is('density', '> 5 TPP/mm2');
/** A quotient of these is at most 1. */
const sparse = all(is('tpp', '<= 10 TPP'), is('area', '>= 10 mm2'), dense);
const dark = paragraph('Y', {}, { coverage: 'none' });
const ofBoth = (when: Condition, order: readonly string[]) => new Map(outcomes(control(when, [dark], order)));

test.each([[['circuit', 'computer']], [['computer', 'circuit']]])(
  'of a control of several classes (%j) a pair is looked for in each, and what came nearest to one is said',
  (order) => {
    const circuits = all(ofClass('circuit'), fast);
    expect(ofBoth(circuits, order).get('rate')).toBe('pair');
    const each = any(circuits, all(ofClass('computer'), is('power', '> 1 W')));
    expect([...ofBoth(each, order).values()]).toEqual(['pair', 'pair']);
    expect(ofBoth(all(ofClass('circuit'), sparse), order).get('density')).toBe('not-possible');
    const dimmed = all(ofClass('computer'), dense, no(refers('controlled-by', 'Y')));
    expect(ofBoth(any(all(ofClass('circuit'), sparse), dimmed), order).get('density')).toBe('not-confirmed');
  },
);

test('where what is not encoded stands in the way, no item is decided, and that is said', () => {
  const screened = paragraph('Y', {}, { coverage: 'screen', screen: is('power', '> 1 W') });
  const of = (other: Paragraph) => outcomes(control(all(fast, no(refers('controlled-by', 'Y'))), [other]));
  expect(of(screened)).toEqual([['rate', 'pair']]);
  expect(of(dark)).toEqual([['rate', 'not-confirmed']]);
});

test('an example keeps clear of what a screen does not rule out', () => {
  const screened = paragraph('Y', {}, { coverage: 'screen', screen: is('power', '<= 1 W') });
  const [inside] = firstPair(control(all(fast, no(refers('controlled-by', 'Y'))), [screened]));
  expect(Number.parseFloat(String(inside?.['power']))).toBeGreaterThan(1);
});

test('what is too large to be held is said to be', () => {
  const [ones, others] = ['one', 'other'].map((side) => Array.from({ length: 17 }, (_, i) => `${side}-${i}`));
  const yes = (id: string) => answers(id, 'yes');
  const pairs = ones!.map((name, i) => all(yes(name), yes(others![i]!)));
  const asked = vocabulary({ questions: [...ones!, ...others!] }).parameters;
  const many = { ...words, parameters: new Map([...words.parameters, ...asked]) };
  expect(outcomes(control(all(fast, any(...ones!.map(yes)), any(...pairs))), many)).toEqual([
    ['rate', 'too-large'],
  ]);
});

test('an example of software for something is for something of that kind', () => {
  const asked = related('made-for', all(ofClass('converter'), fast));
  const [one] = thresholdExamples(control(asked, [], ['program']), words);
  const [inside, outside] = pairOf(one!.found);
  expect([inside.classes.has('program'), inside.related[0]?.item.classes.get('converter')]).toEqual([
    true,
    'yes',
  ]);
  expect([inside, outside].map(figures)).toEqual([
    { 'made-for': { rate: '2.6 MSPS' } },
    { 'made-for': { rate: '2.5 MSPS' } },
  ]);
});
