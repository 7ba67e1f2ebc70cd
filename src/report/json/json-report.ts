import type { Comparison } from '../../model/comparison';
import type { ListVerdict } from '../../model/verdict';
import { explanation } from '../view/decisive';
import { plain } from './plain';

/** Name and version of the form; the number grows when a reader of the old form would misread the new one. */
export const jsonForm = 'ecalign-comparison/1';

/** The result as data, as `json-form.md` documents it. Explanations are those that every report gives. */
export function jsonReport(comparison: Comparison): string {
  const items = comparison.items.map((item) => ({
    ...item,
    name: item.stated.name,
    verdicts: item.verdicts.map(explained),
  }));
  return `${JSON.stringify(plain({ form: jsonForm, ...comparison, items }), null, 1)}\n`;
}

function explained(verdict: ListVerdict): ListVerdict {
  return {
    ...verdict,
    controls: verdict.controls.map((control) => ({ ...control, trace: explanation(control.trace) })),
  };
}
