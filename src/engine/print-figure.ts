import type { Band, Criterion, Threshold } from '../model/condition';
import { printExpression } from '../quantity/expression';
import { printQuantity, printUnit, type Quantity } from '../quantity/quantity';
import { findUnit } from '../quantity/unit';
import { isPoint, type Bounds } from './bounds';

/** A limit as the law prints it, `398 K (125 °C)`, or as it is computed, `505.62 / operating-frequency.max^2 W`. */
export function printThreshold(threshold: Threshold): string {
  if (threshold.kind === 'computed') {
    const unit = findUnit(threshold.unitSymbol);
    return `${printExpression(threshold.expression)} ${unit ? printUnit(unit, 'en') : threshold.unitSymbol}`.trim();
  }
  const [first, ...others] = threshold.figures.map((figure) => printQuantity(figure, 'en'));
  return others.length === 0 ? (first ?? '') : `${first ?? ''} (${others.join(', ')})`;
}

/** `some > 2.7 GHz, <= 2.9 GHz`. */
export function printBand({ quantifier, band }: NonNullable<Criterion['at']>): string {
  return `${quantifier} ${printEnds(band)}`.trim();
}

function printEnds({ lower, upper }: Band): string {
  return [lower, upper]
    .flatMap((end) => (end === undefined ? [] : [`${end.operator} ${printQuantity(end.figure, 'en')}`]))
    .join(', ');
}

/**
 * What is known of a number, for a reader: as the item list prints it, or, where an end was worked out, that end. A figure
 * whose decimal expansion does not end is rounded for print; no decision rests on the printed form.
 */
export function printKnown(bounds: Bounds, side: 'low' | 'high'): string | undefined {
  const bound = bounds[side];
  if (bound === undefined) return undefined;
  if (bound.source.kind === 'stated') return bound.source.printed;
  const figure = printRounded(bound.figure);
  if (isPoint(bounds)) return figure;
  const sign = side === 'low' ? (bound.closed ? '≥' : '>') : bound.closed ? '≤' : '<';
  return `${sign} ${figure}`;
}

function printRounded(figure: Quantity): string {
  const rounded = figure.value.round(4);
  const printed = printQuantity({ ...figure, value: rounded }, 'en');
  return rounded.equals(figure.value) ? printed : `≈ ${printed}`;
}
