import type { Lang } from '../../model/text';
import { ruleWording, type RuleGround, type RuleWording } from '../view/rule-wording';
import { ruleForm, type RuleFormView } from './rule-form';
import { siteView, type SiteView } from './site-view';
import type { TemplateFiles } from './template-set';

/** What every page on rules is made with. */
export interface RulePageContext {
  readonly ground: RuleGround;
  readonly lang: Lang;
  readonly templates: TemplateFiles;
}

/** What the template of every page on rules needs beside its own view. */
export interface RulePageFrame {
  readonly lang: Lang;
  readonly t: RuleWording['t'];
  readonly r: RuleWording['r'];
  readonly g: RuleWording['g'];
  readonly site: SiteView;
  readonly form: RuleFormView;
  readonly pageTitle: string;
}

/** The frame of a page; `own` is what its address says beside language and days, such as `q=x&`. */
export function rulePageFrame(
  pageTitle: string,
  { ground, lang }: RulePageContext,
  own = '',
  asked?: Parameters<typeof ruleForm>[2],
): { readonly frame: RulePageFrame; readonly wording: RuleWording } {
  const wording = ruleWording(ground, lang);
  const { t, r, g } = wording;
  return {
    wording,
    frame: {
      lang,
      t,
      r,
      g,
      site: siteView(lang, 'rules', `${own}${ground.query}`),
      form: ruleForm(wording, [...ground.jurisdictions.keys()], asked),
      pageTitle,
    },
  };
}
