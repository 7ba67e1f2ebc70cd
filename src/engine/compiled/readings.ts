import type { Criterion } from '../../model/condition';
import { variablesOf } from '../../quantity/expression';
import { approximate } from '../../quantity/approximate';
import { findUnit } from '../../quantity/unit';
import { unitOfName } from '../parameter-name';
import { physicalBounds } from '../physical-bounds';
import type { Quantity } from '../../quantity/quantity';
import { tooNear } from './cells';
import { inputsOf, mayFollow, NumberReading, orderedWith } from './number-reading';
import type { Reading } from './occasion';
import type { JudgeGround } from './plan-ground';
import { families, heldIn, irregular, missing, stated } from './slots';

/** What the answer to a question or a choice turns on. */
export function answerReading(parameter: string, { slots, vocabulary, speakers }: JudgeGround): Reading {
  const definition = vocabulary.parameters.get(parameter);
  const values = definition?.kind === 'choice' ? definition.values.map(({ id }) => id) : ['yes', 'no'];
  const slot = slots.answer(parameter, values);
  const speaking = speakers(parameter).map((id) => slots.presence(id));
  return {
    radix: values.length + 2,
    read(occasion) {
      const state = occasion.states[slot];
      if (state === irregular) return tooNear;
      if (state !== missing) return 2 + (occasion.values[slot] ?? 0);
      return speaking.some((each) => occasion.states[each] !== missing) ? 1 : 0;
    },
  };
}

/** Whether some figure of the item speaks of the class, so that no assumption excludes it. */
export function spokenReading(id: string, { slots, speakers }: JudgeGround): readonly Reading[] {
  const speaking = speakers(id).map((parameter) => slots.presence(parameter));
  if (speaking.length === 0) return [];
  return [{ radix: 2, read: ({ states }) => (speaking.some((each) => states[each] !== missing) ? 1 : 0) }];
}

/** What a criterion turns on. */
export function readingsOfCriterion(criterion: Criterion, ground: JudgeGround): readonly Reading[] {
  const { parameter, end, at, threshold } = criterion;
  const { slots, vocabulary } = ground;
  const name = end === undefined ? parameter : `${parameter}.${end}`;
  const definition = vocabulary.parameters.get(parameter);
  const axis = definition?.kind === 'number' ? definition.over : undefined;
  const onAxis = axis === undefined ? [] : axisReadings(axis, bandEnds(at?.band), ground);
  if (threshold.kind === 'computed') return [computedReading(criterion, name, ground), ...onAxis];
  return [new NumberReading(name, [threshold.figures], slots, vocabulary), ...onAxis];
}

function bandEnds(band: { lower?: { figure: Quantity }; upper?: { figure: Quantity } } | undefined) {
  return [band?.lower, band?.upper].flatMap((end) => (end === undefined ? [] : [[end.figure]]));
}

/** The range in which the item works, or the number, over which a curve runs. */
function axisReadings(
  axis: string,
  ends: readonly (readonly Quantity[])[],
  { slots, vocabulary }: JudgeGround,
): readonly Reading[] {
  const names = vocabulary.parameters.get(axis)?.kind === 'range' ? [`${axis}.min`, `${axis}.max`] : [axis];
  return names.map((name) => new NumberReading(name, ends, slots, vocabulary));
}

/** On which side of a computed limit the figure lies: 0 no limit, 1 no figure, 2 below, 3 above; at it, nobody says here. */
function computedReading(
  { threshold }: Criterion,
  name: string,
  { slots, vocabulary }: JudgeGround,
): Reading {
  if (threshold.kind !== 'computed') throw new Error('a printed limit is no formula');
  const { expression, unitSymbol } = threshold;
  const unit = findUnit(unitSymbol);
  const inputs = variablesOf(expression).flatMap((input) => {
    const own = unitOfName(input, vocabulary);
    return own === undefined ? [] : [{ name: input, unit: own }];
  });
  const values = inputsOf({ inputs }, slots, vocabulary);
  const slot = slots.number(name);
  const related = orderedWith(name, vocabulary).map((other) => slots.number(other));
  const isBounded = physicalBounds(vocabulary).has(name) || mayFollow(name, vocabulary);
  const held = unit && heldIn(name, unit.family, vocabulary);
  const family = unit === undefined ? irregular : stated + families.indexOf(unit.family);
  // Scales of one dimension differ by a rational; in families with an offset nothing is computed.
  const factor =
    unit?.family === 'linear' && held !== undefined ? unit.scale.div(held.scale).valueOf() : undefined;
  return {
    radix: 4,
    read(occasion) {
      const found = values.read(occasion);
      const state = occasion.states[slot] ?? missing;
      if (found === 'unclear' || state === irregular) return tooNear;
      if (found === 'nothing') return 0;
      if (state === missing) {
        const follows = isBounded || related.some((other) => occasion.states[other] !== missing);
        return follows ? tooNear : 1;
      }
      const limit = approximate(expression, found);
      if (limit === undefined || factor === undefined || state !== family) return tooNear;
      const figure = occasion.values[slot] ?? 0;
      const distance = figure - limit.value * factor;
      const margin =
        limit.error * factor + (Math.abs(limit.value) * factor + Math.abs(figure)) * 4 * Number.EPSILON;
      if (Math.abs(distance) <= margin) return tooNear;
      return distance < 0 ? 2 : 3;
    },
  };
}
