import type { Comparison } from '../../model/comparison';
import type { Checked } from '../../model/diagnostic';
import type { ListComparisonResult } from '../../model/list-comparison-result';
import { languages, type Lang } from '../../model/text';
import { siteView } from '../pages';
import type { Corpus } from '../corpus';
import { followUpForm } from '../item-template';
import { renderGaps } from '../render/gaps';
import { render } from '../render/report';
import { renderResults } from '../render/results';
import { comparisonBytes, restoredComparison } from './comparison-bytes';
import { gapQueryText } from './gap-address';
import type { KeptContent, KeptStore } from './kept-store';
import { keptSummary } from './kept-summary';
import type { FileOrder, GapOrder } from './work-order';

/** Files of a kept comparison; those of a language are named by `inLanguage`. */
export const comparisonFile = {
  /** The canonical result. */
  json: 'report.json',
  /** One line an item, for JSON lines. */
  lines: 'results.jsonl',
  /** What lists of kept results show of it. */
  summary: 'summary.json',
  /** The comparison itself, to take single items from. */
  head: 'comparison.head',
  items: 'comparison.items',
} as const;

/** A file in one language: `page` is the report as the server shows it, `html` the one to hand on. */
export function inLanguage(name: 'page' | 'html' | 'csv', lang: Lang): string {
  return name === 'page' ? `page.${lang}.html` : `report.${lang}.${name}`;
}

/** The address of an item of a kept comparison, counted from 0. */
export function itemAddress(id: string, index: number): string {
  return `/reports/${id}/items/${index + 1}`;
}

/** A comparison in all forms in which it can be asked for. */
export async function comparisonFiles(
  id: string,
  comparison: Comparison,
  corpus: Corpus,
): Promise<ReadonlyMap<string, KeptContent>> {
  const files = new Map<string, KeptContent>([
    ...pageFiles(id, comparison, corpus),
    [comparisonFile.summary, JSON.stringify(keptSummary(comparison))],
  ]);
  const lines = await renderResults(comparison, { format: 'jsonl', lang: 'en', failOn: 'never' });
  files.set(comparisonFile.lines, lines.output);
  for (const lang of languages) {
    const { output } = await renderResults(comparison, { format: 'csv', lang, failOn: 'never' });
    files.set(inLanguage('csv', lang), output);
  }
  return files;
}

/** A comparison as data, as the report in each language, and by single items. */
export function pageFiles(
  id: string,
  comparison: Comparison,
  { templates }: Corpus,
): readonly (readonly [string, KeptContent])[] {
  const { head, items } = comparisonBytes(comparison);
  const fixed = { failOn: 'never', colour: false, templates } as const;
  return [
    [comparisonFile.json, render(comparison, { ...fixed, format: 'json', lang: 'en' }).output],
    [comparisonFile.head, head],
    [comparisonFile.items, items],
    ...languages.flatMap((lang) => {
      const html = { ...fixed, format: 'html', lang } as const;
      const itemHref = (index: number): string => `${itemAddress(id, index)}?lang=${lang}`;
      const page = render(comparison, { ...html, itemHref, site: siteView(lang, 'reports') });
      return [
        [inLanguage('html', lang), render(comparison, html).output],
        [inLanguage('page', lang), page.output],
      ] as const;
    }),
  ];
}

/** Name of the one file of an order for a file. */
export const orderedFile = 'ordered.file';

/** A kept comparison in the form that was ordered; `undefined` when it is kept no longer. */
export async function orderedFiles(
  order: FileOrder,
  store: KeptStore,
  corpus: Corpus,
  means: { readonly printPdf: (html: string) => Promise<Checked<Uint8Array>> },
): Promise<Checked<ReadonlyMap<string, KeptContent>> | undefined> {
  const [head, items] = [
    await store.file(order.of, comparisonFile.head),
    await store.file(order.of, comparisonFile.items),
  ];
  const lines = await store.file(order.of, comparisonFile.lines);
  if (head === undefined || items === undefined) return undefined;
  // Of a long list only some items are explained, and a workbook of those would look like all.
  if (lines === undefined && order.format !== 'pdf') return undefined;
  const content = await orderedContent(order, restoredComparison(head, items), corpus, means);
  return content.ok ? { ...content, value: new Map([[orderedFile, content.value]]) } : content;
}

async function orderedContent(
  { format, lang }: FileOrder,
  comparison: Comparison,
  corpus: Corpus,
  { printPdf }: { readonly printPdf: (html: string) => Promise<Checked<Uint8Array>> },
): Promise<Checked<KeptContent>> {
  const ready = (value: KeptContent): Checked<KeptContent> => ({ ok: true, value, diagnostics: [] });
  switch (format) {
    case 'xlsx':
      return ready((await renderResults(comparison, { format, lang, failOn: 'never' })).output);
    case 'follow-up':
      return ready(await followUpForm(comparison, { format: 'xlsx', lang }, corpus));
    case 'pdf': {
      const { templates } = corpus;
      const options = { format: 'html', lang, failOn: 'never', colour: false, templates } as const;
      return printPdf(render(comparison, options).output);
    }
  }
}

/** Files of kept gaps: the result as data, and in each language the page of the server and the file to hand on. */
export function gapFiles(
  order: GapOrder,
  result: ListComparisonResult,
  { templates }: Corpus,
): ReadonlyMap<string, KeptContent> {
  const fixed = { failOn: 'never', colour: false, templates } as const;
  const files = new Map<string, KeptContent>([
    [comparisonFile.json, renderGaps(result, { ...fixed, format: 'json', lang: 'en' }).output],
  ]);
  for (const lang of languages) {
    const html = { ...fixed, format: 'html', lang } as const;
    files.set(inLanguage('html', lang), renderGaps(result, html).output);
    files.set(
      inLanguage('page', lang),
      renderGaps(result, { ...html, site: siteView(lang, 'gaps', gapQueryText(order)) }).output,
    );
  }
  return files;
}
