import express, { type Express } from 'express';
import { script, style } from '../app/pages';
import { answerErrors } from './answer-errors';
import { allowedHosts } from './guard/allowed-hosts';
import { limitRate } from './guard/limit-rate';
import { openMetrics } from './guard/metrics';
import { logRequests, noLog, type Log } from './guard/request-log';
import { requireToken } from './guard/require-token';
import { sameOrigin } from './guard/same-origin';
import { secureHeaders } from './guard/secure-headers';
import { HttpProblem } from './http-problem';
import type { ListBytes } from './lead-to-sample';
import { addHealth, addRoutes } from './routes';
import type { Served } from './served';

/** What the application answers from, and its limits. */
export interface ServerDependencies extends Served {
  /** List behind `/reports/sample`. */
  readonly sample?: ListBytes;
  /** Largest upload in bytes; 2 MiB unless told. */
  readonly maxBytes?: number;
  /** Takes faults of ours with the name of the request, for a log; the client is told nothing of them. */
  readonly report?: (error: unknown, request: string) => void;
  readonly log?: Log;
  /** Asked of every request, where there is one. */
  readonly token?: string;
  /** Names under which the server is reached; any, unless told. */
  readonly hosts?: readonly string[];
  /** Most requests of one address in a minute that have work done; 0, unless told: as many as come. */
  readonly ratePerMinute?: number;
}

/** The HTTP application: upload, kept results, gaps and rules as pages or JSON. It opens no file. */
export function createApp({
  sample,
  maxBytes = 2 * 1024 * 1024,
  report,
  log = noLog,
  token,
  hosts,
  ratePerMinute = 0,
  ...served
}: ServerDependencies): Express {
  const { corpus, workshop } = served;
  const metrics = openMetrics(workshop);
  const inline = {
    style: style(corpus.templates).source,
    scripts: [script(corpus.templates).source],
  };
  const app = express();
  app.set('trust proxy', false);
  app.use(logRequests(log), metrics.count, secureHeaders(inline));
  addHealth(app, served);
  app.use(allowedHosts(hosts), requireToken(token), sameOrigin(), limitRate(ratePerMinute));
  addRoutes(app, served, metrics, { sample, maxBytes });
  app.use(() => {
    throw new HttpProblem(404);
  });
  app.use(answerErrors(corpus, report));
  return app;
}
