import { alikeDestinations } from '../../../src/engine/licensing/alike-destinations';
import { gapBites } from '../../../src/engine/licensing/gap-bites';
import { licenceMatrix, matrixDestination } from '../../../src/engine/licensing/licence-matrix';
import type { ListLicensing } from '../../../src/model/licensing';
import type { ListVerdict } from '../../../src/model/verdict';
import { both, exception, jp, reason, set, tables, us } from './small-tables';
import { bareVerdict } from '../../bare-verdict';

const days = [
  { id: 'us', asOf: '2026-02-01' },
  { id: 'jp', asOf: '2026-02-01' },
] as const;

/** Destinations that are told from each other by nothing but what is given. */
const plain: ListLicensing = {
  ...us,
  chart: { ...us.chart!, rows: new Map() },
  rules: [],
  pointers: [],
  groups: { ...us.groups, groups: new Map(), inNoGroup: new Set(), since: new Map() },
};
const classes = (list: Partial<ListLicensing>, more = {}) => {
  const alike = alikeDestinations('us', tables([{ ...plain, ...list }], more));
  return [...alike]
    .filter(([code]) => code !== 'US')
    .map(([code, first]) => (code === first ? code : `${code}=${first}`));
};
const same = ['JP', 'AA=JP', 'BB=JP', 'CC=JP', 'DD=JP', 'EE=JP', 'FF=JP', 'GG=JP'];
const apart = (code: string) => same.map((each) => (each.startsWith(`${code}=`) ? code : each));

describe('destinations that the tables cannot tell apart', () => {
  test('are all but home where nothing speaks of any', () => {
    expect(classes({})).toEqual(same);
    expect(alikeDestinations('us', tables([plain])).get('US')).toBe('US');
  });

  test.each<[string, Partial<ListLicensing>, object?]>([
    ['a rule', { rules: [{ rule: 'r', title: both('r'), destinations: set({ destinations: ['CC'] }) }] }],
    [
      'what a rule excepts',
      { rules: [{ rule: 'r', title: both('r'), destinations: set({ exceptDestinations: ['CC'] }) }] },
    ],
    [
      'the recipients of a rule',
      {
        rules: [
          {
            rule: 'r',
            title: both('r'),
            destinations: 'all',
            recipients: { headquarteredIn: set({ destinations: ['CC'] }), cite: 'c', question: both('?') },
          },
        ],
      },
    ],
    [
      'a row of the list',
      { rows: [{ rows: ['1'], title: both('1'), cite: '1', destinations: set({ destinations: ['CC'] }) }] },
    ],
    [
      'a bar',
      {
        bars: [
          { cite: 'b', says: both('b'), at: [], destinations: set({ destinations: ['CC'] }), exceptions: [] },
        ],
      },
    ],
    ['an exception', { exceptions: [exception('e', { destinations: set({ destinations: ['CC'] }) })] }],
    [
      'a condition of an exception',
      {
        exceptions: [
          exception('e', {
            atDestinations: [{ destinations: set({ destinations: ['CC'] }), says: both('c') }],
          }),
        ],
      },
    ],
    ['a pointer', { pointers: [{ destinations: ['CC'], cite: 'p', says: both('p'), onlyARemark: true }] }],
    [
      'the day from which its groups are known',
      { groups: { ...plain.groups, since: new Map([['CC', { from: '2025-01-01', cite: 's' }]]) } },
    ],
    [
      'that it follows another',
      {},
      { follows: [{ list: 'us', destination: 'CC', as: 'AA', cite: 'f', note: both('f') }] },
    ],
    ['a group', { groups: { ...plain.groups, groups: new Map([['g', { destinations: new Set(['CC']) }]]) } }],
    ['that it is in none', { groups: { ...plain.groups, inNoGroup: new Set(['CC']) } }],
    [
      'a row of the chart',
      { chart: { ...plain.chart!, rows: new Map([['CC', { marks: new Set(), footnotes: [] }]]) } },
    ],
  ])('are not alike where one is told by %s', (_, list, more = {}) => {
    expect(classes(list, more)).toEqual(apart('CC'));
  });

  test('are alike by their rows where these have the same marks, footnotes and pointer', () => {
    const rows = (cc: object) =>
      classes({
        chart: {
          ...plain.chart!,
          rows: new Map([
            ['BB', { marks: new Set(['NS1']), footnotes: ['1'], pointer: 'p' }],
            ['CC', { marks: new Set(['NS1']), footnotes: ['1'], pointer: 'p', ...cc }],
          ]),
        },
      }).filter((each) => each.startsWith('CC'));
    expect(rows({})).toEqual(['CC=BB']);
    expect(rows({ marks: new Set(['NS2']) })).toEqual(['CC']);
    expect(rows({ footnotes: [] })).toEqual(['CC']);
    expect(rows({ pointer: 'q' })).toEqual(['CC']);
  });

  test('of a list without tables there are none', () => {
    expect(() => alikeDestinations('fr', tables())).toThrow('no licensing tables for fr');
  });
});

const verdict = (
  list: string,
  status: ListVerdict['status'],
  more: Partial<ListVerdict> = {},
): ListVerdict => ({
  list,
  asOf: '2026-02-01',
  status,
  ...bareVerdict,
  ...more,
});
const held = verdict('us', 'controlled', {
  controlledBy: ['3A001.a'],
  controls: [
    {
      address: '3A001.a',
      truth: 'yes',
      tier: 'list',
      trace: { kind: 'all', truth: 'yes', of: [] },
      reasons: [reason('NS', { column: 2 })],
    },
  ],
});
const free = verdict('jp', 'not-controlled');

describe('the licences of items', () => {
  const rules = tables([us, jp], {
    briefing: [
      { title: both('friends'), list: 'us', destinations: set({ groups: ['friends'] }) },
      { title: both('foes'), list: 'us', destinations: set({ groups: ['foes'] }) },
      { title: both('all others'), list: 'jp', destinations: 'all' },
    ],
    follows: [{ list: 'us', destination: 'GG', as: 'CC', cite: 'f', note: both('f') }],
  });
  const made = () =>
    licenceMatrix(
      [
        { compared: { item: 'one', verdicts: [held, free] }, to: ['CC', 'AA'] },
        { compared: { item: 'two', verdicts: [verdict('us', 'out-of-class'), free] }, to: ['CC'] },
      ],
      days,
      rules,
    );

  test('are told for the destinations that are asked for, under both lists', () => {
    const matrix = made();
    expect(
      matrix.items.map(({ item, at }) => [
        item,
        at.map(({ destination, licences }) => [
          destination,
          ...licences.map(({ list, state }) => `${list} ${state}`),
        ]),
      ]),
    ).toEqual([
      [
        'one',
        [
          ['CC', 'us required', 'jp not-required'],
          ['AA', 'us required', 'jp not-required'],
        ],
      ],
      ['two', [['CC', 'us not-required', 'jp not-required']]],
    ]);
    expect(matrix.destinations).toEqual([
      { code: 'CC', name: both('CC'), groups: [['foes'], ['foes']] },
      { code: 'AA', name: both('AA'), groups: [['friends'], ['friends']] },
    ]);
  });

  test('are counted for every destination, each in the first part of the world that holds it', () => {
    const matrix = made();
    expect(matrix.briefing.map(({ title, destinations }) => [title.en, destinations])).toEqual([
      ['friends', ['AA', 'BB']],
      ['foes', ['CC']],
      ['all others', ['US', 'JP', 'DD', 'EE', 'FF', 'GG']],
    ]);
    const counts = (row: number, side: 0 | 1) =>
      Object.entries(matrix.briefing[row]!.counts[side])
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${state} ${String(count)}`);
    // AA requires a licence of one of the two items; BB, by a footnote, of the same one, and leaves the other open.
    expect(counts(0, 0)).toEqual(['required 2', 'not-required 1', 'not-decided 1']);
    expect(counts(0, 1)).toEqual(['not-required 4']);
    expect(counts(1, 0)).toEqual(['required 1', 'not-required 1']);
    // GG follows CC.
    expect(counts(2, 0)).toEqual(['required 1', 'not-required 1', 'not-decided 8', 'no-export 2']);
    expect(counts(2, 1)).toEqual(['not-required 10', 'no-export 2']);
  });

  test('come with the names of all destinations and with what was read', () => {
    const matrix = made();
    expect(matrix.names).toMatchObject({ AA: both('AA'), GG: both('GG') });
    expect(matrix.tables).toEqual(
      [us, jp].map(({ list, editions, notModelled, doubts }) => ({ list, editions, notModelled, doubts })),
    );
  });

  test('a destination that follows another has the groups of that', () => {
    expect(matrixDestination('GG', days, rules).groups).toEqual([['foes'], []]);
    expect(matrixDestination('DD', days, rules).groups).toEqual([[], []]);
  });

  test('at a destination or of a list that nobody knows are our own fault', () => {
    expect(() => matrixDestination('ZZ', days, rules)).toThrow('unknown destination ZZ');
    expect(() => matrixDestination('AA', days, tables([us]))).toThrow('no licensing tables for jp');
    expect(() => licenceMatrix([], days, tables([us]))).toThrow('no licensing tables for jp');
  });
});

test('a gap bites where the list that controls it asks for a licence', () => {
  const facts = (more: object) => ({ reasons: [{ reason: 'NS', column: 2, partial: false }], ...more });
  const result = {
    lists: days,
    paragraphs: {
      '3A001.a': facts({}),
      '3A001.b': facts({ reasons: [{ reason: 'AT', column: 1, partial: false }] }),
      第6条: facts({ row: '7の項' }),
    },
  } as unknown as Parameters<typeof gapBites>[1];
  const gap = (side: 'first' | 'second', ...addresses: [string[], string[]][]) =>
    ({ side, regions: addresses.map((each) => ({ addresses: each })) }) as unknown as Parameters<
      typeof gapBites
    >[0];
  const bites = (...args: Parameters<typeof gap>) =>
    gapBites(gap(...args), result, ['AA', 'CC', 'FF'], tables()).map(
      ({ destination, state }) => `${destination} ${state}`,
    );
  expect(bites('first', [['3A001.a'], ['第6条']])).toEqual(['AA required', 'CC required', 'FF not-decided']);
  expect(bites('first', [['3A001.b'], []])).toEqual(['AA not-required', 'CC required', 'FF not-decided']);
  expect(bites('first', [['3A001.b'], []], [['3A001.a'], []])).toEqual([
    'AA required',
    'CC required',
    'FF not-decided',
  ]);
  expect(bites('second', [['3A001.a'], ['第6条']])).toEqual([
    'AA not-required',
    'CC required',
    'FF not-decided',
  ]);
  // A paragraph of which nothing is known asks for nothing by itself.
  expect(bites('first', [['3A009'], []])).toEqual(['AA not-required', 'CC not-required', 'FF not-decided']);
});
