/** Bytes of a text that is kept at most; longer ones stand once each, as a rule. */
const longest = 512;

/** What is known of texts, by their bytes, so that no text need be made of them. It begins anew when it is full. */
export class ByteMemo<Value> {
  private heads = new Int32Array(64);
  private hashes: number[] = [];
  private places: number[] = [];
  private values: Value[] = [];
  private bytes = new Uint8Array(512);
  private used = 0;

  constructor(private readonly most = 1 << 13) {}

  get(bytes: Uint8Array, from: number, to: number): Value | undefined {
    const { heads } = this;
    const hash = hashOf(bytes, from, to);
    const mask = heads.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = (heads[at] ?? 0) - 1;
      if (entry < 0) return undefined;
      if (this.hashes[entry] === hash && this.isAt(this.places[entry] ?? 0, bytes, from, to))
        return this.values[entry];
    }
  }

  /** For a text of which nothing is known yet. */
  keep(bytes: Uint8Array, from: number, to: number, value: Value): void {
    const length = to - from;
    if (length > longest) return;
    if (this.values.length >= this.most) this.clear();
    if (2 * this.values.length >= this.heads.length) this.grow();
    // Its length stands before a text, in two bytes.
    while (this.used + 2 + length > this.bytes.length) {
      const grown = new Uint8Array(2 * this.bytes.length);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.used] = length & 255;
    this.bytes[this.used + 1] = length >>> 8;
    this.bytes.set(bytes.subarray(from, to), this.used + 2);
    this.places.push(this.used);
    this.used += 2 + length;
    const hash = hashOf(bytes, from, to);
    this.hashes.push(hash);
    this.enter(hash, this.values.push(value));
  }

  clear(): void {
    this.heads.fill(0);
    this.hashes = [];
    this.places = [];
    this.values = [];
    this.used = 0;
  }

  private isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const own = this.bytes;
    if ((own[place] ?? 0) + ((own[place + 1] ?? 0) << 8) !== to - from) return false;
    for (let at = from, mine = place + 2; at < to; at += 1, mine += 1) {
      if (bytes[at] !== own[mine]) return false;
    }
    return true;
  }

  private grow(): void {
    this.heads = new Int32Array(2 * this.heads.length);
    this.hashes.forEach((hash, entry) => {
      this.enter(hash, entry + 1);
    });
  }

  private enter(hash: number, entry: number): void {
    const mask = this.heads.length - 1;
    let at = hash & mask;
    while (this.heads[at] !== 0) at = (at + 1) & mask;
    this.heads[at] = entry;
  }
}

/** Of 30 bits, so that it stays a small integer for the engine below. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
