import type { ListComparisonResult } from '../model/list-comparison-result';
import { fromBytes, toBytes } from '../quantity/structured-bytes';

/** A comparison of two lists as bytes, to be read again without comparing again. */
export function snapshotScopes(result: ListComparisonResult): Uint8Array {
  return toBytes(result);
}

/** The comparison of a snapshot; the bytes must be those that `snapshotScopes` gave. */
export function restoreScopes(bytes: Uint8Array): ListComparisonResult {
  return fromBytes(bytes) as ListComparisonResult;
}
