import type { KeptNumbers } from '../../engine/compiled/kept-numbers';
import type { Kinds } from '../../engine/compiled/kinds';
import { Outcomes } from '../../engine/compiled/outcomes';
import type { Desk } from '../../itemlist/desk';
import type { Fault } from '../../itemlist/fault';
import type { FigureCells } from '../../itemlist/figure-cells';
import type { ByteRows } from '../../itemlist/long/byte-rows';
import type { JudgedItem } from '../../model/judgement';
import type { Alignment } from '../../model/verdict';
import { ColumnKinds } from './column-kinds';

/** What stands behind the name of an item in its line, but for the number of the line. */
export interface Tail {
  readonly bytes: Uint8Array;
  readonly alignment: Alignment;
}

/** Different rows of kinds whose outcome is kept. */
const mostKept = 1 << 15;

/** Different outcomes that are kept in writing. */
const mostTails = 1 << 11;

const none: readonly never[] = [];

/** Rows of a table that state the same classes: those whose figures are of the same kinds have the same verdicts. */
export class ClassRows {
  private readonly columns: readonly ColumnKinds[];
  private readonly key: number[];
  private readonly outcomes: Outcomes<Tail>;
  private readonly tails = new Map<JudgedItem, Tail>();
  private hasFaults = false;

  constructor(
    figures: readonly FigureCells[],
    kinds: Kinds,
    desk: Desk,
    private readonly write: (judged: JudgedItem) => Uint8Array,
    /** What is kept of rows of all classes. */
    kept: KeptNumbers,
  ) {
    this.outcomes = new Outcomes<Tail>(kept, mostKept);
    this.columns = figures.map((cells) => new ColumnKinds(cells, kinds, desk));
    this.key = this.columns.map(() => 0);
  }

  /** What a row comes to; `undefined` where no row with figures of the same kinds was judged before. */
  find(rows: ByteRows): Tail | undefined {
    const { columns, key } = this;
    this.hasFaults = false;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (column === undefined) continue;
      key[at] = column.of(rows);
      if (column.fault !== undefined) this.hasFaults = true;
    }
    return this.outcomes.get(key);
  }

  /** Keeps what the row comes to that was just not found. */
  keep(judged: JudgedItem): void {
    this.outcomes.keep([...this.key], this.tail(judged));
  }

  /** What is wrong with figures of the row that was looked at last, at their columns. */
  faults(): readonly { readonly column: number; readonly fault: Fault }[] {
    if (!this.hasFaults) return none;
    return this.columns.flatMap(({ column, fault }) => (fault === undefined ? [] : [{ column, fault }]));
  }

  private tail(judged: JudgedItem): Tail {
    const known = this.tails.get(judged);
    if (known !== undefined) return known;
    if (this.tails.size >= mostTails) this.tails.clear();
    const tail = { bytes: this.write(judged), alignment: judged.alignment };
    this.tails.set(judged, tail);
    return tail;
  }
}
