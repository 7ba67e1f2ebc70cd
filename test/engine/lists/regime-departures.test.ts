import { defaultAsOf, listOnDay } from '../../../src/engine/as-of';
import { regimeDepartures } from '../../../src/engine/lists/regime-departures';
import { regionText } from '../../../src/engine/lists/region-text';
import type { ControlList, Paragraph } from '../../../src/model/control-list';
import type { RegimeDeparture } from '../../../src/model/regime-departure';
import { is, list, paragraph, vocabulary } from '../build';

const words = vocabulary({ classes: { scope: {} }, numbers: { bandwidth: { unit: 'GHz' } } });
const days = ['2025-06-01', '2026-01-01'];

/** What a list says: a limit that cites the regime's paragraph `1.A`, from a day until a day. */
interface Text {
  readonly limit: string;
  readonly from?: string;
  readonly until?: string;
  /** The paragraph of the regime; none where it is `false`. */
  readonly cites?: string | false;
}

function rules(id: string, texts: readonly Text[]): ControlList {
  const entries = texts.map(({ limit, from = 'unknown', until, cites = '1.A' }, place): Paragraph =>
    paragraph(`${id}${place}`, {
      from,
      ...(until !== undefined && { until }),
      seen: days.filter((day) => (from === 'unknown' || from <= day) && (until === undefined || day < until)),
      classes: ['scope'],
      when: is('bandwidth', limit),
      ...(cites !== false && { regime: `WA ${cites}` }),
    }),
  );
  const editions = days.map((date) => ({ date, title: { en: 'edition', ja: '版' }, source: 'test' }));
  return { ...list(id, entries), editions };
}

const regime: ControlList = list('wa', [
  paragraph('1.A', { classes: ['scope'], when: is('bandwidth', '> 90 GHz') }),
]);

function departures(us: readonly Text[], jp: readonly Text[]): readonly RegimeDeparture[] {
  const on = (id: ControlList, day = defaultAsOf(id)) => listOnDay(id, day, words);
  return regimeDepartures('scope', [on(rules('us', us)), on(rules('jp', jp))], {
    regime: on(regime),
    word: 'WA',
    vocabulary: words,
    at: on,
  });
}

const said = ({ side, direction, box, addresses, regime: numbers, history }: RegimeDeparture): string =>
  `${side} ${direction} ${addresses.join()} / ${numbers.join()}: ${regionText(box, words, 'en')}; ${Object.values(history).join(' ')}`;

const same: Text = { limit: '> 90 GHz' };
const older: Text = { limit: '>= 60 GHz' };
const switched: readonly Text[] = [
  { ...older, until: '2026-01-01' },
  { ...same, from: '2026-01-01' },
];
const switchedBack: readonly Text[] = [
  { ...same, until: '2026-01-01' },
  { ...older, from: '2026-01-01' },
];

test.each<[string, readonly Text[], readonly Text[], string[]]>([
  ['lists that follow the regime do not depart from it', [same], switched, []],
  [
    'a list is behind where the other one differed in the same way and follows the regime since',
    [older],
    switched,
    ['first more us0 / 1.A: bandwidth 60 to 90 GHz; behind 2026-01-01'],
  ],
  [
    'a list has left the regime where its own earlier edition agreed',
    switchedBack,
    [same],
    ['first more us1 / 1.A: bandwidth 60 to 90 GHz; left 2025-06-01'],
  ],
  [
    'nothing is said of the way where the editions show none',
    [older],
    [same],
    ['first more us0 / 1.A: bandwidth 60 to 90 GHz; not-shown'],
  ],
  [
    'a higher limit controls less than the regime',
    [{ limit: '> 100 GHz' }],
    [same],
    ['first less us0 / 1.A: bandwidth over 90 to 100 GHz; not-shown'],
  ],
  [
    'a limit itself is a departure: or more against exceeding',
    [{ limit: '>= 90 GHz' }],
    [same],
    ['first more us0 / 1.A: bandwidth exactly 90 GHz; not-shown'],
  ],
  [
    'what a list controls on its own account is no departure, and makes up for what it adopted in part',
    [{ limit: '> 100 GHz' }, { limit: '> 30 GHz', cites: false }],
    [same],
    [],
  ],
  [
    'of a paragraph of the regime that is not encoded nothing is said',
    [same, { limit: '> 30 GHz', cites: '5.A' }],
    [same],
    [],
  ],
  [
    'a list that has not adopted the paragraph at all controls less',
    [],
    [same],
    ['first less  / 1.A: bandwidth over 90 GHz; not-shown'],
  ],
])('%s', (_, us, jp, expected) => {
  expect(departures(us, jp).map(said)).toEqual(expected);
  const mirrored = expected.map((text) => text.replace('first', 'second').replace('us', 'jp'));
  expect(departures(jp, us).map(said).sort()).toEqual(mirrored.sort());
});
