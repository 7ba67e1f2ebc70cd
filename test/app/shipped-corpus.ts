import type { Corpus } from '../../src/app/corpus';
import { shippedRulebook } from '../corpus/corpus';
import { templates } from '../report/templates';

let corpus: Corpus | undefined;

/** The shipped rules with the real templates, loaded once. */
export function shippedCorpus(): Corpus {
  corpus ??= { rulebook: shippedRulebook(), templates, tool: { name: 'ecalign', version: '0.0.0-test' } };
  return corpus;
}
