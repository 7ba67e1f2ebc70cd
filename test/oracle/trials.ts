import type { Condition } from '../../src/model/condition';
import { diceOf, type Dice } from './dice';
import { drawing } from './draw';
import { beside, criteriaIn, limitsOf, nameOf, type Grid } from './grid';
import type { Oracle, OracleControl, Supply } from './oracle';
import { put, putRows } from './put';
import { childrenOnDay, pathOf, type Read } from './read-list';
import { copyOf, emptyWorld, type World } from './world';
import { computedLimit, wishControl } from './wish';

/** How the worlds of a class are made. */
export interface TrialPlan {
  readonly grid: Grid;
  readonly oracles: readonly Oracle[];
  readonly supply: Supply;
  readonly dice: Dice;
  /** Worlds in all. */
  readonly points: number;
}

/**
 * Worlds of a class around the limits that meet it: for a paragraph that can apply, a world that is wished to meet it, and
 * then this world with one figure after the other just below, at and just above each of its limits, each question turned
 * over. With fewer points than that makes, a sample.
 */
export function* worldsOf(itemClass: string, extras: readonly string[], plan: TrialPlan): Generator<World> {
  const { grid, oracles, dice, points } = plan;
  const blank = (): World =>
    emptyWorld(
      [itemClass, ...(extras.length > 0 && dice.chance(0.4) ? [dice.pick(extras)] : [])],
      grid.vocabulary,
    );
  const candidates = oracles.flatMap((oracle) =>
    oracle.controls
      .filter((control) => oracle.fits(control, blank()))
      .map((control) => ({ oracle, control })),
  );
  if (candidates.length === 0) return;
  const perSweep = Math.max(4, Math.ceil(points / candidates.length));
  let made = 0;
  for (let turn = dice.below(candidates.length); made < points; turn += 1) {
    const candidate = candidates[turn % candidates.length];
    if (candidate === undefined) return;
    const { oracle, control } = candidate;
    const world = wished(control, blank, oracle, plan);
    yield world;
    made += 1;
    for (const turned of sampled(sweep(control, world, plan), perSweep - 1, dice)) {
      const variant = copyOf(world);
      turned(variant);
      yield variant;
      made += 1;
    }
  }
}

/** The best of a few tries at a world in which the control holds. */
function wished(control: OracleControl, blank: () => World, oracle: Oracle, plan: TrialPlan): World {
  let world = blank();
  for (let tries = 0; tries < 5; tries += 1) {
    world = blank();
    wishControl(control, world, { ...plan, oracle });
    if (oracle.holds(control, world) === true) break;
  }
  return world;
}

/** The changes of one figure or answer that the words of a control give rise to. */
function sweep(control: OracleControl, world: World, plan: TrialPlan): readonly ((world: World) => void)[] {
  const conditions = wordsOf(control.node);
  return [
    ...conditions.flatMap(criteriaIn).flatMap((criterion) => {
      const name = nameOf(criterion);
      const parameter = plan.grid.parameterOf(name);
      const limits =
        criterion.threshold.kind === 'printed'
          ? limitsOf(criterion, parameter)
          : computedLimit(name, criterion.threshold, world, plan);
      return limits
        .flatMap((limit) => beside(limit, parameter))
        .map((value) => (variant: World): void => {
          if (!variant.curves.has(name)) put(variant, name, value, plan.grid, plan.supply);
          else putRows(variant, name, () => plan.dice.chance(0.7), { value, unit: parameter.unit });
        });
    }),
    ...[...world.answers.keys()].map((parameter) => (variant: World): void => {
      variant.answers.delete(parameter);
      plan.supply.answer(variant, parameter);
    }),
    ...[...world.numbers.keys()].map((name) => (variant: World): void => {
      put(variant, name, plan.dice.pick(plan.grid.values(name)), plan.grid, plan.supply);
    }),
  ];
}

/** Conditions that a paragraph and its parents state in their own words, and below where the sub-paragraphs are conditions. */
function wordsOf(node: Read): readonly Condition[] {
  const own = ({ version }: Read): readonly Condition[] =>
    version === undefined ? [] : [...(version.when ? [version.when] : []), ...version.except];
  const below = (each: Read): readonly Condition[] =>
    childrenOnDay(each).flatMap((child) => [...own(child), ...below(child)]);
  return [...pathOf(node).flatMap(own), ...below(node)];
}

function sampled<T>(from: readonly T[], most: number, dice: Dice): readonly T[] {
  if (from.length <= most) return from;
  const left = [...from];
  return Array.from({ length: most }, () => {
    const at = dice.below(left.length);
    return left.splice(at, 1);
  }).flat();
}

export function planOf(
  grid: Grid,
  oraclesWith: (supply: Supply) => readonly Oracle[],
  seed: number,
  points: number,
): TrialPlan {
  const dice = diceOf(seed);
  const supply = drawing(grid, dice);
  return { grid, oracles: oraclesWith(supply), supply, dice, points };
}
