import fc from 'fast-check';
import { followedOn } from '../../src/engine/built-day';
import { asWritten, scopesAbout } from '../../src/engine/followed-references';
import { buildListOnDay, type ListOnDay } from '../../src/engine/list-on-day';
import { partsOf } from '../../src/engine/lists/parts-of';
import type { Condition, Reference } from '../../src/model/condition';
import { all, answers, is, list, no, paragraph, refers, related, vocabulary } from './build';
import { day, lists } from './random-lists';

const words = vocabulary({
  classes: { circuit: {}, adc: { parents: ['circuit'] }, dac: { parents: ['circuit'] } },
  numbers: { power: { unit: 'W' } },
  questions: ['q'],
});

const referencesIn = (condition: Condition): readonly Reference[] =>
  [...partsOf(condition)].flatMap(({ part }) => (part.kind === 'reference' ? [part] : []));

const referencesOn = ({ controls }: ListOnDay) => controls.flatMap(({ scope }) => referencesIn(scope));
const told = (scopes: Reference['resolved']) =>
  scopes?.map(({ address, encoded, condition }) => ({ address, encoded, condition }));

test('of what a reference reaches only controls are left out that are about none of the classes', () => {
  let leftOut = 0;
  fc.assert(
    fc.property(lists, day, fc.subarray(['circuit', 'adc', 'dac']), (made, asOf, classes) => {
      const onDay = buildListOnDay(made, asOf, words);
      const classesOf = new Map(onDay.controls.map((control) => [control.address, control.classes]));
      for (const reference of referencesOn(onDay)) {
        const found = told(scopesAbout(reference, (id) => classes.includes(id))) ?? [];
        const whole = told(reference.resolved) ?? [];
        const kept = whole.filter(({ address, encoded }) => {
          const own = classesOf.get(address) ?? [];
          const isAbout = own.length === 0 || own.some((id) => classes.includes(id));
          return !encoded || reference.mode === 'meets' || isAbout;
        });
        leftOut += whole.length - found.length;
        expect(found.filter((scope) => !whole.some(({ address }) => address === scope.address))).toEqual([]);
        expect(kept.filter((scope) => !found.some(({ address }) => address === scope.address))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(leftOut).toBeGreaterThan(0);
});

const made = list('us', [
  paragraph('X1', { classes: ['adc'], when: is('power', '> 1 W') }),
  paragraph('X2', { classes: ['dac'], when: is('power', '> 2 W') }),
  paragraph('X3', {
    classes: ['circuit'],
    when: all(
      answers('q', 'yes'),
      no(refers('controlled-by', { from: 'X1', to: 'X2' })),
      related('contains', refers('controlled-by', 'X1')),
    ),
  }),
]);

test('what was never followed on a day says what it says itself', () => {
  const reference = refers('controlled-by', 'X1') as Reference;
  expect(scopesAbout(reference, () => false)).toBeUndefined();
});

test('references are followed, written as the law has them, and followed again', () => {
  const onDay = buildListOnDay(made, '2026-01-01', words);
  const scope = onDay.controls.at(-1)!.scope;
  const written = asWritten(scope);
  const before = referencesIn(written);
  expect(before.map(({ resolved, targets }) => [resolved, targets])).toEqual([
    [undefined, [{ from: 'X1', to: 'X2' }]],
    [undefined, [{ from: 'X1', to: 'X1' }]],
  ]);
  const again = referencesIn(followedOn(onDay, written));
  expect(again.map(({ resolved }) => resolved?.map(({ address }) => address))).toEqual([
    ['X1', 'X2'],
    ['X1'],
  ]);
});

test('what is not encoded stays as it was told, since no reference of the law stands there', () => {
  const part = list('us', [
    paragraph(
      'X1',
      { classes: ['adc'] },
      {
        of: 'all',
        children: [
          paragraph('X1.a', {}, { coverage: 'none' }),
          paragraph('X1.b', { when: answers('q', 'yes') }),
        ],
      },
    ),
  ]);
  const [control] = buildListOnDay(part, '2026-01-01', words).controls;
  const [reference] = referencesIn(asWritten(control!.scope));
  expect(reference?.resolved).toEqual([{ address: 'X1.a', encoded: false }]);
});

test('controls about other classes are left out', () => {
  const onDay = buildListOnDay(made, '2026-01-01', words);
  const [range] = referencesIn(onDay.controls.at(-1)!.scope);
  const about = (...classes: string[]) =>
    scopesAbout(range!, (id) => classes.includes(id))?.map(({ address }) => address);
  expect([about('adc', 'dac'), about('adc'), about('circuit'), about()]).toEqual([
    ['X1', 'X2'],
    ['X1'],
    [],
    [],
  ]);
});
