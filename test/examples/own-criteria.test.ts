import { askedThrough, classesNamed, ownCriteria } from '../../src/engine/examples/own-criteria';
import { screensAsScopes } from '../../src/engine/examples/screens-as-scopes';
import type { Condition, Reference, ReferredScope } from '../../src/model/condition';
import { all, answers, any, except, is, no, ofClass, refers, related } from '../engine/build';

const [bits, rate, power] = [is('bits', '> 8 bit'), is('rate', '> 1 MSPS'), is('power', '> 1 W')];
const to = (...resolved: ReferredScope[]): Reference => ({
  ...(refers('meets', 'Y') as Reference),
  resolved,
});
const target = (condition?: Condition): ReferredScope => ({
  address: 'Y',
  encoded: true,
  ...(condition && { condition }),
});
/** What a paragraph can say: limits at every depth, beside what has none of its own. */
const said = all(
  bits,
  any(rate, answers('military', 'no')),
  no(power),
  ofClass('circuit'),
  related('contains', all(rate, related('made-for', any(bits, no(power))))),
  to(target(bits)),
);

test('the own limits of a control are those at every depth, each with the items that it is about', () => {
  const found = ownCriteria(said).map(({ criterion, relation }) => [criterion.parameter, relation]);
  expect(found).toEqual([
    ['bits', undefined],
    ['rate', undefined],
    ['power', undefined],
    ['rate', 'contains'],
    ['bits', 'contains/made-for'],
    ['power', 'contains/made-for'],
  ]);
  expect(ownCriteria(bits)).toStrictEqual([{ criterion: bits }]);
});

test('the classes that a condition names are those of the item itself', () => {
  const named = all(
    ofClass('circuit', 'converter'),
    any(bits, ofClass('amplifier')),
    no(ofClass('computer')),
    related('contains', ofClass('part')),
    answers('material', 'glass'),
    to(target(all(ofClass('elsewhere'), to(target(ofClass('further')), target())))),
  );
  const own = ['circuit', 'converter', 'amplifier', 'computer'];
  expect([...classesNamed(named)]).toEqual(own);
  expect([...classesNamed(named, true)]).toEqual([...own, 'elsewhere', 'further']);
  expect([...classesNamed(refers('meets', 'Y'), true)]).toEqual([]);
});

test('paragraphs that refer to each other in many ways are read once', () => {
  let deep: Condition = ofClass('circuit');
  for (let depth = 0; depth < 40; depth += 1) deep = all(to(target(deep)), to(target(deep)));
  expect([...classesNamed(deep, true)]).toEqual(['circuit']);
  expect(screensAsScopes(deep)).toMatchObject({ kind: 'all' });
});

test('what is asked of the items to which a relation leads is found at every depth', () => {
  const [one, other] = [related('made-for', bits), related('made-for', rate)];
  const asked = all(
    one,
    any(no(other), related('contains', bits)),
    ofClass('circuit'),
    bits,
    to(target(one)),
  );
  expect(askedThrough(asked, new Set(['made-for']))).toEqual([one, other]);
  expect(askedThrough(asked, new Set(['contains', 'made-for']))).toHaveLength(3);
  expect(askedThrough(answers('military', 'no'), new Set(['made-for']))).toEqual([]);
});

test('where a paragraph is only screened, its screen stands for it, at every depth', () => {
  const screened = { address: 'Y', encoded: false, condition: bits };
  const unknown = { address: 'Z', encoded: false };
  const encoded = { address: 'Y', encoded: true, condition: bits };
  expect(screensAsScopes(to(screened, unknown))).toEqual(to(encoded, unknown));
  const around = (inner: Condition): Condition =>
    all(rate, any(related('contains', no(inner)), ofClass('circuit'), answers('military', 'no')));
  expect(screensAsScopes(around(to(screened)))).toEqual(around(to(encoded)));
  const further = (scope: ReferredScope) => to({ address: 'W', encoded: true, condition: to(scope) });
  expect(screensAsScopes(further(screened))).toEqual(further(encoded));
  expect(screensAsScopes(refers('meets', 'Y'))).toMatchObject({ resolved: [] });
});

test('an exclusion is a plain negation, also of what stays controlled elsewhere', () => {
  expect(screensAsScopes(except(bits, 'yes'))).toStrictEqual(no(bits));
});

test('one condition is read as one, so that what paragraphs share stays shared', () => {
  expect(screensAsScopes(said)).toBe(screensAsScopes(said));
});
