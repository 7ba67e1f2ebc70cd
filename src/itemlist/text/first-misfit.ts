import type { TextEncoding } from './text-encoding';

/** Line and column of the first byte that does not fit an encoding: how far a text can be decoded, found by halving. */
export function firstMisfit(
  bytes: Uint8Array,
  encoding: TextEncoding,
): { readonly line: number; readonly column: number } {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, valid)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    // A sequence that is only cut off at the end is no fault yet, hence `stream`.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
