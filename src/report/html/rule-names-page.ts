import type { Bilingual } from '../../model/text';
import type { ListId } from '../../model/vocabulary';
import { printUnits } from '../view/print-limit';
import { piece } from '../view/rule-piece';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** All item classes or all parameters, with how many paragraphs of each list speak of them. */
export interface RuleNames {
  readonly of: 'classes' | 'parameters';
  readonly lists: readonly ListId[];
  readonly names: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly unit?: string;
    /** By list. */
    readonly counts: readonly number[];
  }[];
}

/** The page of all item classes or all parameters. */
export function ruleNamesPage({ of, lists, names }: RuleNames, context: RulePageContext): string {
  const { lang, templates } = context;
  const { frame, wording } = rulePageFrame('', context);
  const { r, classHref, parameterHref } = wording;
  const [title, intro, href] =
    of === 'classes'
      ? ([r.classes, r.classesIntro, classHref] as const)
      : ([r.parameters, r.parametersIntro, parameterHref] as const);
  return templateSet(templates)('rule-names-page', {
    ...frame,
    pageTitle: title,
    title,
    intro,
    jurisdictions: lists.map(wording.jurisdiction),
    names: [...names]
      .sort((a, b) => a.label[lang].localeCompare(b.label[lang], lang))
      .map(({ id, label, unit, counts }) => ({
        label: [piece(label[lang], wording, href(id))],
        unit: unit === undefined ? '' : printUnits(unit),
        counts,
      })),
  });
}
