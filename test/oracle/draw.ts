import type { Condition } from '../../src/model/condition';
import { evaluate, variablesOf } from '../../src/quantity/expression';
import type { Quantity } from '../../src/quantity/quantity';
import { rational, type Rational } from '../../src/quantity/rational';
import type { Dice } from './dice';
import { overOf, type Grid } from './grid';
import type { Supply } from './oracle';
import { emptyWorld, type Row, type World } from './world';

/** Fills a world as it is asked: figures of the grid that agree with what the world holds already. */
export function drawing(grid: Grid, dice: Dice): Supply {
  const { vocabulary } = grid;
  const quantity = (name: string, value: Rational): Quantity => ({
    value,
    unit: grid.parameterOf(name).unit,
  });

  function number(world: World, name: string): Quantity | undefined {
    const known = world.numbers.get(name);
    if (known !== undefined) return known;
    const parameter = grid.parameterOf(name);
    if (parameter.kind === 'number' && parameter.formula !== undefined) {
      const values = new Map<string, { low: Rational; high: Rational }>();
      for (const input of variablesOf(parameter.formula)) {
        const value = number(world, input)?.value;
        if (value === undefined) return undefined;
        values.set(input, { low: value, high: value });
      }
      const found = evaluate(parameter.formula, values);
      return found?.low.equals(found.high) === true ? quantity(name, found.low) : undefined;
    }
    const { least, most } = boundsIn(world, name, grid);
    const fitting = grid
      .values(name)
      .filter(
        (value) => (least === undefined || value.gte(least)) && (most === undefined || value.lte(most)),
      );
    const value = fitting.length > 0 ? dice.pick(fitting) : (least ?? most ?? rational(0));
    const drawn = quantity(name, value);
    world.numbers.set(name, drawn);
    return drawn;
  }

  /** Side by side over the whole operating range, a row for each part into which the bands of the corpus cut it. */
  function rows(world: World, curve: string): readonly Row[] | undefined {
    const parameter = vocabulary.parameters.get(curve);
    if (parameter?.kind !== 'number' || parameter.over === undefined) return undefined;
    const over = grid.parameterOf(overOf(vocabulary, curve));
    const edges = grid.edges(curve);
    const [min, max] =
      over.kind === 'range'
        ? [number(world, `${over.id}.min`)?.value, number(world, `${over.id}.max`)?.value]
        : [edges[0]?.div(2), edges.at(-1)?.mul(2)];
    const [from, to] = [min ?? rational(0), max ?? rational(1)];
    const cuts = [from, ...edges.filter((edge) => edge.gt(from) && edge.lt(to)), to];
    const figures = grid.values(curve);
    const drawn = cuts.slice(1).map((end, place): Row => ({
      from: { value: cuts[place] ?? from, unit: over.unit },
      to: { value: end, unit: over.unit },
      value: quantity(curve, dice.pick(figures)),
    }));
    world.curves.set(curve, drawn);
    return drawn;
  }

  return {
    number,
    rows,
    unitOf: (name) => grid.parameterOf(name).unit,
    answer(world, parameter) {
      const asked = vocabulary.parameters.get(parameter);
      const values = asked?.kind === 'choice' ? asked.values.map(({ id }) => id) : ['yes', 'no', 'no'];
      const drawn = dice.pick(values);
      world.answers.set(parameter, drawn);
      return drawn;
    },
    related(world, relation, asked) {
      const classes = classesIn(asked);
      const chosen = classes.length > 0 && dice.chance(0.7) ? classes : [...vocabulary.classes.keys()];
      const drawn = [emptyWorld([dice.pick(chosen)], vocabulary)];
      world.related.set(relation, drawn);
      return drawn;
    },
  };
}

/** What physics, order facts and the other end of a range leave to a number. */
export function boundsIn(
  world: World,
  name: string,
  grid: Grid,
): { readonly least: Rational | undefined; readonly most: Rational | undefined } {
  const { vocabulary } = grid;
  const parameter = grid.parameterOf(name);
  const [id, end] = name.split('.');
  const value = (other: string): Rational | undefined => world.numbers.get(other)?.value;
  const lower = [...reach(name, 'lesser', vocabulary.orderFacts)].flatMap((other) => value(other) ?? []);
  const upper = [...reach(name, 'greater', vocabulary.orderFacts)].flatMap((other) => value(other) ?? []);
  if (end === 'max') lower.push(...[value(`${String(id)}.min`) ?? []].flat());
  if (end === 'min') upper.push(...[value(`${String(id)}.max`) ?? []].flat());
  if (parameter.least !== undefined) lower.push(parameter.least);
  if (parameter.kind === 'number' && parameter.most !== undefined) upper.push(parameter.most);
  return {
    least: lower.reduce<Rational | undefined>((a, b) => (a?.gte(b) === true ? a : b), undefined),
    most: upper.reduce<Rational | undefined>((a, b) => (a?.lte(b) === true ? a : b), undefined),
  };
}

/** All numbers below (or above) this one by order facts, through others too. */
export function reach(
  name: string,
  side: 'lesser' | 'greater',
  facts: readonly { readonly lesser: string; readonly greater: string }[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [name];
  for (const current of queue) {
    for (const fact of facts) {
      const next = side === 'lesser' ? fact.lesser : fact.greater;
      if ((side === 'lesser' ? fact.greater : fact.lesser) !== current || found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}

export function classesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'class':
      return condition.classes;
    case 'all':
    case 'any':
      return condition.of.flatMap(classesIn);
    case 'not':
    case 'criterion':
    case 'answer':
    case 'reference':
    case 'related':
      return [];
  }
}
