import type { Truth } from '../../model/truth';
import type { Trace } from '../../model/verdict';
import { fill } from '../messages/fill';
import type { Messages } from '../messages/messages';
import {
  criterionLabel,
  printAnswer,
  printDistance,
  printLimit,
  restsOn,
  workedFrom,
  type Wording,
} from './leaf-wording';
import { printUnits } from './print-limit';

/** One line of an explanation. */
export interface TraceRow {
  /** How deep the condition nests, from 0. */
  readonly depth: number;
  /** A group row stands above its parts and has no figure of its own. */
  readonly group: boolean;
  readonly truth: Truth;
  readonly label: string;
  /** The item's value; empty for a group. */
  readonly figure: string;
  readonly missing: boolean;
  /** The limit as the law prints it, with the sign of the comparison; empty for a group. */
  readonly limit: string;
  readonly distance: string;
  /** What the figure rests on: an assumption, other figures; what a reference leaves open. */
  readonly remarks: readonly string[];
  readonly unverified: boolean;
}

export type { Wording };

/** Lays a trace out as indented lines; conjunctions inside conjunctions become one level. */
export function traceRows(trace: Trace, wording: Wording, depth = 0): readonly TraceRow[] {
  const { t, lang, glossary } = wording;
  switch (trace.kind) {
    case 'criterion':
      return [
        row(depth, trace.truth, criterionLabel(trace, wording), {
          ...figure(trace.figure, t),
          limit: printLimit(trace, wording),
          distance: trace.distance === undefined ? '' : printDistance(trace.distance, t),
          remarks: [...restsOn(trace, wording), ...workedFrom(trace, wording)],
          unverified: trace.verified === false,
        }),
      ];
    case 'answer': {
      const parameter = glossary.parameters[trace.parameter];
      return [
        row(depth, trace.truth, (parameter?.question ?? parameter?.label)?.[lang] ?? trace.parameter, {
          ...figure(trace.figure && printAnswer(trace.figure, trace.parameter, wording), t),
          limit: trace.expected
            .map((value) => printAnswer(value, trace.parameter, wording))
            .join(` ${t.or} `),
          remarks: restsOn(trace, wording),
          unverified: trace.verified === false,
        }),
      ];
    }
    case 'class': {
      const stated = trace.truth === 'unknown' ? undefined : trace.truth === 'yes' ? t.yes : t.no;
      return [
        row(depth, trace.truth, t.itemClass, {
          ...figure(stated, t),
          limit: trace.classes.map((id) => glossary.classes[id]?.[lang] ?? id).join(` ${t.or} `),
          remarks: restsOn(trace, wording),
        }),
      ];
    }
    case 'all':
      return trace.of.flatMap((part) => traceRows(part, wording, depth));
    case 'any': {
      if (trace.of.length === 0) return [];
      const [only, ...others] = trace.of;
      if (only !== undefined && others.length === 0) return traceRows(only, wording, depth);
      const parts = trace.of.flatMap((part) => alternative(part, wording, depth + 1));
      return [row(depth, trace.truth, named(t.anyOf, trace.paragraph, wording), { group: true }), ...parts];
    }
    case 'not': {
      const label =
        trace.exclusion === undefined ? t.notFollowing : fill(t.notExcludedBy, { address: trace.exclusion });
      if (trace.of.kind === 'reference' && trace.of.truth === 'no') {
        const joined = fill(t.joined, {
          first: label,
          second: fill(t.referenceTo, { address: trace.of.target }),
        });
        return [row(depth, trace.truth, joined, { group: true })];
      }
      return [row(depth, trace.truth, label, { group: true }), ...alternative(trace.of, wording, depth + 1)];
    }
    case 'reference': {
      const { target, notEncoded = [] } = trace;
      const remarks =
        notEncoded.length === 0 ? [] : [fill(t.targetsNotEncoded, { addresses: notEncoded.join(', ') })];
      return [
        row(depth, trace.truth, fill(t.referenceTo, { address: target }), { group: true, remarks }),
        ...alternative(trace.of, wording, depth + 1),
      ];
    }
    case 'related': {
      const relation = glossary.relations[trace.relation]?.[lang] ?? trace.relation;
      if (trace.of.length === 0)
        return [row(depth, trace.truth, fill(t.relatedNone, { relation }), { group: true })];
      return trace.of.flatMap((related) => [
        row(depth, related.trace.truth, fill(t.relatedItem, { relation, item: related.item }), {
          group: true,
        }),
        ...alternative(related.trace, wording, depth + 1),
      ]);
    }
  }
}

/** A conjunction that is one of several alternatives needs a line of its own, so that its parts are seen to belong together. */
function alternative(part: Trace, wording: Wording, depth: number): readonly TraceRow[] {
  if (part.kind !== 'all' || (part.of.length < 2 && part.paragraph === undefined))
    return traceRows(part, wording, depth);
  const head = row(depth, part.truth, named(wording.t.allOf, part.paragraph, wording), { group: true });
  return [head, ...part.of.flatMap((inner) => traceRows(inner, wording, depth + 1))];
}

function named(words: string, address: string | undefined, { glossary, lang }: Wording): string {
  if (address === undefined) return words;
  const heading = glossary.headings[address]?.[lang];
  return heading === undefined ? `${address}: ${words}` : `${address} ${heading}: ${words}`;
}

function figure(printed: string | undefined, t: Messages): Pick<TraceRow, 'figure' | 'missing'> {
  return printed === undefined
    ? { figure: t.notStated, missing: true }
    : { figure: printUnits(printed), missing: false };
}

const blank = {
  group: false,
  figure: '',
  missing: false,
  limit: '',
  distance: '',
  remarks: [],
  unverified: false,
};

function row(depth: number, truth: Truth, label: string, rest: Partial<TraceRow>): TraceRow {
  return { ...blank, depth, truth, label, ...rest };
}
