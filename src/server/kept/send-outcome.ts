import type { Request, Response } from 'express';
import { refusalFile } from '../../app/kept/carry-out';
import { gapQueryText } from '../../app/kept/gap-address';
import type { KeptEntry, Outcome } from '../../app/kept/kept-store';
import { isTooLarge } from '../../app/item-source';
import { comparisonFile, inLanguage } from '../../app/kept/result-files';
import { failureFile, type Failure } from '../../app/kept/workshop';
import { progressPage, type SiteSection } from '../../app/pages';
import type { Diagnostic } from '../../model/diagnostic';
import { HttpProblem } from '../http-problem';
import { formOf, languageOf } from '../negotiate';
import type { Served } from '../served';
import { orderState, type OrderState } from './order-under-way';

/** Seconds after which to look again at work that is under way. */
const lookAgain = 2;

/** Sends the result of an order as a page or as JSON, the faults for which it was refused, or how far it has come. */
export async function sendOutcome(
  id: string,
  request: Request,
  response: Response,
  served: Served,
  section: 'reports' | 'gaps',
): Promise<void> {
  const form = formOf(request);
  if (form === undefined) throw new HttpProblem(406);
  const state = await orderState(id, served);
  response.vary('Accept').vary('Accept-Language');
  if (!state.ended) {
    sendProgress(state, request, response, served, section);
    return;
  }
  await throwUnlessFinished(state.entry, served);
  const name = form === 'json' ? comparisonFile.json : inLanguage('page', languageOf(request));
  const content = await served.store.file(id, name);
  if (content === undefined) throw new HttpProblem(404);
  // Item lists are trade secrets: nothing on the way may keep them.
  response
    .set('Cache-Control', state.entry.order.kind === 'comparison' ? 'no-store' : 'private, no-cache')
    .set('ETag', `"${id}-${name}"`)
    .type(form)
    .send(asBuffer(content));
}

/** Answers with how far an order has come, as a page that looks again by itself, or as JSON. */
export function sendProgress(
  { entry: { order }, step }: Extract<OrderState, { ended: false }>,
  request: Request,
  response: Response,
  { corpus }: Served,
  section: SiteSection,
): void {
  response.status(202).set('Retry-After', String(lookAgain)).set('Cache-Control', 'no-store');
  if (formOf(request) === 'json') {
    response.json({ state: 'running', ...step });
    return;
  }
  const query = order.kind === 'gaps' ? gapQueryText(order) : '';
  response
    .type('html')
    .send(progressPage({ ...step, section, lookAgain, query }, languageOf(request), corpus.templates));
}

/** Throws what a client is told of an order that has no result. */
export async function throwUnlessFinished(
  { id, outcome }: KeptEntry & { readonly outcome: Outcome },
  { store }: Served,
): Promise<void> {
  switch (outcome) {
    case 'finished':
      return;
    case 'refused': {
      const text = await store.file(id, refusalFile);
      const diagnostics = diagnosticsIn(text);
      throw new HttpProblem(diagnostics.some(isTooLarge) ? 413 : 422, diagnostics);
    }
    case 'failed': {
      const text = await store.file(id, failureFile);
      const { failure } = JSON.parse(asBuffer(text ?? Buffer.from('{}')).toString('utf8')) as {
        readonly failure?: Failure;
      };
      if (failure !== 'time') throw new HttpProblem(500, [], failure ?? 'fault');
      const refusal = await store.file(id, refusalFile);
      throw new HttpProblem(503, diagnosticsIn(refusal), failure);
    }
  }
}

function diagnosticsIn(text: Uint8Array | undefined): readonly Diagnostic[] {
  return JSON.parse(asBuffer(text ?? Buffer.from('[]')).toString('utf8')) as Diagnostic[];
}

/** The same bytes as a buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
