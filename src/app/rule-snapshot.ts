import type { Rulebook } from '../model/rulebook';
import { fromBytes, toBytes } from '../quantity/structured-bytes';

/** Checked rules as bytes, to be read again without being checked again. */
export function snapshotRules(rulebook: Rulebook): Uint8Array {
  return toBytes(rulebook);
}

/** The rules of a snapshot; the bytes must be those that `snapshotRules` gave. */
export function restoreRules(bytes: Uint8Array): Rulebook {
  return fromBytes(bytes) as Rulebook;
}
