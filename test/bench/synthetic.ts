import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Condition } from '../../src/model/condition';
import type { Control } from '../../src/model/control-list';
import type { Figure, FigureValue, Item } from '../../src/model/item';
import type { Parameter, Vocabulary } from '../../src/model/vocabulary';
import type { Quantity } from '../../src/quantity/quantity';
import { rational, type Rational } from '../../src/quantity/rational';

/** How a copy of a control differs from it: its limits are so many times as high, its parameters have this after their names. */
interface Copy {
  readonly times: Rational;
  readonly suffix: string;
}

/** A list with so many controls: those that it has, and copies of them with other limits. */
export function withControls(day: ListOnDay, count: number): ListOnDay {
  const controls = Array.from({ length: count }, (_, place) => {
    const control = day.controls[place % day.controls.length];
    if (control === undefined) throw new Error('a list without controls');
    const round = Math.floor(place / day.controls.length);
    return round === 0
      ? control
      : copied(control, round, { times: rational(100 + round).div(100), suffix: '' });
  });
  return { ...day, controls };
}

/** A list in which every control stands so many times, each time for parameters of its own. */
export function withParameters(day: ListOnDay, times: number): ListOnDay {
  const controls = Array.from({ length: times }, (_, round) =>
    day.controls.map((control) =>
      round === 0 ? control : copied(control, round, { times: rational(1), suffix: suffixOf(round) }),
    ),
  );
  return { ...day, controls: controls.flat() };
}

/** The vocabulary of such a list. */
export function withParametersOf(vocabulary: Vocabulary, times: number): Vocabulary {
  const parameters = new Map<string, Parameter>();
  for (let round = 0; round < times; round += 1) {
    for (const [id, parameter] of vocabulary.parameters)
      parameters.set(`${id}${suffixOf(round)}`, { ...parameter, id: `${id}${suffixOf(round)}` });
  }
  return { ...vocabulary, parameters };
}

/** An item that states each of its figures for the parameters of each round. */
export function withFigures(item: Item, times: number): Item {
  const figures = Array.from({ length: times }, (_, round) =>
    [...item.figures].map(([id, figure]) => [`${id}${suffixOf(round)}`, figure] as const),
  );
  return { ...item, figures: new Map<string, Figure>(figures.flat()) };
}

function suffixOf(round: number): string {
  return round === 0 ? '' : `-${round}`;
}

function copied(control: Control, round: number, copy: Copy): Control {
  const known = new Map<Condition, Condition>();
  const of = (condition: Condition): Condition => {
    const found = known.get(condition) ?? changed(condition, copy, of);
    known.set(condition, found);
    return found;
  };
  return { ...control, address: `${control.address}-${round}`, scope: of(control.scope) };
}

function changed(
  condition: Condition,
  { times, suffix }: Copy,
  of: (part: Condition) => Condition,
): Condition {
  switch (condition.kind) {
    case 'criterion': {
      const { threshold, parameter } = condition;
      if (threshold.kind === 'computed') return condition;
      const figures = threshold.figures.map((figure) => scaled(figure, times));
      return { ...condition, parameter: `${parameter}${suffix}`, threshold: { kind: 'printed', figures } };
    }
    case 'answer':
      return { ...condition, parameter: `${condition.parameter}${suffix}` };
    case 'class':
    case 'related':
    case 'reference':
      return condition;
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(of) };
    case 'not':
      return { ...condition, of: of(condition.of) };
  }
}

function scaled({ value, unit }: Quantity, times: Rational): Quantity {
  return { value: unit.family === 'linear' ? value.mul(times) : value, unit };
}

/** The same figures again, so that nothing that was kept for the first is found. */
export function afresh(item: Item): Item {
  const figures = [...item.figures].map(([id, figure]) => {
    const value: FigureValue = { ...figure.value };
    return [id, { ...figure, value }] as const;
  });
  return { ...item, figures: new Map(figures) };
}
