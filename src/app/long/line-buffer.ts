/** Bytes from which on the buffer is to be written out. */
const enough = 256 * 1024;

/** First and last bytes of the ideographs from U+5000 to U+8FFF, all of them letters. */
const ideographs = [0xe5, 0xe8] as const;

/** Lines of a table as bytes of UTF-8, gathered to be written together. */
export class LineBuffer {
  private bytes = Buffer.allocUnsafe(2 * enough);
  private other = Buffer.allocUnsafe(2 * enough);
  private length = 0;

  get isFull(): boolean {
    return this.length >= enough;
  }

  /** What was gathered; good until it is taken again, twice. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    [this.bytes, this.other] = [this.other, this.bytes];
    this.length = 0;
    return taken;
  }

  text(text: string): void {
    this.room(3 * text.length);
    this.length += this.bytes.write(text, this.length);
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A whole number that is not negative. */
  number(value: number): void {
    this.room(16);
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits += 1;
    let left = value;
    for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
      const rest = Math.floor(left / 10);
      this.bytes[at] = 0x30 + (left - rest * 10);
      left = rest;
    }
    this.length += digits;
  }

  byte(byte: number): void {
    this.room(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /**
   * Takes over a cell that a table holds as it is: without spaces around it, without quotes, and no formula for a spreadsheet.
   * `false` for any other, of which nothing is taken over.
   */
  plainCell(bytes: Uint8Array, from: number, to: number): boolean {
    if (from === to || !beginsPlain(bytes[from] ?? 0) || !endsPlain(bytes, from, to)) return false;
    this.room(to - from);
    const own = this.bytes;
    let end = this.length;
    for (let at = from; at < to; at += 1, end += 1) {
      const byte = bytes[at] ?? 0;
      // A quote, a comma, a line break.
      if (byte <= 0x2c && (byte === 0x22 || byte === 0x2c || byte === 0x0a || byte === 0x0d)) return false;
      own[end] = byte;
    }
    this.length = end;
    return true;
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(2 * (this.length + more));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }
}

/** A Western letter or digit, a bracket, or an ideograph. */
function beginsPlain(byte: number): boolean {
  return (
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x28 ||
    (byte >= ideographs[0] && byte <= ideographs[1])
  );
}

/** No white space: that of Unicode outside ASCII takes other bytes than kana and ideographs. */
function endsPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const last = bytes[to - 1] ?? 0;
  if (last < 0x80) return last > 0x20;
  const lead = to - from >= 3 ? (bytes[to - 3] ?? 0) : 0;
  return (lead === 0xe3 && (bytes[to - 2] ?? 0) > 0x80) || (lead >= ideographs[0] && lead <= ideographs[1]);
}
