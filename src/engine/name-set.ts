/** Names by their places in an order, as bits. Sets of one order may differ in length. */
export type NameSet = Uint32Array;

/** Whether some place is in both. */
export function meet(one: NameSet, other: NameSet): boolean {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  }
  return false;
}

/** The set that holds these places. */
export function setOfPlaces(places: Iterable<number>, length: number): NameSet {
  const set = new Uint32Array(Math.ceil(length / 32));
  for (const place of places) set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31));
  return set;
}

/** All that is in any of the sets, which are of one length. */
export function union(sets: readonly NameSet[], length: number): NameSet {
  const all = new Uint32Array(Math.ceil(length / 32));
  for (const set of sets) {
    for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  }
  return all;
}
