import { checkCriteria } from '../../../src/engine/checks/check-criteria';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import {
  all,
  answers,
  any,
  except,
  is,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../build';
import { told } from './told';

const words = vocabulary({
  classes: { circuit: {}, converter: { parents: ['circuit'] }, computer: { disjoint: ['circuit'] } },
  numbers: { bits: { unit: 'bit', domain: 'integer', least: '1' }, rate: { unit: 'MSPS', least: '0' } },
  questions: ['military'],
});
const check = (...entries: Paragraph[]) => checkCriteria(list('us', entries), '2026-01-01', words);
const circuit = (when: Condition | undefined, more: object = {}) =>
  paragraph('X', { classes: ['circuit'], ...(when && { when }), ...more });
/** The condition as it stands in a line of its own. */
const at = <T extends Condition>(line: number, condition: T): T => ({
  ...condition,
  place: { file: 'test', line, column: 2 },
});
const twelve = is('bits', '>= 12 bit');
const few = is('bits', '< 8 bit');
const wide = is('bits', '>= 10 bit');
const elsewhere = refers('controlled-by', 'Y');
const nothing: string[] = [];
const empty = ['error empty-criteria: criteria of `X` that no item can satisfy'];
const idle = ['warning criterion-without-effect: a criterion of `X` that changes nothing'];
const vain = ['warning exclusion-without-effect: an exclusion of `X` that takes nothing out'];

test.each<[string, Condition, readonly string[]]>([
  ['a limit', twelve, nothing],
  ['two limits that leave something', all(twelve, is('rate', '> 1 MSPS')), nothing],
  ['two limits that leave nothing', all(twelve, few), empty],
  ['two limits that a paragraph elsewhere is joined with', all(twelve, few, elsewhere), empty],
  ['a limit beyond what physics allows', is('bits', '< 1 bit'), empty],
  ['a limit that physics implies', is('bits', '>= 1 bit'), idle],
  ['a limit that another one implies', all(twelve, wide), idle],
  ['a limit twice', all(twelve, is('bits', '>= 12 bit')), [...idle, ...idle]],
  ['a class that its own implies', ofClass('circuit'), idle],
  ['a class that its own rules out', ofClass('computer'), empty],
  ['a narrower class', ofClass('converter'), nothing],
  ['either of two limits', any(twelve, few), nothing],
  ['either of all there is', any(twelve, is('bits', '< 12 bit')), idle],
  ['what another paragraph says', elsewhere, nothing],
  ['what another paragraph does not say', no(elsewhere), nothing],
  ['what two other paragraphs say', all(elsewhere, refers('controlled-by', 'Z')), nothing],
  ['what one says and the other does not', all(elsewhere, no(elsewhere)), nothing],
  ['either a limit or what another says, beside a wider limit', all(wide, any(twelve, elsewhere)), nothing],
  ['not both a limit and what another says', all(twelve, no(all(wide, elsewhere))), nothing],
  ['neither a limit nor what another says, against it', all(twelve, no(any(wide, elsewhere))), empty],
  ['a part', related('contains', twelve), nothing],
  ['a part that there cannot be', related('contains', all(twelve, few)), empty],
  ['a part that another paragraph describes', related('contains', elsewhere), nothing],
  ['a part that it does not contain', no(related('contains', twelve)), nothing],
  [
    'a part, and no part of another kind',
    all(related('contains', wide), no(related('contains', twelve))),
    nothing,
  ],
  [
    'two parts, which one part cannot be',
    all(related('contains', twelve), related('contains', few)),
    nothing,
  ],
  [
    'two parts, beside two limits that leave nothing',
    all(related('contains', twelve), related('contains', few), twelve, few),
    empty,
  ],
  ['an answer, and the other one', all(answers('military', 'yes'), answers('military', 'no')), empty],
])('a paragraph that asks for %s', (_, when, expected) => {
  expect(told(check(circuit(when)))).toEqual(expected);
});

test.each<[string, Condition | undefined, Condition, readonly string[]]>([
  ['a part of it', twelve, is('bits', '>= 16 bit'), nothing],
  ['a part of its class', undefined, ofClass('converter'), nothing],
  ['what is not in it', twelve, few, vain],
  ['what is of another class', undefined, ofClass('computer'), vain],
  ['what another paragraph says', twelve, elsewhere, nothing],
  ['what another paragraph says of what is not in it', twelve, all(few, elsewhere), nothing],
  ['all of it', twelve, wide, nothing],
])('an exclusion that takes out %s', (_, when, excluded, expected) => {
  expect(told(check(circuit(when, { except: [except(excluded)] })))).toEqual(expected);
});

test('a faulty limit, and a vain exclusion beside it, are both told', () => {
  const both = circuit(all(twelve, wide), { except: [except(few)] });
  expect(told(check(both))).toEqual([...idle, ...vain]);
});

const below = (parent: object, child: Parameters<typeof paragraph>[1]) =>
  told(check(paragraph('W', parent, { children: [paragraph('X', child)] })));

test.each<[string, object, Parameters<typeof paragraph>[1], readonly string[]]>([
  ['contradicts it', { classes: ['circuit'], when: twelve }, { when: few }, empty],
  ['repeats it', { classes: ['circuit'], when: twelve }, { when: wide }, idle],
  ['excludes what it does not hold', { when: twelve }, { except: [except(few)] }, vain],
  ['narrows it', { when: wide }, { when: twelve }, nothing],
  ['says nothing of its own', { classes: ['circuit'], when: twelve }, {}, nothing],
  ['has ended', { when: twelve }, [{ when: few, until: '2025-01-01' }], nothing],
  ['has not begun', { when: twelve }, [{ when: few, from: '2027-01-01' }], nothing],
  ['was deleted', { when: twelve }, { absent: true }, nothing],
  ['stands below one that has ended', { when: twelve, until: '2025-01-01' }, { when: few }, nothing],
  ['stands below one that was deleted', { absent: true }, { when: all(twelve, few) }, nothing],
])('a paragraph that %s, beside its parent', (_, parent, child, expected) => {
  expect(below(parent, child)).toEqual(expected);
});

test('a heading without a text, and what stands below it, is looked at like any other', () => {
  const child = paragraph('X', { when: all(twelve, few) });
  expect(told(check(paragraph('W', [], { children: [child] })))).toEqual(empty);
});

test('where a parent leaves nothing, it and all that adds to it are told, each once', () => {
  const children = [paragraph('X.a', { when: is('rate', '> 1 MSPS') }), paragraph('X.b', {})];
  const parent = paragraph('X', { when: all(twelve, few) }, { children });
  expect(told(check(parent))).toEqual([
    ...empty,
    'error empty-criteria: criteria of `X.a` that no item can satisfy',
  ]);
});

test.each<[string, Condition, number]>([
  [
    'the first that leaves nothing',
    all(at(1, twelve), at(2, is('rate', '> 1 MSPS')), at(3, few), at(4, twelve)),
    3,
  ],
  ['the first of those joined in it', all(at(1, twelve), all(at(2, few), at(3, twelve))), 2],
  ['the first of those that suffice', all(at(1, twelve), any(at(2, few), at(3, is('bits', '< 4 bit')))), 2],
  ['what is negated', all(at(1, twelve), no(at(2, wide))), 2],
  ['an answer', all(at(1, answers('military', 'yes')), at(2, answers('military', 'no'))), 2],
  ['a class', all(at(1, twelve), at(2, ofClass('computer'))), 2],
  ['a part', all(at(1, twelve), at(2, related('contains', at(3, all(twelve, few))))), 2],
  ['what follows what another paragraph says', all(at(1, elsewhere), at(2, twelve), at(3, few)), 3],
])('the place of criteria that nothing satisfies is that of %s', (_, when, line) => {
  expect(check(circuit(when)).map(({ place }) => place.line)).toEqual([line]);
});

test('the place of an exclusion in vain is its own, and of one under an empty parent that of the text', () => {
  const place = { file: 'test', line: 7, column: 2 };
  const excluded = { ...except(few), exclusion: { address: 'X', staysControlled: 'no', place } } as const;
  expect(check(circuit(twelve, { except: [excluded] })).map((each) => each.place)).toEqual([place]);
  const child = paragraph('X.a', { except: [excluded], place: { file: 'test', line: 9, column: 2 } });
  const parent = paragraph('X', { when: all(at(1, twelve), at(2, few)) }, { children: [child] });
  expect(check(parent).map((each) => each.place.line)).toEqual([2, 9]);
});

test('a choice among no alternatives is met by nothing, and stands where its text does', () => {
  const place = { file: 'test', line: 9, column: 2 };
  const never = all(any(), at(1, twelve));
  expect(check(circuit(never, { place })).map((each) => [each.id, each.place.line])).toEqual([
    ['empty-criteria', 9],
  ]);
});
