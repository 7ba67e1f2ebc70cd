import express, { type Express } from 'express';
import helmet from 'helmet';
import { style } from '../app/pages';
import type { Corpus } from '../app/corpus';
import type { ItemSource } from '../app/item-source';
import { answerErrors } from './answer-errors';
import { showUploadPage } from './show-upload-page';
import { HttpProblem } from './http-problem';
import { receiveReport } from './receive-report';
import { receiveUpload } from './receive-upload';
import { sampleReport } from './sample-report';
import { sendTemplate } from './send-template';
import { showGaps } from './show-gaps';

/** What the application answers from; it opens no file and keeps nothing of a request. */
export interface ServerDependencies {
  readonly corpus: Corpus;
  /** List behind `/reports/sample`. */
  readonly sample?: ItemSource;
  /** Largest upload in bytes; 2 MiB unless told. */
  readonly maxBytes?: number;
  /** Longest list that is compared; 500 items unless told, since a report explains each in full. */
  readonly maxItems?: number;
  /** Takes faults of ours, for a log; the client is told nothing of them. */
  readonly report?: (error: unknown) => void;
}

/** The HTTP application: an upload page, reports and gaps as HTML or JSON, and a health check. */
export function createApp({
  corpus,
  sample,
  maxBytes = 2 * 1024 * 1024,
  maxItems = 500,
  report,
}: ServerDependencies): Express {
  const { css, source } = style(corpus.templates);
  const app = express();
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'", source],
          imgSrc: ['data:'],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      // Plain HTTP on loopback: a promise of HTTPS could not be kept.
      strictTransportSecurity: false,
    }),
  );

  app
    .route('/')
    .get(showUploadPage(corpus, { maxBytes, hasSample: sample !== undefined }))
    .all(onlyFor('GET'));
  app
    .route('/style.css')
    .get((_request, response) => void response.type('css').send(css))
    .all(onlyFor('GET'));
  app
    .route('/healthz')
    .get((_request, response) => {
      response
        .set('Cache-Control', 'no-store')
        .json({ status: 'ok', version: corpus.tool.version, rules: corpus.rulebook.hash });
    })
    .all(onlyFor('GET'));
  if (sample !== undefined)
    app.route('/reports/sample').get(sampleReport(sample, corpus)).all(onlyFor('GET'));
  app.route('/template').get(sendTemplate(corpus)).all(onlyFor('GET'));
  app.route('/gaps').get(showGaps(corpus)).all(onlyFor('GET'));
  app.route('/reports').post(receiveUpload(maxBytes), receiveReport(corpus, maxItems)).all(onlyFor('POST'));
  app.use(() => {
    throw new HttpProblem(404);
  });
  app.use(answerErrors(corpus, report));
  return app;
}

function onlyFor(method: 'GET' | 'POST'): express.RequestHandler {
  return (_request, response) => {
    response.set('Allow', method === 'GET' ? 'GET, HEAD' : method);
    throw new HttpProblem(405);
  };
}
