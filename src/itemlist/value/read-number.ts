import type { NumberFigure } from '../../model/item';
import type { NumberParameter } from '../../model/vocabulary';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import { writtenBound, type WrittenBound } from './bound';
import { lastPlace } from './numeral';
import { readInterval, type Ends } from './read-interval';
import { readQuantity, type PrintedQuantity } from './read-quantity';
import { fault, figure, type Reading } from './reading';

/** A figure and the same in another unit after it: `75 W (48.75 dBm)`. */
const twoUnits = /^(.*\S) ?\(([+-]?[\d.].*)\)$/u;

/** Reads a number, a limit, two numbers with everything between them, or one figure in two units. */
export function readNumber(text: string, parameter: NumberParameter, headerUnit: Unit | undefined): Reading {
  const bound = writtenBound(text);
  if (bound) {
    const limit = readQuantity(bound.rest, parameter, headerUnit);
    return 'kind' in limit ? limit : figure(limitFigure(bound.operator, limit.quantity));
  }
  const [, main, other] = twoUnits.exec(text) ?? [];
  if (main !== undefined && other !== undefined) return readPair(main, other, text, parameter, headerUnit);

  const single = readQuantity(text, parameter, headerUnit);
  if (!('kind' in single)) return figure(exactFigure(single.quantity, []));
  const ends = readInterval(text, parameter, headerUnit);
  if (ends === undefined) return single;
  return 'kind' in ends ? ends : betweenFigure(ends, text);
}

function readPair(
  main: string,
  other: string,
  text: string,
  parameter: NumberParameter,
  headerUnit: Unit | undefined,
): Reading {
  const first = readQuantity(main, parameter, headerUnit);
  if ('kind' in first) return first;
  const second = readQuantity(other, parameter, undefined);
  if ('kind' in second) return second;
  if (!agree(first, second) && !agree(second, first)) {
    return fault(
      'contradictory-figures',
      `\`${text}\`: the two figures differ by more than rounding`,
      'one figure in two units',
    );
  }
  return figure(exactFigure(first.quantity, [second.quantity]));
}

/** Whether the first, in the unit of the second, rounds to the second at its last printed place. */
function agree(first: PrintedQuantity, second: PrintedQuantity): boolean {
  if (
    first.quantity.unit.family !== 'decibel' &&
    second.quantity.unit.family === 'decibel' &&
    first.quantity.value.compare(0) <= 0
  ) {
    return false;
  }
  const converted = convert(first.quantity, second.quantity.unit);
  const { low, high } = 'low' in converted ? converted : { low: converted, high: converted };
  const { value } = second.quantity;
  const sameUnit = first.quantity.unit === second.quantity.unit;
  const place = sameUnit ? undefined : lastPlace(second.numeral);
  const margin = place === undefined ? value.sub(value) : place.div(2);
  return high.compare(value.sub(margin)) >= 0 && low.compare(value.add(margin)) <= 0;
}

export function exactFigure(quantity: Quantity, also: readonly Quantity[]): NumberFigure {
  const end = { figure: quantity, closed: true };
  return { kind: 'number', low: end, high: end, also };
}

function limitFigure(operator: WrittenBound['operator'], limit: Quantity): NumberFigure {
  const end = { figure: limit, closed: operator === '>=' || operator === '<=' };
  return operator === '>' || operator === '>='
    ? { kind: 'number', low: end, also: [] }
    : { kind: 'number', high: end, also: [] };
}

/** Both ends in the unit of the first; decibels and watts have no exact common unit and are refused. */
export function betweenFigure({ min, max }: Ends, text: string): Reading {
  const high = convert(max, min.unit);
  if ('low' in high) return fault('mixed-units', `\`${text}\``, 'both ends in one unit');
  return figure({
    kind: 'number',
    low: { figure: min, closed: true },
    high: { figure: { value: high, unit: min.unit }, closed: true },
    also: [],
  });
}
