import type { Condition } from '../../../src/model/condition';
import type { Item } from '../../../src/model/item';
import { all, answers, any, is, item, no, ofClass, related } from '../build';
import { chip, flip, flips, sides, twelve } from './small-flips';

const applied = (when: Condition, figures: Record<string, string>, contains: Item[] = []) => {
  const about = item(['chip'], figures, { id: 'A1', contains });
  const [found] = flips([about], sides([]), sides([chip('3A001.a', when)]));
  return found?.reason.en.replace('3A001.a applies', '').trim();
};
const lot = { bits: '16 bit', rate: '9 MSPS', power: '9 W', io: '9 Gbyte/s', military: 'yes' };

test.each<[string, Condition, string]>([
  ['an answer', answers('military', 'yes'), '(military: yes)'],
  [
    'limits that hold together',
    all(twelve, is('rate', '> 5 MSPS')),
    '(bits 16 bit [>= 12 bit]; rate 9 MSPS [> 5 MSPS])',
  ],
  [
    'only what holds of a choice',
    any(is('bits', '> 20 bit'), is('rate', '> 5 MSPS')),
    '(rate 9 MSPS [> 5 MSPS])',
  ],
  [
    'at most three figures',
    all(twelve, is('rate', '> 5 MSPS'), is('power', '> 5 W'), is('io', '> 5 Gbyte/s')),
    '(bits 16 bit [>= 12 bit]; rate 9 MSPS [> 5 MSPS]; power 9 W [> 5 W])',
  ],
  ['one figure once', all(twelve, any(twelve, twelve)), '(bits 16 bit [>= 12 bit])'],
  ['a class not at all', all(ofClass('chip'), twelve), '(bits 16 bit [>= 12 bit])'],
  ['what is excluded not at all', all(twelve, no(is('rate', '> 50 MSPS'))), '(bits 16 bit [>= 12 bit])'],
  ['nothing where only a class decides', ofClass('chip'), ''],
])('the reason names %s', (_, when, expected) => {
  expect(applied(when, lot)).toBe(expected);
});

test('the reason names figures of a part by which a control holds', () => {
  const part = item(['chip'], { bits: '16 bit' }, { id: 'B1' });
  const small = item(['chip'], { bits: '2 bit' }, { id: 'B2' });
  expect(applied(related('contains', twelve), {}, [small, part])).toBe('(bits 16 bit [>= 12 bit])');
});

test('a figure that is missing, where the control is open now, is marked as missing', () => {
  const head = [chip('3A001.a', is('rate', '> 5 MSPS'))];
  expect(flip({ bits: '12 bit' }, [chip('3A001.a', twelve)], head)).toMatchObject({
    alignments: ['first-only', 'undetermined'],
    en: '3A001.a no longer applies (rate ? [> 5 MSPS])',
  });
  expect(
    flip({ bits: '12 bit' }, [chip('3A001.a', twelve)], [chip('3A001.a', answers('military', 'yes'))]),
  ).toMatchObject({
    en: '3A001.a no longer applies',
    ja: '3A001.aに該当しなくなった',
  });
});
