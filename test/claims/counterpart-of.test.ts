import { listOnDay } from '../../src/engine/as-of';
import { counterpartOf } from '../../src/engine/claims/counterpart-of';
import type { Condition } from '../../src/model/condition';
import type { Counterpart } from '../../src/model/claim';
import type { Paragraph } from '../../src/model/control-list';
import type { Vocabulary } from '../../src/model/vocabulary';
import {
  all,
  answers,
  any,
  is,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../engine/build';

const base = vocabulary({
  classes: {
    chip: { touchedBy: { us: ['X1'], jp: ['Y1', 'Y9'] } },
    converter: { parents: ['chip'] },
    program: {},
  },
  numbers: {
    bits: { unit: 'bit', least: '1', domain: 'integer' },
    rate: { unit: 'MSPS', least: '0' },
    power: { unit: 'W', least: '0' },
    io: { unit: 'Gbyte/s', least: '0' },
    tpp: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
  },
  questions: ['military', 'hardened', 'secret'],
  assumptions: {
    'not-military': { sets: { military: 'no' } },
    'no-converter': { excludes: ['converter'] },
    'no-other-class': { closes: true },
  },
});
const judged = new Set(['secret']);
/** A question about a fact both lists may ask; what is secret is a judgment of one list. */
const words: Vocabulary = {
  ...base,
  parameters: new Map(
    [...base.parameters].map(([id, parameter]) => [
      id,
      parameter.kind === 'question' && judged.has(id) ? { ...parameter, basis: 'judgment' } : parameter,
    ]),
  ),
  relations: new Map([
    ...base.relations,
    ['made-for', { ...base.relations.get('contains')!, id: 'made-for', isSubject: true }],
  ]),
};

type Words = Parameters<typeof paragraph>[1];
const lesser = [{ reason: 'AT', column: 1 }];
const entry = (id: string, children: readonly Words[], coverage: Paragraph['coverage'] = 'full') =>
  paragraph(
    id,
    {},
    {
      coverage,
      children: children.map((said, i) => paragraph(`${id}.${'abcdef'[i] ?? ''}`, said)),
    },
  );
const chip = (when: Condition, more: object = {}) => ({ classes: ['chip'], when, ...more });

/** What the second list says of all that the first one says, of the chips among them. */
function about(
  first: readonly Words[],
  second: readonly Words[],
  { assumptions = [] as string[], itemClass = 'chip', described = undefined as string[] | undefined } = {},
): Counterpart {
  const us = listOnDay(list('us', [entry('X1', first)]), '2026-01-01', words);
  const jp = listOnDay(list('jp', [entry('Y1', second), entry('Y9', [{}], 'none')]), '2026-01-01', words);
  const controls = us.controls.filter(({ address }) => described?.includes(address) ?? true);
  return counterpartOf(controls, [us, jp], words, itemClass, assumptions);
}

const twelve = is('bits', '>= 12 bit');
const yes = (question: string) => answers(question, 'yes');
const not = (question: string) => answers(question, 'no');

test.each<[string, readonly Words[], readonly Words[], Counterpart['extent'], readonly string[]]>([
  ['always where it asks for less', [chip(twelve)], [chip(is('bits', '>= 10 bit'))], 'always', ['Y1.a']],
  [
    'always where two paragraphs share it',
    [chip(twelve)],
    [chip(is('rate', '> 1 MSPS')), chip(is('rate', '<= 1 MSPS'))],
    'always',
    ['Y1.a', 'Y1.b'],
  ],
  ['partly where it asks for more', [chip(twelve)], [chip(is('bits', '>= 14 bit'))], 'partly', ['Y1.a']],
  ['never where it speaks of others', [chip(twelve)], [chip(is('bits', '< 12 bit'))], 'never', []],
  [
    'never where it controls for anti-terrorism alone',
    [chip(twelve)],
    [chip(twelve, { reasons: lesser })],
    'never',
    [],
  ],
  [
    'always where both control for anti-terrorism alone',
    [chip(twelve, { reasons: lesser })],
    [chip(twelve, { reasons: lesser })],
    'always',
    ['Y1.a'],
  ],
  [
    'always where one part is so and the other list is too',
    [chip(twelve, { reasons: lesser }), chip(twelve)],
    [chip(twelve, { reasons: lesser })],
    'always',
    ['Y1.a'],
  ],
  ['hinges on what only it asks', [chip(twelve)], [chip(all(twelve, yes('secret')))], 'hinges', ['Y1.a']],
  [
    'always whatever is answered to what only it asks',
    [chip(twelve)],
    [chip(all(twelve, yes('secret'))), chip(not('secret'))],
    'always',
    ['Y1.a', 'Y1.b'],
  ],
  [
    'partly where only a part of it hinges',
    [chip(twelve)],
    [chip(all(is('bits', '>= 14 bit'), yes('secret')))],
    'partly',
    ['Y1.a'],
  ],
  [
    'never, though only the first asks',
    [chip(all(twelve, yes('secret')))],
    [chip(is('bits', '< 12 bit'))],
    'never',
    [],
  ],
  [
    'always for what the first asks alone',
    [chip(all(twelve, yes('secret')))],
    [chip(twelve)],
    'always',
    ['Y1.a'],
  ],
  [
    'partly on a fact that anyone can look up',
    [chip(twelve)],
    [chip(all(twelve, yes('hardened')))],
    'partly',
    ['Y1.a'],
  ],
  [
    'unsettled where no item can meet the first',
    [chip(all(twelve, is('bits', '< 12 bit')))],
    [chip(twelve)],
    'unsettled',
    [],
  ],
])('the other list controls it %s', (_, first, second, extent, by) => {
  expect(about(first, second)).toMatchObject({ itemClass: 'chip', extent, by, notCovered: ['Y9'] });
});

test('only what was asked about is described', () => {
  const both = [chip(is('bits', '>= 16 bit')), chip(is('bits', '< 4 bit'))];
  const second = [chip(twelve)];
  expect(about(both, second, { described: ['X1.a'] })).toMatchObject({ extent: 'always' });
  expect(about(both, second, { described: ['X1.b'] })).toMatchObject({ extent: 'never' });
  expect(about(both, second)).toMatchObject({ extent: 'partly' });
});

test('what is not covered is that of the other list, and nothing else', () => {
  expect(about([chip(twelve)], [chip(twelve)])).toEqual({
    itemClass: 'chip',
    extent: 'always',
    by: ['Y1.a'],
    without: [],
    notCovered: ['Y9'],
  });
});
const of = (...signs: string[]) => signs;
test.each<[string, Condition, string[], Counterpart['extent']]>([
  ['an answer', all(twelve, yes('military')), of('not-military'), 'never'],
  ['the other answer', all(twelve, not('military')), of('not-military'), 'always'],
  ['a class', all(twelve, ofClass('converter')), of('no-converter'), 'never'],
  ['every other class', all(twelve, no(ofClass('converter'))), of('no-other-class'), 'always'],
  ['nothing', all(twelve, not('military')), of(), 'partly'],
])('an item list that assumes %s is answered under what it assumes', (_, second, assumptions, extent) => {
  expect(about([chip(twelve)], [chip(second)], { assumptions }).extent).toBe(extent);
});

test('what the assumptions leave of the first is answered, and nothing where they leave nothing', () => {
  const first = [chip(all(twelve, yes('military')))];
  expect(about(first, [chip(twelve)], { assumptions: ['not-military'] })).toMatchObject({
    extent: 'unsettled',
    without: [],
  });
});

test.each<[string, string, Counterpart['extent']]>([
  ['above both', '> 20 W', 'always'],
  ['between the two', '> 19.9995 W', 'hinges'],
  ['around both', '> 19 W', 'partly'],
  ['below both', '<= 19.99 W', 'never'],
])('of a limit that the law prints twice the first list may lie %s figures', (_, limit, extent) => {
  for (const twice of [is('power', '> 20 W (43.01 dBm)'), no(is('power', '<= 20 W (43.01 dBm)'))])
    expect(about([chip(is('power', limit))], [chip(twice)]).extent).toBe(extent);
});

test('of the part that is not controlled at most two pieces are put into words, in both languages', () => {
  const one = about([chip(twelve)], [chip(is('bits', '>= 14 bit'))]);
  expect(one.without).toEqual([{ en: 'bits 12 or 13 bit', ja: 'bits 12・13ビット' }]);
  const some = any(is('rate', '> 5 MSPS'), is('power', '> 5 W'), is('io', '> 5 Gbyte/s'));
  expect(about([chip(some)], [chip(twelve)]).without).toEqual([
    { en: 'rate over 5 MSPS and bits up to 11 bit', ja: 'rate 5 MSPS超、かつbits 11ビット以下' },
    { en: 'power over 5 W and bits up to 11 bit', ja: 'power 5 W超、かつbits 11ビット以下' },
  ]);
});

test('a piece of more than five conditions is more than a person reads', () => {
  const four = [twelve, is('rate', '> 5 MSPS'), is('power', '> 5 W'), is('io', '> 5 Gbyte/s')];
  const second = [chip(is('tpp', '> 5 TPP'))];
  expect(about([chip(all(...four))], second)).toMatchObject({
    extent: 'partly',
    without: [{ en: expect.stringMatching(/( and .*){4}/) as string }],
  });
  expect(about([chip(all(...four, is('area', '> 5 mm2')))], second)).toMatchObject({
    extent: 'partly',
    without: [],
  });
});

test('of software and of what else is for something nothing is worked out here', () => {
  const first = [{ classes: ['program'], when: related('made-for', twelve) }];
  expect(about(first, first, { itemClass: 'program' })).toEqual({
    itemClass: 'program',
    extent: 'unsettled',
    by: [],
    without: [],
    notCovered: [],
  });
});

test('a paragraph that refers to what is not encoded is always its own counterpart', () => {
  const us = listOnDay(
    list('us', [entry('X1', [chip(all(twelve, refers('controlled-by', 'Z9')))])]),
    '2026-01-01',
    words,
  );
  expect(counterpartOf(us.controls, [us, us], words, 'chip', [])).toMatchObject({ extent: 'always' });
});

test('what would take more than can be held is unsettled, and not guessed', () => {
  const [ones, others] = ['one', 'other'].map((side) => Array.from({ length: 18 }, (_, i) => `${side}-${i}`));
  const many: Vocabulary = {
    ...words,
    parameters: vocabulary({ questions: [...ones!, ...others!] }).parameters,
  };
  const pairs = ones!.map((name, i) => all(yes(name), yes(others![i]!)));
  const when = all(any(...ones!.map(yes)), any(...pairs));
  const [us, jp] = [list('us', [entry('X1', [chip(when)])]), list('jp', [entry('Y1', [chip(when)])])].map(
    (each) => listOnDay(each, '2026-01-01', many),
  );
  expect(counterpartOf(us!.controls, [us!, jp!], many, 'chip', [])).toEqual({
    itemClass: 'chip',
    extent: 'unsettled',
    by: [],
    without: [],
    notCovered: [],
  });
});
