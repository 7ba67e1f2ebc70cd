import type { Vocabulary } from '../../model/vocabulary';
import { approximate, approximation, type Approximation } from '../../quantity/approximate';
import { numberFacts, type Formula, type OrderedNumbers } from '../number-facts';
import { baseName } from '../parameter-name';
import type { JudgeGround } from './judge-ground';
import type { Occasion } from './occasion';
import { families, missing, stated } from './slots';

/** Slots of every number from which something can follow about these: order facts, formulas and what these take. */
export function closureOf(
  names: readonly string[],
  { slots, vocabulary }: Pick<JudgeGround, 'slots' | 'vocabulary'>,
): readonly number[] {
  const { formulas } = numberFacts(vocabulary);
  const reached = new Set(names);
  for (const name of reached) {
    for (const other of orderedWith(name, vocabulary)) reached.add(other);
    for (const { parameter, inputs } of formulas) {
      if (parameter.id === name) for (const input of inputs) reached.add(input.name);
    }
  }
  return [...reached].map((name) => slots.number(name));
}

/** What the readings of numbers stand on. */
export type NumberGround = Pick<JudgeGround, 'slots' | 'vocabulary' | 'silent'>;

/** Slots of what can bound a number that is not stated: those in a chain of order facts with it, and what formulas of these take. */
export function boundingSlots(name: string, ground: NumberGround): readonly number[] {
  const { slots, vocabulary } = ground;
  const others = orderedWith(name, vocabulary);
  const inputs = numberFacts(vocabulary).formulas.flatMap(({ parameter, inputs }) =>
    others.includes(parameter.id) ? inputs.map((input) => input.name) : [],
  );
  return [...others.map((other) => slots.number(other)), ...closureOf(inputs, ground)];
}

/** `nothing` where it does not follow; `unclear` where only the plain evaluator knows. */
type Followed = Approximation | 'nothing' | 'unclear';

type Known = (occasion: Occasion) => Followed;

/** Values by name where all are known exactly; `nothing` where one of them cannot be known at all. */
export function inputsOf({ inputs }: Pick<Formula, 'inputs'>, ground: NumberGround) {
  const places = inputs.map((input) => ({ name: input.name, known: knownOf(input, ground) }));
  const values = new Map<string, Approximation>();
  return {
    read(occasion: Occasion): 'nothing' | 'unclear' | ((name: string) => Approximation | undefined) {
      let isUnclear = false;
      for (const { name, known } of places) {
        const found = known(occasion);
        if (found === 'nothing') return found;
        if (found === 'unclear') isUnclear = true;
        else values.set(name, found);
      }
      return isUnclear ? 'unclear' : (name) => values.get(name);
    },
  };
}

/** A number as a formula takes it: as stated, or worked out by a formula of its own. */
function knownOf({ name, unit }: Formula['inputs'][number], ground: NumberGround): Known {
  const { slots, silent } = ground;
  const slot = slots.number(name);
  const state = stated + families.indexOf(unit.family);
  const bounding = boundingSlots(name, ground);
  const { low, high } = silent.get(name) ?? {};
  const isBounded = low !== undefined && high !== undefined;
  const worked = formulaOf(name, ground);
  return (occasion) => {
    const { states, values } = occasion;
    const found = states[slot] ?? missing;
    if (found !== missing) return found === state ? approximation(values[slot] ?? 0) : 'unclear';
    if (isBounded || bounding.some((other) => states[other] !== missing)) return 'unclear';
    return worked?.(occasion) ?? 'nothing';
  };
}

/** By its own formula; `unclear` too where its value may contradict physics, or is a whole number that is not met exactly. */
function formulaOf(name: string, ground: NumberGround): Known | undefined {
  const { formulas } = numberFacts(ground.vocabulary);
  const formula = formulas.find(({ parameter }) => parameter.id === name);
  if (formula === undefined) return undefined;
  const { least, most, domain } = formula.parameter;
  const inputs = inputsOf(formula, ground);
  return (occasion) => {
    const found = inputs.read(occasion);
    if (typeof found === 'string') return found;
    const value = approximate(formula.expression, found);
    if (value === undefined || domain === 'integer') return 'unclear';
    const isAbove = least === undefined || value.value - value.error > least.valueOf();
    const isBelow = most === undefined || value.value + value.error < most.valueOf();
    return isAbove && isBelow ? value : 'unclear';
  };
}

/** Every other number that stands in a chain of order facts with this one; the other end of a range is one. */
export function orderedWith(name: string, vocabulary: Vocabulary): readonly string[] {
  const { orders } = numberFacts(vocabulary);
  const reached = new Set([name]);
  for (const member of reached) {
    for (const next of neighbours(member, orders)) reached.add(next);
    const base = baseName(member);
    if (vocabulary.parameters.get(base)?.kind === 'range') reached.add(`${base}.min`).add(`${base}.max`);
  }
  reached.delete(name);
  return [...reached].filter((each) => vocabulary.parameters.get(each)?.kind !== 'range');
}

function neighbours(name: string, orders: readonly OrderedNumbers[]): readonly string[] {
  return orders.flatMap(({ lesser, greater }) =>
    lesser === name ? [greater] : greater === name ? [lesser] : [],
  );
}
