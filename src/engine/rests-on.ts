import type { Truth } from '../model/truth';
import type { Trace } from '../model/verdict';

const found = new WeakMap<Trace, readonly string[]>();

/**
 * Assumptions that suffice, beside what the item states, for a decided trace to answer as it does: where one part decides
 * alone, those of the part that needs fewest. Sorted. None for an open trace, which no assumption decides.
 */
export function restsOn(trace: Trace): readonly string[] {
  if (trace.truth === 'unknown') return none;
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return trace.assumption === undefined ? none : [trace.assumption];
    case 'not':
    case 'reference':
      return restsOn(trace.of);
    case 'all':
    case 'any':
    case 'related': {
      const known = found.get(trace) ?? ofParts(trace);
      found.set(trace, known);
      return known;
    }
  }
}

const none: readonly string[] = [];

/** Assumptions that all the traces need together. */
export function restOnTogether(traces: readonly Trace[]): readonly string[] {
  const all = new Set<string>();
  for (const trace of traces) for (const id of restsOn(trace)) all.add(id);
  return all.size === 0 ? none : [...all].sort();
}

/** Assumptions of the one among the traces that needs fewest. */
export function restsOnLeast(traces: readonly Trace[]): readonly string[] {
  let least: readonly string[] | undefined;
  for (const trace of traces) {
    const assumptions = restsOn(trace);
    if (assumptions.length === 0) return none;
    if (least === undefined || isLess(assumptions, least)) least = assumptions;
  }
  return least ?? none;
}

function isLess(one: readonly string[], other: readonly string[]): boolean {
  return one.length < other.length || (one.length === other.length && one.join() < other.join());
}

function ofParts(trace: Extract<Trace, { kind: 'all' | 'any' | 'related' }>): readonly string[] {
  switch (trace.kind) {
    case 'all':
      return decidedBy(trace.of, 'no', trace.truth);
    case 'any':
      return decidedBy(trace.of, 'yes', trace.truth);
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
