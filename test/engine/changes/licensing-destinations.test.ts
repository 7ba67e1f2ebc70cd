import { licensingChanges, type DatedLicensing } from '../../../src/engine/changes/licensing-changes';
import type { Destination } from '../../../src/model/destination';
import type { Licensing } from '../../../src/model/licensing';
import { both, jp, tables, us } from '../licensing/small-tables';
import { changesOf, dated, mirrored, shown } from './licensing-told';

const plain = tables();
const destination = (code: string, more: Partial<Destination> = {}): Destination => ({
  code,
  name: both(code),
  aliases: [],
  ...more,
});
const having = (more: Partial<Licensing>): Licensing => ({ ...plain, ...more });
const placed = (...destinations: Destination[]): Licensing =>
  having({
    destinations: new Map([...plain.destinations, ...destinations.map((each) => [each.code, each] as const)]),
  });
const follows = (code: string, as: string, list_ = 'us') => ({
  list: list_,
  destination: code,
  as,
  cite: 'x',
  note: both('n'),
});
const briefing = (...titles: string[]) =>
  titles.map((title) => ({ title: both(title), list: 'us', destinations: 'all' as const }));
const lines = (before: Licensing, after: Licensing) => changesOf(before, after).map(shown);
const file = 'licensing/destinations.yaml';

const treating = (...more: Licensing['follows']): Licensing =>
  tables([{ ...us, rules: [] }, jp], { follows: [follows('GG', 'FF'), ...more] });

type Edit = readonly [sentence: string, before: Licensing, after: Licensing, told: readonly string[]];
const edits: readonly Edit[] = [
  ['nothing is told of the same destinations', plain, placed(), []],
  [
    'a new destination is told once, with its marks and groups on each list',
    plain,
    placed(destination('HH')),
    [`destination-added; destination; HH; - > us: -; jp: -; - | ${file}/destinations/HH`],
  ],
  [
    "one that is treated as another has that one's",
    having({ follows: [follows('HH', 'CC')] }),
    having({ follows: [follows('HH', 'CC')], destinations: placed(destination('HH')).destinations }),
    [`destination-added; destination; HH; - > us: NS1, NS2, AT1, foes; jp: -; - | ${file}/destinations/HH`],
  ],
  [
    'another name is told',
    plain,
    placed(destination('AA', { name: { en: 'Alpha', ja: 'AA' } })),
    [`licence-terms; terms names; AA; ${file}/destinations/AA`],
  ],
  [
    'another Japanese name is told',
    plain,
    placed(destination('AA', { name: { en: 'AA', ja: 'アルファ' } })),
    [`licence-terms; terms names; AA; ${file}/destinations/AA`],
  ],
  [
    'another alias is told',
    plain,
    placed(destination('AA', { aliases: ['Alpha'] })),
    [`licence-terms; terms names; AA; ${file}/destinations/AA`],
  ],
  [
    'aliases in another order are the same',
    placed(destination('AA', { aliases: ['a', 'b'] })),
    placed(destination('AA', { aliases: ['b', 'a'] })),
    [],
  ],
  [
    'a destination that is now treated as one that is treated alike',
    having({ follows: [follows('FF', 'GG')] }),
    having({ follows: [] }),
    [`licence-terms; terms treated-as; FF; ${file}/follows/0 | -`],
  ],
  [
    'a destination that is now treated as another, with what follows from it',
    treating(),
    treating(follows('AA', 'CC')),
    [
      `licence-terms; terms treated-as; AA; - | ${file}/follows/1`,
      'licence-wider; chart-row NS1 AT1; AA; chart.yaml/rows/AA | chart.yaml/rows/CC',
      'groups-changed; groups friends foes; AA; groups.yaml/groups/friends | groups.yaml/groups/foes',
    ],
  ],
  [
    'what is followed on another list counts there alone',
    having({ follows: [] }),
    having({ follows: [follows('FF', 'GG', 'jp')] }),
    [`licence-terms; terms treated-as; FF; - | ${file}/follows/0`],
  ],
  [
    'another division of the briefing is told',
    having({ briefing: briefing('a') }),
    having({ briefing: briefing('b') }),
    [`licence-terms; terms briefing; ${file}/briefing`],
  ],
];

test.each(edits)('%s', (_, before, after, expected) => {
  expect([...lines(before, after)].sort()).toEqual([...expected].sort());
  const back = changesOf(after, before).map((change) => shown(mirrored(change)));
  expect([...back].sort()).toEqual([...expected].sort());
});

test('of a destination that is in one version only nothing more is said', () => {
  const more = placed(destination('HH'));
  const rules = us.rules.map((rule) => ({ ...rule, destinations: 'all' as const }));
  const found = changesOf(plain, { ...more, lists: tables([{ ...us, rules }, jp]).lists });
  const about = found.filter(({ destinations }) => destinations.some(({ code }) => code === 'HH'));
  expect(about.map(({ kind }) => kind)).toEqual(['destination-added']);
  expect(found.length).toBeGreaterThan(3);
});

const compared = (base: DatedLicensing, head: DatedLicensing) =>
  licensingChanges(base, head, ['us', 'jp'], () => undefined).map(
    (change) => `${change.list ?? ''}: ${shown(change)}`,
  );
const whole = (id: string, before: string, after: string) =>
  `${id}: licence-undecided; tables; ${before} | ${after}`;

test('tables that one version does not have leave their list undecided, and where none has any nothing is said', () => {
  const at = 'requirements.yaml';
  const none = dated(undefined);
  expect(compared(none, none)).toEqual([]);
  expect(compared(dated(plain), dated(plain))).toEqual([]);
  expect(compared(none, dated(plain))).toEqual([whole('us', '-', at), whole('jp', '-', at)]);
  expect(compared(dated(plain), none)).toEqual([whole('us', at, '-'), whole('jp', at, '-')]);
  expect(compared(dated(plain), dated(tables([us])))).toEqual([whole('jp', at, '-')]);
  expect(compared(dated(tables([us])), dated(plain))).toEqual([whole('jp', '-', at)]);
  expect(compared(dated(tables([us])), dated(tables([us])))).toEqual([]);
  const ofOne = new Map([['us', '2026-01-01']]);
  expect(compared(dated(plain), dated(plain, ofOne))).toEqual([whole('jp', at, '-')]);
  expect(compared(dated(plain, ofOne), dated(plain, ofOne))).toEqual([]);
});

test('a destination whose groups hold from a day on is undecided before it', () => {
  const before = new Map([
    ['us', '2024-12-31'],
    ['jp', '2026-01-01'],
  ]);
  expect(compared(dated(plain, before), dated(plain))).toContain(
    'us: licence-undecided; rule some; BB; requirements.yaml/rules/1',
  );
});
