import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import type { ListOnDay } from '../../src/engine/list-on-day';
import { subjectRelationOf } from '../../src/engine/lists/subject-chain';
import { shippedRulebook } from '../corpus/corpus';
import type { Answer } from './answer';
import { gridOf } from './grid';
import { oracleOf, type Oracle, type Supply } from './oracle';
import { planOf, type TrialPlan } from './trials';

export const rulebook = shippedRulebook();
export const { vocabulary, lists } = rulebook;

/** The two lists that are compared, each by the engine and by the oracle. */
const compared = ['us-ccl', 'jp-meti'].map((id) => {
  const list = lists.get(id);
  if (list === undefined) throw new Error(`the corpus has no list ${id}`);
  const day = defaultAsOf(list);
  return { list, day, onDay: listOnDay(list, day, vocabulary) };
});
const [first, second] = compared;
if (first === undefined || second === undefined) throw new Error('two lists are compared');
export const sides: readonly [ListOnDay, ListOnDay] = [first.onDay, second.onDay];

export const grid = gridOf(lists.values(), vocabulary);

function oraclesWith(supply: Supply): readonly Oracle[] {
  return compared.map(({ list, day }) => oracleOf(list, day, supply));
}

/**
 * More points, another seed or a few classes are asked for by the environment: `ORACLE_POINTS=200 ORACLE_SEED=7
 * ORACLE_CLASS=dry-etcher,photomask`. With any of them everything is looked at, otherwise a sample.
 */
const { ORACLE_POINTS, ORACLE_SEED, ORACLE_CLASS } = process.env;
const isThorough = [ORACLE_POINTS, ORACLE_SEED, ORACLE_CLASS].some((each) => each !== undefined);
const points = Number(ORACLE_POINTS ?? 3);
const seed = Number(ORACLE_SEED ?? 1);
export const itemClasses = ORACLE_CLASS?.split(',') ?? [...vocabulary.classes.keys()];

/** Every so many-th class of goods, where what is looked at takes long; software and technology take minutes. */
export function sampledClasses(step: number): readonly string[] {
  if (isThorough) return itemClasses;
  const goods = itemClasses.filter((id) => subjectRelationOf(id, sides, vocabulary) === undefined);
  return goods.filter((_, place) => place % step === 0);
}

export function trialPlan(): TrialPlan {
  return planOf(grid, oraclesWith, seed, points);
}

/** Oracles that know nothing but what a world holds. */
export function strictOracles(): readonly Oracle[] {
  return oraclesWith({
    number: (world, name) => world.numbers.get(name),
    answer: (world, parameter) => world.answers.get(parameter),
    rows: (world, curve) => world.curves.get(curve),
    related: (world, relation) => world.related.get(relation) ?? [],
    unitOf: (name) => grid.parameterOf(name).unit,
  });
}

/** As the plain evaluator writes it. */
export function truthOf(answer: Answer): 'yes' | 'no' | 'unknown' {
  if (answer === undefined) return 'unknown';
  return answer ? 'yes' : 'no';
}
