import { checkSiblings } from '../../../src/engine/checks/check-siblings';
import type { Paragraph } from '../../../src/model/control-list';
import { all, except, is, list, paragraph, refers, related, vocabulary } from '../build';
import { told } from './told';

const words = vocabulary({
  classes: { circuit: {}, converter: { parents: ['circuit'] } },
  numbers: { bits: { unit: 'bit', domain: 'integer', least: '1' }, rate: { unit: 'MSPS', least: '0' } },
});
type Words = Parameters<typeof paragraph>[1];
type More = Parameters<typeof paragraph>[2];
const check = (entry: Paragraph) => checkSiblings(list('us', [entry]), '2026-01-01', words);
const among = (children: readonly Paragraph[], more: More = {}) =>
  told(check(paragraph('X', {}, { children, ...more })));
const beside = (...said: readonly Words[]) =>
  among(said.map((each, place) => paragraph(`X.${'abcd'[place] ?? ''}`, each)));
const inside = (inner: string, outer: string) =>
  `warning paragraph-within-sibling: \`X.${inner}\`, which lies wholly inside \`X.${outer}\``;
const same = (one: string, other: string) =>
  `warning paragraph-within-sibling: \`X.${one}\`, which covers the same items as \`X.${other}\``;

const twelve = { when: is('bits', '>= 12 bit') };
const ten = { when: is('bits', '>= 10 bit') };
const fast = { when: is('rate', '> 1 MSPS') };

test.each<[string, readonly Words[], readonly string[]]>([
  ['of other figures', [twelve, fast], []],
  ['of which the first is narrower', [twelve, ten], [inside('a', 'b')]],
  ['of which the second is narrower', [ten, twelve], [inside('b', 'a')]],
  ['that say the same', [twelve, twelve], [same('b', 'a')]],
  ['of three that say the same', [twelve, twelve, twelve], [same('b', 'a'), same('c', 'a')]],
  ['of two that say the same, inside a third', [twelve, twelve, ten], [inside('a', 'c'), same('b', 'a')]],
  ['one inside the other, beside a third', [fast, twelve, ten], [inside('b', 'c')]],
  ['that overlap', [ten, { when: is('bits', '< 12 bit') }], []],
  ['of which one can be met by nothing', [{ when: all(twelve.when, is('bits', '< 12 bit')) }, ten], []],
  [
    'of a class and a narrower one',
    [{ classes: ['circuit'] }, { classes: ['converter'] }],
    [inside('b', 'a')],
  ],
  [
    'of a class and a narrower one with another figure',
    [
      { classes: ['circuit'], ...ten },
      { classes: ['converter'], ...twelve },
    ],
    [inside('b', 'a')],
  ],
  [
    'of two classes, each with the same figure',
    [{ classes: ['converter'], ...ten }, ten],
    [inside('a', 'b')],
  ],
  [
    'of which an exclusion makes one narrower',
    [ten, { ...ten, except: [except(twelve.when)] }],
    [inside('b', 'a')],
  ],
  ['of which one says nothing of its own', [{}, twelve], []],
  ['of which one has ended', [ten, [{ ...twelve, until: '2025-01-01' }]], []],
  ['of which one was deleted', [{ absent: true }, twelve, ten], [inside('b', 'c')]],
  ['of which the wider one refers elsewhere', [{ when: all(ten.when, refers('meets', 'Y')) }, twelve], []],
  ['of which the narrower one refers elsewhere', [ten, { when: all(twelve.when, refers('meets', 'Y')) }], []],
  ['about parts', [{ when: related('contains', ten.when) }, { when: related('contains', twelve.when) }], []],
])('paragraphs side by side %s', (_, said, expected) => {
  expect(beside(...said)).toEqual(expected);
});

const [narrow, wide] = [paragraph('X.a', twelve), paragraph('X.b', ten)];

test('conditions that hold together may imply one another: none of them controls anything by itself', () => {
  expect(among([narrow, wide], { of: 'all' })).toEqual([]);
});

test('a paragraph with sub-paragraphs is no control, and they are not compared with those beside it', () => {
  const divided = paragraph('X.a', ten, { children: [paragraph('X.a.1', fast)] });
  expect(among([divided, paragraph('X.b', twelve)])).toEqual([]);
  expect(among([paragraph('X.a', {}, { children: [narrow, wide] }), paragraph('X.c', fast)])).toEqual([
    inside('a', 'b'),
  ]);
});

test.each<[NonNullable<Paragraph['coverage']>, number]>([
  ['full', 1],
  ['part', 1],
  ['screen', 0],
  ['none', 0],
])('of coverage `%s`, a paragraph inside the one beside it is told %d times', (coverage, times) => {
  expect(among([paragraph('X.a', twelve, { coverage }), wide])).toHaveLength(times);
});

test('it is told where the text of the inner one stands', () => {
  const place = { file: 'test', line: 5, column: 3 };
  const entry = paragraph('X', {}, { children: [paragraph('X.a', { ...twelve, place }), wide] });
  expect(check(entry).map((each) => each.place)).toEqual([place]);
});
