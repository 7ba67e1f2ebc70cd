import type { Explanation } from '../../model/explanation';
import { plain } from './plain';
import { witnessData } from './witness-data';

/** Name and version of the form; the number grows when a reader of the old form would misread the new one. */
export const explanationJsonForm = 'ecalign-explain/1';

/** An explanation as data: addresses, limits as printed, and the items on their two sides. */
export function explanationJson(explanation: Explanation): string {
  const { tool, rules, list, address, heading, others } = explanation;
  const controls = explanation.controls.map((control) => ({
    ...control,
    limits: control.limits.map(({ pair, ...limit }) => ({
      ...limit,
      ...('without' in pair
        ? { without: pair.without }
        : { inside: witnessData(pair.inside), outside: witnessData(pair.outside) }),
    })),
  }));
  return `${JSON.stringify(plain({ form: explanationJsonForm, tool, rules, list, address, heading, controls, others }), null, 1)}\n`;
}
