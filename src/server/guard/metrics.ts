import type { Request, RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Workshop } from '../../app/kept/workshop';

/** Counts what is asked and how it is answered; `answer` prints the counts in the text form of Prometheus. */
export interface Metrics {
  readonly count: RequestHandler;
  readonly answer: RequestHandler;
}

/** Upper bounds of the time to an answer, in seconds. */
const seconds = [0.005, 0.02, 0.1, 0.5, 2, 10];

export function openMetrics(workshop: Workshop): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'ecalign_http_requests_total',
    help: 'Requests by route and status',
    labelNames,
    registers: [registry],
  });
  const times = new Histogram({
    name: 'ecalign_http_request_seconds',
    help: 'Time to the end of the answer',
    labelNames: ['route'],
    buckets: seconds,
    registers: [registry],
  });
  new Gauge({
    name: 'ecalign_orders_waiting',
    help: 'Comparisons under way or waiting',
    registers: [registry],
    collect() {
      this.set(workshop.size);
    },
  });
  return {
    count: (request, response, next) => {
      const began = performance.now();
      response.once('close', () => {
        const route = routeOf(request);
        requests.inc({ method: request.method, route, status: response.statusCode });
        times.observe({ route }, (performance.now() - began) / 1000);
      });
      next();
    },
    answer: async (_request, response) => {
      response
        .set('Cache-Control', 'no-store')
        .type(registry.contentType)
        .send(await registry.metrics());
    },
  };
}

/** The pattern of the route, never the address: what people ask for is theirs, and makes no label. */
function routeOf(request: Request): string {
  const { route } = request as { readonly route?: { readonly path?: unknown } };
  return typeof route?.path === 'string' ? request.baseUrl + route.path : 'none';
}
