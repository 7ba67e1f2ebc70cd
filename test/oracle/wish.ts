import type { Condition, Criterion } from '../../src/model/condition';
import { evaluate, variablesOf, type Expression } from '../../src/quantity/expression';
import { convert } from '../../src/quantity/quantity';
import type { Rational } from '../../src/quantity/rational';
import { findUnit } from '../../src/quantity/unit';
import type { Dice } from './dice';
import { classesIn } from './draw';
import { beside, limitsOf, nameOf, type Grid } from './grid';
import type { Oracle, OracleControl, Supply } from './oracle';
import { put, putRows } from './put';
import { childrenOnDay, pathOf, type Read } from './read-list';
import { emptyWorld, type World } from './world';

export interface Wishing {
  readonly grid: Grid;
  readonly supply: Supply;
  readonly dice: Dice;
  readonly oracle: Oracle;
}

/** Tries to make a control hold. What it asks may conflict, so nothing is promised: the oracle judges what comes out. */
export function wishControl(control: OracleControl, world: World, wishing: Wishing): void {
  for (const { version } of pathOf(control.node)) {
    if (version?.when !== undefined) wish(version.when, true, world, wishing);
    for (const exclusion of version?.except ?? []) wish(exclusion, true, world, wishing);
  }
  if (control.node.paragraph.of === 'all') wishBelow(control.node, world, wishing);
}

function wishBelow(node: Read, world: World, wishing: Wishing): void {
  const children = childrenOnDay(node).filter(({ version }) => version?.absent !== true);
  if (children.length === 0) return;
  const wanted = node.paragraph.of === 'all' ? children : [wishing.dice.pick(children)];
  for (const child of wanted) {
    if (child.version?.when !== undefined) wish(child.version.when, true, world, wishing);
    wishBelow(child, world, wishing);
  }
}

/** Sets figures so that the condition is met, or is not. */
export function wish(condition: Condition, wanted: boolean, world: World, wishing: Wishing): void {
  const { dice, grid, oracle } = wishing;
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const together = (condition.kind === 'all') === wanted;
      if (together) for (const part of condition.of) wish(part, wanted, world, wishing);
      else {
        const able = wanted ? condition.of.filter((part) => isPossible(part, world)) : condition.of;
        if (able.length > 0) wish(dice.pick(able), wanted, world, wishing);
      }
      return;
    }
    case 'not':
      wish(condition.of, !wanted, world, wishing);
      return;
    case 'class':
      return;
    case 'answer': {
      const parameter = grid.vocabulary.parameters.get(condition.parameter);
      const all = parameter?.kind === 'choice' ? parameter.values.map(({ id }) => id) : ['yes', 'no'];
      const fitting = all.filter((value) => condition.values.includes(value) === wanted);
      if (fitting.length > 0) world.answers.set(condition.parameter, dice.pick(fitting));
      return;
    }
    case 'criterion':
      wishFigure(condition, wanted, world, wishing);
      return;
    case 'related': {
      const targets = referencesIn(condition.of).flatMap((reference) => oracle.targetsOf(reference));
      const target = targets.length > 0 ? dice.pick(targets) : undefined;
      const stated = target && pathOf(target.node).findLast(({ version }) => version?.classes !== undefined);
      const named = [
        ...(stated?.version?.classes === undefined ? [] : [dice.pick(stated.version.classes)]),
        ...classesIn(condition.of).slice(0, 1),
      ];
      if (!wanted || named.length === 0) return;
      const other = emptyWorld(named, grid.vocabulary);
      wish(condition.of, true, other, wishing);
      if (target !== undefined) wishControl(target, other, wishing);
      world.related.set(condition.relation, [other]);
      return;
    }
    case 'reference': {
      if (!wanted) return;
      const able = oracle
        .targetsOf(condition)
        .filter((each) => condition.mode === 'meets' || oracle.fits(each, world));
      if (able.length > 0) wishControl(dice.pick(able), world, wishing);
      return;
    }
  }
}

function wishFigure(criterion: Criterion, wanted: boolean, world: World, wishing: Wishing): void {
  const { grid, supply, dice } = wishing;
  const name = nameOf(criterion);
  const parameter = grid.parameterOf(name);
  const limits =
    criterion.threshold.kind === 'printed'
      ? limitsOf(criterion, parameter)
      : computedLimit(name, criterion.threshold, world, wishing);
  const [limit] = limits;
  if (limit === undefined) return;
  const fitting = beside(limit, parameter).filter(
    (value) => meets(value, criterion.operator, limit) === wanted,
  );
  if (fitting.length === 0) return;
  const value = dice.pick(fitting);
  const rows = world.curves.get(name) ?? supply.rows(world, name);
  if (rows === undefined) put(world, name, value, grid, supply);
  else putRows(world, name, () => true, { value, unit: parameter.unit });
}

/** A limit that depends on other figures, in the declared unit of the number that it limits; none where it is no figure. */
export function computedLimit(
  name: string,
  { expression, unitSymbol }: { readonly expression: Expression; readonly unitSymbol: string },
  world: World,
  { grid, supply }: Pick<Wishing, 'grid' | 'supply'>,
): readonly Rational[] {
  const values = new Map(
    variablesOf(expression).flatMap((input) => {
      const value = supply.number(world, input)?.value;
      return value === undefined ? [] : [[input, { low: value, high: value }] as const];
    }),
  );
  const limit = evaluate(expression, values);
  const unit = findUnit(unitSymbol);
  if (limit === undefined || unit === undefined) return [];
  const placed = convert({ value: limit.low, unit }, grid.parameterOf(name).unit);
  return ['low' in placed ? placed.low : placed];
}

function meets(value: Rational, operator: Criterion['operator'], limit: Rational): boolean {
  switch (operator) {
    case '>':
      return value.gt(limit);
    case '>=':
      return value.gte(limit);
    case '<':
      return value.lt(limit);
    case '<=':
      return value.lte(limit);
    case '=':
      return value.equals(limit);
  }
}

/** Whether the classes of the world leave a condition any chance. */
function isPossible(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'class':
      return condition.classes.some((id) => world.classes.has(id));
    case 'all':
      return condition.of.every((part) => isPossible(part, world));
    case 'any':
      return condition.of.some((part) => isPossible(part, world));
    case 'not':
      return condition.of.kind !== 'class' || !condition.of.classes.some((id) => world.classes.has(id));
    case 'answer':
    case 'criterion':
    case 'reference':
    case 'related':
      return true;
  }
}

function referencesIn(condition: Condition): readonly Extract<Condition, { kind: 'reference' }>[] {
  switch (condition.kind) {
    case 'reference':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(referencesIn);
    case 'class':
    case 'criterion':
    case 'answer':
    case 'not':
    case 'related':
      return [];
  }
}
