import { KeptNumbers } from '../../engine/compiled/kept-numbers';
import type { Desk } from '../../itemlist/desk';
import { isBlank } from '../../itemlist/csv-table';
import type { ByteRows } from '../../itemlist/long/byte-rows';
import { CellMemo } from '../../itemlist/long/cell-memo';
import type { OpenTable } from '../../itemlist/read-table';
import { whereOf, type Row } from '../../itemlist/row';
import { plainText, type RowReader } from '../../itemlist/row-reader';
import type { Item } from '../../model/item';
import type { JudgedItem } from '../../model/judgement';
import type { Lang } from '../../model/text';
import { judgedCell, judgedClasses, judgedLines, judgedOutcome } from '../render/results';
import { ClassRows } from './class-rows';
import type { Judging } from './judging';
import type { LineBuffer } from './line-buffer';
import { Tally } from './tally';

const comma = 0x2c;
const lineEnd = Buffer.from('\r\n');

/** Kinds of classes that are kept, each with what was worked out for its rows. */
const mostClasses = 1 << 9;

/** What the rows are read and written by. */
export interface RowGround {
  readonly judging: Judging;
  readonly lang: Lang;
  /** Opens the table once more, for a desk of its own. */
  readonly open: (desk: Desk) => OpenTable;
  /** Where the faults are told. */
  readonly desk: Desk;
  /** Another desk, whose faults nobody is told. */
  readonly scratch: Desk;
}

/**
 * Judges the rows of a table as they come and writes a line for each. A row like one before, its figures among the same limits, has
 * the same verdicts: it is neither read as an item nor judged again. What is unusual in any way takes the long way.
 */
export class JudgedRows {
  readonly tally = new Tally();
  private readonly kept = new KeptNumbers();
  private readonly scratchReader: RowReader;
  private readonly classes: CellMemo<ClassRows | 'unusual'>;
  private readonly line: ReturnType<typeof judgedLines>;
  private readonly idAt: number | undefined;
  private readonly nameAt: number | undefined;
  private readonly unverifiedAt: number | undefined;
  private readonly classAt: readonly number[];

  constructor(
    private readonly reader: RowReader,
    private readonly ground: RowGround,
    private readonly out: LineBuffer,
  ) {
    const scratchReader = ground.open(ground.scratch).reader;
    if (scratchReader === undefined) throw new Error('a table lost its header');
    // What is said of the header.
    ground.scratch.diagnostics.length = 0;
    this.scratchReader = scratchReader;
    const at = (kind: 'id' | 'name' | 'unverified' | 'class' | 'not-class'): number | undefined =>
      reader.plainAt.get(kind);
    [this.idAt, this.nameAt, this.unverifiedAt] = [at('id'), at('name'), at('unverified')];
    this.classAt = [at('class'), at('not-class')].filter((column) => column !== undefined);
    this.classes = new CellMemo(this.classAt, mostClasses);
    this.line = judgedLines({ ...ground.judging.table, lang: ground.lang });
  }

  /** Whether lines are to be written out. */
  get isFull(): boolean {
    return this.out.isFull;
  }

  /** Judges the row that was split off last. */
  take(rows: ByteRows): void {
    const ofClass = this.isUsual(rows) ? this.classOf(rows) : 'unusual';
    if (ofClass === 'unusual') {
      this.takeRow(rows.row());
      return;
    }
    const tail = ofClass.find(rows);
    if (tail === undefined) {
      const judged = this.takeRow(rows.row());
      if (judged !== undefined) ofClass.keep(judged);
      return;
    }
    for (const { column, fault } of ofClass.faults()) {
      const { desk } = this.ground;
      desk.warning(whereOf({ cells: [], number: rows.number, line: rows.line }, column, desk.file), fault);
    }
    if (this.tally.add(tail.alignment)) this.explain(rows.row());
    this.write(rows, tail.bytes);
  }

  /** Judges a row the long way. Its outcome, if that is the outcome of all rows with figures of the same kinds. */
  takeRow(row: Row): JudgedItem | undefined {
    if (isBlank(row)) return undefined;
    const draft = this.reader.draft(row);
    if (draft === undefined) return undefined;
    const item: Item = { ...draft.item, related: [] };
    const { judge } = this.ground.judging;
    const packed = judge.pack(item);
    const judged = judge.judgePacked(packed);
    if (this.tally.add(judged.alignment)) this.tally.explain(item);
    this.out.text(this.line(item, judged, this.tally.count));
    return packed.beside === undefined ? judged : undefined;
  }

  /** Whether nothing but its figures can be special about a row. */
  private isUsual(rows: ByteRows): boolean {
    const { columns, width } = this.reader;
    if (this.idAt === undefined || rows.count > columns.length || rows.count < width) return false;
    for (let beyond = rows.count; beyond < columns.length; beyond += 1)
      rows.starts[beyond] = rows.ends[beyond] = 0;
    if (this.unverifiedAt !== undefined && !isEmpty(rows, this.unverifiedAt)) return false;
    const first = isEmpty(rows, this.idAt) ? 0 : (rows.bytes[rows.starts[this.idAt] ?? 0] ?? 0);
    // A visible character of ASCII, or a text that is not blank.
    return first > 0x7e ? plainText(rows.text(this.idAt)) !== '' : first > 0x20;
  }

  private classOf(rows: ByteRows): ClassRows | 'unusual' {
    if (this.kept.isTooMuch) {
      this.classes.clear();
      this.kept.clear();
    }
    const known = this.classes.get(rows);
    if (known !== undefined) return known;
    const found = this.classAnew(rows);
    this.classes.keep(rows, found);
    return found;
  }

  /** Reads a row with these classes and nothing else in it. */
  private classAnew(rows: ByteRows): ClassRows | 'unusual' {
    const { ground, idAt = 0, reader } = this;
    const { judging, lang, desk, scratch } = ground;
    const cells = reader.columns.map((_, column) => (this.classAt.includes(column) ? rows.text(column) : ''));
    // The header once more is no item, but may be a class.
    const isHeader = this.classAt.some((at) => cells[at]?.trim() === reader.header.cells[at]?.trim());
    cells[idAt] = 'x';
    const draft = this.scratchReader.draft({ cells, number: rows.number, line: rows.line });
    const isClean = scratch.diagnostics.length === 0 && scratch.more.length === 0;
    scratch.diagnostics.length = 0;
    if (draft === undefined || !isClean || isHeader) return 'unusual';
    const item = { ...draft.item, related: [] };
    const table = { ...judging.table, lang };
    const classCell = judgedClasses(item, table);
    const kinds = judging.judge.kinds(item);
    const write = (judged: JudgedItem): Uint8Array =>
      Buffer.from(`,${classCell},${judgedOutcome(judged, table)},`);
    return new ClassRows(reader.figures, kinds, desk, write, this.kept);
  }

  private explain(row: Row): void {
    const draft = this.scratchReader.draft(row);
    this.ground.scratch.diagnostics.length = 0;
    if (draft !== undefined) this.tally.explain({ ...draft.item, related: [] });
  }

  private write(rows: ByteRows, tail: Uint8Array): void {
    const { out, idAt = 0, nameAt } = this;
    out.number(this.tally.count);
    out.byte(comma);
    this.cell(rows, idAt);
    out.byte(comma);
    if (nameAt === undefined || isEmpty(rows, nameAt) || !this.cell(rows, nameAt)) this.cell(rows, idAt);
    out.raw(tail);
    out.number(rows.line);
    out.raw(lineEnd);
  }

  /** Writes a cell; `false` where it turns out to be blank. */
  private cell(rows: ByteRows, column: number): boolean {
    if (this.out.plainCell(rows.bytes, rows.starts[column] ?? 0, rows.ends[column] ?? 0)) return true;
    const text = plainText(rows.text(column));
    this.out.text(judgedCell(text));
    return text !== '';
  }
}

function isEmpty({ starts, ends }: ByteRows, column: number): boolean {
  return (starts[column] ?? 0) === (ends[column] ?? 0);
}
