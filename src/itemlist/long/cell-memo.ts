import { ByteMemo } from './byte-memo';
import type { ByteRows } from './byte-rows';

/** What is known of the texts of one or several cells of a row, by their bytes. */
export class CellMemo<Value> {
  private readonly memo: ByteMemo<Value>;
  private joined = Buffer.allocUnsafe(256);

  constructor(
    private readonly columns: readonly number[],
    most?: number,
  ) {
    this.memo = new ByteMemo(most);
  }

  get(rows: ByteRows): Value | undefined {
    if (this.columns.length === 1) {
      const only = this.columns[0] ?? 0;
      return this.memo.get(rows.bytes, rows.starts[only] ?? 0, rows.ends[only] ?? 0);
    }
    const length = this.join(rows);
    return this.memo.get(this.joined, 0, length);
  }

  keep(rows: ByteRows, value: Value): void {
    const length = this.join(rows);
    this.memo.keep(this.joined, 0, length, value);
  }

  clear(): void {
    this.memo.clear();
  }

  /** One cell after the other, with a byte between them that is no text: two rows of cells are never one text. */
  private join(rows: ByteRows): number {
    let length = 0;
    for (let each = 0; each < this.columns.length; each += 1) {
      const column = this.columns[each] ?? 0;
      const from = rows.starts[column] ?? 0;
      const to = rows.ends[column] ?? 0;
      if (length + to - from + 1 > this.joined.length) {
        const grown = Buffer.allocUnsafe(2 * (length + to - from + 1));
        this.joined.copy(grown, 0, 0, length);
        this.joined = grown;
      }
      if (each > 0) this.joined[length++] = 0xff;
      for (let at = from; at < to; at += 1) this.joined[length++] = rows.bytes[at] ?? 0;
    }
    return length;
  }
}
