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
    { figure: Omit<MissingFigure, 'controls'>; controls: string[]; alone: number }
  >();
  for (const { address, trace } of open) {
    const missing = new Map(missingIn(trace).map((figure) => [`${figure.kind} ${figure.id}`, figure]));
    for (const [key, figure] of missing) {
      const entry = waiting.get(key) ?? { figure, controls: [], alone: 0 };
      waiting.set(key, entry);
      if (!entry.controls.includes(address)) entry.controls.push(address);
      if (missing.size === 1) entry.alone += 1;
    }
  }
  return [...waiting]
    .sort(
      ([a, one], [b, other]) =>
        other.controls.length - one.controls.length || other.alone - one.alone || (a < b ? -1 : 1),
    )
    .map(([, { figure, controls }]) => ({ ...figure, controls }));
}

/** What an open trace waits for; nothing for a decided one. */
function missingIn(trace: Trace): readonly Omit<MissingFigure, 'controls'>[] {
  if (trace.truth !== 'unknown') return [];
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
  if (trace.truth !== 'unknown') return [];
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
