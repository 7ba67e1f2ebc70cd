import type { Comparison } from '../model/comparison';
import type { Severity } from '../model/finding';
import type { Bilingual } from '../model/text';
import type { ItemComparison, ListVerdict } from '../model/verdict';

/** What one finding states, before it is worded: everything that its fingerprint may depend on. */
export interface FindingFacts {
  /** Item id or item class id. */
  readonly subject: string;
  readonly addresses: readonly [readonly string[], readonly string[]];
  /** Distinguishes several findings of one kind about one subject, such as a parameter id or a region. */
  readonly detail: string;
  readonly message: Bilingual;
}

/**
 * A kind of finding: the registry is closed, every kind stands in a file of its own. `Subject` is what is looked at:
 * one compared item, or one compared item class.
 */
export interface FindingKind<Subject, Context> {
  /** Stable kebab-case name. */
  readonly id: string;
  readonly severity: Severity;
  /** The kind that is found when the two lists change places; its own id where it is symmetric. */
  readonly mirror: string;
  /** What the kind means and why it has its severity, for the legend of a report. */
  readonly meaning: Bilingual;
  readonly find: (subject: Subject, context: Context) => readonly FindingFacts[];
}

/** What a kind about items may look at besides the item's own comparison. */
export type ItemContext = Pick<Comparison, 'lists' | 'glossary'>;

export type ItemFindingKind = FindingKind<ItemComparison, ItemContext>;

/** Addresses of the controls that hold on list parity (AT-only controls left out), per list. */
export function controllingAddresses(
  comparison: ItemComparison,
): readonly [readonly string[], readonly string[]] {
  return [parityAddresses(comparison.verdicts[0]), parityAddresses(comparison.verdicts[1])];
}

function parityAddresses(verdict: ListVerdict): readonly string[] {
  const antiTerrorism = new Set(
    verdict.controls.filter((control) => control.tier === 'anti-terrorism').map((control) => control.address),
  );
  return verdict.controlledBy.filter((address) => !antiTerrorism.has(address));
}
