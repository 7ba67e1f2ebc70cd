import { licenceMatrix } from '../engine/licensing/licence-matrix';
import { licenceFindings } from '../findings/licence-findings';
import type { Comparison } from '../model/comparison';
import type { Checked } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import {
  destinationNames,
  destinationsFor,
  resolveDestinations,
  type AskedDestination,
} from './licensing-destinations';

/**
 * Adds to a comparison who needs a licence to where: for every item at the destinations asked for the whole list, and for an
 * item that states destinations at those too. Without any destination the comparison stays as it is.
 */
export function withLicences(
  comparison: Comparison,
  asked: readonly AskedDestination[],
  { licensing }: Rulebook,
): Checked<Comparison> {
  const { items, lists } = comparison;
  const all = [...asked, ...items.flatMap(({ stated }) => stated.destinations ?? [])];
  if (all.length === 0) return { ok: true, value: comparison, diagnostics: [] };
  const resolved = destinationsFor(all, lists, licensing);
  if (!resolved.ok) return resolved;
  const tables = resolved.value.licensing;
  const names = destinationNames(tables);
  const codesOf = (texts: readonly AskedDestination[]): readonly string[] => {
    const codes = resolveDestinations(texts, names);
    return codes.ok ? codes.value : [];
  };
  const askedItems = items.map((compared) => ({
    compared,
    to: codesOf([...asked, ...(compared.stated.destinations ?? [])]),
  }));
  const licences = licenceMatrix(askedItems, lists, tables);
  const found = licenceFindings(
    items.map((item, index) => ({ item, at: licences.items[index]?.at ?? [] })),
    { lists, destinations: licences.destinations },
  );
  const value = { ...comparison, licences, findings: [...comparison.findings, ...found] };
  return { ok: true, value, diagnostics: [] };
}
