import { addressKey, entryOf } from './address-key';
import type { OfficialParagraph } from './official-text';

/**
 * Joins readings of one edition, the preferred one first: an entry is taken from the first reading that has it. Where a
 * reading lost the head of an entry, the lost entry's paragraphs stand under the one before it: they are known by the other
 * reading having none of them there, and both entries are then taken with the other reading's help.
 */
export function mergeReadings(
  readings: readonly (readonly OfficialParagraph[])[],
): readonly OfficialParagraph[] {
  return readings.reduce((preferred, other) => mergeTwo(preferred, other));
}

/** Joins files that each hold a part of an edition; what two of them hold is taken from the first. */
export function joinParts(parts: readonly (readonly OfficialParagraph[])[]): readonly OfficialParagraph[] {
  return parts.reduce((joined, part) => {
    const known = new Set(joined.map(({ address }) => addressKey(address)));
    return [...joined, ...part.filter(({ address }) => address === '' || !known.has(addressKey(address)))];
  });
}

function mergeTwo(
  preferred: readonly OfficialParagraph[],
  other: readonly OfficialParagraph[],
): readonly OfficialParagraph[] {
  const own = byEntry(preferred);
  const others = byEntry(other);
  const order = [...others.keys()];
  for (const [index, entry] of order.entries()) {
    const paragraphs = others.get(entry) ?? [];
    const held = own.get(entry);
    if (held !== undefined) {
      own.set(entry, withFirst(held, paragraphs));
      continue;
    }
    own.set(entry, paragraphs);
    const before = order[index - 1];
    const swollen = before === undefined ? undefined : own.get(before);
    if (
      before !== undefined &&
      swollen !== undefined &&
      preferred.some(({ address }) => entryOf(address) === before)
    )
      own.set(before, withoutSwallowed(swollen, others.get(before) ?? []));
  }
  return [...own.values()].flat();
}

/** A reading can lose the first paragraph of an entry to the licence data before it; the other reading then has it. */
function withFirst(
  held: readonly OfficialParagraph[],
  reading: readonly OfficialParagraph[],
): readonly OfficialParagraph[] {
  const first = reading.find(
    ({ address, kind }) => kind === 'paragraph' && address === `${entryOf(address)}.a`,
  );
  const at = held.findIndex(({ kind }) => kind === 'paragraph');
  if (first === undefined || at < 0 || held[at]?.address === first.address) return held;
  return [...held.slice(0, at), first, ...held.slice(at)];
}

function withoutSwallowed(
  swollen: readonly OfficialParagraph[],
  reading: readonly OfficialParagraph[],
): readonly OfficialParagraph[] {
  const known = new Set(reading.map(({ address }) => addressKey(address)));
  const foreign = swollen.filter(({ address }) => !known.has(addressKey(address)));
  if (foreign.length === 0) return swollen;
  const notes = reading.filter(({ kind }) => kind === 'note');
  const kept = swollen.filter((paragraph) => !foreign.includes(paragraph) && paragraph.kind !== 'note');
  return [...kept, ...notes];
}

function byEntry(paragraphs: readonly OfficialParagraph[]): Map<string, readonly OfficialParagraph[]> {
  const entries = new Map<string, OfficialParagraph[]>();
  for (const paragraph of paragraphs) {
    const entry = entryOf(paragraph.address);
    const found = entries.get(entry);
    if (found === undefined) entries.set(entry, [paragraph]);
    else found.push(paragraph);
  }
  return entries;
}
