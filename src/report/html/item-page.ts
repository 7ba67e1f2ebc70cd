import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { messagesIn } from '../messages/messages';
import { findingViews } from '../view/finding-view';
import { itemNumber, itemRowView } from '../view/item-row-view';
import { itemView } from '../view/item-view';
import { listView } from '../view/list-view';
import { recordView } from '../view/record-view';
import { runningHead, type Paper } from '../view/running-head';
import { statusKeys, statusWord } from '../words';
import { pageParts } from './page-parts';
import type { SiteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

export interface ItemPageOptions {
  readonly lang: Lang;
  readonly templates: TemplateFiles;
  readonly site?: SiteView;
  /** Where the whole report stands; without it the page has no way back. */
  readonly reportHref?: string;
  readonly paper?: Paper;
}

/**
 * The page of the n-th item of a comparison, counted from 0: every paragraph of both lists that can touch it, clause by clause.
 * Self-contained and without a script. Throws where there is no such item.
 */
export function itemPage(
  comparison: Comparison,
  index: number,
  { lang, templates, site, reportHref, paper }: ItemPageOptions,
): string {
  const item = comparison.items[index];
  if (item === undefined) throw new Error(`the comparison has no item ${index}`);
  const t = messagesIn(lang);
  const wording = { t, lang, glossary: comparison.glossary };
  const { lists, input, tool, rules } = comparison;
  const own = comparison.findings.filter(({ subject }) => subject === item.item);
  const findings = findingViews({ ...comparison, findings: own }, wording);
  return templateSet(templates)('item-page', {
    ...pageParts(templates, false),
    lang,
    t,
    site: site ?? null,
    reportHref: reportHref ?? '',
    pageTitle: fill(t.itemTitle, { item: item.name }),
    running: runningHead(fill(t.itemTitle, { item: item.name }), item.item, lists, { t, lang, paper }),
    listNames: fill(t.reportLists, { first: lists[0].title[lang], second: lists[1].title[lang] }),
    comparison: { tool, rules, file: input.file, hash: input.hash },
    lists: lists.map((list) => listView(list, wording)),
    row: itemRowView(item, { index, number: itemNumber(comparison, index) }, own, lists, wording, ''),
    detail: itemView(item, index, findings, { comparison, wording, depth: 'every' }),
    statuses: statusKeys.map((key) => ({ key, ...statusWord(key, t) })),
    record: recordView(comparison, wording),
  });
}
