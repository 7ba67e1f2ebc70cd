import type { Control } from '../../model/control-list';
import type { LicensingChange } from '../../model/rule-change';
import { or, type Truth } from '../../model/truth';
import type { LicensedControl } from '../licensing/licensed-control';
import { requirementOf } from '../licensing/requirement';
import type { ListOnDay } from '../list-on-day';
import { targetOf, type DatedTables } from './licensing-strictness';

/**
 * Adds to changes of requirements the encoded paragraphs that they reach: those for which, taken by themselves, a licence to one
 * of the destinations is surely required in one version and not in the other. A second ground hides a change, and is counted.
 */
export function concernedBy(
  changes: readonly LicensingChange[],
  base: DatedTables,
  head: DatedTables,
  { controls }: ListOnDay,
): readonly LicensingChange[] {
  if (changes.length === 0) return changes;
  const alone = controls.map(takenAlone);
  const flips = new Map<string, readonly string[]>();
  const flippedAt = (code: string, from: DatedTables, to: DatedTables): readonly string[] => {
    const key = `${code} ${String(from === base)}`;
    const known =
      flips.get(key) ??
      alone.flatMap((control) =>
        required(control, code, to) === 'yes' && required(control, code, from) !== 'yes'
          ? [control.address]
          : [],
      );
    flips.set(key, known);
    return known;
  };
  return changes.map((change) => {
    if (change.kind !== 'licence-wider' && change.kind !== 'licence-narrower') return change;
    const [from, to] = change.kind === 'licence-wider' ? [base, head] : [head, base];
    const found = new Set(change.destinations.flatMap(({ code }) => flippedAt(code, from, to)));
    const concerned = controls.map(({ address }) => address).filter((address) => found.has(address));
    return { ...change, concerned };
  });
}

/** A control as if an item met it; a reason that holds for a part of it only is open. */
function takenAlone({ address, reasons, row }: Control): LicensedControl {
  const held = reasons.map(({ when, ...reason }) => ({
    ...reason,
    truth: when === undefined ? ('yes' as const) : ('unknown' as const),
  }));
  return { address, truth: 'yes', hereOrElsewhere: true, reasons: held, ...(row !== undefined && { row }) };
}

function required(control: LicensedControl, code: string, version: DatedTables): Truth {
  const target = targetOf(code, version);
  if (target.code === version.tables.home) return 'no';
  return or(requirementOf(control, version.tables, target).grounds.map(({ truth }) => truth));
}
