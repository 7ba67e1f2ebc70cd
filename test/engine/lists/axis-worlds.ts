import { classDiagrams, type ClassDiagrams } from '../../../src/engine/lists/class-diagrams';
import type { FigureValue, Item } from '../../../src/model/item';
import type { Interval } from '../../../src/scope/interval';
import { item, quantities } from '../build';
import { smallLists, type SmallLists, type Words } from './small-lists';

/** A circuit of which only these figures are stated. */
export const itemOf = (figures: Record<string, string | FigureValue>, contains: Item[] = []): Item =>
  item(['circuit'], figures, { notClasses: ['converter', 'amplifier', 'module'], contains });

/** A curve of which one value is measured, at 3 GHz. */
export const rows = (value: string): FigureValue => ({
  kind: 'curve',
  complete: true,
  rows: [{ from: quantities('3 GHz')[0]!, to: quantities('3 GHz')[0]!, value: quantities(value)[0]! }],
});

/** A limit that nothing reaches. */
const nothing: readonly Words[] = [{ when: { 'fft-points': '>= 1000000' } }];

export function listsOf(
  us: readonly Words[],
  jp: readonly Words[] = nothing,
): { lists: SmallLists; diagrams: ClassDiagrams } {
  const lists = smallLists(us, jp);
  const options = { tier: 'list', freeClasses: true, nodeBudget: 20_000 } as const;
  return { lists, diagrams: classDiagrams(lists.sides, lists.vocabulary, 'circuit', options) };
}

/** `[2,3)`; `(,3]` without a lower end. */
export const shown = ({ low, high }: Interval): string =>
  `${low === undefined ? '(' : `${low.closed ? '[' : '('}${low.value.toFraction()}`},${
    high === undefined ? ')' : `${high.value.toFraction()}${high.closed ? ']' : ')'}`
  }`;
