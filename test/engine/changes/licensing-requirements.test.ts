import type { ChartFootnote, ChartRow, CountryChart, ListLicensing } from '../../../src/model/licensing';
import { jp, set, us } from '../licensing/small-tables';
import { toldBothWays, type Edit } from './licensing-told';

const chart: CountryChart = us.chart!;
const charted = (more: Partial<CountryChart>): ListLicensing => ({ ...us, chart: { ...chart, ...more } });
const row = (code: string, more: Partial<ChartRow>): ListLicensing =>
  charted({ rows: new Map([...chart.rows, [code, { marks: new Set<string>(), footnotes: [], ...more }]]) });
const footnote = (number: string, effect: ChartFootnote['effect']): ListLicensing =>
  charted({
    footnotes: new Map([...chart.footnotes, [number, { ...chart.footnotes.get(number)!, effect }]]),
  });
const marks = (...names: string[]) => new Set(names);
const ruled = (
  change: (rule: ListLicensing['rules'][0]) => Partial<ListLicensing['rules'][0]>,
): ListLicensing => ({
  ...us,
  rules: us.rules.map((rule) => ({ ...rule, ...change(rule) })),
});
const pointed = (...pointers: ListLicensing['pointers']): ListLicensing => ({ ...us, pointers });
const [there, remark] = [us.pointers[0]!, us.pointers[1]!];
const edits: readonly Edit[] = [
  ['nothing is told of tables that say the same', us, charted({}), []],
  [
    'a mark that is set asks for a licence',
    us,
    row('AA', { marks: marks('NS2', 'NS1') }),
    ['licence-wider; chart-row NS1; AA; chart.yaml/rows/AA'],
  ],
  [
    'marks of one row are told together',
    us,
    row('AA', { marks: marks('NS2', 'NS1', 'AT1') }),
    ['licence-wider; chart-row NS1 AT1; AA; chart.yaml/rows/AA'],
  ],
  [
    'a mark that is moved asks for one licence and drops another',
    us,
    row('AA', { marks: marks('NS1') }),
    [
      'licence-wider; chart-row NS1; AA; chart.yaml/rows/AA',
      'licence-narrower; chart-row NS2; AA; chart.yaml/rows/AA',
    ],
  ],
  [
    'a row that is gone leaves its columns undecided',
    us,
    charted({ rows: new Map([...chart.rows].slice(1)) }),
    ['licence-undecided; chart-row NS1 NS2 AT1 1 2 3 4 5; AA; chart.yaml/rows/AA | -'],
  ],
  [
    'a row that sends elsewhere leaves its columns undecided',
    us,
    row('AA', { marks: marks('NS2'), pointer: '746.9' }),
    ['licence-undecided; chart-row NS1 NS2 AT1; AA; chart.yaml/rows/AA'],
  ],
  [
    'a column that one version does not have is undecided for each row with marks, except at home',
    us,
    charted({
      columns: marks('NS1', 'NS2', 'AT1', 'MT1'),
      rows: new Map([...chart.rows, ['US', { marks: marks(), footnotes: [] }]]),
    }),
    ['AA', 'BB', 'CC', 'EE'].map(
      (code) => `licence-undecided; chart-row MT1; ${code}; chart.yaml/rows/${code}`,
    ),
  ],
  [
    'a row that is gone asks for nothing and clears nothing, by its footnotes either',
    us,
    charted({ rows: new Map([...chart.rows].filter(([code]) => code !== 'BB')) }),
    ['licence-undecided; chart-row NS1 NS2 AT1 1 2 3 4 5; BB; chart.yaml/rows/BB | -'],
  ],
  [
    'a footnote that requires a licence no longer',
    us,
    footnote('1', 'none'),
    [
      'licence-narrower; chart-row 1; BB; chart.yaml/rows/BB',
      'licence-terms; terms footnote 1; chart.yaml/footnotes/1',
    ],
  ],
  [
    'a footnote that may require one',
    us,
    footnote('4', 'open'),
    [
      'licence-undecided; chart-row 4; EE; chart.yaml/rows/EE',
      'licence-terms; terms footnote 4; chart.yaml/footnotes/4',
    ],
  ],
  [
    'a footnote that is put to a row',
    us,
    row('AA', { marks: marks('NS2'), footnotes: ['1'] }),
    ['licence-wider; chart-row 1; AA; chart.yaml/rows/AA'],
  ],
  [
    'a footnote and a mark of one row',
    us,
    row('AA', { marks: marks('NS2', 'NS1'), footnotes: ['1', '2', '5'] }),
    [
      'licence-wider; chart-row NS1 1; AA; chart.yaml/rows/AA',
      'licence-undecided; chart-row 2; AA; chart.yaml/rows/AA',
    ],
  ],
  [
    'a rule that reaches further',
    us,
    ruled(({ cite }) => (cite === 'x' ? { destinations: set({ destinations: ['AA', 'EE', 'FF'] }) } : {})),
    ['licence-wider; rule some x; EE FF; requirements.yaml/rules/2'],
  ],
  [
    'a rule that reaches elsewhere',
    us,
    ruled(({ cite }) => (cite === 'x' ? { destinations: set({ destinations: ['BB'] }) } : {})),
    [
      'licence-narrower; rule some x; AA; requirements.yaml/rules/2',
      'licence-wider; rule some x; BB; requirements.yaml/rules/2',
    ],
  ],
  [
    'a rule whose text was not read',
    us,
    ruled(({ rule }) => (rule === 'worldwide' ? { destinations: 'unknown' } : {})),
    ['licence-undecided; rule worldwide; US JP AA BB CC DD EE FF GG; requirements.yaml/rules/0'],
  ],
  [
    'a rule that asks who receives no longer',
    us,
    ruled(({ rule }) => (rule === 'by-recipient' ? { recipients: undefined as never } : {})),
    [
      'licence-undecided; rule by-recipient; AA BB DD; requirements.yaml/rules/4',
      'licence-terms; terms rule by-recipient; requirements.yaml/rules/4',
    ],
  ],
  [
    'a rule that one version does not have',
    us,
    { ...us, rules: us.rules.slice(1) },
    ['licence-undecided; rule worldwide; US JP AA BB CC DD EE FF GG; requirements.yaml/rules/0 | -'],
  ],
  [
    'a row that reaches every destination',
    jp,
    { ...jp, rows: jp.rows.map((each) => ({ ...each, destinations: 'all' })) },
    [
      'licence-undecided; row 7の項; US JP EE FF GG; requirements.yaml/rows/1',
      'licence-wider; row 7の項; AA BB; requirements.yaml/rows/1',
    ],
  ],
  [
    'a row that one version does not have',
    jp,
    { ...jp, rows: jp.rows.slice(0, 1) },
    ['licence-undecided; row 7の項; AA BB CC DD; requirements.yaml/rows/1 | -'],
  ],
  [
    'a pointer to a destination',
    us,
    pointed({ ...there, destinations: ['BB', 'EE'] }, remark),
    ['licence-undecided; pointer 746.3; EE; requirements.yaml/pointers/0'],
  ],
  [
    'a pointer that is only a remark',
    us,
    pointed({ ...there, onlyARemark: true }, remark),
    [
      'licence-undecided; pointer 746.3; BB; requirements.yaml/pointers/0',
      'licence-terms; terms remark 746.3; requirements.yaml/pointers/0',
    ],
  ],
  [
    'a pointer of several lines, by the one that names the destination',
    us,
    pointed(there, remark, { ...there, destinations: ['CC'] }),
    [
      'licence-undecided; pointer 746.3; CC; requirements.yaml/pointers/0 | requirements.yaml/pointers/2',
      'licence-terms; terms remark 746.3; requirements.yaml/pointers/0',
    ],
  ],
  [
    'a pointer that is gone',
    us,
    pointed(remark),
    ['licence-undecided; pointer 746.3; BB; requirements.yaml/pointers/0 | -'],
  ],
  [
    'a home asks for nothing, by columns or by footnotes',
    us,
    { ...us, home: 'BB' },
    [
      'licence-undecided; chart-row NS1 NS2 AT1 1 2 3 4 5; US; -',
      'licence-narrower; chart-row 1; BB; chart.yaml/rows/BB',
      'licence-terms; terms home; requirements.yaml/home',
    ],
  ],
];

toldBothWays(edits);
