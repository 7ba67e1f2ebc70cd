import type { AxisMeaning, Extreme } from '../../model/list-comparison';
import type { NumberParameter, Parameter, RangeParameter, Vocabulary } from '../../model/vocabulary';
import { printQuantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import type { Axis } from '../../scope/axis';
import type { Interval } from '../../scope/interval';

/** The name of an axis: the same for both lists exactly when they speak of the same thing. */
export function axisId(meaning: AxisMeaning, vocabulary: Vocabulary): string {
  const prefix = meaning.relation === undefined ? '' : `${meaning.relation}/`;
  return prefix + localId(meaning, vocabulary);
}

function localId(meaning: AxisMeaning, vocabulary: Vocabulary): string {
  switch (meaning.kind) {
    case 'number':
      return operandId(meaning, vocabulary);
    case 'computed':
      return `${operandId(meaning, vocabulary)} - (${meaning.expression}) ${meaning.unit}`;
    case 'answer':
      return meaning.parameter;
    case 'class':
      return `class:${meaning.class}`;
    case 'related':
      return '?';
    case 'not-encoded':
      return `${meaning.isElsewhere === true ? 'elsewhere' : 'not-encoded'}:${meaning.address}`;
  }
}

function operandId(
  {
    parameter,
    end,
    band,
    extreme,
  }: { parameter: string; end?: 'min' | 'max'; band?: Interval; extreme?: Extreme },
  vocabulary: Vocabulary,
): string {
  if (end !== undefined) return `${parameter}.${end}`;
  if (band === undefined) return parameter;
  return `${extreme ?? 'highest'} ${parameter}@${printBand(band, bandUnit(vocabulary, parameter))}`;
}

function printBand({ low, high }: Interval, unit: Unit): string {
  const from = low === undefined ? '' : printQuantity({ value: low.value, unit });
  const to = high === undefined ? '' : printQuantity({ value: high.value, unit });
  return `${low?.closed === true ? '[' : '('}${from},${to}${high?.closed === true ? ']' : ')'}`;
}

/** The axis that a meaning stands on, with the physical bounds of its parameter. */
export function axisOf(meaning: AxisMeaning, vocabulary: Vocabulary): Axis {
  const id = axisId(meaning, vocabulary);
  switch (meaning.kind) {
    case 'number': {
      const parameter = measuredParameter(vocabulary, meaning.parameter);
      const kind = parameter.kind === 'number' ? parameter.domain : 'real';
      const most = parameter.kind === 'number' ? parameter.most : undefined;
      const { least } = parameter;
      return { id, kind, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
    }
    case 'computed':
      return { id, kind: 'real' };
    case 'answer': {
      const parameter = parameterOf(vocabulary, meaning.parameter);
      if (parameter.kind === 'choice')
        return { id, kind: 'choice', values: parameter.values.map((value) => value.id) };
      return { id, kind: 'question' };
    }
    case 'class':
    case 'related':
    case 'not-encoded':
      return { id, kind: 'question' };
  }
}

export function parameterOf(vocabulary: Vocabulary, id: string): Parameter {
  const parameter = vocabulary.parameters.get(id);
  if (parameter === undefined) throw new Error(`the vocabulary has no parameter ${id}`);
  return parameter;
}

/** A parameter that is measured in a unit. */
export function measuredParameter(vocabulary: Vocabulary, id: string): NumberParameter | RangeParameter {
  const parameter = parameterOf(vocabulary, id);
  if (parameter.kind !== 'number' && parameter.kind !== 'range') throw new Error(`${id} is not measured`);
  return parameter;
}

/** The declared unit of the axis that a curve is measured over. */
export function bandUnit(vocabulary: Vocabulary, curve: string): Unit {
  const parameter = parameterOf(vocabulary, curve);
  if (parameter.kind !== 'number' || parameter.over === undefined) throw new Error(`${curve} is not a curve`);
  return measuredParameter(vocabulary, parameter.over).unit;
}
