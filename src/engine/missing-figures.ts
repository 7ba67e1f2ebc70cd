import type { ControlVerdict, MissingFigure, Trace } from '../model/verdict';

/**
 * What would help to decide open controls, the figure for which most of them wait first; among equals, the one that more of
 * them wait for alone, then in the order of the alphabet.
 */
export function missingFigures(
  open: readonly Pick<ControlVerdict, 'address' | 'trace'>[],
): readonly MissingFigure[] {
  const waiting = new Map<string, { figure: Figure; controls: Set<string>; alone: number }>();
  for (const { address, trace } of open) {
    const missing = missingIn(trace);
    for (const [key, figure] of missing) {
      let entry = waiting.get(key);
      if (entry === undefined) waiting.set(key, (entry = { figure, controls: new Set(), alone: 0 }));
      entry.controls.add(address);
      if (missing.size === 1) entry.alone += 1;
    }
  }
  return [...waiting]
    .sort(
      ([a, one], [b, other]) =>
        other.controls.size - one.controls.size || other.alone - one.alone || (a < b ? -1 : 1),
    )
    .map(([, { figure, controls }]) => ({ ...figure, controls: [...controls] }));
}

/** Whether a figure, a class or a related item, and not only the encoding of more of the list, would help to decide. */
export function asksFor(trace: Trace): boolean {
  return missingIn(trace).size > 0;
}

type Figure = Omit<MissingFigure, 'controls'>;

/** By kind and id, each once. */
type Missing = ReadonlyMap<string, Figure>;

/** Traces are shared: a paragraph that others refer to is looked at once. */
const known = new WeakMap<Trace, Missing>();
const none: Missing = new Map();

/** What an open trace waits for; nothing for a decided one. */
function missingIn(trace: Trace): Missing {
  if (trace.truth !== 'unknown') return none;
  const found = known.get(trace) ?? missingAnew(trace);
  known.set(trace, found);
  return found;
}

function missingAnew(trace: Trace): Missing {
  switch (trace.kind) {
    case 'criterion':
      return figures('parameter', trace.waitsFor ?? [trace.parameter]);
    case 'answer':
      return figures('parameter', [trace.parameter]);
    case 'class':
      return figures('class', trace.waitsFor ?? trace.classes);
    case 'all':
    case 'any':
      return joined(trace.of.map(missingIn));
    case 'not':
    case 'reference':
      return missingIn(trace.of);
    case 'related': {
      const { relation, of } = trace;
      if (of.length === 0) return figures('related', [relation]);
      return joined(
        of.map((part) =>
          joined(
            [...missingIn(part.trace).values()].map(({ kind, id }) => figures(kind, [`${relation}/${id}`])),
          ),
        ),
      );
    }
  }
}

function figures(kind: Figure['kind'], ids: readonly string[]): Missing {
  return new Map(ids.map((id) => [`${kind} ${id}`, { kind, id }]));
}

function joined(parts: readonly Missing[]): Missing {
  const some = parts.filter(({ size }) => size > 0);
  const [first, second] = some;
  if (first === undefined) return none;
  return second === undefined ? first : new Map(some.flatMap((part) => [...part]));
}

/** Addresses that are not encoded in full and on which an open trace waits. */
export function notEncodedIn(trace: Trace): readonly string[] {
  if (trace.truth !== 'unknown') return nowhere;
  const found = hidden.get(trace) ?? [...new Set(hiddenIn(trace))];
  hidden.set(trace, found);
  return found;
}

const hidden = new WeakMap<Trace, readonly string[]>();
const nowhere: readonly string[] = [];

function hiddenIn(trace: Trace): readonly string[] {
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return [];
    case 'all':
    case 'any':
      return trace.of.flatMap(notEncodedIn);
    case 'not':
      return notEncodedIn(trace.of);
    case 'reference':
      return [...(trace.notEncoded ?? []), ...notEncodedIn(trace.of)];
    case 'related':
      return trace.of.flatMap((part) => notEncodedIn(part.trace));
  }
}
