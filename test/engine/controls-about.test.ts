import fc from 'fast-check';
import { controlsAt, listOnDay } from '../../src/engine/as-of';
import { controlAt, controlsAbout, controlsBelow } from '../../src/engine/built-day';
import { buildListOnDay, type ListOnDay } from '../../src/engine/list-on-day';
import { paragraphIndex } from '../../src/engine/paragraph-index';
import type { Control } from '../../src/model/control-list';
import { is, list, paragraph, vocabulary } from './build';
import { day, lists } from './random-lists';

const words = vocabulary({
  classes: { circuit: {}, adc: { parents: ['circuit'] }, dac: { parents: ['circuit'] } },
  numbers: { power: { unit: 'W' } },
});
const said = { when: is('power', '> 1 W') };
const some = fc.subarray(['circuit', 'adc', 'dac']);

const isAbout =
  (classes: readonly string[]) =>
  (control: Control): boolean =>
    control.classes.length === 0 || control.classes.some((id) => classes.includes(id));

test('what is read for some classes is all that a list says about them, on any day, in its order', () => {
  fc.assert(
    fc.property(lists, day, some, (made, asOf, classes) => {
      const whole = buildListOnDay(made, asOf, words).controls.filter(isAbout(classes));
      const found = controlsAbout(buildListOnDay(made, asOf, words), (id) => classes.includes(id));
      expect(found.map(({ address }) => address)).toEqual(whole.map(({ address }) => address));
      expect(found).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('a control is the same one whether it is asked for by its class or among all', () => {
  fc.assert(
    fc.property(lists, day, some, (made, asOf, classes) => {
      const onDay = buildListOnDay(made, asOf, words);
      const found = controlsAbout(onDay, (id) => classes.includes(id));
      const all = new Set(onDay.controls);
      expect(found.filter((control) => !all.has(control))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is read at an address is all that a list controls at and below it, or what that is a condition of', () => {
  let asked = 0;
  let found = 0;
  fc.assert(
    fc.property(lists, day, (made, asOf) => {
      asked += 1;
      const onDay = buildListOnDay(made, asOf, words);
      // Nobody knows of what this one was built.
      const whole = { ...buildListOnDay(made, asOf, words) };
      for (const address of [...paragraphIndex(made).byAddress.keys(), 'X9']) {
        const told = controlsBelow(onDay, address).map((control) => control.address);
        expect(told).toEqual(controlsBelow(whole, address).map((control) => control.address));
        expect(controlAt(onDay, address)?.address).toBe(controlAt(whole, address)?.address);
        found += told.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(asked);
});

test('a condition of an "all of" stands for the control that it is a condition of', () => {
  const child = paragraph('X1.a', { classes: ['adc'] });
  const made = list('us', [paragraph('X1', said, { of: 'all', children: [child] })]);
  const onDay = buildListOnDay(made, '2026-01-01', words);
  const told = (of: ListOnDay, address: string) => controlsBelow(of, address).map((each) => each.address);
  expect([told(onDay, 'X1.a'), told({ ...onDay }, 'X1.a')]).toEqual([['X1'], ['X1']]);
  expect([controlAt(onDay, 'X1.a'), controlAt(onDay, 'X1')?.address]).toEqual([undefined, 'X1']);
});

test('of a day with other controls those are taken', () => {
  const made = list('us', [
    paragraph('X1', { classes: ['adc'] }),
    paragraph('X2', { classes: ['dac'] }),
    paragraph('X3', { classes: ['adc'] }),
  ]);
  const onDay = listOnDay(made, '2026-01-01', words);
  const fewer: ListOnDay = { ...onDay, controls: controlsAt(made, '2026-01-01', words).slice(1) };
  const adcs = (of: ListOnDay) => controlsAbout(of, (id) => id === 'adc').map(({ address }) => address);
  expect([adcs(onDay), adcs(fewer)]).toEqual([['X1', 'X3'], ['X3']]);
});

const later = { from: '2026-03-01', seen: '2026-03-01', ...said };

test.each([
  ['a later text has no sub-paragraphs', { until: '2026-03-01' }, [said, later], '2026-07-01', ['X1']],
  ['before that text', { until: '2026-03-01' }, [said, later], '2026-02-01', []],
  ['a sub-paragraph of its text has ended', { until: '2026-03-01' }, [said], '2026-07-01', []],
  ['a sub-paragraph of its text begins later', { from: '2026-06-01' }, [said], '2026-02-01', []],
  [
    'an earlier text has none',
    { from: '2026-03-01' },
    [{ ...said, until: '2026-03-01' }, later],
    '2026-02-01',
    ['X1'],
  ],
  ['all goes on', {}, [said], '2026-07-01', []],
  [
    'it names a class itself',
    { until: '2026-03-01' },
    [said, { ...later, classes: ['dac'] }],
    '2026-07-01',
    [],
  ],
])(
  'a paragraph that names no class is found where it stands for itself: %s',
  (_, dates, own, asOf, found) => {
    const child = paragraph('X1.a', { classes: ['adc'], ...dates });
    const made = list('us', [paragraph('X1', own, { children: [child] })]);
    const about = controlsAbout(buildListOnDay(made, asOf, words), () => false);
    expect(about).toEqual(buildListOnDay(made, asOf, words).controls.filter(isAbout([])));
    expect(about.map(({ address }) => address)).toEqual(found);
  },
);
