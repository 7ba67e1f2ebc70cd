import type { Comparison } from '../../model/comparison';
import { fromBytes, toBytes } from '../../quantity/structured-bytes';

type ComparedItem = Comparison['items'][number];

/** A comparison without its items, and where each of them lies. */
interface Head {
  readonly comparison: Omit<Comparison, 'items'>;
  /** First byte of each item, and last of all the end. */
  readonly starts: readonly number[];
}

/** A comparison as two files of bytes, so that one item can be read without the others. */
export function comparisonBytes({ items, ...comparison }: Comparison): {
  readonly head: Uint8Array;
  readonly items: Uint8Array;
} {
  const pieces = items.map((item) => toBytes(item));
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.length);
  return { head: toBytes({ comparison, starts } satisfies Head), items: Buffer.concat(pieces) };
}

/** Where the item of a number, counted from 0, lies in the file of items; `undefined` when there is no such item. */
export function itemPart(
  head: Uint8Array,
  index: number,
): { readonly from: number; readonly length: number } | undefined {
  const { starts } = fromBytes(head) as Head;
  const from = starts[index];
  const to = starts[index + 1];
  return from === undefined || to === undefined ? undefined : { from, length: to - from };
}

/** The comparison with the one item, the n-th counted from 0, whose bytes are given. */
export function withOneItem(head: Uint8Array, item: Uint8Array, index: number): Comparison {
  const { comparison } = fromBytes(head) as Head;
  const number = comparison.numbers?.[index] ?? index + 1;
  return { ...comparison, items: [fromBytes(item) as ComparedItem], numbers: [number] };
}

/** The whole comparison. */
export function restoredComparison(head: Uint8Array, items: Uint8Array): Comparison {
  const { comparison, starts } = fromBytes(head) as Head;
  const pieces = starts.slice(0, -1).map((from, index) => items.subarray(from, starts[index + 1]));
  return { ...comparison, items: pieces.map((piece) => fromBytes(piece) as ComparedItem) };
}
