import type { RequestHandler } from 'express';
import { compareSource } from '../app/compare-source';
import type { Corpus } from '../app/corpus';
import type { ItemSource } from '../app/item-source';
import type { Comparison } from '../model/comparison';
import { languageOf } from './negotiate';
import { sendReport } from './send-report';

/** `GET /reports/sample`: the report of the sample list, compared once. */
export function sampleReport(sample: ItemSource, corpus: Corpus): RequestHandler {
  let comparison: Comparison | undefined;
  return (request, response) => {
    comparison ??= compareSample(sample, corpus);
    sendReport(request, response, comparison, languageOf(request), corpus);
  };
}

function compareSample(source: ItemSource, corpus: Corpus): Comparison {
  const compared = compareSource({ source, asOf: new Map(), assumptions: [] }, corpus);
  if (!compared.ok) throw new Error('the sample list cannot be read');
  return compared.value;
}
