import type { AppliedList } from '../../model/comparison';
import type { Coverage } from '../../model/control-list';
import { fill } from '../messages/fill';
import { coverageWord } from '../words';
import { fragment, type Fragment } from './fragment';
import type { Wording } from './trace-rows';

/** One list as it was applied, and how far it is encoded. */
export interface ListView {
  readonly jurisdiction: string;
  readonly title: string;
  readonly publisher: string;
  readonly asOf: string;
  readonly edition: string;
  readonly editionDate: string;
  readonly editionLater: boolean;
  readonly source: Fragment;
  readonly coverageCounts: readonly string[];
  readonly coverage: readonly {
    readonly address: Fragment;
    readonly heading: string;
    readonly word: string;
    readonly tone: Coverage;
  }[];
  readonly limits: readonly string[];
}

const coverages: readonly Coverage[] = ['full', 'part', 'screen', 'none'];

/** Words one list. */
export function listView(list: AppliedList, { t, lang }: Wording): ListView {
  return {
    jurisdiction: list.jurisdiction[lang],
    title: list.title[lang],
    publisher: list.publisher[lang],
    asOf: list.asOf,
    edition: list.edition.title[lang],
    editionDate: list.edition.date,
    editionLater: list.edition.date > list.asOf,
    source: fragment(list.edition.source, lang),
    coverageCounts: coverages.flatMap((coverage) => {
      const n = list.coverage.filter((entry) => entry.coverage === coverage).length;
      return n === 0 ? [] : [fill(t.countOf, { label: coverageWord(coverage, t).word, n })];
    }),
    coverage: list.coverage.map((entry) => ({
      address: fragment(entry.address, lang),
      heading: entry.heading[lang],
      word: coverageWord(entry.coverage, t).word,
      tone: entry.coverage,
    })),
    limits: list.limits.map((limit) => limit[lang]),
  };
}
