import type { BrowsedParameter } from '../../model/browsed-parameter';
import { fill } from '../messages/fill';
import { ruleMessagesIn } from '../messages/rule-messages';
import { ruleParameterView } from '../view/rule-parameter-view';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** The page of a parameter. */
export function ruleParameterPage(parameter: BrowsedParameter, context: RulePageContext): string {
  const { lang, templates } = context;
  const title = fill(ruleMessagesIn(lang).parameterTitle, { label: parameter.label[lang] });
  const { frame, wording } = rulePageFrame(title, context);
  return templateSet(templates)('rule-parameter-page', {
    ...frame,
    ...ruleParameterView(parameter, wording),
  });
}
