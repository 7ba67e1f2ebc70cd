import type { Expression } from '../../quantity/expression';
import type { Interval } from '../../scope/interval';
import type { Link } from './links';
import { shifted, termsOf, withoutShared, type Terms } from './terms';

/** A link that follows from others, and where its figure then lies. */
export interface CombinedLink extends Link {
  readonly interval: Interval;
}

/**
 * What follows from two links that have a term in common: that term cancels out of the one less a multiple of the other. Two
 * limits on one figure are then compared with each other, which no splitting of intervals gets done where they touch:
 * 0.35 λ / NA is never below 45 nm where 0.25 λ / NA is above it.
 */
export function combinedLinks(
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
): readonly CombinedLink[] {
  const known = links.flatMap((link): { link: Link; terms: Terms }[] => {
    const terms = sumOf(link.expression);
    return terms === undefined ? [] : [{ link, terms }];
  });
  return known.flatMap((one, index) =>
    known.slice(index + 1).flatMap((other): readonly CombinedLink[] => {
      const left = apart(one.terms, other.terms);
      if (left === undefined) return [];
      const interval = shifted(intervalOf(one.link.axis), intervalOf(other.link.axis), left.factor);
      if (interval.low === undefined && interval.high === undefined) return [];
      const expression: Expression = left.rest;
      return [{ axis: `${one.link.axis} with ${other.link.axis}`, expression, interval }];
    }),
  );
}

const sums = new WeakMap<Expression, { readonly terms: Terms | undefined }>();

/** Worked out once: the same links are asked for cell after cell, and only the intervals differ. */
function sumOf(expression: Expression): Terms | undefined {
  const known = sums.get(expression) ?? { terms: termsOf(expression) };
  sums.set(expression, known);
  return known.terms;
}

type Apart = ReturnType<typeof withoutShared>;

const pairs = new WeakMap<Terms, WeakMap<Terms, { readonly left: Apart }>>();

function apart(one: Terms, other: Terms): Apart {
  const ofOne = pairs.get(one) ?? new WeakMap<Terms, { readonly left: Apart }>();
  pairs.set(one, ofOne);
  const known = ofOne.get(other) ?? { left: withoutShared(one, other) };
  ofOne.set(other, known);
  return known.left;
}
