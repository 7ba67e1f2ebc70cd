import { factsIn, factsOf, orderedPairs } from '../../../src/engine/lists/facts';
import { inDependencyOrder } from '../../../src/engine/lists/links';
import { scopeOf } from '../../../src/engine/lists/scope-of';
import { spaceOf, type Space } from '../../../src/engine/lists/space';
import { witnessPoint, type WitnessPoint } from '../../../src/engine/lists/witness-point';
import type { Condition } from '../../../src/model/condition';
import { evaluate } from '../../../src/quantity/expression';
import type { Rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import { any, vocabulary } from '../build';

/** Figures with and without bounds, of which some are never above others and some follow from others; curves over a range. */
export const words = vocabulary({
  classes: {
    chip: {},
    module: { parents: ['chip'] },
    board: { disjoint: ['module'] },
    processor: { parents: ['module'] },
  },
  numbers: {
    core: { unit: 'TPP', least: '0' },
    part: { unit: 'TPP', least: '0' },
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0', most: '900' },
    cores: { unit: 'count', domain: 'integer', least: '1' },
    threads: { unit: 'count', domain: 'integer', least: '1' },
    drift: { unit: 'mm' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    pairs: { unit: 'count', domain: 'integer', formula: 'cores / 2' },
    steps: { unit: 'count', formula: 'cores * log2(cores)' },
    power: { unit: 'W', least: '0', over: 'frequency' },
    noise: { unit: 'K', over: 'frequency' },
    loss: { unit: 'W', over: 'area' },
  },
  ranges: { frequency: { unit: 'GHz', least: '0' }, temperature: { unit: 'K' } },
  choices: { kind: ['x', 'y', 'z'] },
  questions: ['q', 'r'],
  orderFacts: [
    ['part', 'total'],
    ['core', 'part'],
    ['threads', 'cores'],
  ],
});

export interface Found {
  readonly space: Space;
  readonly point: WitnessPoint | undefined;
}

/** The witness of a condition, in a space that the others make with it. */
export function witnessOfCondition(wanted: Condition, ...besides: readonly Condition[]): Found {
  const space = spaceOf([any(wanted, ...besides)], words, 50_000);
  const scope = factsIn(space).possible(scopeOf(wanted, space));
  const point = witnessPoint(scope, space);
  if (point !== undefined) {
    const whole = withDependent(point, space);
    expect(space.scopes.contains(scope, whole)).toBe(true);
    expect(space.scopes.contains(factsOf(space), whole)).toBe(true);
    for (const pair of orderedPairs(space)) {
      const [lesser, greater] = pair.map((axis) => numberAt(point, axis));
      if (lesser !== undefined && greater !== undefined)
        expect([pair, lesser.lte(greater)]).toEqual([pair, true]);
    }
  }
  return { space, point };
}

/** With what follows from the figures: a figure that is no rational number has no value of its own, and stands at one beside it. */
function withDependent(point: WitnessPoint, { links }: Space): WitnessPoint {
  const whole = new Map(point);
  for (const { axis, expression } of inDependencyOrder(links)) {
    const known = [...whole].flatMap(([name, value]) =>
      typeof value === 'string' ? [] : [[name, { low: value, high: value }] as const],
    );
    const value = evaluate(expression, new Map(known))!;
    expect([axis, point.get(axis)]).toEqual([axis, value.low.equals(value.high) ? value.low : undefined]);
    whole.set(axis, value.low);
  }
  return whole;
}

function numberAt(point: WitnessPoint, axis: string): Rational | undefined {
  const value = point.get(axis);
  return value === undefined || typeof value === 'string' ? undefined : value;
}

/** `2/3`, `yes`. */
export const shown = (point: ReadonlyMap<string, AxisValue> | undefined) =>
  point && Object.fromEntries([...point].map(([axis, value]) => [axis, shownValue(value)]));
const shownValue = (value: AxisValue): string => (typeof value === 'string' ? value : value.toFraction());
