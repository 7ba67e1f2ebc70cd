import type { DateText } from '../../model/control-list';
import type { DestinationSet } from '../../model/destination';
import type { ChartRow, CountryChart, Licensing, ListLicensing } from '../../model/licensing';
import type { TablePath } from '../../model/rule-change';
import { not, or, type Truth } from '../../model/truth';
import { isNamed } from '../licensing/licensed-control';
import { reaches, type Target } from '../licensing/reaches';
import { ruleNamed } from '../licensing/requirement';

/** The tables of one list in one version. */
export interface DatedTables {
  readonly licensing: Licensing;
  readonly tables: ListLicensing;
  readonly asOf: DateText;
}

/** What the tables answer for every destination. */
export type DestinationQuestion =
  | { readonly kind: 'column' | 'footnote' | 'row' | 'pointer' | 'exception'; readonly name: string }
  | { readonly kind: 'rule'; readonly name: string; readonly cite?: string }
  | { readonly kind: 'bar'; readonly name: string; readonly address: string };

/** What a version says to a question, and where. */
export interface Answer {
  /** `yes` where a licence is required or the exception is shut. */
  readonly strict: Truth;
  readonly path: TablePath | undefined;
  /** The set of destinations from which it follows. */
  readonly set?: DestinationSet;
}

/** All questions that one version answers. */
export function questionsOf({ tables }: DatedTables): readonly DestinationQuestion[] {
  const { chart, rules, rows, pointers, exceptions, bars } = tables;
  return [
    ...[...(chart?.columns ?? [])].map((name) => ({ kind: 'column', name }) as const),
    ...[...(chart?.footnotes.keys() ?? [])].map((name) => ({ kind: 'footnote', name }) as const),
    ...rules.map(
      ({ rule, cite }) => ({ kind: 'rule', name: rule, ...(cite !== undefined && { cite }) }) as const,
    ),
    ...rows.flatMap((row) => row.rows.map((name) => ({ kind: 'row', name }) as const)),
    ...pointers.map(({ cite }) => ({ kind: 'pointer', name: cite }) as const),
    ...exceptions.map(({ id }) => ({ kind: 'exception', name: id }) as const),
    ...bars.flatMap((bar) =>
      bar.exceptions.flatMap((name) => bar.at.map((address) => ({ kind: 'bar', name, address }) as const)),
    ),
  ];
}

/** What one version answers for a destination. What its tables do not name is never clearance. */
export function answerTo(question: DestinationQuestion, code: string, version: DatedTables): Answer {
  const { tables } = version;
  const target = targetOf(code, version);
  const folder = `licensing/${tables.list}`;
  const at = (index: number, file: string, key: string): TablePath | undefined =>
    index < 0 ? undefined : [`${folder}/${file}.yaml`, key, index];
  switch (question.kind) {
    case 'column':
    case 'footnote': {
      const row = tables.chart?.rows.get(target.code);
      const path: TablePath | undefined = row && [`${folder}/chart.yaml`, 'rows', target.code];
      if (target.code === tables.home) return { strict: 'no', path };
      const answer = question.kind === 'column' ? byColumn : byFootnote;
      return { strict: answer(question.name, row, tables.chart), path };
    }
    case 'rule': {
      const rule = ruleNamed(question.name, question.cite, tables.rules);
      if (rule === undefined) return { strict: 'unknown', path: undefined };
      const reached = reaches(rule.destinations, target);
      return {
        strict: reached === 'no' && rule.recipients !== undefined ? 'unknown' : reached,
        path: at(tables.rules.indexOf(rule), 'requirements', 'rules'),
        set: rule.destinations,
      };
    }
    case 'row': {
      const index = tables.rows.findIndex(({ rows }) => isNamed({ address: question.name }, rows));
      const path = at(index, 'requirements', 'rows');
      const set = tables.rows[index]?.destinations;
      return set === undefined ? { strict: 'unknown', path } : { strict: reaches(set, target), path, set };
    }
    case 'pointer': {
      const own = tables.pointers.filter(({ cite }) => cite === question.name);
      const open = own.find(
        ({ onlyARemark, destinations }) => !onlyARemark && destinations.includes(target.code),
      );
      const [line = open] = own;
      const path = line && at(tables.pointers.indexOf(open ?? line), 'requirements', 'pointers');
      return { strict: open === undefined ? 'no' : 'unknown', path };
    }
    case 'exception': {
      const index = tables.exceptions.findIndex(({ id }) => id === question.name);
      const path = at(index, 'exceptions', 'exceptions');
      const set = tables.exceptions[index]?.destinations;
      return set === undefined ? { strict: 'yes', path } : { strict: not(reaches(set, target)), path, set };
    }
    case 'bar': {
      const found = tables.bars.filter(
        ({ at: named, exceptions }) =>
          exceptions.includes(question.name) && isNamed({ address: question.address }, named),
      );
      const [first] = found;
      return {
        strict: or(found.map(({ destinations }) => reaches(destinations, target))),
        path: first && at(tables.bars.indexOf(first), 'exceptions', 'bars'),
        ...(first && { set: first.destinations }),
      };
    }
  }
}

/** A destination as the tables of one version see it. */
export function targetOf(code: string, { licensing, tables, asOf }: DatedTables): Target {
  const followed = licensing.follows.find((one) => one.list === tables.list && one.destination === code);
  return { code: followed?.as ?? code, asOf, groups: tables.groups };
}

function byColumn(name: string, row: ChartRow | undefined, chart: CountryChart | undefined): Truth {
  if (row === undefined || row.pointer !== undefined || chart?.columns.has(name) !== true) return 'unknown';
  return row.marks.has(name) ? 'yes' : 'no';
}

function byFootnote(number: string, row: ChartRow | undefined, chart: CountryChart | undefined): Truth {
  if (row === undefined) return 'unknown';
  if (!row.footnotes.includes(number)) return 'no';
  switch (chart?.footnotes.get(number)?.effect) {
    case undefined:
    case 'none':
      return 'no';
    case 'open':
      return 'unknown';
    case 'required':
      return 'yes';
  }
}
