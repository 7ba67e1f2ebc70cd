import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { messagesIn } from '../messages/messages';
import { bySubject } from '../view/by-subject';
import { findingViews } from '../view/finding-view';
import { byImportance } from '../view/importance';
import { itemView, type ItemView } from '../view/item-view';
import { reportView } from '../view/report-view';
import type { Paper } from '../view/running-head';
import { pageParts } from './page-parts';
import type { SiteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

export interface ReportOptions {
  /** Bytes that the whole file should not pass by explaining items; every item has its row, whatever that takes. */
  readonly bytes?: number;
  /** Address of the page of the n-th item, counted from 0; rows link to it. */
  readonly itemHref?: (index: number) => string;
  /** The bar over the pages of a server. */
  readonly site?: SiteView;
  readonly paper?: Paper;
}

/** A report that opens at once and goes through every mail server. */
const moderate = 1_200_000;

/**
 * One self-contained HTML file: no outside request, works without its script, the same bytes for the same comparison. Items
 * are explained in the order of their importance as long as there is room; a row without says where the explanation stands.
 */
export function htmlReport(
  comparison: Comparison,
  lang: Lang,
  templates: TemplateFiles,
  { bytes = moderate, itemHref, site, paper }: ReportOptions = {},
): string {
  const view = reportView(comparison, lang, { paper, ...(itemHref && { pageOf: itemHref }) });
  const parts = pageParts(templates, true);
  const place = templateSet(templates);
  const write = (details: ReadonlyMap<string, ItemView>): string =>
    place('report', {
      ...view,
      ...parts,
      site: site ?? null,
      inFull: inFull(details.size, comparison.items.length, lang, itemHref !== undefined),
      groups: view.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, detail: details.get(row.anchor) ?? null })),
      })),
    });
  const room = bytes - Buffer.byteLength(write(new Map()));
  return write(explained(comparison, lang, templates, room, itemHref));
}

/** Views of the items that matter most, by anchor, as many as there is room for. */
function explained(
  comparison: Comparison,
  lang: Lang,
  templates: TemplateFiles,
  room: number,
  pageOf: ReportOptions['itemHref'],
): ReadonlyMap<string, ItemView> {
  const t = messagesIn(lang);
  const wording = { t, lang, glossary: comparison.glossary };
  const findings = bySubject(findingViews(comparison, wording));
  const place = templateSet(templates);
  const details = new Map<string, ItemView>();
  let left = room;
  for (const index of byImportance(comparison)) {
    const item = comparison.items[index];
    if (item === undefined) continue;
    const detail = itemView(item, index, findings(item.item), {
      comparison,
      wording,
      depth: 'deciding',
      ...(pageOf && { pageOf }),
    });
    left -= Buffer.byteLength(place('item', { ...detail, t }));
    if (left < 0) break;
    details.set(detail.anchor, detail);
  }
  return details;
}

function inFull(n: number, total: number, lang: Lang, havePages: boolean): string {
  if (n === total) return '';
  const t = messagesIn(lang);
  return fill(havePages ? t.itemsInFullPages : t.itemsInFull, { n, total });
}
