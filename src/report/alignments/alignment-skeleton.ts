import { regionFindingKinds } from '../../findings/region-findings';
import { relationName } from '../../model/alignment';
import type { ListComparisonResult } from '../../model/list-comparison-result';

const regionKinds = new Set(regionFindingKinds.map(({ id }) => id));

/**
 * Entries for `rules/alignments/` of the compared classes that nobody has reviewed at these editions, or whose relation has
 * changed since. Reason, day and role are left empty: the loader refuses them until a person has filled them in.
 */
export function alignmentSkeleton(result: ListComparisonResult): string {
  const { classes, lists, findings, reviews } = result;
  const ids = [lists[0].id, lists[1].id] as const;
  const editions = lists.map(({ id, edition }) => `${id}: "${edition.date}"`).join(', ');
  const missing = classes.filter(
    ({ itemClass, list }) =>
      !reviews.some((review) => review.itemClass === itemClass && review.relation === list.relation),
  );
  const entries = missing.flatMap(({ itemClass, list }) => [
    `  - class: ${itemClass}`,
    `    editions: { ${editions} }`,
    `    relation: ${relationName(list.relation, ids)}`,
    '    reason: { en: "", ja: "" }',
    '    reviewed: { on: "", role: { en: "", ja: "" } }',
    ...findings
      .filter(({ subject, kind }) => subject === itemClass && regionKinds.has(kind))
      .map(({ fingerprint, message }) => `    # "${fingerprint}" ${message.en.replace(/\s+/g, ' ')}`),
  ]);
  const head =
    missing.length === 0
      ? '# every compared class is reviewed at these editions'
      : '# fill in reason, day and role; a finding may be accepted by its fingerprint under `accepts`';
  return [head, `alignments:${missing.length === 0 ? ' []' : ''}`, ...entries, ''].join('\n');
}
