import type { ListLicensing } from '../../../src/model/licensing';
import { both, exception, jp, us } from '../licensing/small-tables';
import { told } from './licensing-told';

const words: readonly (readonly [string, ListLicensing, Partial<ListLicensing>, string])[] = (() => {
  const [chart, rule, row, pointer] = [us.chart!, us.rules[0]!, jp.rows[0]!, us.pointers[0]!];
  const lvs = exception('LVS', {
    eligibility: [{ at: ['3A001', '3A002'], eligible: 'yes', unlessReasons: [], condition: both('c') }],
  });
  const bar = {
    cite: '740.2',
    says: both('barred'),
    at: ['3A001'],
    destinations: 'all',
    exceptions: [],
  } as const;
  const excepting: ListLicensing = { ...us, exceptions: [lvs], bars: [bar] };
  const first = chart.footnotes.get('1')!;
  const noted = (more: object) => ({
    chart: { ...chart, footnotes: new Map([...chart.footnotes, ['1', { ...first, ...more }]]) },
  });
  const renamed = (more: object) => ({ rules: [{ ...rule, ...more }, ...us.rules.slice(1)] });
  const rowed = (more: object) => ({ rows: [{ ...row, ...more }, ...jp.rows.slice(1)] });
  const pointing = (more: object) => ({ pointers: [us.pointers[0]!, { ...us.pointers[1]!, ...more }] });
  const excepted = (more: object) => ({ exceptions: [{ ...lvs, ...more }] });
  const grouping = (more: object) => ({ groups: { ...us.groups, ...more } });
  const rows = new Map([...chart.rows, ['DD', { ...chart.rows.get('DD')!, pointer: '746.7' }]]);
  const titled = new Map([
    ...us.groups.groups,
    ['friends', { destinations: new Set(['AA', 'BB']), title: both('t') }],
  ]);
  return [
    ['what a footnote says', us, noted({ says: both('other') }), 'footnote 1; chart.yaml/footnotes/1'],
    ['where a footnote stands', us, noted({ cite: 'other' }), 'footnote 1; chart.yaml/footnotes/1'],
    ['what a footnote speaks of', us, noted({ addresses: ['3A002'] }), 'footnote 1; chart.yaml/footnotes/1'],
    ['where a row of the chart sends', us, { chart: { ...chart, rows } }, 'chart-row DD; chart.yaml/rows/DD'],
    [
      'the title of a group',
      us,
      grouping({ groups: titled }),
      'group friends; - | groups.yaml/groups/friends',
    ],
    [
      'who is in no group',
      us,
      grouping({ inNoGroup: new Set(['DD', 'HH']) }),
      'no-group; groups.yaml/in-no-group',
    ],
    [
      'since when groups hold',
      us,
      grouping({ since: new Map([['BB', { from: '2025-01-02', cite: 'since' }]]) }),
      'group-dates; groups.yaml/since',
    ],
    [
      'the title of a rule',
      us,
      renamed({ title: both('other') }),
      'rule worldwide; requirements.yaml/rules/0',
    ],
    ['the note of a rule', us, renamed({ note: both('other') }), 'rule worldwide; requirements.yaml/rules/0'],
    ['the title of a row', jp, rowed({ title: both('other') }), 'row 1の項; requirements.yaml/rows/0'],
    ['the citation of a row', jp, rowed({ cite: 'other' }), 'row 1の項; requirements.yaml/rows/0'],
    [
      'what a pointer says',
      us,
      { pointers: [{ ...pointer, says: both('other') }, us.pointers[1]!] },
      'remark 746.3; requirements.yaml/pointers/0',
    ],
    [
      'where a remark is made',
      us,
      pointing({ destinations: ['BB'] }),
      'remark 746.4; requirements.yaml/pointers/1',
    ],
    [
      'the title of an exception',
      excepting,
      excepted({ title: both('other') }),
      'exception LVS; exceptions.yaml/exceptions/0',
    ],
    [
      'the citation of an exception',
      excepting,
      excepted({ cite: 'other' }),
      'exception LVS; exceptions.yaml/exceptions/0',
    ],
    [
      'a condition of an exception',
      excepting,
      excepted({ conditions: [both('new')] }),
      'exception LVS; exceptions.yaml/exceptions/0',
    ],
    [
      'a condition for some destinations',
      excepting,
      excepted({ atDestinations: [{ destinations: 'all', says: both('n') }] }),
      'exception LVS; exceptions.yaml/exceptions/0',
    ],
    [
      'a condition for some paragraphs',
      excepting,
      excepted({ eligibility: [{ ...lvs.eligibility[0]!, condition: both('other') }] }),
      'condition LVS: 3A001, 3A002; exceptions.yaml/eligibility/LVS/0',
    ],
    [
      'what a bar says',
      excepting,
      { bars: [{ ...bar, says: both('other') }] },
      'bar 740.2; exceptions.yaml/bars/0',
    ],
    ['what is not modelled', us, { notModelled: [] }, 'not-modelled; requirements.yaml/not-modelled'],
    ['a doubt about a table', us, { doubts: [] }, 'doubts; -'],
    ['the edition of a table', us, { editions: [] }, 'editions; -'],
  ];
})();

test.each(words)('%s is told as words that read otherwise', (_, before, more, expected) => {
  expect(told(before, { ...before, ...more })).toEqual([`licence-terms; terms ${expected}`]);
  expect(told(before, { ...before })).toEqual([]);
});

test('members of no group in another order are the same, and the home of a list is told with what it makes of it', () => {
  const groups = { ...us.groups, inNoGroup: new Set(['DD', 'HH']) };
  const back = { ...groups, inNoGroup: new Set(['HH', 'DD']) };
  expect(told({ ...us, groups }, { ...us, groups: back })).toEqual([]);
  expect(told(us, { ...us, home: 'JP' })).toContain('licence-terms; terms home; requirements.yaml/home');
});

test('lines of one name are read together: exchanged they read otherwise', () => {
  const [one, other] = ['one', 'other'].map((says) => ({ ...us.pointers[1]!, says: both(says) }));
  const of = (...pointers: ListLicensing['pointers']): ListLicensing => ({ ...us, pointers });
  expect(told(of(one!, other!), of(other!, one!))).toEqual([
    'licence-terms; terms remark 746.4; requirements.yaml/pointers/0',
  ]);
  expect(told(of(one!, other!), of(one!, other!))).toEqual([]);
});

test('several are told in the order of their parts and names', () => {
  const pointers = us.pointers.map((pointer) => ({ ...pointer, says: both('other') }));
  const rules = us.rules.map((rule) => (rule.cite === 'x' ? { ...rule, title: both('other') } : rule));
  const rows = [{ ...jp.rows[0]!, rows: ['2の項', '3の項'] }];
  expect(told({ ...us, rows }, { ...us, pointers, rules, rows: [{ ...rows[0]!, cite: 'other' }] })).toEqual([
    'licence-terms; terms remark 746.3; requirements.yaml/pointers/0',
    'licence-terms; terms remark 746.4; requirements.yaml/pointers/1',
    'licence-terms; terms row 2の項, 3の項; requirements.yaml/rows/0',
    'licence-terms; terms rule some x; requirements.yaml/rules/2',
  ]);
});
