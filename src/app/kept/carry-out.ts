import type { Comparison } from '../../model/comparison';
import type { Checked, Diagnostic } from '../../model/diagnostic';
import type { ListComparisonResult } from '../../model/list-comparison-result';
import { theQuery } from '../../model/place';
import { comparingListScopes } from '../compare-list-scopes';
import { comparingSource } from '../compare-source';
import type { Corpus } from '../corpus';
import { inTurns, type Step } from '../in-turns';
import {
  isTimeFault,
  longUploadLimits,
  openItemSource,
  uploadLimits,
  withLimits,
  type Clock,
  type ReadBounds,
  type ReadLimits,
} from '../item-source';
import { withBites } from '../licensing-gaps';
import type { AskedDestination } from '../licensing-destinations';
import { previewFile, previewList } from '../readings/preview-list';
import type { KeptStore } from './kept-store';
import { longListFiles, longListOf } from './long-list';
import { comparisonFiles, gapFiles, orderedFiles } from './result-files';
import type { ComparisonOrder, GapOrder, WorkOrder } from './work-order';
import { failureFile, type Failure } from './workshop';

/** Name of the file with the faults of a refused order. */
export const refusalFile = 'refusal.json';

/** What whoever works may do and has at hand. */
export interface WorkMeans {
  /** Longest list of which every item is explained; of a longer table all items are judged, and those explained that matter most. */
  readonly maxItems: number;
  /** Limits of reading that are other than usual: `seconds=60`. */
  readonly limits: readonly string[];
  /** For the limit on the time of reading. */
  readonly clock: Clock;
  /** Prints a self-contained page as PDF; diagnostics where the machine cannot. */
  readonly printPdf: (html: string) => Promise<Checked<Uint8Array>>;
}

/**
 * Carries out an order that the store holds and keeps its outcome there: the result in all its forms, or the faults for which it
 * is refused. An order that has ended, or that is gone, is left alone. Throws only for a fault of ours.
 */
export async function carryOut(
  id: string,
  store: KeptStore,
  corpus: Corpus,
  means: WorkMeans,
  onStep: (step: Step) => void,
): Promise<void> {
  const entry = await store.entry(id);
  if (entry === undefined || entry.outcome !== undefined) return;
  const { order } = entry;
  const refused = (diagnostics: readonly Diagnostic[]): Promise<void> => {
    const files = new Map([[refusalFile, JSON.stringify(diagnostics)]]);
    if (!diagnostics.some(isTimeFault)) return store.finish(id, 'refused', files);
    // No fault of the list, which may be asked for again.
    const failure: Failure = 'time';
    return store.finish(id, 'failed', files.set(failureFile, JSON.stringify({ failure })));
  };
  if (order.rules !== corpus.rulebook.hash) {
    await refused([otherRules(order)]);
    return;
  }
  switch (order.kind) {
    case 'comparison': {
      const input = await store.input(id);
      if (input === undefined) return;
      const bounds = boundsOf(means, longUploadLimits);
      const list =
        order.to.length > 0 ? undefined : await longListOf(order, input, means.maxItems, corpus, bounds);
      if (list !== undefined) {
        if (list.ok)
          await store.finish(id, 'finished', await longListFiles(id, order, list.value, corpus, onStep));
        else await refused(list.diagnostics);
        return;
      }
      const compared = await comparisonOf(order, input, corpus, means, onStep);
      if (compared.ok) await store.finish(id, 'finished', await comparisonFiles(id, compared.value, corpus));
      else await refused(compared.diagnostics);
      return;
    }
    case 'reading': {
      const input = await store.input(id);
      if (input === undefined) return;
      const bounds = boundsOf(means, uploadLimits);
      const preview = await previewList(order, input, corpus.rulebook, bounds);
      if (preview.diagnostics.some(isTimeFault)) await refused(preview.diagnostics);
      else await store.finish(id, 'finished', new Map([[previewFile, JSON.stringify(preview)]]));
      return;
    }
    case 'gaps': {
      const compared = await gapsOf(order, corpus, onStep);
      if (compared.ok) await store.finish(id, 'finished', gapFiles(order, compared.value, corpus));
      else await refused(compared.diagnostics);
      return;
    }
    case 'file': {
      const files = await orderedFiles(order, store, corpus, means);
      if (files === undefined) await store.remove(id);
      else if (files.ok) await store.finish(id, 'finished', files.value);
      else await refused(files.diagnostics);
    }
  }
}

async function comparisonOf(
  order: ComparisonOrder,
  input: Uint8Array,
  corpus: Corpus,
  means: WorkMeans,
  onStep: (step: Step) => void,
): Promise<Checked<Comparison>> {
  const { file, hash, assumptions } = order;
  const { maxItems } = means;
  const source = await openItemSource(file, input, hash, order.read, boundsOf(means, uploadLimits));
  if (!source.ok) return source;
  const request = { source: source.value, asOf: asOfOf(order), assumptions, to: askedBy(order), maxItems };
  return inTurns(comparingSource(request, corpus), onStep);
}

function boundsOf({ limits: said, clock }: WorkMeans, usual: ReadLimits): ReadBounds {
  const limits = withLimits(usual, said);
  if (limits === undefined) throw new Error(`no limits: ${said.join(' ')}`);
  return { limits, clock };
}

async function gapsOf(
  order: GapOrder,
  corpus: Corpus,
  onStep: (step: Step) => void,
): Promise<Checked<ListComparisonResult>> {
  const request = { asOf: asOfOf(order), filter: order.filter, place: theQuery };
  const compared = await inTurns(comparingListScopes(request, corpus), onStep);
  return compared.ok ? withBites(compared.value, askedBy(order), corpus.rulebook) : compared;
}

function asOfOf({ asOf }: ComparisonOrder | GapOrder): ReadonlyMap<string, string> {
  return new Map(Object.entries(asOf));
}

function askedBy({ to }: ComparisonOrder | GapOrder): readonly AskedDestination[] {
  return to.map((text) => ({ text, place: { file: 'the destinations', line: 1, column: 1 } }));
}

/** Rules changed while the order waited: its result would be of other rules than its address says. */
function otherRules(order: WorkOrder): Diagnostic {
  return {
    id: 'rules-changed',
    severity: 'error',
    place: { file: 'file' in order ? order.file : theQuery, line: 1, column: 1 },
    found: 'the rules changed before this was worked out',
    repair: 'ask for it again',
  };
}
