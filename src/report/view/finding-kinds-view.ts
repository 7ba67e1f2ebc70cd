import { itemFindingKinds } from '../../findings/item-findings';
import { licenceFindingKinds } from '../../findings/licence-differs';
import type { Comparison } from '../../model/comparison';
import type { Finding, Severity } from '../../model/finding';
import { fill } from '../messages/fill';
import { findingLabel } from '../messages/finding-labels';
import { severityWord } from '../words';
import { itemAnchor } from './item-anchor';
import type { Wording } from './leaf-wording';

/** One kind of finding with the items that it was found about. */
export interface FindingKindView {
  readonly kind: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  readonly items: readonly { readonly anchor: string; readonly name: string }[];
  /** Says how many more items there are, or empty. */
  readonly more: string;
}

/** Items that a kind names before it counts the rest; the filter of the page finds them. */
const named = 8;

const meanings = new Map(
  [...itemFindingKinds, ...licenceFindingKinds].map(({ id, meaning }) => [id, meaning]),
);

/** Counts the findings by kind, in the order in which they stand in the result. */
export function findingKindsView(
  { findings, items, lists }: Comparison,
  { t, lang }: Wording,
): readonly FindingKindView[] {
  const places = new Map(items.map(({ item, name }, index) => [item, { anchor: itemAnchor(index), name }]));
  const byKind = new Map<string, Finding[]>();
  for (const finding of findings) byKind.set(finding.kind, [...(byKind.get(finding.kind) ?? []), finding]);
  return [...byKind].map(([kind, found]) => {
    const subjects = [...new Set(found.map(({ subject }) => subject))];
    const severity = found[0]?.severity ?? 'note';
    return {
      kind,
      severity,
      severityWord: severityWord(severity, t),
      label: findingLabel(kind, lists, lang),
      meaning: meanings.get(kind)?.[lang] ?? '',
      count: subjects.length,
      items: subjects.slice(0, named).flatMap((subject) => places.get(subject) ?? []),
      more: subjects.length > named ? fill(t.kindsMore, { n: subjects.length - named }) : '',
    };
  });
}
