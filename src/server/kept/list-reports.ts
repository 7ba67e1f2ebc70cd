import type { RequestHandler } from 'express';
import { comparisonFile } from '../../app/kept/result-files';
import type { KeptEntry } from '../../app/kept/kept-store';
import type { KeptSummary } from '../../app/kept/kept-summary';
import { keptPage, type KeptReport } from '../../app/pages';
import { HttpProblem } from '../http-problem';
import { formOf, languageOf } from '../negotiate';
import type { Served } from '../served';
import { asBuffer } from './send-outcome';

/** `GET /reports`: every comparison that is kept, newest first. */
export function listReports(served: Served): RequestHandler {
  return async (request, response) => {
    const form = formOf(request);
    if (form === undefined) throw new HttpProblem(406);
    const { store, corpus, keepDays } = served;
    const entries = (await store.entries()).filter(({ order }) => order.kind === 'comparison');
    const reports = await Promise.all(entries.map((entry) => reportOf(entry, served)));
    response.set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
    if (form === 'json') {
      response.json({ reports });
      return;
    }
    const names = [...corpus.rulebook.lists.values()].slice(0, 2).map(({ jurisdiction }) => jurisdiction);
    response.type('html').send(keptPage({ reports, keepDays, names }, languageOf(request), corpus.templates));
  };
}

async function reportOf(
  { id, order, acceptedAt, outcome }: KeptEntry,
  { store, corpus }: Served,
): Promise<KeptReport> {
  if (order.kind !== 'comparison') throw new Error('not a comparison');
  const summary = await keptSummaryOf(id, store);
  return {
    id,
    file: order.file,
    hash: order.hash,
    acceptedAt,
    rules: order.rules,
    rulesAreCurrent: order.rules === corpus.rulebook.hash,
    state: outcome ?? 'running',
    ...(summary && {
      lists: summary.lists,
      counts: summary.counts,
      items: summary.items.length,
      explained: summary.explained,
    }),
  };
}

/** The summary of a result; `undefined` for an order without one. */
export async function keptSummaryOf(id: string, store: Served['store']): Promise<KeptSummary | undefined> {
  const content = await store.file(id, comparisonFile.summary);
  return content && (JSON.parse(asBuffer(content).toString('utf8')) as KeptSummary);
}
