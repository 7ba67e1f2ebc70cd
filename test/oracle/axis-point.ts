import type { AxisMeaning } from '../../src/model/list-comparison';
import { compareQuantities, convert } from '../../src/quantity/quantity';
import { parseExpression } from '../../src/quantity/expression';
import { rational, type Rational } from '../../src/quantity/rational';
import type { AxisValue } from '../../src/scope/axis';
import type { Space } from '../../src/engine/lists/space';
import { computedLimit } from './wish';
import type { Grid } from './grid';
import type { Supply } from './oracle';
import type { World } from './world';

/** Thrown where a world has no value for an axis: it says nothing of the diagrams. */
export class NoValue extends Error {}

/** Where a world lies on the axes of a diagram, worked out from what the axes are said to mean. */
export class AxisPoint extends Map<string, AxisValue> {
  constructor(
    private readonly world: World,
    private readonly space: Space,
    private readonly trial: { readonly grid: Grid; readonly supply: Supply },
  ) {
    super();
  }

  override get(axis: string): AxisValue {
    const known = super.get(axis);
    if (known !== undefined) return known;
    const meaning = this.space.meanings.get(axis);
    if (meaning === undefined) throw new Error(`no axis ${axis}`);
    const value = this.valueOn(axis, meaning);
    if (value === undefined) throw new NoValue(axis);
    this.set(axis, value);
    return value;
  }

  private valueOn(axis: string, meaning: AxisMeaning): AxisValue | undefined {
    const world = this.representative(meaning.relation);
    if (world === undefined) return undefined;
    switch (meaning.kind) {
      case 'answer':
        return world.answers.get(meaning.parameter) ?? this.trial.supply.answer(world, meaning.parameter);
      case 'class':
        return world.classes.has(meaning.class) ? 'yes' : 'no';
      case 'related':
        return 'yes';
      case 'not-encoded':
        return 'no';
      case 'number':
        return this.figure(axis, meaning, world);
      case 'computed':
        return this.aboveLimit(axis, meaning, world);
    }
  }

  /** The one related item that stands for the relation. */
  private representative(relation: string | undefined): World | undefined {
    let world: World | undefined = this.world;
    for (const step of relation?.split('/') ?? []) {
      const others: readonly World[] = world?.related.get(step) ?? [];
      world = others.length === 1 ? others[0] : undefined;
    }
    return world;
  }

  private figure(
    axis: string,
    meaning: Extract<AxisMeaning, { kind: 'number' }>,
    world: World,
  ): Rational | undefined {
    if (meaning.band === undefined) return this.number(meaning, world);
    const decisive = this.decisiveOn(meaning, world);
    return decisive ?? this.outOfReach(axis, meaning.extreme);
  }

  private number({ parameter, end }: Measured, world: World): Rational | undefined {
    const { unit } = this.trial.grid.parameterOf(parameter);
    const name = end === undefined ? parameter : `${parameter}.${end}`;
    const quantity = world.numbers.get(name) ?? this.trial.supply.number(world, name);
    const value = quantity && convert(quantity, unit);
    return value === undefined || 'low' in value ? undefined : value;
  }

  /** The highest or lowest value of a curve in a band; none where it has no figure there. */
  private decisiveOn({ parameter, band = {}, extreme }: Measured, world: World): Rational | undefined {
    const rows = world.curves.get(parameter) ?? this.trial.supply.rows(world, parameter) ?? [];
    const values = rows
      .filter(({ from, to }) => {
        const above = band.low === undefined || to.value.compare(band.low.value) >= (band.low.closed ? 0 : 1);
        const below =
          band.high === undefined || band.high.value.compare(from.value) >= (band.high.closed ? 0 : 1);
        return above && below;
      })
      .map(({ value }) => value)
      .sort(compareQuantities);
    return (extreme === 'lowest' ? values[0] : values.at(-1))?.value;
  }

  /** A curve without a figure in a band meets no limit: the highest value lies below all of them, the lowest above. */
  private outOfReach(axis: string, extreme: Measured['extreme']): Rational {
    const figures = [...(this.space.figures.get(axis) ?? [])].sort((a, b) => a.compare(b));
    return extreme === 'lowest' ? (figures.at(-1) ?? rational(0)).add(1) : (figures[0] ?? rational(0)).sub(1);
  }

  /** The figure minus its limit. */
  private aboveLimit(
    axis: string,
    meaning: Extract<AxisMeaning, { kind: 'computed' }>,
    world: World,
  ): Rational | undefined {
    const figure = meaning.band === undefined ? this.number(meaning, world) : this.decisiveOn(meaning, world);
    if (figure === undefined) return meaning.band && this.outOfReach(axis, meaning.extreme);
    const parsed = parseExpression(meaning.expression);
    if (!parsed.ok) throw new Error(`${meaning.expression} is no formula`);
    const limit = { expression: parsed.expression, unitSymbol: meaning.unit };
    const [value] = computedLimit(meaning.parameter, limit, world, this.trial);
    return value && figure.sub(value);
  }
}

type Measured = Extract<AxisMeaning, { kind: 'number' | 'computed' }>;
