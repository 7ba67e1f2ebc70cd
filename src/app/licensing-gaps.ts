import { gapBites } from '../engine/licensing/gap-bites';
import { matrixDestination } from '../engine/licensing/licence-matrix';
import type { Checked } from '../model/diagnostic';
import type { LicenceState } from '../model/licensing-outcome';
import type { ListComparisonResult, RankedDifference } from '../model/list-comparison-result';
import type { Rulebook } from '../model/rulebook';
import { destinationsFor, type AskedDestination } from './licensing-destinations';

/**
 * Ranks the differences of two lists by the destinations asked for: those first for which the controlling list requires a
 * licence at most of them, then those for which that is not decided; otherwise in the order in which they stood.
 */
export function withBites(
  result: ListComparisonResult,
  asked: readonly AskedDestination[],
  { licensing }: Rulebook,
): Checked<ListComparisonResult> {
  if (asked.length === 0) return { ok: true, value: result, diagnostics: [] };
  const resolved = destinationsFor(asked, result.lists, licensing);
  if (!resolved.ok) return resolved;
  const { codes, licensing: tables } = resolved.value;
  const differences = result.differences
    .map((difference) => ({ ...difference, bites: gapBites(difference, result, codes, tables) }))
    .sort((a, b) => count(b, requires) - count(a, requires) || count(b, isOpen) - count(a, isOpen));
  const destinations = codes.map((code) => matrixDestination(code, result.lists, tables));
  return { ok: true, value: { ...result, differences, destinations }, diagnostics: [] };
}

function count({ bites = [] }: RankedDifference, holds: (state: LicenceState) => boolean): number {
  return bites.filter(({ state }) => holds(state)).length;
}

function requires(state: LicenceState): boolean {
  return state === 'required' || state === 'exception-possible';
}

function isOpen(state: LicenceState): boolean {
  return state === 'not-decided';
}
