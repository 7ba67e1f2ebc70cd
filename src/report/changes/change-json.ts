import type { RuleDiff } from '../../model/rule-change';
import { plain } from '../json/plain';

/** Name and version of the form; the number grows when a reader of the old form would misread the new one. */
export const changeJsonForm = 'ecalign-diff/1';

/** The comparison of two versions as data; the same comparison gives the same bytes. */
export function changeJson(diff: RuleDiff): string {
  const findings = diff.findings.map(({ sides: [before, after], ...finding }) => ({
    ...finding,
    sides: { before, after },
  }));
  return `${JSON.stringify(plain({ form: changeJsonForm, ...diff, findings }), null, 1)}\n`;
}
