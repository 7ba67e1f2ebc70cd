import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { FigureValue, Item } from '../../../src/model/item';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { item, list, paragraph, quantities } from '../build';
import type { World } from './world';

/** What items state: a text, or a value of the model. */
export type Stated = string | FigureValue;

/** Both lists have the same class of items; the second shows the controls the other way round, less the first ones. */
export function daysOf(controls: readonly Condition[], words: Vocabulary): World['days'] {
  const dayOf = (id: string, shown: readonly Condition[]) =>
    listOnDay(
      list(
        id,
        shown.map((when, number) =>
          paragraph(`X${String(number + 1)}`, {
            when,
            ...(number % 3 === 2 && { reasons: [{ reason: 'AT' }] }),
            ...(number % 2 === 0 && { classes: ['thing'] }),
          }),
        ),
      ),
      '2026-01-01',
      words,
    );
  return [dayOf('us', controls), dayOf('jp', controls.toReversed().slice(controls.length > 4 ? 2 : 0))];
}

export const classes = { thing: { touchedBy: { us: ['X1'], jp: ['X1'] } }, other: {} };

/** The number itself and every limit that it may keep to. */
export function inEveryForm(...figures: readonly string[]): readonly string[] {
  return figures.flatMap((figure) => ['', '>= ', '> ', '<= ', '< '].map((sign) => `${sign}${figure}`));
}

/** From one figure to another, either end included or not. */
export function between(
  low: string,
  high: string,
  closed: readonly [boolean, boolean] = [true, true],
): FigureValue {
  const [from, to] = [quantities(low)[0]!, quantities(high)[0]!];
  return {
    kind: 'number',
    low: { figure: from, closed: closed[0] },
    high: { figure: to, closed: closed[1] },
    also: [],
  };
}

export const curve = (complete: boolean, ...texts: string[]): FigureValue => ({
  kind: 'curve',
  complete,
  rows: texts.map((text) => {
    const [from, to, value] = text.split(',').map((part) => quantities(part.trim())[0]!);
    return { from: from!, to: to!, value: value! };
  }),
});

/** Items that state each figure alone, and each beside some of those of other parameters. */
export function alone(figures: Readonly<Record<string, readonly Stated[]>>, step = 1): readonly Item[] {
  const stated = Object.entries(figures).flatMap(([id, values]) =>
    values.map((value) => [id, value] as const),
  );
  return [
    item(['thing'], {}),
    ...stated.map(([id, value]) => item(['thing'], { [id]: value })),
    ...stated.flatMap(([id, value], first) =>
      stated.flatMap(([other, its], second) =>
        other === id || second < first || (second - first) % step !== 0
          ? []
          : [item(['thing'], { [id]: value, [other]: its })],
      ),
    ),
  ];
}

/**
 * Items that state one of the alternatives of each parameter; `undefined` states nothing. Of those that state more than two figures
 * one of `step`.
 */
export function every(
  alternatives: Readonly<Record<string, readonly (Stated | undefined)[]>>,
  step = 1,
): readonly Item[] {
  return Object.entries(alternatives)
    .reduce<readonly Record<string, Stated>[]>(
      (stated, [id, values]) =>
        stated.flatMap((before) =>
          values.map((value) => (value === undefined ? before : { ...before, [id]: value })),
        ),
      [{}],
    )
    .filter((stated, place) => place % step === 0 || Object.keys(stated).length < 3)
    .map((figures) => item(['thing'], figures));
}

export function world(words: Vocabulary, controls: readonly Condition[], items: readonly Item[]): World {
  return { days: daysOf(controls, words), words, assumptions: [], items };
}
