import type { Criterion, Threshold } from '../../model/condition';
import { variablesOf } from '../../quantity/expression';
import { approximate } from '../../quantity/approximate';
import { findUnit } from '../../quantity/unit';
import { numberFacts } from '../number-facts';
import { unitOfName } from '../parameter-name';
import { printThreshold } from '../print-figure';
import { exactCells, tooNear } from './cells';
import { boundingSlots, closureOf, inputsOf } from './number-knowledge';
import type { CriterionOf } from '../outline/list-code';
import { NumberReading } from './number-reading';
import type { Reading } from './occasion';
import type { JudgeGround } from './judge-ground';
import { families, heldIn, irregular, missing, stated } from './slots';

/** What the answer to a question or a choice turns on. */
export function answerReading(parameter: string, { slots, vocabulary, speakers }: JudgeGround): Reading {
  const definition = vocabulary.parameters.get(parameter);
  const values = definition?.kind === 'choice' ? definition.values.map(({ id }) => id) : ['yes', 'no'];
  const slot = slots.answer(parameter, values);
  const speaking = speakers(parameter).map((id) => slots.presence(id));
  return {
    radix: values.length + 2,
    slots: [slot, ...speaking],
    cuts: [{ slot, cells: () => [exactCells(values.map((_, place) => place))] }],
    taken: [],
    read(occasion) {
      const state = occasion.states[slot];
      if (state === irregular) return tooNear;
      if (state !== missing) return 2 + (occasion.values[slot] ?? 0);
      return speaking.some((each) => occasion.states[each] !== missing) ? 1 : 0;
    },
  };
}

/** Whether the item states one of the figures. */
export function spokenReading(speakers: readonly string[], { slots }: JudgeGround): Reading {
  const speaking = speakers.map((parameter) => slots.presence(parameter));
  return {
    radix: 2,
    slots: speaking,
    cuts: [],
    taken: [],
    read: ({ states }) => (speaking.some((each) => states[each] !== missing) ? 1 : 0),
  };
}

/** Whether the item names other items: what these are is left to the plain evaluator. */
export function relatedReading({ slots }: JudgeGround): Reading {
  const slot = slots.related();
  return {
    radix: 1,
    slots: [slot],
    cuts: [],
    taken: [],
    read: ({ states }) => (states[slot] === missing ? 0 : tooNear),
  };
}

/** What a criterion turns on. */
export function criterionOf({ parameter, end, threshold }: Criterion): CriterionOf {
  return { parameter, ...(end && { end }), ...(threshold.kind === 'computed' && { computed: threshold }) };
}

/** Criteria with the same name turn on the same. */
export function nameOfCriterion(criterion: CriterionOf): string {
  const name = numberOf(criterion);
  const { computed } = criterion;
  return computed === undefined ? name : `${name} against ${printThreshold(computed)}`;
}

/** The number, or the end of a range, that it compares. */
function numberOf({ parameter, end }: CriterionOf): string {
  return end === undefined ? parameter : `${parameter}.${end}`;
}

export function readingsOfCriterion(criterion: CriterionOf, ground: JudgeGround): readonly Reading[] {
  const { parameter, computed } = criterion;
  const { limits, vocabulary } = ground;
  const name = numberOf(criterion);
  const definition = vocabulary.parameters.get(parameter);
  const axis = definition?.kind === 'number' ? definition.over : undefined;
  const own =
    computed === undefined
      ? new NumberReading(name, () => limits.of(name), ground)
      : computedReading(computed, name, ground);
  return [own, ...(axis === undefined ? [] : axisReadings(axis, parameter, ground))];
}

/** The range in which the item works, or the number, over which a curve runs. */
function axisReadings(axis: string, curve: string, ground: JudgeGround): readonly Reading[] {
  const { limits, vocabulary } = ground;
  const names = vocabulary.parameters.get(axis)?.kind === 'range' ? [`${axis}.min`, `${axis}.max`] : [axis];
  return names.map((name) => new NumberReading(name, () => limits.bandsOf(curve), ground));
}

const statedInLinear = stated + families.indexOf('linear');

/** On which side of a computed limit the figure lies: 0 no limit, 1 no figure, 2 below, 3 above; at it, nobody says here. */
function computedReading(
  { expression, unitSymbol }: Extract<Threshold, { kind: 'computed' }>,
  name: string,
  ground: JudgeGround,
): Reading {
  const { slots, vocabulary, silent } = ground;
  const unit = findUnit(unitSymbol);
  const variables = variablesOf(expression);
  const inputs = variables.flatMap((input) => {
    const own = unitOfName(input, vocabulary);
    return own === undefined ? [] : [{ name: input, unit: own }];
  });
  const values = inputsOf({ inputs }, ground);
  const slot = slots.number(name);
  const bounding = boundingSlots(name, ground);
  const isBounded =
    silent.has(name) || numberFacts(vocabulary).formulas.some(({ parameter }) => parameter.id === name);
  const held = heldIn(name, 'linear', vocabulary);
  // Scales of one dimension differ by a rational; in families with an offset nothing is computed.
  const factor =
    unit?.family === 'linear' && held !== undefined ? unit.scale.div(held.scale).valueOf() : undefined;
  const reached = closureOf([name, ...variables], ground);
  return {
    radix: 4,
    slots: reached,
    cuts: [],
    taken: reached,
    read(occasion) {
      const found = values.read(occasion);
      const state = occasion.states[slot] ?? missing;
      if (found === 'unclear') return tooNear;
      if (found === 'nothing') return 0;
      if (state === missing) {
        const follows = isBounded || bounding.some((other) => occasion.states[other] !== missing);
        return follows ? tooNear : 1;
      }
      const limit = approximate(expression, found);
      if (limit === undefined || factor === undefined || state !== statedInLinear) return tooNear;
      const figure = occasion.values[slot] ?? 0;
      const distance = figure - limit.value * factor;
      const margin =
        limit.error * factor + (Math.abs(limit.value) * factor + Math.abs(figure)) * 4 * Number.EPSILON;
      if (Math.abs(distance) <= margin) return tooNear;
      return distance < 0 ? 2 : 3;
    },
  };
}
