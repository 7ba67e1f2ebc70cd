import { paragraphFacts, turningDays } from '../../../src/engine/changes/paragraph-facts';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { is, list, paragraph } from '../build';
import { compared, second, shown, shownControl, twelve, words, type Version } from './small-versions';

const days = ['2026-01-01', '2026-01-01'] as const;
const facts = (before: Paragraph, after: Paragraph, on: readonly [string, string] = days) =>
  paragraphFacts(before, after, on).map((each) => `${each.fact}: ${each.before} > ${each.after}`);
type Words = Parameters<typeof paragraph>[1];
const text = (said: Words, more: Parameters<typeof paragraph>[2] = {}) => paragraph('X', said, more);
const reasons = (...given: object[]) => text({ reasons: given as never });
const ns = { reason: 'NS', column: 2 };

test.each<[string, Paragraph, Paragraph, readonly string[]]>([
  ['the same', text({}), text({}), []],
  ['its coverage', text({}, { coverage: 'full' }), text({}, { coverage: 'part' }), ['coverage: full > part']],
  ['that it states its coverage', text({}), text({}, { coverage: 'none' }), ['coverage:  > none']],
  [
    'when it began',
    text({ from: '2025-01-01' }),
    text({ from: '2025-02-01' }),
    ['dates: from 2025-01-01 > from 2025-02-01'],
  ],
  [
    'when it ends',
    text({}),
    text({ until: '2027-01-01' }),
    ['dates: from unknown > from unknown until 2027-01-01'],
  ],
  [
    'a later text',
    text([{ until: '2027-01-01' }]),
    text([{ until: '2027-01-01' }, { from: '2027-01-01' }]),
    ['dates: from unknown until 2027-01-01 > from unknown until 2027-01-01; from 2027-01-01'],
  ],
  ['that it is gone', text({}), text({ absent: true }), ['dates: from unknown > absent from unknown']],
  ['a reason', reasons(), reasons(ns), ['reasons:  > NS column 2']],
  [
    'two reasons',
    reasons(ns, { reason: 'AT', column: 1 }),
    reasons({ reason: 'AT', column: 1 }),
    ['reasons: NS column 2, AT column 1 > AT column 1'],
  ],
  [
    'the rule of a reason',
    reasons(ns),
    reasons({ reason: 'RS', rule: 'worldwide', cite: '742.6' }),
    ['reasons: NS column 2 > RS worldwide 742.6'],
  ],
  ['no reasons in either', text({}), reasons(), []],
  ['a regime number', text({}), text({ regime: 'WA 3.A.1' }), ['regime:  > WA 3.A.1']],
  [
    'another regime number',
    text({ regime: 'WA 3.A.2' }),
    text({ regime: 'WA 3.A.1' }),
    ['regime: WA 3.A.2 > WA 3.A.1'],
  ],
  ['a note', text({}), text({ note: { en: 'n', ja: 'n' } }), []],
])('of a paragraph that says otherwise %s', (_, before, after, expected) => {
  expect(facts(before, after)).toEqual(expected);
  const back = expected.map((each) => each.replace(/^(\w+): (.*) > (.*)$/, '$1: $3 > $2'));
  expect(facts(after, before)).toEqual(back);
});

test('another screen, and another part for which a reason holds, are told apart by a sign of theirs', () => {
  const screened = (screen: Condition) => text({}, { coverage: 'screen', screen });
  const part = (when: Condition) => reasons({ ...ns, when });
  const sign = '[0-9a-f]{6}';
  expect(facts(screened(twelve), screened(is('bits', '> 1 bit')))).toEqual([
    expect.stringMatching(`^coverage: screen ${sign} > screen ${sign}$`),
  ]);
  expect(facts(screened(twelve), screened({ ...twelve, printed: 'x' }))).toEqual([]);
  expect(facts(part(twelve), part(is('bits', '> 1 bit')))).toEqual([
    expect.stringMatching(`^reasons: NS column 2 for a part .${sign}. > NS column 2 for a part .${sign}.$`),
  ]);
  expect(facts(part(twelve), part({ ...twelve, printed: 'x' }))).toEqual([]);
});

test('reasons and regime numbers are those of the text of each day, and none where no text applies', () => {
  const both = text([
    { until: '2026-06-01', reasons: [ns] as never },
    { from: '2026-06-01', reasons: [{ reason: 'AT', column: 1 }] as never },
  ]);
  expect(facts(both, both)).toEqual([]);
  expect(facts(both, both, ['2026-01-01', '2026-06-01'])).toEqual(['reasons: NS column 2 > AT column 1']);
  const ended = text([{ until: '2025-01-01', reasons: [ns] as never, regime: 'WA 1' }]);
  expect(facts(ended, both)).toEqual([expect.stringMatching(/^dates: /)]);
  expect(facts(both, ended)).toEqual([expect.stringMatching(/^dates: /)]);
});

const listDay = (...entries: Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);
const turning = (before: Words, after: Words) => turningDays(listDay(text(before)), listDay(text(after)));
const chip = { classes: ['chip'], when: twelve };
const later = [
  { ...chip, until: '2026-03-01' },
  { ...chip, from: '2026-06-01', until: 'unknown' },
];

test.each<[string, Words, Words, readonly string[]]>([
  ['the same words', later, later, []],
  ['other words', later, [{ ...later[0]!, classes: ['computer'] }, later[1]!], ['2026-03-01', '2026-06-01']],
  ['another limit', chip, later, ['2026-03-01', '2026-06-01']],
  [
    'another begin',
    { ...chip, from: '2026-04-01' },
    { ...chip, from: '2026-05-01' },
    ['2026-04-01', '2026-05-01'],
  ],
  ['another end', { ...chip, until: '2026-04-01' }, chip, ['2026-04-01']],
  [
    'an exclusion',
    { ...chip, from: '2026-04-01' },
    { ...chip, from: '2026-04-01', except: [twelve] },
    ['2026-04-01'],
  ],
  [
    'no criterion',
    { ...chip, from: '2026-04-01' },
    { classes: ['chip'], from: '2026-04-01' },
    ['2026-04-01'],
  ],
  ['no class', { ...chip, from: '2026-04-01' }, { when: twelve, from: '2026-04-01' }, ['2026-04-01']],
  ['that it is gone', { from: '2026-04-01' }, { from: '2026-04-01', absent: true }, ['2026-04-01']],
  [
    'another reason',
    { ...chip, from: '2026-04-01' },
    { ...chip, from: '2026-04-01', reasons: [ns] as never },
    [],
  ],
])('with %s, the days to look at are those on which a text begins or ends', (_, before, after, expected) => {
  expect(turning(before, after)).toEqual(expected);
  expect(turning(after, before)).toEqual(expected);
});

test('a paragraph that is in one version only has no days to look at', () => {
  expect(turningDays(listDay(), listDay(text({ ...chip, from: '2026-04-01' })))).toEqual([]);
});

const us = (...said: readonly [string, Words][]): Version => ({
  us: [paragraph('3A001', {}, { children: said.map(([sign, each]) => paragraph(`3A001.${sign}`, each)) })],
});
const fourteen = { ...chip, when: is('bits', '>= 14 bit') };
const ten = { ...chip, when: is('bits', '>= 10 bit') };
const controls = (before: Version, after: Version, turns = true) =>
  compared(before, after, { turningDays: turns }).controls.map(shownControl);

test('a text that begins later is told on the day on which it begins, where days are looked at', () => {
  const from = (words_: object) =>
    us([
      'a',
      [
        { ...chip, until: '2026-06-01' },
        { ...words_, from: '2026-06-01' },
      ],
    ]);
  const expected = '3A001.a; 3A001.a > 3A001.a; 2026-06-01; chip narrower: first bits 12 or 13 bit';
  expect(controls(from(chip), from(fourteen))).toEqual([`us changed ${expected}`]);
  expect(controls(from(chip), from(fourteen), false)).toEqual([]);
  expect(compared(from(chip), from(fourteen), { turningDays: true }).classes).toEqual([]);
});

test('a change that holds on several days is told once, with the days, and each other change of them by itself', () => {
  const turns = (first: object, next: object) =>
    us([
      'a',
      [
        { ...first, until: '2026-06-01' },
        { ...next, from: '2026-06-01', until: '2026-09-01' },
        { ...next, from: '2026-09-01' },
      ],
    ]);
  expect(controls(turns(chip, chip), turns(fourteen, fourteen))).toEqual([
    'us changed 3A001.a; 3A001.a > 3A001.a; 2026-01-01 2026-06-01 2026-09-01; chip narrower: first bits 12 or 13 bit',
  ]);
  expect(controls(turns(chip, chip), turns(fourteen, ten))).toEqual([
    'us changed 3A001.a; 3A001.a > 3A001.a; 2026-01-01; chip narrower: first bits 12 or 13 bit',
    'us changed 3A001.a; 3A001.a > 3A001.a; 2026-06-01 2026-09-01; chip wider: second bits 10 or 11 bit',
  ]);
});

test('a text that begins on another day is told as another day, and not as a control that comes or goes', () => {
  const from = (day: string) => us(['a', [{ ...chip, from: day }]], ['b', fourteen]);
  expect(controls(from('2026-06-01'), from('2026-07-01'))).toEqual([
    'us changed 3A001.a; 3A001.a > 3A001.a; 2026-01-01; dates from 2026-06-01 > from 2026-07-01',
  ]);
  expect(controls(from('2025-06-01'), from('2026-07-01')).at(-1)).toContain(
    'dates from 2025-06-01 > from 2026-07-01',
  );
});

test('what changed besides the scope stands after what changed in it, list by list', () => {
  const before: Version = { ...us(['a', chip], ['b', { ...fourteen, reasons: [ns] as never }]), jp: second };
  const after: Version = {
    ...us(['a', ten], ['b', fourteen]),
    jp: [paragraph('第1条', { classes: ['chip'], when: twelve, regime: 'WA 1' })],
  };
  expect(shown(compared(before, after)).slice(0, 3)).toEqual([
    'us changed 3A001.a; 3A001.a > 3A001.a; 2026-01-01; chip wider: second bits 10 or 11 bit',
    'us changed 3A001.b; 3A001.b > 3A001.b; 2026-01-01; reasons NS column 2 > ',
    'jp changed 第1条; 第1条 > 第1条; 2026-01-01; regime  > WA 1',
  ]);
  const [change] = compared(us(['b', { ...fourteen, reasons: [ns] as never }]), us(['b', fourteen])).controls;
  expect(change).toMatchObject({
    scopeDiffers: false,
    scopes: [],
    places: [{ file: 'test' }, { file: 'test' }],
  });
});

test('only lists that are asked for are told, and the relations are those of the first two', () => {
  const [before, after] = [us(['a', chip]), us(['a', ten])];
  expect(compared(before, after, { lists: ['jp'] })).toMatchObject({ controls: [], classes: [] });
  const third = (limit: Condition) => ({
    more: [list('regime', [paragraph('3.A.1', { classes: ['chip'], when: limit })])],
  });
  const found = compared(
    { ...before, ...third(twelve) },
    { ...before, ...third(ten.when) },
    { lists: ['us', 'jp', 'regime'] },
  );
  expect(shown(found)).toEqual([
    'regime changed 3.A.1; 3.A.1 > 3.A.1; 2026-01-01; chip wider: second bits 10 or 11 bit',
  ]);
  const gone = compared({ ...before, ...third(twelve) }, after, { lists: ['us', 'jp', 'regime'] });
  expect(gone.controls).toHaveLength(1);
});

test('a text that reads otherwise and ends on another day is told by what it says, too, paragraph by paragraph', () => {
  const june = (said: object, until: object = {}) => [{ ...said, from: '2026-06-01', ...until }];
  const before = us(['a', june(chip)], ['b', june(chip)]);
  const after = us(['a', june(fourteen, { until: '2027-01-01' })], ['b', june(fourteen)], ['c', june(ten)]);
  const scopes = compared(before, after, { turningDays: true }).controls.filter(
    ({ scopeDiffers }) => scopeDiffers,
  );
  expect(scopes.map(({ address, kind, days: on }) => [address, kind, on])).toEqual([
    ['3A001.a', 'changed', ['2026-06-01']],
    ['3A001.b', 'changed', ['2026-06-01', '2027-01-01']],
    ['3A001.c', 'added', ['2026-06-01', '2027-01-01']],
  ]);
});
