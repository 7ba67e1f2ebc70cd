import { convert, type Quantity } from '../quantity/quantity';
import type { Enclosure } from '../quantity/enclosure';
import type { Unit } from '../quantity/unit';
import type { Rational } from '../quantity/rational';
import { orderOf } from './order-of';

/** Where a bound comes from: printed in the item list, or worked out from other parameters. */
export type Source =
  | { readonly kind: 'stated'; readonly printed: string; readonly verified: boolean }
  | {
      readonly kind: 'worked';
      readonly by: 'formula' | 'order-fact' | 'physical-bound';
      readonly from: readonly string[];
      readonly verified: boolean;
    };

export interface Bound {
  readonly figure: Quantity;
  /** Whether the figure itself is possible. */
  readonly closed: boolean;
  readonly source: Source;
}

/** What is known of one number; a missing end is open. */
export interface Bounds {
  readonly low?: Bound;
  readonly high?: Bound;
  /** The same exact figure in other units, where the source prints several. */
  readonly also: readonly Quantity[];
}

/** Whether the number is known exactly. */
export function isPoint({ low, high }: Bounds): boolean {
  return (
    low !== undefined &&
    high !== undefined &&
    low.closed &&
    high.closed &&
    orderOf(low.figure, high.figure) === 0
  );
}

/** Whether the bound as a lower (or upper) end leaves nothing below (or above) the other end. */
export function excludesAll(low: Bound, high: Bound): boolean {
  const order = orderOf(low.figure, high.figure);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

/** Whether `bound` says more than what is known of that side. */
export function isTighter(bound: Bound, known: Bound | undefined, side: 'low' | 'high'): boolean {
  if (known === undefined) return true;
  const order = orderOf(bound.figure, known.figure);
  if (order === 0) return known.closed && !bound.closed;
  return side === 'low' ? order > 0 : order < 0;
}

/** Whether two say the same of a number, from the same sources. Figures in several units are taken to differ. */
export function isSameKnowledge(one: Bounds | undefined, other: Bounds | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (
    isSameBound(one.low, other.low) &&
    isSameBound(one.high, other.high) &&
    one.also.length + other.also.length === 0
  );
}

function isSameBound(one: Bound | undefined, other: Bound | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (
    one.closed === other.closed &&
    one.figure.unit === other.figure.unit &&
    one.figure.value.equals(other.figure.value) &&
    isSameSource(one.source, other.source)
  );
}

function isSameSource(one: Source, other: Source): boolean {
  return (
    one.kind === 'worked' &&
    other.kind === 'worked' &&
    one.by === other.by &&
    one.verified === other.verified &&
    one.from.length === other.from.length &&
    one.from.every((name, place) => name === other.from[place])
  );
}

/** A closed interval in the unit that contains the number; `undefined` where an end is not known. */
export function enclosureOf(bounds: Bounds | undefined, unit: Unit): Enclosure | undefined {
  if (bounds?.low === undefined || bounds.high === undefined) return undefined;
  return {
    low: lowEnd(convert(bounds.low.figure, unit)),
    high: highEnd(convert(bounds.high.figure, unit)),
  };
}

export function lowEnd(value: Rational | Enclosure): Rational {
  return 'low' in value ? value.low : value;
}

export function highEnd(value: Rational | Enclosure): Rational {
  return 'high' in value ? value.high : value;
}
