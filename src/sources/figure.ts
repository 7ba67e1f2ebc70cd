import type { Operator } from '../model/condition';
import { convert, printRational, type Quantity } from '../quantity/quantity';
import type { Rational } from '../quantity/rational';
import { isBare, type Unit } from '../quantity/unit';

/** A measured figure as an official text prints it. */
export interface Figure {
  readonly value: Rational;
  /** What the printed unit can mean (`度` is of temperature or of angle); empty for a bare number or an unknown unit. */
  readonly units: readonly Unit[];
  /** What the words around it say; absent where they compare nothing, as in "at 20 °C". */
  readonly operator?: Operator;
  /** A word around it turns the comparison round: "does not have 4800 or more", を超えるものを除く. */
  readonly inverted?: boolean;
  /** The figure behind which this one stands in brackets: the same limit or condition in another unit. */
  readonly beside?: Figure;
  /** As it stands in the text, unit included. */
  readonly printed: string;
}

/** A figure in a form that is the same for `2,400`, `二、四〇〇` and `2400`: what waivers name. */
export function printFigure({ value, units }: Figure): string {
  const unit = units[0];
  return unit === undefined || isBare(unit) ? printRational(value) : `${printRational(value)} ${unit.symbol}`;
}

/**
 * Whether a printed figure is that of a criterion. Units of one family are converted; 398 K and 125 °C are two figures. A
 * figure without unit, on either side, is compared by its number.
 */
export function sameFigure(
  figure: Figure,
  held: { readonly value: Rational; readonly unit?: Unit },
): boolean {
  const { unit } = held;
  if (unit === undefined || figure.units.length === 0) return figure.value.equals(held.value);
  return figure.units.some((printed) => {
    if (printed.dimension !== unit.dimension || printed.family !== unit.family) return false;
    return equals(convert({ value: figure.value, unit: printed }, unit), held.value);
  });
}

function equals(converted: ReturnType<typeof convert>, value: Quantity['value']): boolean {
  return !('low' in converted) && converted.equals(value);
}
