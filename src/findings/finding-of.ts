import type { Finding } from '../model/finding';
import { fingerprint } from './fingerprint';
import type { FindingFacts, FindingKind } from './finding-kind';

/** What a kind found, as a report shows it. */
export function findingOf(
  { id, severity }: Pick<FindingKind<never, never>, 'id' | 'severity'>,
  facts: FindingFacts,
): Finding {
  const { subject, addresses, message } = facts;
  return { kind: id, severity, subject, addresses, places: [], message, fingerprint: fingerprint(id, facts) };
}
