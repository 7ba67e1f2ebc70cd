import express, { type Express, type RequestHandler } from 'express';
import { style } from '../app/pages';
import { openMetrics } from './guard/metrics';
import { showHealth, showReadiness } from './health';
import { HttpProblem } from './http-problem';
import { deleteReport } from './kept/delete-report';
import { listReports } from './kept/list-reports';
import { orderAgain } from './kept/order-again';
import { receiveOrder } from './kept/receive-order';
import { sendFile, sendFollowUp } from './kept/send-file';
import { showChanges } from './kept/show-changes';
import { showItem } from './kept/show-item';
import { showReport } from './kept/show-report';
import { leadToSample, type ListBytes } from './lead-to-sample';
import { forgetMapping } from './readings/forget-mapping';
import { receiveReading } from './readings/receive-reading';
import { sendMapping } from './readings/send-mapping';
import { showReading } from './readings/show-reading';
import { receiveUpload } from './receive-upload';
import { ruleRoutes } from './rules/rule-routes';
import { sendTemplate } from './send-template';
import type { Served } from './served';
import { showGaps } from './show-gaps';
import { showInterface } from './show-interface';
import { showUploadPage } from './show-upload-page';

type Method = 'get' | 'post' | 'delete';
type Handlers = Partial<Record<Method, RequestHandler | readonly RequestHandler[]>>;

/** Addresses for whoever watches the server; they need no token. */
export function addHealth(app: Express, served: Served): void {
  at(app, '/healthz', { get: showHealth(served) });
  at(app, '/readyz', { get: showReadiness(served) });
}

/** All other addresses. */
export function addRoutes(
  app: Express,
  served: Served,
  metrics: ReturnType<typeof openMetrics>,
  { sample, maxBytes }: { readonly sample: ListBytes | undefined; readonly maxBytes: number },
): void {
  const { corpus } = served;
  const { css } = style(corpus.templates);
  const upload = receiveUpload(maxBytes);
  const form = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 8 });
  at(app, '/', { get: showUploadPage(served, { maxBytes, hasSample: sample !== undefined }) });
  at(app, '/style.css', { get: asset('css', css) });
  at(app, '/site.js', { get: asset('js', corpus.templates['site.js'] ?? '') });
  at(app, '/openapi.:ending', { get: showInterface(served) });
  at(app, '/metrics', { get: metrics.answer });
  at(app, '/template', { get: sendTemplate(corpus) });
  at(app, '/gaps', { get: showGaps(served) });
  app.use('/rules', ruleRoutes(served, refuse(['get'])));
  at(app, '/readings', { post: [upload, receiveReading(served)] });
  at(app, '/readings/mapping', { post: [upload, sendMapping(served)] });
  at(app, '/readings/:id', { get: showReading(served) });
  at(app, '/readings/:id/forget', { post: [form, forgetMapping(served)] });
  at(app, '/reports', { get: listReports(served), post: [upload, receiveOrder(served)] });
  if (sample !== undefined) at(app, '/reports/sample', { get: leadToSample(sample, served) });
  at(app, '/reports/:id', { get: showReport(served), delete: deleteReport(served) });
  at(app, '/reports/:id/items/:number', { get: showItem(served) });
  at(app, '/reports/:id/report.:ending', { get: sendFile(served) });
  at(app, '/reports/:id/follow-up.xlsx', { get: sendFollowUp(served) });
  at(app, '/reports/:id/changes', { get: showChanges(served) });
  at(app, '/reports/:id/again', { post: [form, orderAgain(served)] });
  at(app, '/reports/:id/delete', { post: [form, deleteReport(served)] });
}

/** An address with its methods; any other is answered 405 with those that there are. */
function at(app: Express, path: string, handlers: Handlers): void {
  const route = app.route(path);
  for (const [method, handler] of Object.entries(handlers) as [Method, Handlers[Method]][])
    if (handler !== undefined) route[method](...[handler].flat());
  route.all(refuse(Object.keys(handlers)));
}

function refuse(methods: readonly string[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  return (_request, response) => {
    response.set('Allow', allowed.join(', '));
    throw new HttpProblem(405);
  };
}

function asset(type: string, text: string): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache').type(type).send(text);
  };
}
