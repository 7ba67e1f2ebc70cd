import { spaceOf, type Space } from '../../../src/engine/lists/space';
import type { Condition } from '../../../src/model/condition';
import { printExpression } from '../../../src/quantity/expression';
import { printQuantity } from '../../../src/quantity/quantity';
import type { Interval } from '../../../src/scope/interval';
import { vocabulary } from '../build';

/** Figures of every kind, of which one follows from others, and curves over a range. */
export const words = vocabulary({
  classes: { chip: {}, board: {} },
  numbers: {
    total: { unit: 'W', least: '0' },
    area: { unit: 'm2', most: '900' },
    cores: { unit: 'count', domain: 'integer' },
    share: { unit: 'count' },
    ratio: { unit: 'W', formula: 'total / share' },
    level: { unit: 'dBm' },
    power: { unit: 'W', over: 'frequency' },
    noise: { unit: 'W', over: 'frequency' },
  },
  ranges: { frequency: { unit: 'GHz' } },
  choices: { kind: ['x', 'y'] },
  questions: ['q'],
});
export const spaceFor = (...conditions: Condition[]): Space => spaceOf(conditions, words, 20_000);

const shown = ({ low, high }: Interval): string =>
  `${low?.closed === true ? '[' : '('}${low?.value.toFraction() ?? ''},${high?.value.toFraction() ?? ''}${high?.closed === true ? ']' : ')'}`;
const byName = <Of, As>(of: ReadonlyMap<string, Of>, as: (one: Of) => As): Record<string, As> =>
  Object.fromEntries([...of].map(([name, one]) => [name, as(one)]));

/** All that a space holds, in words; the axes in their order. */
const told = (space: Space) => ({
  axes: [...space.meanings.keys()],
  figures: byName(space.figures, (some) => some.map((figure) => figure.toFraction()).join(' ')),
  printed: byName(space.printed, (some) => some.map((figure) => printQuantity(figure)).join(', ')),
  hasTwoFigures: space.hasTwoFigures,
  asked: byName(space.asked, (some) => some.map(shown).join(' ')),
  bands: byName(space.bands, (some) => some.map(shown).join(' ')),
  whole: [...space.whole],
  relatedBy: byName(space.relatedBy, (some) => some.length),
  links: space.links.map(({ axis, expression }) => `${axis}: ${printExpression(expression)}`),
  linked: space.linked,
});
export type Told = ReturnType<typeof told>;
const nothing: Told = {
  axes: [],
  figures: {},
  printed: {},
  hasTwoFigures: false,
  asked: {},
  bands: {},
  whole: [],
  relatedBy: {},
  links: [],
  linked: [],
};
export const notEncoded = (...resolved: { address: string; isElsewhere?: true; condition?: Condition }[]) =>
  ({
    ...({
      kind: 'reference',
      mode: 'meets',
      targets: [],
      place: { file: 'test', line: 1, column: 1 },
    } as const),
    resolved: resolved.map((one) => ({ encoded: false, ...one })),
  }) satisfies Condition;

/** The space has what is expected, nothing else, and diagrams on these axes in this order. */
export function expectSpace(conditions: readonly Condition[], expected: Partial<Told>): void {
  const space = spaceFor(...conditions);
  expect(told(space)).toEqual({ ...nothing, ...expected });
  expect(space.scopes.axes.map(({ id }) => id)).toEqual([...space.meanings.keys()]);
  expect(space.vocabulary).toBe(words);
}
