import type { Comparison } from '../../model/comparison';
import type { Severity } from '../../model/finding';
import { alignments } from '../words';

const severities: readonly Severity[] = ['gap', 'review', 'note'];

/**
 * Places of the items, counted from 0, those that matter most first: by outcome in the order of the report, then by the
 * severest finding, then in the order of the list.
 */
export function byImportance({ items, findings }: Comparison): readonly number[] {
  const severest = new Map<string, number>();
  for (const { subject, severity } of findings) {
    const weight = severities.indexOf(severity);
    if (weight < (severest.get(subject) ?? severities.length)) severest.set(subject, weight);
  }
  const weightOf = items.map(({ item, alignment }) => [
    alignments.indexOf(alignment) <= 1 ? 0 : alignments.indexOf(alignment),
    severest.get(item) ?? severities.length,
  ]);
  const weight = (place: number, by: 0 | 1): number => weightOf[place]?.[by] ?? 0;
  return items
    .map((_item, place) => place)
    .sort(
      (one, other) => weight(one, 0) - weight(other, 0) || weight(one, 1) - weight(other, 1) || one - other,
    );
}
