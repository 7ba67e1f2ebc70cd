import { encodedSubjects } from '../../../src/engine/lists/encoded-subjects';
import type { Condition } from '../../../src/model/condition';
import { all, any, answers, is, no, ofClass, related } from '../build';
import { encoded, notEncoded, refers } from './references';
import { listOf, software, softwareFor, words } from './subject-lists';

const known = answers('hardened', 'yes');
const limit = is('lines', '> 8');
const open = refers(encoded(known), notEncoded());
const closed = refers(encoded(known));

const seen = (when: Condition) => {
  const [control] = encodedSubjects(listOf('us', { S1: software(when) }), words).controls;
  return control!.scope;
};
const whole = (when: Condition) => listOf('us', { S1: software(when) }).controls[0]!.scope;

test.each<[string, Condition, Condition]>([
  ['what it is for', softwareFor(open), softwareFor(closed)],
  ['among others', all(limit, softwareFor(open)), all(limit, softwareFor(closed))],
  ['or else', any(softwareFor(open), limit), any(softwareFor(closed), limit)],
  ['denied', no(softwareFor(open)), no(softwareFor(closed))],
  [
    'by way of another paragraph',
    refers(notEncoded(), encoded(limit), encoded(softwareFor(open))),
    refers(notEncoded(), encoded(limit), encoded(softwareFor(closed))),
  ],
  [
    'what that is for in turn',
    softwareFor(all(known, softwareFor(open))),
    softwareFor(all(known, softwareFor(closed))),
  ],
])('%s is asked as far as it is encoded', (_, when, expected) => {
  expect(seen(when)).toEqual(whole(expected));
});

test.each<[string, Condition]>([
  ['a figure', limit],
  ['an answer', known],
  ['a class', ofClass('firmware')],
  ['what is asked of the software itself', all(limit, open)],
  ['another relation', all(limit, related('contains', open))],
  ['alternatives without a subject', any(limit, open)],
  ['the opposite of what is asked of itself', all(limit, no(open))],
  ['a reference that nobody has followed', all(limit, { ...closed, resolved: [] } as Condition)],
])('%s is left as it is', (_, when) => {
  expect(seen(when)).toEqual(whole(when));
});

test('what holds nothing to leave out is the same condition, not a copy, so that what is known of it counts', () => {
  const side = listOf('us', {
    S1: software(all(limit, any(known, no(limit)), refers(encoded(limit), notEncoded(known)))),
    S2: software(all(limit, softwareFor(open))),
  });
  const [own, changed] = encodedSubjects(side, words).controls;
  expect(own!.scope).toBe(side.controls[0]!.scope);
  expect(changed!.scope).not.toBe(side.controls[1]!.scope);
});

test('reasons that hold for a part are asked in the same way, others are left', () => {
  const always = { reason: 'AT', column: 1 };
  const reasons = (of: Condition) => [always, { reason: 'NS', column: 2, when: softwareFor(of) }];
  const side = listOf('us', { S1: software(limit, { reasons: reasons(open) }) });
  const [control] = encodedSubjects(side, words).controls;
  expect(control).toEqual({ ...side.controls[0], reasons: reasons(closed) });
});

test('a list is looked at once, and is otherwise the same list on the same day', () => {
  const side = listOf('us', { S1: software(softwareFor(open)) });
  const found = encodedSubjects(side, words);
  expect(encodedSubjects(side, words)).toBe(found);
  expect([found.list, found.asOf]).toEqual([side.list, side.asOf]);
});
