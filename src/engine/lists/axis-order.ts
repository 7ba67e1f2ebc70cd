import type { AxisMeaning } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { axisId } from './axis-meaning';
import { rangeEndsUnder } from './operands';

/**
 * First the axes of which links speak (`linked`): what a diagram says of figures that depend on each other is then its top,
 * and each way through the top leads to all that depends on nothing else there. Then what is asked of the item itself, then
 * of related items. Within these in the order of first occurrence, which keeps together what one paragraph compares; but what
 * a fact ties together stands side by side: both ends of a range, both extremes of a curve in a band, and the ends of an
 * operating range before the curves over it. With the range last, a diagram would have to remember every combination of bands
 * with a figure.
 */
export function inOrder(
  meanings: ReadonlyMap<string, AxisMeaning>,
  linked: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, AxisMeaning> {
  const ordered = new Map<string, AxisMeaning>();
  for (const [id, meaning] of meanings) {
    const before = tiedTo(meaning, vocabulary).map((other) => axisId(other, vocabulary));
    for (const other of [...before, id]) {
      const known = meanings.get(other);
      if (known !== undefined) ordered.set(other, known);
    }
  }
  const place = ([id, { relation }]: readonly [string, AxisMeaning]): number =>
    linked.has(id) ? 0 : relation === undefined ? 1 : 2;
  return new Map([...ordered].sort((one, other) => place(one) - place(other)));
}

function tiedTo(meaning: AxisMeaning, vocabulary: Vocabulary): readonly AxisMeaning[] {
  if (meaning.kind !== 'number' && meaning.kind !== 'computed') return [];
  const { parameter, relation } = meaning;
  if (meaning.end !== undefined && meaning.kind === 'number')
    return [
      { ...meaning, end: 'min' },
      { ...meaning, end: 'max' },
    ];
  const ends = rangeEndsUnder(parameter, vocabulary, relation);
  return [
    ...(ends === undefined ? [] : [ends.min, ends.max]),
    { ...meaning, extreme: 'highest' },
    { ...meaning, extreme: 'lowest' },
  ];
}
