import type { WorkedParagraph } from '../../model/browsed-paragraph';
import { plain } from '../../report/json/plain';
import { witnessData } from '../../report/json/witness-data';

/** Name and version of the form of what pages on rules say as data. */
export const ruleJsonForm = 'ecalign-rules/1';

/** What a page on rules says, as JSON: keys in alphabetical order, figures as exact text. */
export function ruleData(value: object): string {
  return `${JSON.stringify(plain({ form: ruleJsonForm, ...value }), null, 1)}\n`;
}

/** What was worked out, with examples as data: classes, figures, related items. */
export function workedData({ controls, others }: WorkedParagraph): object {
  return {
    others,
    controls: controls.map(({ limits, ...control }) => ({
      ...control,
      limits: limits.map(({ pair, ...limit }) => ({
        ...limit,
        ...('without' in pair
          ? { without: pair.without }
          : { inside: witnessData(pair.inside), outside: witnessData(pair.outside) }),
      })),
    })),
  };
}
