import { apart, type Kinds } from '../../engine/compiled/kinds';
import type { Desk } from '../../itemlist/desk';
import type { Fault } from '../../itemlist/fault';
import type { FigureCells } from '../../itemlist/figure-cells';
import type { ByteRows } from '../../itemlist/long/byte-rows';
import { CellMemo } from '../../itemlist/long/cell-memo';
import { plainText } from '../../itemlist/row-reader';
import { plainNumbers, type PlainNumber } from '../../itemlist/value/plain-number';

/** Kinds of figures that stand apart begin here, beyond all others. */
const firstApart = 2 ** 30;

interface Known {
  readonly kind: number;
  readonly fault: Fault | undefined;
}

/**
 * Which kind of figure the cells of a column (or of the two of a range) state, for items that state the same classes: worked out
 * once for each text that is met, and straight from the digits where these are plain.
 */
export class ColumnKinds {
  /** What is wrong with the cells that were looked at last. */
  fault: Fault | undefined;
  /** Where it is reported. */
  readonly column: number;
  private readonly memo: CellMemo<Known>;
  private readonly plain: PlainNumber | undefined;
  private readonly ofNumber: (value: number) => number;
  private readonly isOne: boolean;
  private readonly isConcerned: boolean;
  private nextApart = firstApart;

  constructor(
    private readonly cells: FigureCells,
    private readonly kinds: Kinds,
    private readonly desk: Desk,
  ) {
    const { parameter, columns, unit } = cells;
    this.column = columns[0] ?? 0;
    this.memo = new CellMemo(columns);
    this.isConcerned = kinds.concerns(parameter.id);
    this.isOne = columns.length === 1;
    const isNumber = parameter.kind === 'number' && this.isOne;
    this.plain = isNumber ? plainNumbers(parameter, unit) : undefined;
    this.ofNumber = isNumber && this.isConcerned ? kinds.ofNumbers(parameter) : () => 0;
  }

  /** 0 where nothing is stated that a verdict turns on; otherwise as `Kinds` has it, and for what is apart a number of its own. */
  of(rows: ByteRows): number {
    this.fault = undefined;
    const from = rows.starts[this.column] ?? 0;
    const to = rows.ends[this.column] ?? 0;
    if (from === to && this.isOne) return 0;
    if (this.plain !== undefined) {
      const value = this.plain(rows.bytes, from, to);
      if (!Number.isNaN(value)) {
        const kind = this.ofNumber(value);
        if (kind !== apart) return kind;
      }
    }
    let known = this.memo.get(rows);
    if (known === undefined) {
      known = this.read(rows);
      this.memo.keep(rows, known);
    }
    this.fault = known.fault;
    return known.kind;
  }

  private read(rows: ByteRows): Known {
    const { cells, desk, kinds } = this;
    const { written } = cells.written(cells.columns.map((column) => plainText(rows.text(column))));
    const reading = desk.reading(written, cells.parameter, cells.unit);
    switch (reading.kind) {
      case 'missing':
        return { kind: 0, fault: undefined };
      case 'fault':
        return { kind: 0, fault: reading.fault };
      case 'figure': {
        if (!this.isConcerned) return { kind: 0, fault: undefined };
        const kind = kinds.of(cells.parameter.id, reading.value);
        return { kind: kind === apart ? (this.nextApart += 1) : kind, fault: undefined };
      }
    }
  }
}
