import type { ControlVerdict, Trace } from '../../model/verdict';
import { addressView, type AddressView } from './address-view';
import { decisive, explanation, ownWords, withReferencesCut } from './decisive';
import { conditionMark, notNeeded, paragraphMark, type Mark } from './mark';
import { traceRows, type TraceRow, type Wording } from './trace-rows';

export interface ParagraphView extends AddressView {
  readonly mark: Mark;
  /** `anti-terrorism only`, or empty. */
  readonly tier: string;
  readonly rows: readonly (TraceRow & { readonly mark: Mark })[];
}

/**
 * How much of a paragraph is laid out: `deciding`, what decides it, and its own words in full only where it applies;
 * `explained`, its own words also where it is open; `every`, all its own words with － where an answer is not needed.
 */
export type Depth = 'deciding' | 'explained' | 'every';

/** Words one paragraph as it stands to an item. */
export function paragraphView(control: ControlVerdict, depth: Depth, wording: Wording): ParagraphView {
  const { address, truth, tier, trace } = control;
  return {
    ...addressView(address, wording),
    mark: paragraphMark(truth, wording.t),
    tier: tier === 'anti-terrorism' ? wording.t.tierAt : '',
    rows: traceRows(withReferencesCut(cut(trace, depth)), wording).map((row) => ({
      ...row,
      mark:
        depth === 'every' && truth === 'no' && row.truth === 'unknown'
          ? notNeeded(wording.t)
          : conditionMark(row.truth, wording.t),
    })),
  };
}

function cut(trace: Trace, depth: Depth): Trace {
  switch (depth) {
    case 'deciding':
      return trace.truth === 'yes' ? ownWords(trace) : decisive(trace);
    case 'explained':
      return explanation(trace);
    case 'every':
      return ownWords(trace);
  }
}
