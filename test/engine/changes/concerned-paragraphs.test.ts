import { listOnDay } from '../../../src/engine/as-of';
import { licensingChanges } from '../../../src/engine/changes/licensing-changes';
import type { Licensing } from '../../../src/model/licensing';
import { answers, list, paragraph, vocabulary } from '../build';
import { jp, tables, us } from '../licensing/small-tables';
import { dated } from './licensing-told';

describe('the paragraphs that a change of requirements reaches', () => {
  const asked = vocabulary({ classes: { chip: {} }, questions: ['q'] });
  const ns = (column: number) => ({ reason: 'NS', column });
  const of = (address: string, reasons: object[]) =>
    paragraph(address, { classes: ['chip'], when: answers('q', 'yes'), reasons: reasons as never });
  const rules = list('us', [
    of('3A001', [ns(1)]),
    of('3A002', [ns(2)]),
    of('3A003', [ns(1), ns(2)]),
    of('3A004', [{ ...ns(1), when: answers('q', 'yes') }]),
    of('3A991', [{ reason: 'AT', column: 1 }]),
  ]);
  const day = listOnDay(rules, '2026-01-01', asked);
  const chart = us.chart!;
  const marked = (...marks: string[]): Licensing =>
    tables([
      {
        ...us,
        pointers: [],
        chart: { ...chart, rows: new Map([...chart.rows, ['AA', { marks: new Set(marks), footnotes: [] }]]) },
      },
    ]);
  const concerned = (before: Licensing, after: Licensing) =>
    licensingChanges(dated(before), dated(after), ['us'], (id) => (id === 'us' ? day : undefined)).map(
      ({ kind, concerned: found }) => [kind, found],
    );

  test('are those for which a licence is asked for in one version only, whatever their other reasons', () => {
    expect(concerned(marked(), marked('NS1'))).toEqual([['licence-wider', ['3A001', '3A003']]]);
    expect(concerned(marked('NS1'), marked())).toEqual([['licence-narrower', ['3A001', '3A003']]]);
    expect(concerned(marked('NS2'), marked('NS2', 'NS1'))).toEqual([['licence-wider', ['3A001']]]);
    expect(concerned(marked('NS1'), marked('NS2'))).toEqual([
      ['licence-wider', ['3A002']],
      ['licence-narrower', ['3A001']],
    ]);
    expect(concerned(marked(), marked('AT1', 'NS1'))).toEqual([
      ['licence-wider', ['3A001', '3A003', '3A991']],
    ]);
  });

  test('are not looked for where it is undecided, nor where the list is not at hand', () => {
    const gone = tables([
      { ...us, pointers: [], chart: { ...chart, rows: new Map([...chart.rows].slice(1)) } },
    ]);
    expect(concerned(marked('NS1'), gone)).toEqual([['licence-undecided', undefined]]);
    const unseen = licensingChanges(dated(marked()), dated(marked('NS1')), ['us'], () => undefined);
    expect(unseen.map((change) => 'concerned' in change)).toEqual([false]);
  });

  test('are none for the home of the list', () => {
    const home = (...marks: string[]): Licensing =>
      tables([{ ...us, rules: [], pointers: [], home: marks.length > 0 ? 'CC' : 'US', chart }]);
    expect(concerned(home(), home('x')).filter(([kind]) => kind === 'licence-narrower')).toEqual([
      ['licence-narrower', ['3A001', '3A002', '3A003', '3A991']],
    ]);
  });

  test('are, for a list of rows, those of the row', () => {
    const text = (address: string, row?: string) =>
      paragraph(address, { classes: ['chip'], when: answers('q', 'yes'), ...(row !== undefined && { row }) });
    const ordinance = list('jp', [
      text('第6条第1号', '7の項(1)'),
      text('第7条第1号', '8の項'),
      text('第9条'),
    ]);
    const onDay = listOnDay(ordinance, '2026-01-01', asked);
    const freed = tables([{ ...jp, rows: jp.rows.map((row) => ({ ...row, destinations: 'all' as const })) }]);
    const found = licensingChanges(dated(tables([jp])), dated(freed), ['jp'], () => onDay);
    expect(
      found.flatMap(({ kind, concerned: reached }) => (kind === 'licence-wider' ? [reached] : [])),
    ).toEqual([['第6条第1号']]);
  });
});
