import { always, asksOfSubject, isAlways, isNever } from '../../../src/engine/lists/reduce-condition';
import { subjectAtoms, withSubject } from '../../../src/engine/lists/subject-atoms';
import type { Condition } from '../../../src/model/condition';
import type { Truth } from '../../../src/model/truth';
import { all, answers, any, except, is, no, ofClass, place, related } from '../build';
import { encoded, notEncoded, refers } from './references';

const subjects = new Set(['software-for']);
const forWhat = (of: Condition) => related('software-for', of);
const q = answers('q', 'yes');
const r = answers('r', 'yes');

test.each<[string, Condition, boolean]>([
  ['a figure', is('bits', '> 8 bit'), false],
  ['a class', ofClass('adc'), false],
  ['another relation', related('contains', q), false],
  ['what it is for', forWhat(q), true],
  ['what it is for, among others', all(q, any(r, forWhat(q))), true],
  ['not what it is for', no(forWhat(q)), true],
  ['a paragraph that asks it', refers(encoded(q), encoded(forWhat(q))), true],
  ['a paragraph that does not', refers(encoded(q), notEncoded()), false],
  ['nothing resolved', { kind: 'reference', mode: 'meets', targets: [], place }, false],
])('%s asks of what software is for: %#', (_, condition, expected) => {
  expect(asksOfSubject(condition, subjects)).toBe(expected);
});

test('the atoms are what is asked of the subject, each paragraph that it refers to as a whole', () => {
  const paragraph = refers(encoded(r), encoded(ofClass('adc')));
  const asked = all(q, forWhat(all(paragraph, any(r, no(ofClass('adc'))))), related('contains', q));
  expect(subjectAtoms(asked, subjects)).toEqual([paragraph, r, ofClass('adc')]);
  const adc = ofClass('adc');
  expect(subjectAtoms(no(forWhat(adc)), subjects)).toEqual([adc]);
  expect(subjectAtoms(refers(encoded(forWhat(adc)), notEncoded()), subjects)).toEqual([adc]);
  expect(subjectAtoms(refers(encoded(q)), subjects)).toEqual([]);
  expect(subjectAtoms(refers(), subjects)).toEqual([]);
  expect(subjectAtoms(except(forWhat(adc), 'no'), subjects)).toEqual([adc]);
  // What stays controlled by other paragraphs on software falls away.
  expect(subjectAtoms(except(forWhat(r), 'yes'), subjects)).toEqual([]);
});

test.each<[string, Condition, Condition[]]>([
  ['a figure alone', r, [r, always]],
  ['one of several figures', any(r, q), [r, q, always]],
  ['a figure besides a class', all(r, ofClass('adc')), [r, ofClass('adc')]],
  ['a figure or a class', any(r, ofClass('adc')), [r, ofClass('adc'), always]],
  ['a figure that is not met', no(r), [r, always]],
  ['no class', no(ofClass('adc')), [ofClass('adc')]],
  ['neither a figure nor a class', all(no(r), no(ofClass('adc'))), [r, ofClass('adc'), always]],
  ['neither of a class with a figure', no(all(r, ofClass('adc'))), [r, ofClass('adc')]],
])('what is for %s is for subjects of any class only if a figure alone decides', (_, asked, atoms) => {
  expect(subjectAtoms(forWhat(asked), subjects)).toEqual(atoms);
});

describe('with the answers of the atoms put in', () => {
  const answered = (condition: Condition, known: ReadonlyMap<Condition, Truth>) =>
    withSubject(condition, {
      relations: subjects,
      hasClass: (id) => (id === 'tool' ? 'yes' : 'no'),
      answer: (atom) => known.get(atom) ?? 'no',
    });
  const given = (of: Truth, also: Truth = 'no') =>
    new Map<Condition, Truth>([
      [q, of],
      [r, also],
    ]);
  const bits = is('bits', '>= 8 bit');

  test.each<[string, Condition, ReadonlyMap<Condition, Truth>, Condition | boolean]>([
    ['what it is for holds', all(bits, forWhat(q)), given('yes'), bits],
    ['what it is for does not', all(bits, forWhat(q)), given('no'), false],
    ['one of two does', forWhat(any(q, r)), given('no', 'yes'), true],
    ['both have to', forWhat(all(q, r)), given('no', 'yes'), false],
    ['the opposite', forWhat(no(q)), given('no'), true],
    ['the opposite of what holds', forWhat(no(q)), given('yes'), false],
    ['what stays open', forWhat(all(q, r)), given('yes', 'unknown'), forWhat(r)],
    ['the opposite of what stays open', forWhat(no(r)), given('yes', 'unknown'), forWhat(no(r))],
    ['it is for nothing such', no(forWhat(q)), given('yes'), false],
    ['it is for nothing such, and so it is', no(forWhat(q)), given('no'), true],
    ['its own class', all(ofClass('tool', 'adc'), bits), given('no'), bits],
    ['a class that it has not', any(ofClass('adc'), bits), given('no'), bits],
    ['what is asked of itself', no(bits), given('no'), no(bits)],
    ['another relation', related('contains', q), given('yes'), related('contains', q)],
    ['a paragraph', refers(encoded(all(bits, forWhat(q))), notEncoded()), given('yes'), bits],
    ['an exclusion of what stays controlled', all(bits, except(forWhat(q), 'yes')), given('yes'), bits],
    ['an exclusion of what is lost', all(bits, except(forWhat(q), 'no')), given('yes'), false],
  ])('%s', (_, condition, known, expected) => {
    const found = answered(condition, known);
    if (expected === true) expect(isAlways(found)).toBe(true);
    else if (expected === false) expect(isNever(found)).toBe(true);
    else expect(found).toEqual(expected);
  });

  test('an open atom is asked as far as it is encoded', () => {
    const atom = refers(encoded(r), notEncoded());
    expect(answered(forWhat(atom), new Map([[atom, 'unknown']]))).toEqual(forWhat(refers(encoded(r))));
  });
});
