import { diagramOn, groundsOf } from '../../src/engine/examples/example-ground';
import type { Condition } from '../../src/model/condition';
import type { Control } from '../../src/model/control-list';
import { all, is, no, ofClass, paragraph, refers, related } from '../engine/build';
import { control, words } from './small-control';

const fast = is('rate', '> 2.5 MSPS');
const named = (of: Control) =>
  groundsOf(of, words).map(({ itemClass, subjects }) => [itemClass, ...(subjects?.steps ?? [])]);
const about = (...classes: string[]) => paragraph('Y', { when: ofClass(...classes) });
const elsewhere = refers('controlled-by', 'Y');

test('items are looked for among the classes that a control names, before those of the paragraphs to which it refers', () => {
  expect(named(control(all(fast, ofClass('converter'))))).toEqual([['circuit'], ['converter']]);
  expect(named(control(all(fast, elsewhere), [about('computer')]))).toEqual([['circuit']]);
  const any_ = (when: Condition) => control(when, [about('computer', 'converter')], []);
  expect(named(any_(all(ofClass('converter'), elsewhere)))).toEqual([['converter'], ['computer']]);
  expect(named(any_(elsewhere))).toEqual([['computer'], ['converter']]);
});

test('of many classes to which others refer only the first eight are tried', () => {
  const many = Array.from({ length: 12 }, (_, i) => `c${i}`);
  const of = (when: Condition) => named(control(when, [about(...many)], []));
  expect(of(elsewhere)).toEqual(many.slice(0, 8).map((id) => [id]));
  const forThem = all(ofClass('program'), related('made-for', elsewhere));
  expect(of(forThem)).toHaveLength(8);
});

test('software is looked for with each thing that it can be for', () => {
  const asked = related('made-for', all(ofClass('converter'), elsewhere));
  const of = control(asked, [about('computer', 'converter')], ['program']);
  const step = (itemClass: string) => ({ relation: 'made-for', itemClass });
  expect(named(of)).toEqual([
    ['program', step('converter')],
    ['program', step('computer')],
  ]);
  expect(named(control(related('contains', ofClass('converter')), [], ['program']))).toEqual([['program']]);
});

const reach = (itemClass: string, when: Condition) => {
  const found = diagramOn({ itemClass }, when, words);
  if (found === undefined || found === 'never') return found;
  const { diagram, space } = found;
  return [diagram === space.scopes.all ? 'always' : 'asks', space.scopes.support(diagram)];
};

test('an item of a ground has its class and the wider ones, may have others that are named, and none that excludes it', () => {
  expect(reach('converter', ofClass('circuit'))).toEqual(['always', []]);
  expect(reach('converter', ofClass('amplifier'))).toBe('never');
  expect(reach('converter', ofClass('computer'))).toBe('never');
  expect(reach('circuit', ofClass('converter'))).toEqual(['asks', [expect.stringContaining('converter')]]);
  expect(reach('circuit', all(fast, no(ofClass('amplifier'))))).toMatchObject(['asks', { length: 2 }]);
  const referring = control(elsewhere, [about('converter')]);
  expect(reach('circuit', referring.scope)).toBe('never');
});
