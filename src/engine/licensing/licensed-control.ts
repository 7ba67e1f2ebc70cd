import { containsAddress } from '../../model/address';
import type { ParagraphFacts } from '../../model/list-comparison-result';
import type { Truth } from '../../model/truth';
import type { HoldingReason, ListVerdict } from '../../model/verdict';

/** What the licensing tables look at of a control: whether it holds, why, and in which row it stands. */
export interface LicensedControl {
  readonly address: string;
  readonly truth: Exclude<Truth, 'no'>;
  /** It holds, or another control of the same list does in its place. */
  readonly hereOrElsewhere: boolean;
  readonly reasons: readonly HoldingReason[];
  readonly row?: string;
}

/** The controls of a verdict that hold or may hold. */
export function licensedControls(verdict: ListVerdict): readonly LicensedControl[] {
  const sure = new Set(verdict.controlledBy);
  return verdict.controls.flatMap(({ address, truth, reasons = [], row }) =>
    truth === 'no'
      ? []
      : [{ address, truth, hereOrElsewhere: sure.has(address), reasons, ...(row !== undefined && { row }) }],
  );
}

/** A paragraph taken by itself, as if an item met it; a reason that holds for a part of it only is open. */
export function licensedParagraph(address: string, { reasons, row }: ParagraphFacts): LicensedControl {
  return {
    address,
    truth: 'yes',
    hereOrElsewhere: true,
    reasons: reasons.map(({ partial, ...reason }) => ({ ...reason, truth: partial ? 'unknown' : 'yes' })),
    ...(row !== undefined && { row }),
  };
}

/** What lines of the tables name: the same few are asked of the same controls at every destination. */
const naming = new WeakMap<readonly string[], Map<string, boolean>>();

/** Whether a table that names these entries, paragraphs or rows names the control. */
export function isNamed(
  { address, row }: Pick<LicensedControl, 'address' | 'row'>,
  at: readonly string[],
): boolean {
  const known = naming.get(at) ?? new Map<string, boolean>();
  naming.set(at, known);
  const key = row === undefined ? address : `${address} ${row}`;
  const named =
    known.get(key) ??
    at.some((outer) => isWithin(address, outer) || (row !== undefined && isWithin(row, outer)));
  known.set(key, named);
  return named;
}

function isWithin(address: string, outer: string): boolean {
  return address === outer || containsAddress(outer, address);
}
