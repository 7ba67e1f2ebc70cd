import type { ControlList } from '../../model/control-list';
import type { OfficialText } from '../../sources/official-text';
import { coverage, type CoverageReport } from '../../sources/coverage';
import { asJson, type SourcesOptions, type SourcesReport } from './sources-report';

/** States per entry and article how far each list is encoded; a claim that the text refutes is a fault. */
export function coverageOfSources(
  lists: readonly ControlList[],
  text: OfficialText | undefined,
  options: SourcesOptions,
): SourcesReport {
  const reports = lists.map((list) => coverage(list, text?.list === list.id ? text : undefined));
  const output =
    options.format === 'json' ? asJson(reports) : reports.map((report) => asText(report, options)).join('\n');
  return { output, exitCode: reports.some(({ faults }) => faults.length > 0) ? 1 : 0 };
}

function asText({ list, edition, entries, total, faults }: CoverageReport, { lang }: SourcesOptions): string {
  const words = {
    en: {
      head: ['entry', 'full', 'part', 'screened', 'not', 'claimed'],
      total: 'total',
      text: edition ?? 'rule files only',
    },
    ja: {
      head: ['規定', '全部', '一部', '確認のみ', '未収録', '規則の記載'],
      total: '計',
      text: edition ?? '規則のみ',
    },
  }[lang];
  const rows = entries.map(({ entry, counts, claims }) => {
    const claimed = [...new Set(claims.map(({ coverage: claim }) => claim))].join(', ');
    return [entry, counts.full, counts.part, counts.screened, counts.not, claimed].map(String);
  });
  const sum = [words.total, total.full, total.part, total.screened, total.not, ''].map(String);
  const lines = [words.head, ...rows, sum].map((cells) => cells.join('\t').trimEnd());
  const refuted = faults.map(({ address, claimed, missing }) => {
    const shown = missing.join(', ');
    return lang === 'en'
      ? `${address}: claimed \`${claimed}\`, but not encoded: ${shown}`
      : `${address}：\`${claimed}\` と記載されているが未収録：${shown}`;
  });
  return `${[`${list} (${words.text})`, ...lines, ...refuted].join('\n')}\n`;
}
