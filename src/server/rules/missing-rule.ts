import { nearestAddresses } from '../../app/browse/nearest-addresses';
import { searchRules } from '../../app/browse/search-rules';
import type { Corpus } from '../../app/corpus';
import { ruleMissingPage, type MissingRule } from '../../app/pages';
import type { RuleAnswer } from './send-rule-page';

/** Names that are offered in place of one that the rules do not hold. */
const most = 8;

/** What is answered for an address, a class or a parameter that the rules do not hold: 404, with what is near it. */
export function missingRule(what: MissingRule['what'], asked: string, corpus: Corpus): RuleAnswer {
  const { classes, parameters } = searchRules({ query: asked.replaceAll('-', ' ') }, corpus);
  const like = what === 'class' ? classes : what === 'parameter' ? parameters : [];
  const missing: MissingRule = {
    what,
    asked: asked.slice(0, 200),
    near: what === 'address' ? nearestAddresses(asked.slice(0, 200), corpus.rulebook) : [],
    named: like.slice(0, most).map(({ id }) => id),
  };
  return {
    status: 404,
    page: (context) => ruleMissingPage(missing, context),
    data: { type: 'about:blank', title: 'Not Found', status: 404, ...missing },
  };
}
