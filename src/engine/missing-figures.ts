import type { ControlVerdict, MissingFigure, Trace } from '../model/verdict';

/** A control that is open. */
export interface OpenControl extends Pick<ControlVerdict, 'address' | 'trace'> {
  /** How many classes its class takes in, itself counted; absent where the item is not known to be of its class. */
  readonly breadth?: number;
}

/**
 * What would help to decide open controls. First the figures and answers that the controls about the narrowest class of the item
 * ask for in their own words: whoever asks about a quantum computer wants to hear of its qubits, though ten times as many
 * controls ask for a frequency in case that it is a microwave circuit as well. Of one breadth, what more of them ask for and
 * for nothing else, then what more of them ask for. Then what most controls wait for; among equals, what more of them wait for
 * alone, then in the order of the alphabet.
 */
export function missingFigures(open: readonly OpenControl[]): readonly MissingFigure[] {
  const waiting = new Map<string, Waiting>();
  for (const { address, trace, breadth } of open) {
    const missing = missingIn(trace);
    const own = breadth === undefined ? none : missingIn(trace, 'own-words');
    for (const [key, figure] of missing) {
      let entry = waiting.get(key);
      if (entry === undefined)
        waiting.set(key, (entry = { figure, controls: new Set(), alone: 0, near: nowhereNear }));
      entry.controls.add(address);
      if (missing.size === 1) entry.alone += 1;
      if (breadth === undefined || breadth > entry.near.breadth) continue;
      if (figure.kind === 'class' || !own.has(key)) continue;
      const { asking, sole } = breadth === entry.near.breadth ? entry.near : nowhereNear;
      entry.near = { breadth, asking: asking + 1, sole: sole + (own.size === 1 ? 1 : 0) };
    }
  }
  return [...waiting]
    .sort(
      ([a, one], [b, other]) =>
        compareNear(one.near, other.near) ||
        other.controls.size - one.controls.size ||
        other.alone - one.alone ||
        (a < b ? -1 : 1),
    )
    .map(([, { figure, controls }]) => ({ ...figure, controls: [...controls] }));
}

interface Waiting {
  readonly figure: Figure;
  readonly controls: Set<string>;
  /** Controls that wait for nothing else. */
  alone: number;
  near: Near;
}

/** The controls about the narrowest class of the item that ask for a figure in their own words. */
interface Near {
  readonly breadth: number;
  readonly asking: number;
  /** Those whose own words ask for nothing else. */
  readonly sole: number;
}

const nowhereNear: Near = { breadth: Number.MAX_SAFE_INTEGER, asking: 0, sole: 0 };

function compareNear(one: Near, other: Near): number {
  return one.breadth - other.breadth || other.sole - one.sole || other.asking - one.asking;
}

/** Whether a figure, a class or a related item, and not only the encoding of more of the list, would help to decide. */
export function asksFor(trace: Trace): boolean {
  return missingIn(trace).size > 0;
}

type Figure = Omit<MissingFigure, 'controls'>;

/** By kind and id, each once. */
type Missing = ReadonlyMap<string, Figure>;

/** Own words are those outside of exclusions and of the paragraphs that are referred to. */
type Words = 'all-words' | 'own-words';

/** Traces are shared: a paragraph that others refer to is looked at once. */
const known: Readonly<Record<Words, WeakMap<Trace, Missing>>> = {
  'all-words': new WeakMap(),
  'own-words': new WeakMap(),
};
const none: Missing = new Map();

/** What an open trace waits for; nothing for a decided one. */
function missingIn(trace: Trace, words: Words = 'all-words'): Missing {
  if (trace.truth !== 'unknown') return none;
  const found = known[words].get(trace) ?? missingAnew(trace, words);
  known[words].set(trace, found);
  return found;
}

function missingAnew(trace: Trace, words: Words): Missing {
  switch (trace.kind) {
    case 'criterion':
      return figures('parameter', trace.waitsFor ?? [trace.parameter]);
    case 'answer':
      return figures('parameter', [trace.parameter]);
    case 'class':
      return figures('class', trace.waitsFor ?? trace.classes);
    case 'all':
    case 'any':
      return joined(trace.of.map((part) => missingIn(part, words)));
    case 'not':
    case 'reference':
      return words === 'own-words' ? none : missingIn(trace.of);
    case 'related': {
      const { relation, of } = trace;
      if (of.length === 0) return figures('related', [relation]);
      return joined(
        of.map((part) =>
          joined(
            [...missingIn(part.trace, words).values()].map(({ kind, id }) =>
              figures(kind, [`${relation}/${id}`]),
            ),
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
