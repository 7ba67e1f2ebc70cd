import { readFileSync } from 'node:fs';
import { compareItems } from '../../src/app/compare-items';
import { readItems } from '../../src/app/read-items';
import { packaged } from '../../src/io/package-folder';
import type { Comparison } from '../../src/model/comparison';
import { shippedCorpus } from '../app/shipped-corpus';

let sample: Comparison | undefined;

/** The shipped sample list judged by the shipped rules, verdicts without their outlook, which takes most of the time. */
export function judgedSample(): Comparison {
  if (sample !== undefined) return sample;
  const corpus = shippedCorpus();
  const text = readFileSync(packaged.sample, 'utf8');
  const read = readItems({ file: 'sample.yaml', text, hash: 'ef'.repeat(32) }, corpus.rulebook.vocabulary);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  sample = compareItems({
    ...corpus,
    itemList: read.value,
    asOf: new Map(),
    diagnostics: [],
    depth: 'verdicts',
  });
  return sample;
}

/** A comparison as if its items stood in the list again and again under other ids, up to so many. */
export function repeated(comparison: Comparison, total: number): Comparison {
  const { items, findings, counts } = comparison;
  const renamed = (id: string, round: number): string => (round === 0 ? id : `${id}-${round}`);
  const place = new Map(items.map(({ item }, index) => [item, index]));
  const rounds = Math.ceil(total / items.length);
  const many = Array.from({ length: total }, (_, index) => {
    const item = items[index % items.length]!;
    const id = renamed(item.item, Math.floor(index / items.length));
    return { ...item, item: id, stated: { ...item.stated, id } };
  });
  return {
    ...comparison,
    items: many,
    findings: findings.flatMap((finding) =>
      Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
        round * items.length + (place.get(finding.subject) ?? 0) < total
          ? [{ ...finding, subject: renamed(finding.subject, round) }]
          : [],
      ),
    ),
    counts: Object.fromEntries(
      Object.keys(counts).map((key) => [key, many.filter(({ alignment }) => alignment === key).length]),
    ) as unknown as Comparison['counts'],
  };
}
