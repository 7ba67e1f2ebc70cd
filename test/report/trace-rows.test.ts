import type { Trace } from '../../src/model/verdict';
import { messagesIn } from '../../src/report/messages/messages';
import { traceRows, type Wording } from '../../src/report/view/trace-rows';
import { sampleComparison } from './sample-comparison';

const wording = (lang: 'en' | 'ja'): Wording => ({
  t: messagesIn(lang),
  lang,
  glossary: sampleComparison().glossary,
});
const rate: Trace = {
  kind: 'criterion',
  truth: 'no',
  parameter: 'sample-rate',
  operator: '>',
  limit: '400 MSPS',
  figure: '400 MSPS',
  distance: { absolute: '0', unit: 'MSPS', percent: '0.00', side: 'at' },
};
const unstated: Trace = {
  kind: 'criterion',
  truth: 'unknown',
  parameter: 'resolution',
  operator: '>=',
  limit: '12 bit',
};

test('a figure exactly at the limit is said to stand there', () => {
  expect(traceRows(rate, wording('en'))).toMatchObject([
    {
      label: 'Sample rate',
      figure: '400 MSPS',
      limit: '> 400 MSPS',
      distance: 'exactly at the limit',
      missing: false,
    },
  ]);
  expect(traceRows(rate, wording('ja'))).toMatchObject([
    { label: 'サンプルレート', distance: 'しきい値と同値' },
  ]);
});

test('a missing figure is never shown as met or empty', () => {
  expect(traceRows(unstated, wording('en'))).toMatchObject([
    { truth: 'unknown', figure: 'not stated', missing: true, limit: '≥ 12 bit', distance: '' },
  ]);
});

test('conditions that are joined by and stand on one level, alternatives under a line of their own', () => {
  const inner: Trace = { kind: 'all', truth: 'no', of: [rate, unstated] };
  const trace: Trace = {
    kind: 'all',
    truth: 'no',
    of: [inner, { kind: 'any', truth: 'no', of: [inner, rate] }],
  };
  const rows = traceRows(trace, wording('en'));
  expect(rows.map(({ depth, group, label }) => `${depth} ${group ? 'group ' : ''}${label}`)).toEqual([
    '0 Sample rate',
    '0 Resolution',
    '0 group Any of the following',
    '1 group All of the following',
    '2 Sample rate',
    '2 Resolution',
    '1 Sample rate',
  ]);
});

test('units are printed as on paper, the figure of the law is not touched', () => {
  const hot: Trace = { ...rate, limit: '398 K (125 degC)', figure: '150 degC' };
  expect(traceRows(hot, wording('en'))[0]).toMatchObject({ limit: '> 398 K (125 °C)', figure: '150 °C' });
});

test('a related item that is not stated leaves a line that says so', () => {
  const trace: Trace = { kind: 'related', truth: 'unknown', relation: 'contains', of: [] };
  expect(traceRows(trace, wording('en'))).toMatchObject([
    { group: true, truth: 'unknown', label: 'contains: no such item is stated' },
  ]);
});
