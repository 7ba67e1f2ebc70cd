import { listOnDay } from '../../../src/engine/as-of';
import { regimeDepartures } from '../../../src/engine/lists/regime-departures';
import { regionText } from '../../../src/engine/lists/region-text';
import type { Condition } from '../../../src/model/condition';
import type { ControlList } from '../../../src/model/control-list';
import { all, is, list, paragraph, refers, related } from '../build';
import { goods, softwareFor, words, type Said } from './subject-lists';

const days = ['2024-01-01', '2025-01-01', '2026-01-01'] as const;

interface Text extends Said {
  /** The first edition in which it stands, and the first in which it no longer does. */
  readonly from?: number;
  readonly until?: number;
  readonly cites?: string;
}
type Texts = Readonly<Record<string, Text>>;

function rules(id: string, texts: Texts): ControlList {
  const entries = Object.entries(texts).map(
    ([address, { of, when, from = 0, until = days.length, cites = 'WA 1.A' }]) =>
      paragraph(address, {
        from: from === 0 ? 'unknown' : days[from]!,
        ...(until < days.length && { until: days[until]! }),
        seen: days.slice(from, until),
        ...(of && { classes: of }),
        ...(when && { when }),
        regime: cites,
      }),
  );
  const editions = days
    .toReversed()
    .map((date) => ({ date, title: { en: 'edition', ja: '版' }, source: 'test' }));
  return { ...list(id, entries), editions };
}

const bits = (limit: string) => is('bits', limit);
const lines = (limit: string) => is('lines', limit);
const regime = list('wa', [
  paragraph('1.A', { classes: ['circuit'], when: bits('> 90 bit') }),
  paragraph('2.A', { classes: ['circuit'], when: lines('> 90') }),
]);

function departures(us: Texts, jp: Texts, itemClass = 'circuit', of = regime, day: string = days[2]) {
  const on = (id: ControlList, date = day) => listOnDay(id, date, words);
  return regimeDepartures(itemClass, [on(rules('us', us)), on(rules('jp', jp))], {
    regime: on(of),
    word: 'WA',
    vocabulary: words,
    at: on,
  }).map(
    ({ side, direction, box, addresses, regime: numbers, history }) =>
      `${side} ${direction} ${addresses.join()} / ${numbers.join()}: ${regionText(box, words, 'en')}; ${Object.values(history).join(' ')}`,
  );
}

const same: Text = goods(bits('> 90 bit'));
const second: Text = { ...goods(lines('> 90')), cites: 'WA 2.A' };
const followed = { A: same, B: second };
/** A limit that is lower than that of the regime. */
const lower: Text = goods(bits('> 80 bit'));
/** And one that is higher. */
const higher: Text = goods(bits('> 95 bit'));
const more = (history: string, makers = 'A') => [
  `first more ${makers} / 1.A: bits 81 to 90 bit and lines up to 90; ${history}`,
];
const less = (history: string) => [`first less A / 1.A: bits 91 to 95 bit and lines up to 90; ${history}`];

test.each<[string, Texts, Texts, string[]]>([
  ['lists that follow the regime depart nowhere', followed, followed, []],
  ['a list that controls more', { A: lower, B: second }, followed, more('not-shown')],
  ['and one that controls less', { A: higher, B: second }, followed, less('not-shown')],
  [
    'has left the regime at the last of its editions in which it agreed',
    { A: { ...lower, from: 2 }, A0: { ...same, until: 2 }, B: second },
    followed,
    more('left 2025-01-01'),
  ],
  [
    'and where it agreed before and after something else, after it',
    { A: { ...lower, from: 2 }, A0: { ...same, until: 1 }, A1: { ...lower, from: 1, until: 2 }, B: second },
    followed,
    more('left 2024-01-01'),
  ],
  [
    'is behind since the edition in which the other list began to agree',
    { A: lower, B: second },
    { J: { ...lower, until: 1 }, J1: { ...same, from: 1 }, K: second },
    more('behind 2025-01-01'),
  ],
  [
    'controlled less all the time where the other list did too',
    { A: higher, B: second },
    { J: { ...higher, until: 2 }, J1: { ...same, from: 2 }, K: second },
    less('behind 2026-01-01'),
  ],
  [
    'left the regime by controlling less',
    { A: { ...higher, from: 1 }, A0: { ...same, until: 1 }, B: second },
    followed,
    less('left 2024-01-01'),
  ],
  [
    'of which the other list still differs in the same way is not behind it',
    { A: lower, B: second },
    { J: lower, K: second },
    [...more('not-shown'), ...more('not-shown', 'J').map((text) => text.replace('first', 'second'))],
  ],
  [
    'is not behind where the other list cannot be followed back so far',
    { A: lower, B: second },
    {
      J: { ...lower, until: 1 },
      J1: { ...goods(all(bits('> 80 bit'), is('pages', '> 5'))), from: 1, until: 2 },
      J2: { ...same, from: 2 },
      K: second,
    },
    more('not-shown'),
  ],
  [
    'what it controls on its own account besides is not what it cites',
    {
      A: { ...lower, from: 2 },
      A0: { ...same, until: 2 },
      B: second,
      C: { ...goods(bits('> 80 bit')), cites: 'AG 1.A' },
    },
    { ...followed, C: { ...goods(bits('> 80 bit')), cites: 'AG 1.A' } },
    more('left 2025-01-01'),
  ],
  [
    'what it controlled on its own account counts where it controls less now',
    { A: higher, B: second, C: { ...goods(bits('> 85 bit')), cites: 'AG 1.A', until: 2 } },
    followed,
    less('left 2025-01-01'),
  ],
  [
    'only the numbers are told that the paragraphs cite which make the departure',
    { A: { ...goods(is('pages', '> 5')), cites: 'WA 1.A' }, A1: same, B: second },
    followed,
    ['first more A / 1.A: bits up to 90 bit and lines up to 90 and pages over 5; not-shown'],
  ],
])('%s', (_, us, jp, expected) => {
  expect(departures(us, jp)).toEqual(expected);
});

test('gaps are told before boundaries', () => {
  const us = {
    A: goods(bits('> 90 bit')),
    B: { ...goods(lines('>= 90')), cites: 'WA 2.A' },
    C: { ...goods(all(bits('> 80 bit'), is('pages', '> 5'), lines('> 10'))), cites: 'WA 2.A' },
  };
  expect(departures(us, followed)).toEqual([
    'first more C / 2.A: bits 81 to 90 bit and lines over 10 to 90 and pages over 5; not-shown',
    'first more B / 2.A: bits up to 90 bit and lines exactly 90; not-shown',
  ]);
});

test('on an earlier day what came after it is not known', () => {
  const us = { A: { ...lower, until: 2 }, A0: { ...same, from: 2 }, B: second };
  expect(departures(us, followed, 'circuit', regime, days[1])).toEqual(more('not-shown'));
  const jp = { J: { ...same, until: 2 }, J1: { ...lower, from: 2 }, K: second };
  expect(departures({ A: lower, B: second }, jp, 'circuit', regime, days[1])).toEqual(more('not-shown'));
});

test('of software nothing is said where the regime or a list asks what it is for', () => {
  const own = (when: Condition): Text => ({ of: ['software'], when });
  const asking = list('wa', [
    paragraph('1.A', {
      classes: ['software'],
      when: all(lines('> 5'), softwareFor(refers('controlled-by', '3.A'))),
    }),
    paragraph('3.A', { classes: ['circuit'] }),
  ]);
  const plain = list('wa', [paragraph('1.A', { classes: ['software'], when: lines('> 5') })]);
  const us = { A: own(lines('> 4')) };
  expect(departures(us, us, 'software', asking)).toEqual([]);
  expect(departures(us, us, 'software', plain)).toEqual([
    'first more A / 1.A: lines over 4 to 5; not-shown',
    'second more A / 1.A: lines over 4 to 5; not-shown',
  ]);
  const contains = { A: own(all(lines('> 4'), related('contains', bits('> 5 bit')))) };
  expect(departures(contains, {}, 'software', plain).length).toBeGreaterThan(0);
  const forGoods = { A: own(all(lines('> 4'), softwareFor(bits('> 5 bit')))) };
  expect(departures(us, forGoods, 'software', plain)).toEqual([]);
});
