import type { BrowsedClass, KeptClassComparison } from '../../model/browsed-class';
import { fill } from '../messages/fill';
import { ruleMessagesIn } from '../messages/rule-messages';
import { ruleClassView, scopesView } from '../view/rule-class-view';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** The page of an item class; `scopes` is absent where the lists have not been compared for it. */
export function ruleClassPage(
  itemClass: BrowsedClass,
  scopes: KeptClassComparison | undefined,
  context: RulePageContext,
): string {
  const { lang, templates } = context;
  const title = fill(ruleMessagesIn(lang).classTitle, { label: itemClass.label[lang] });
  const { frame, wording } = rulePageFrame(title, context);
  return templateSet(templates)('rule-class-page', {
    ...frame,
    ...ruleClassView(itemClass, wording),
    scopes: scopes ? scopesView(scopes, wording) : null,
    columns: wording.compared.map(({ jurisdiction }) =>
      fill(wording.r.askedBy, { list: jurisdiction[lang] }),
    ),
  });
}
