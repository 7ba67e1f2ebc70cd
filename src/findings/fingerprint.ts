import { createHash } from 'node:crypto';
import type { FindingFacts } from './finding-kind';

/**
 * First 12 hex digits of the SHA-256 over kind, subject, addresses and detail. Wording, places and dates are left out, so
 * that an acceptance survives unrelated edits and goes stale only when what it accepted changes.
 */
export function fingerprint(kind: string, { subject, addresses, detail }: FindingFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, subject, addresses[0], addresses[1], detail]))
    .digest('hex')
    .slice(0, 12);
}
