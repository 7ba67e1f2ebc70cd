import type { Comparison } from '../../model/comparison';
import { fill } from '../messages/fill';
import type { Wording } from './leaf-wording';

/** The record that people sign: what was judged by what, and who prepared, checked and approved it. */
export interface RecordView {
  readonly facts: readonly { readonly label: string; readonly value: string; readonly hash: boolean }[];
  readonly signers: readonly string[];
}

/** Words the record of a comparison. */
export function recordView({ input, rules, tool, lists }: Comparison, { t, lang }: Wording): RecordView {
  const plain = (label: string, value: string) => ({ label, value, hash: false });
  const hash = (label: string, value: string) => ({ label: `${label}, ${t.sha256}`, value, hash: true });
  return {
    facts: [
      plain(t.itemList, input.file),
      hash(t.itemList, input.hash),
      hash(t.ruleFiles, rules.hash),
      plain(t.tool, `${tool.name} ${tool.version}`),
      ...lists.map(({ jurisdiction, asOf, edition }) =>
        plain(
          fill(t.runningAsOf, { list: jurisdiction[lang], date: asOf }),
          `${edition.title[lang]} (${edition.date})`,
        ),
      ),
    ],
    signers: [t.signOffPrepared, t.signOffChecked, t.signOffApproved],
  };
}
