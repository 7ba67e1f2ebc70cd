import type { NamedParagraph } from '../../model/named-paragraph';
import { fill } from '../messages/fill';
import { ruleMessagesIn } from '../messages/rule-messages';
import { listedParagraph } from '../view/rule-listing';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** An address, an item class or a parameter that the rules do not hold. */
export interface MissingRule {
  readonly what: 'address' | 'class' | 'parameter';
  readonly asked: string;
  readonly near: readonly NamedParagraph[];
  /** Classes or parameters with like names. */
  readonly named: readonly string[];
}

/** The page in place of one that the rules do not hold, with what is near it. */
export function ruleMissingPage({ what, asked, near, named }: MissingRule, context: RulePageContext): string {
  const { lang, templates } = context;
  const { notFoundTitle, notFoundNamed, whatClass, whatParameter } = ruleMessagesIn(lang);
  const title =
    what === 'address'
      ? notFoundTitle
      : fill(notFoundNamed, { what: what === 'class' ? whatClass : whatParameter });
  const { frame, wording } = rulePageFrame(title, context, '', { query: asked });
  const { r, glossary, classHref, parameterHref } = wording;
  return templateSet(templates)('rule-missing-page', {
    ...frame,
    title,
    asked,
    detail: what === 'address' ? fill(r.notFoundDetail, { address: asked }) : '',
    near: near.map((each) => listedParagraph(each, wording)),
    named: named.map((id) =>
      what === 'class'
        ? { label: glossary.classes[id]?.[lang] ?? id, href: classHref(id) }
        : { label: glossary.parameters[id]?.label[lang] ?? id, href: parameterHref(id) },
    ),
  });
}
