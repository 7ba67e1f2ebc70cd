import type { ControlVerdict, MissingFigure, Trace } from '../model/verdict';

/**
 * What would help to decide open controls, the figure for which most of them wait first; among equals, the one that more of
 * them wait for alone, then in the order of the alphabet.
 */
export function missingFigures(
  open: readonly Pick<ControlVerdict, 'address' | 'trace'>[],
): readonly MissingFigure[] {
  const waiting = new Map<
    string,
    { figure: Omit<MissingFigure, 'controls'>; controls: Set<string>; alone: number }
  >();
  for (const { address, trace } of open) {
    const missing = missingIn(trace);
    for (const figure of missing) {
      const key = `${figure.kind} ${figure.id}`;
      const entry = waiting.get(key) ?? { figure, controls: new Set<string>(), alone: 0 };
      waiting.set(key, entry);
      entry.controls.add(address);
      if (missing.length === 1) entry.alone += 1;
    }
  }
  return [...waiting]
    .sort(
      ([a, one], [b, other]) =>
        other.controls.size - one.controls.size || other.alone - one.alone || (a < b ? -1 : 1),
    )
    .map(([, { figure, controls }]) => ({ ...figure, controls: [...controls] }));
}

type Missing = readonly Omit<MissingFigure, 'controls'>[];

/** Traces are shared: a paragraph that others refer to is looked at once. */
const known = new WeakMap<Trace, Missing>();
const none: Missing = [];

/** What an open trace waits for, each once; nothing for a decided one. */
function missingIn(trace: Trace): Missing {
  if (trace.truth !== 'unknown') return none;
  const found = known.get(trace) ?? distinct(missingAnew(trace));
  known.set(trace, found);
  return found;
}

function distinct(missing: Missing): Missing {
  return missing.length < 2
    ? missing
    : [...new Map(missing.map((figure) => [`${figure.kind} ${figure.id}`, figure])).values()];
}

function missingAnew(trace: Trace): Missing {
  switch (trace.kind) {
    case 'criterion':
      return (trace.waitsFor ?? [trace.parameter]).map((id) => ({ kind: 'parameter', id }));
    case 'answer':
      return [{ kind: 'parameter', id: trace.parameter }];
    case 'class':
      return (trace.waitsFor ?? trace.classes).map((id) => ({ kind: 'class', id }));
    case 'all':
    case 'any':
      return trace.of.flatMap(missingIn);
    case 'not':
    case 'reference':
      return missingIn(trace.of);
    case 'related': {
      const { relation, of } = trace;
      if (of.length === 0) return [{ kind: 'related', id: relation }];
      return of.flatMap((part) =>
        missingIn(part.trace).map(({ kind, id }) => ({ kind, id: `${relation}/${id}` })),
      );
    }
  }
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
