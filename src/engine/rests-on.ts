import type { Truth } from '../model/truth';
import type { Trace } from '../model/verdict';

const found = new WeakMap<Trace, readonly string[]>();

/**
 * Assumptions that suffice, beside what the item states, for a decided trace to answer as it does: where one part decides
 * alone, those of the part that needs fewest. Sorted. None for an open trace, which no assumption decides.
 */
export function restsOn(trace: Trace): readonly string[] {
  const known = found.get(trace) ?? assumptionsOf(trace);
  found.set(trace, known);
  return known;
}

/** Assumptions that all the traces need together. */
export function restOnTogether(traces: readonly Trace[]): readonly string[] {
  return [...new Set(traces.flatMap(restsOn))].sort();
}

/** Assumptions of the one among the traces that needs fewest. */
export function restsOnLeast(traces: readonly Trace[]): readonly string[] {
  const each = traces.map(restsOn).sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  return each[0] ?? [];
}

function assumptionsOf(trace: Trace): readonly string[] {
  if (trace.truth === 'unknown') return [];
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return trace.assumption === undefined ? [] : [trace.assumption];
    case 'all':
      return decidedBy(trace.of, 'no', trace.truth);
    case 'any':
      return decidedBy(trace.of, 'yes', trace.truth);
    case 'not':
    case 'reference':
      return restsOn(trace.of);
    case 'related':
      return decidedBy(
        trace.of.map((part) => part.trace),
        'yes',
        trace.truth,
      );
  }
}

/** One part with the truth `alone` decides by itself; otherwise all parts together. */
function decidedBy(parts: readonly Trace[], alone: Truth, truth: Truth): readonly string[] {
  return truth === alone ? restsOnLeast(parts.filter((part) => part.truth === alone)) : restOnTogether(parts);
}
