import type { Criterion } from '../../src/model/condition';
import { evaluate, variablesOf } from '../../src/quantity/expression';
import { compareQuantities, convert, type Quantity } from '../../src/quantity/quantity';
import { findUnit } from '../../src/quantity/unit';
import { every, some, type Answer } from './answer';
import type { Supply } from './oracle';
import type { Row, World } from './world';

/** A number, the end of a range or a curve against its limit. */
export function measured(
  { parameter, end, at, operator, threshold }: Criterion,
  world: World,
  supply: Supply,
): Answer {
  const isMet = (quantity: Quantity): Answer => {
    const order = orderTo(quantity, limitFor(quantity));
    if (order === undefined) return undefined;
    switch (operator) {
      case '>':
        return order > 0;
      case '>=':
        return order >= 0;
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      case '=':
        return order === 0;
    }
  };
  const limitFor = (quantity: Quantity): readonly [Quantity, Quantity] | undefined => {
    if (threshold.kind === 'printed') {
      const own =
        threshold.figures.find(({ unit }) => unit.symbol === quantity.unit.symbol) ??
        threshold.figures.find(({ unit }) => unit.family === quantity.unit.family);
      const figure = own ?? threshold.figures[0];
      return figure && [figure, figure];
    }
    const values = new Map<string, { low: Quantity['value']; high: Quantity['value'] }>();
    for (const name of variablesOf(threshold.expression)) {
      const value = world.numbers.get(name) ?? supply.number(world, name);
      if (value === undefined) return undefined;
      const number = convert(value, supply.unitOf(name));
      values.set(name, 'low' in number ? number : { low: number, high: number });
    }
    const limit = evaluate(threshold.expression, values);
    const unit = findUnit(threshold.unitSymbol);
    return (
      limit &&
      unit && [
        { value: limit.low, unit },
        { value: limit.high, unit },
      ]
    );
  };

  const rows = world.curves.get(parameter) ?? supply.rows(world, parameter);
  if (rows !== undefined) {
    const band = at?.band ?? {};
    const inBand = rows.filter((row) => reaches(row, band));
    if (at?.quantifier !== 'every') return some(inBand, ({ value }) => isMet(value));
    return fills(inBand, band) ? every(inBand, ({ value }) => isMet(value)) : false;
  }
  const name = end === undefined ? parameter : `${parameter}.${end}`;
  const quantity = world.numbers.get(name) ?? supply.number(world, name);
  return quantity && isMet(quantity);
}

/** Above, at or below the limit; `undefined` inside of what is only known between two figures. */
function orderTo(quantity: Quantity, limit: readonly [Quantity, Quantity] | undefined): number | undefined {
  if (limit === undefined) return undefined;
  const [low, high] = limit.map((figure) => compareQuantities(quantity, figure));
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : low < 0 ? -1 : high > 0 ? 1 : undefined;
}

type Edges = NonNullable<Criterion['at']>['band'];

/** Whether a row, its ends included, has a point in the band. */
function reaches({ from, to }: Row, { lower, upper }: Edges): boolean {
  const above = lower === undefined ? 1 : compareQuantities(to, lower.figure);
  const below = upper === undefined ? 1 : compareQuantities(upper.figure, from);
  return (
    (above > 0 || (above === 0 && lower?.operator === '>=')) &&
    (below > 0 || (below === 0 && upper?.operator === '<='))
  );
}

/** Whether rows, in order, leave no part of the band without a figure. */
function fills(rows: readonly Row[], { lower, upper }: Edges): boolean {
  if (lower === undefined || upper === undefined) return false;
  let reached = lower.figure;
  for (const { from, to } of [...rows].sort((a, b) => compareQuantities(a.from, b.from))) {
    if (compareQuantities(from, reached) > 0) return false;
    if (compareQuantities(to, reached) > 0) reached = to;
  }
  return rows.length > 0 && compareQuantities(reached, upper.figure) >= 0;
}
