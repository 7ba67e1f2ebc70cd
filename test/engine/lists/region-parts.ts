import type { AxisMeaning, OtherwiseMeaning, RegionPart } from '../../../src/model/list-comparison';
import { rational } from '../../../src/quantity/rational';
import type { AxisSet, Interval } from '../../../src/scope/interval';
import { quantities } from '../build';

/** `[4800,6000)`, `(,5]`, `(,)`. */
export function interval(text: string): Interval {
  const [, open, from = '', to = '', close] = /^([[(])(.*),(.*)([\])])$/.exec(text) ?? [];
  return {
    ...(from !== '' && { low: { value: rational(from), closed: open === '[' } }),
    ...(to !== '' && { high: { value: rational(to), closed: close === ']' } }),
  };
}
export const intervals = (...texts: string[]): AxisSet => ({
  kind: 'intervals',
  intervals: texts.map(interval),
});
export const values = (...all: string[]): AxisSet => ({ kind: 'values', values: all });
export const part = (
  meaning: AxisMeaning | OtherwiseMeaning,
  set: AxisSet,
  ...printed: string[]
): RegionPart => ({
  meaning,
  set,
  printed: printed.map((text) => quantities(text)[0]!),
});

export const number = (parameter: string, more: object = {}): AxisMeaning => ({
  kind: 'number',
  parameter,
  ...more,
});
