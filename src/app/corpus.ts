import type { Rulebook } from '../model/rulebook';
import type { TemplateFiles } from '../report/html/template-set';

/** What every verb works with: the rules, the templates of its pages, and the name of the tool for its reports. */
export interface Corpus {
  readonly rulebook: Rulebook;
  readonly templates: TemplateFiles;
  readonly tool: { readonly name: string; readonly version: string };
}
