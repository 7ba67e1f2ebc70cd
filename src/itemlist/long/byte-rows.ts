import type { Delimiter } from '../csv-table';
import { fileLimits, type ReadLimits } from '../limits';
import type { Row } from '../row';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Cells of a row that are told apart here; a row with more is `strange`. */
const mostCells = 2048;

/**
 * What comes next: a row; nothing until more bytes are given; the end of the table; or a row that only the library reads: one
 * with a quote in the wrong place, or one that may be beyond a limit.
 */
export type Next = 'row' | 'more' | 'end' | 'strange';

/**
 * Splits the bytes of delimited text in UTF-8 (RFC 4180) into rows, as the library does with the text, without making texts of
 * the cells: these are looked at where they stand, between `starts` and `ends`, until the next row is asked for.
 */
export class ByteRows {
  bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  readonly starts = new Int32Array(mostCells);
  readonly ends = new Int32Array(mostCells);
  /** Cells of the row. */
  count = 0;
  /** Its number, from 1, and the line on which it begins, as `Row` has them. */
  number = 0;
  line = 0;
  private nextLine = 1;
  private at = 0;
  private filled = 0;
  private isWhole = false;
  private isBegun = false;
  /** By byte, whether it can end an unquoted cell. */
  private readonly ending = new Uint8Array(256);
  /** Cells that hold quotes of their own, which are doubled. */
  private readonly doubled: number[] = [];

  constructor(
    private readonly delimiter: Delimiter,
    private readonly limits: ReadLimits = fileLimits,
  ) {
    for (const byte of [delimiter.charCodeAt(0), lineFeed, carriageReturn, quote]) this.ending[byte] = 1;
  }

  /** Takes more bytes in; they are copied. */
  add(piece: Uint8Array): void {
    const left = this.filled - this.at;
    if (left + piece.length > this.bytes.length) {
      const grown = Buffer.allocUnsafe(2 * (left + piece.length));
      this.bytes.copy(grown, 0, this.at, this.filled);
      this.bytes = grown;
    } else this.bytes.copyWithin(0, this.at, this.filled);
    this.bytes.set(piece, left);
    this.at = 0;
    this.filled = left + piece.length;
    if (!this.isBegun && this.filled >= 3) this.skipMark();
  }

  /** There are no more bytes. */
  end(): void {
    this.isWhole = true;
  }

  /** Bytes from the row on that was not read. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.at, this.filled);
  }

  /** Where that row stands. */
  place(): Pick<Row, 'number' | 'line'> {
    return { number: this.number + 1, line: this.nextLine };
  }

  next(): Next {
    const { bytes, ending, filled, starts, ends, isWhole, limits } = this;
    const separator = this.delimiter.charCodeAt(0);
    const begin = this.at;
    if (begin === filled) return isWhole ? 'end' : 'more';
    if (!this.isBegun) {
      if (!isWhole) return 'more';
      this.isBegun = true;
    }
    if (this.doubled.length > 0) this.doubled.length = 0;
    let at = begin;
    let count = 0;
    let lines = 1;
    for (;;) {
      if (count === mostCells) return 'strange';
      if (bytes[at] === quote && at < filled) {
        starts[count] = at + 1;
        for (at += 1; ; at += 1) {
          while (at < filled && (ending[bytes[at] ?? 0] === 0 || bytes[at] === separator)) at += 1;
          if (at >= filled) return isWhole ? 'strange' : this.unfinished(at);
          if (bytes[at] === quote) {
            if (bytes[at + 1] !== quote || at + 1 === filled) break;
            if (this.doubled.at(-1) !== count) this.doubled.push(count);
            at += 1;
          } else if (bytes[at] === lineFeed || bytes[at + 1] !== lineFeed) lines += 1;
        }
        ends[count] = at;
        at += 1;
      } else {
        starts[count] = at;
        while (at < filled && ending[bytes[at] ?? 0] === 0) at += 1;
        ends[count] = at;
      }
      if ((ends[count] ?? 0) - (starts[count] ?? 0) > limits.cell) return 'strange';
      count += 1;
      if (at >= filled) {
        if (!isWhole) return this.unfinished(at);
        break;
      }
      const byte = bytes[at];
      if (byte === separator) {
        at += 1;
        continue;
      }
      if (byte === lineFeed) {
        at += 1;
        break;
      }
      if (byte !== carriageReturn) return 'strange';
      if (at + 1 === filled && !isWhole) return this.unfinished(at);
      at += bytes[at + 1] === lineFeed && at + 1 < filled ? 2 : 1;
      break;
    }
    if (at - begin > limits.row || count > limits.columns) return 'strange';
    if (this.doubled.length > 0) this.undouble();
    this.at = at;
    this.count = count;
    this.number += 1;
    this.line = this.nextLine;
    this.nextLine += lines;
    return 'row';
  }

  /** The text of a cell; empty beyond the last. */
  text(cell: number): string {
    return cell < this.count ? this.bytes.toString('utf8', this.starts[cell], this.ends[cell]) : '';
  }

  /** The row as texts, which outlive it. */
  row(): Row {
    const cells = Array.from({ length: this.count }, (_, cell) => this.text(cell));
    return { cells, number: this.number, line: this.line };
  }

  private skipMark(): void {
    const [a, b, c] = this.bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf) this.at = 3;
    this.isBegun = true;
  }

  /** Takes out one of two quotes, in place: a cell only shrinks. */
  private undouble(): void {
    for (const cell of this.doubled) {
      const end = this.ends[cell] ?? 0;
      let to = this.starts[cell] ?? 0;
      for (let from = to; from < end; from += 1, to += 1) {
        const byte = this.bytes[from] ?? 0;
        this.bytes[to] = byte;
        if (byte === quote) from += 1;
      }
      this.ends[cell] = to;
    }
  }

  /** A row that goes on for ever has a quote that is open. */
  private unfinished(at: number): Next {
    return at - this.at > this.limits.row ? 'strange' : 'more';
  }
}
