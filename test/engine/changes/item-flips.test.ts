import { itemFlips } from '../../../src/engine/changes/item-flips';
import { mergeVocabularies } from '../../../src/engine/changes/merge-vocabularies';
import type { Paragraph } from '../../../src/model/control-list';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, is, item, paragraph } from '../build';
import { at, chip, flip, flips, fourteen, labelled, sides, twelve } from './small-flips';

const older = [chip('3A001.a', twelve), chip('3A001.b', is('rate', '> 5 MSPS'))];
const newer = [chip('3A001.a', fourteen), chip('3A001.b', is('rate', '> 5 MSPS'))];

test('an item that a control no longer covers is told with the figure by which it does not', () => {
  expect(flip({ bits: '12 bit', rate: '1 MSPS' }, older, newer)).toEqual({
    alignments: ['first-only', 'neither-controlled'],
    gained: [],
    lost: ['3A001.a'],
    en: '3A001.a no longer applies (bits 12 bit [>= 14 bit])',
    ja: '3A001.aに該当しなくなった（bits値 12 bit [>= 14 bit]）',
  });
});

test('an item that a control newly covers is told with the figure by which it does', () => {
  expect(flip({ bits: '12 bit', rate: '1 MSPS' }, newer, older)).toEqual({
    alignments: ['neither-controlled', 'first-only'],
    gained: ['3A001.a'],
    lost: [],
    en: '3A001.a applies (bits 12 bit [>= 12 bit])',
    ja: '3A001.aに該当（bits値 12 bit [>= 12 bit]）',
  });
});

test.each<[string, Record<string, string>]>([
  ['controlled in both', { bits: '14 bit', rate: '1 MSPS' }],
  ['controlled by another paragraph in both', { bits: '12 bit', rate: '6 MSPS' }],
  ['free in both', { bits: '8 bit', rate: '1 MSPS' }],
])('an item that is %s does not flip', (_, figures) => {
  expect(flip(figures, older, newer)).toBeUndefined();
});

test('a control that is gone, or that is new, is told without figures where the other version does not have it', () => {
  expect(flip({ bits: '12 bit' }, [chip('3A001.a', twelve)], [])).toMatchObject({
    lost: ['3A001.a'],
    en: '3A001.a no longer applies',
    ja: '3A001.aの適用がなくなった',
  });
  expect(flip({ bits: '12 bit' }, [], [chip('3A001.a', twelve)])).toMatchObject({ gained: ['3A001.a'] });
});

test('what was gained stands before what was lost', () => {
  const moved = [chip('3A001.c', is('rate', '<= 5 MSPS'), at)];
  expect(flip({ bits: '12 bit', rate: '1 MSPS' }, [chip('3A001.a', twelve)], moved)).toMatchObject({
    en: '3A001.c applies (rate 1 MSPS [<= 5 MSPS]); 3A001.a no longer applies',
    ja: '3A001.cに該当（rate値 1 MSPS [<= 5 MSPS]）。3A001.aの適用がなくなった',
  });
});

const asks = (...addresses: string[]) => addresses.map((address) => chip(address, is('rate', '> 5 MSPS')));

test('where nothing holds in either, what is open now or decided now is named, three of them', () => {
  const bare = { bits: '8 bit' };
  const many = asks('3A001.a', '3A001.b', '3A001.c', '3A001.d');
  expect(flip(bare, [chip('3A001.a', twelve)], asks('3A001.a'))).toEqual({
    alignments: ['neither-controlled', 'undetermined'],
    gained: [],
    lost: [],
    en: 'open now: 3A001.a',
    ja: '未確定：3A001.a',
  });
  expect(flip(bare, asks('3A001.a'), [chip('3A001.a', twelve)])).toMatchObject({
    en: 'decided now: 3A001.a',
    ja: '確定：3A001.a',
  });
  expect(flip(bare, [], many)).toMatchObject({ en: 'open now: 3A001.a, 3A001.b, 3A001.c' });
  expect(flip(bare, many, [])).toMatchObject({ en: 'decided now: 3A001.a, 3A001.b, 3A001.c' });
  expect(flip(bare, asks('3A001.a'), asks('3A001.a', '3A001.b'))).toBeUndefined();
});

test('what is not encoded any more is open, and what is encoded now is decided', () => {
  const dark = paragraph('3A001', { classes: ['chip'] }, { coverage: 'none' });
  const lit = paragraph('3A001', { classes: ['chip'], when: twelve });
  const bare = { bits: '8 bit' };
  expect(flip(bare, [lit], [dark])).toMatchObject({ en: 'open now: 3A001' });
  expect(flip(bare, [dark], [lit])).toMatchObject({ en: 'decided now: 3A001' });
});

test('the same paragraph for other reasons is told as such', () => {
  const [full, lesser] = [[chip('3A001.a', twelve)], [chip('3A001.a', twelve, at)]];
  expect(flip({ bits: '12 bit' }, full, lesser)).toMatchObject({
    alignments: ['first-only', 'neither-controlled'],
    en: '3A001.a: for anti-terrorism reasons only now',
    ja: '3A001.a：テロ対策理由のみとなった',
  });
  expect(flip({ bits: '12 bit' }, lesser, full)).toMatchObject({
    en: '3A001.a: no longer for anti-terrorism reasons only',
    ja: '3A001.a：テロ対策以外の理由が加わった',
  });
  expect(flip({}, full, lesser)).toMatchObject({
    alignments: ['undetermined', 'neither-controlled'],
    en: '3A001.a: for anti-terrorism reasons only now',
  });
});

test('each list whose verdict is another is told, and items in their order', () => {
  const [base, head] = [
    sides([chip('3A001.a', twelve)], [chip('第1条', twelve)]),
    sides([chip('3A001.a', fourteen)], [chip('第1条', twelve)]),
  ];
  const items = ['A1', 'A2', 'A3'].map((id, place) => item(['chip'], { bits: `${12 + place} bit` }, { id }));
  const found = flips(items, base, head);
  expect(
    found.map(({ item: id, name, verdicts }) => [
      id,
      name,
      verdicts.map(({ before, after }) => [before.list, before.status, after.status]),
    ]),
  ).toEqual(['A1', 'A2'].map((id) => [id, id, [['us', 'controlled', 'not-controlled']]]));
  const both = flips(items.slice(0, 1), base, sides([chip('3A001.a', fourteen)], [chip('第1条', fourteen)]));
  expect(both[0]?.verdicts.map(({ before }) => before.list)).toEqual(['us', 'jp']);
});

test('assumptions count in the version that has them', () => {
  const when = all(twelve, answers('military', 'no'));
  const [base, head] = [sides([chip('3A001.a', when)]), sides([chip('3A001.a', fourteen)])];
  const about = [item(['chip'], { bits: '12 bit' })];
  expect(flips(about, base, head, ['civil'])[0]?.alignments).toEqual(['first-only', 'neither-controlled']);
  const without = { ...labelled, assumptions: new Map() };
  const found = (one: Vocabulary, other: Vocabulary) =>
    itemFlips(about, ['civil'], { base, head }, mergeVocabularies(one, other))[0]?.alignments;
  expect(found(labelled, without)).toEqual(['first-only', 'neither-controlled']);
  expect(found(without, labelled)).toEqual(['undetermined', 'neither-controlled']);
});

const wide = (touching: readonly string[]): Vocabulary => ({
  ...labelled,
  classes: new Map([
    [
      'chip',
      {
        ...labelled.classes.get('chip')!,
        touchedBy: new Map([
          ['us', touching],
          ['jp', []],
        ]),
      },
    ],
  ]),
});
const dark = paragraph('4A001', {}, { coverage: 'none' });
const lit = paragraph('4A001', { classes: ['chip'], when: is('bits', '>= 30 bit') });
const whole = (...children: Paragraph[]) => paragraph('3A001', {}, { children });
const flipped = (
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  one = wide(['3A001', '4A001']),
  other = one,
) =>
  itemFlips(
    [item(['chip'], { bits: '12 bit' })],
    [],
    { base: sides(before), head: sides(after) },
    { ...mergeVocabularies(one, other), base: one, head: other },
  ).map(({ alignments, verdicts, reason }) => [alignments, verdicts.length, reason])[0];

test('what was not encoded before either is neither open now nor decided now', () => {
  const [open, shut] = [whole(chip('3A001.a', is('rate', '> 5 MSPS'))), whole()];
  expect(flipped([shut, dark], [open, dark])).toEqual([
    ['not-covered', 'undetermined'],
    1,
    { en: 'open now: 3A001.a', ja: '未確定：3A001.a' },
  ]);
  expect(flipped([open, dark], [shut, dark])?.[2]).toEqual({
    en: 'decided now: 3A001.a',
    ja: '確定：3A001.a',
  });
});

test('an item that is controlled for anti-terrorism alone, and may be for more by what is not encoded, flips for that', () => {
  const lesser = whole(chip('3A001.a', twelve, at));
  expect(flipped([lesser, lit], [lesser, dark])).toEqual([
    ['neither-controlled', 'not-covered'],
    0,
    { en: 'open now: 4A001', ja: '未確定：4A001' },
  ]);
  expect(flipped([lesser, dark], [lesser, lit])?.[2]).toEqual({
    en: 'decided now: 4A001',
    ja: '確定：4A001',
  });
});

test('an item whose class other paragraphs touch now is told so', () => {
  const shut = whole(chip('3A001.a', fourteen));
  expect(flipped([shut], [shut], wide(['3A001']), wide([]))).toEqual([
    ['neither-controlled', 'neither-controlled'],
    1,
    { en: 'what can touch its class is another now', ja: '品目に関係する規定の範囲が変わった' },
  ]);
});

test('of several paragraphs for other reasons three are named, and of several figures each, in both languages', () => {
  const four = (more: object) => ['a', 'b', 'c', 'd'].map((sign) => chip(`3A001.${sign}`, twelve, more));
  expect(flip({ bits: '12 bit' }, four({}), four(at))).toMatchObject({
    en: '3A001.a, 3A001.b, 3A001.c: for anti-terrorism reasons only now',
  });
  const both = chip('3A001.a', all(twelve, is('rate', '> 5 MSPS')));
  expect(flip({ bits: '12 bit', rate: '6 MSPS' }, [], [both])).toMatchObject({
    ja: '3A001.aに該当（bits値 12 bit [>= 12 bit]、rate値 6 MSPS [> 5 MSPS]）',
  });
});
