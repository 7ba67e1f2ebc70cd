import { variablesOf } from '../../src/quantity/expression';
import type { Quantity } from '../../src/quantity/quantity';
import type { Rational } from '../../src/quantity/rational';
import { boundsIn, reach } from './draw';
import { overOf, type Grid } from './grid';
import type { Supply } from './oracle';
import type { Row, World } from './world';

/**
 * Gives a number a figure and carries along what physics ties to it: the inputs of a formula, the other end of a range, the
 * numbers that are never below or above it, and the rows of curves that run over a range. A figure that cannot be had is
 * left out.
 */
export function put(world: World, name: string, value: Rational, grid: Grid, supply: Supply): void {
  const { vocabulary } = grid;
  const parameter = grid.parameterOf(name);
  if (parameter.kind === 'number' && parameter.formula !== undefined) {
    const [first] = variablesOf(parameter.formula);
    const now = supply.number(world, name)?.value;
    const input = first === undefined ? undefined : supply.number(world, first)?.value;
    // Each formula of the corpus is in proportion to the first figure that it names.
    if (first !== undefined && now !== undefined && input !== undefined && now.gt(0))
      put(world, first, input.mul(value).div(now), grid, supply);
    return;
  }
  const { least } = parameter;
  const most = parameter.kind === 'number' ? parameter.most : undefined;
  if ((least !== undefined && value.lt(least)) || (most !== undefined && value.gt(most))) return;
  const quantity = (of: string, figure: Rational): Quantity => ({
    value: figure,
    unit: grid.parameterOf(of).unit,
  });
  world.numbers.set(name, quantity(name, value));
  const [id = name, end] = name.split('.');
  const below = [...reach(name, 'lesser', vocabulary.orderFacts), ...(end === 'max' ? [`${id}.min`] : [])];
  const above = [...reach(name, 'greater', vocabulary.orderFacts), ...(end === 'min' ? [`${id}.max`] : [])];
  for (const other of below)
    if (world.numbers.get(other)?.value.gt(value) === true) world.numbers.set(other, quantity(other, value));
  for (const other of above)
    if (world.numbers.get(other)?.value.lt(value) === true) world.numbers.set(other, quantity(other, value));
  for (const [curve, rows] of world.curves) {
    if (overOf(vocabulary, curve) !== id || end === undefined) continue;
    const { least: from } = boundsIn(world, `${id}.max`, grid);
    const { most: to } = boundsIn(world, `${id}.min`, grid);
    world.curves.set(curve, stretched(rows, from, to));
  }
}

/** Gives the rows that lie in a band a value. */
export function putRows(world: World, curve: string, isIn: (row: Row) => boolean, value: Quantity): void {
  const rows = world.curves.get(curve) ?? [];
  world.curves.set(
    curve,
    rows.map((row) => (isIn(row) ? { ...row, value } : row)),
  );
}

/** Rows cut off, or drawn out, to the ends of the operating range. */
function stretched(
  rows: readonly Row[],
  from: Rational | undefined,
  to: Rational | undefined,
): readonly Row[] {
  if (from === undefined || to === undefined) return rows;
  const kept = rows
    .filter((row) => row.to.value.gte(from) && row.from.value.lte(to))
    .map((row) => ({
      ...row,
      from: row.from.value.lt(from) ? { ...row.from, value: from } : row.from,
      to: row.to.value.gt(to) ? { ...row.to, value: to } : row.to,
    }));
  const all = kept.length > 0 ? kept : rows.slice(0, 1);
  return all.map((row, place) => ({
    ...row,
    from: place === 0 ? { ...row.from, value: from } : row.from,
    to: place === all.length - 1 ? { ...row.to, value: to } : row.to,
  }));
}
