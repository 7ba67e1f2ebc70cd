import type { Column, PlainColumn } from './column';
import type { Desk, UnmarkedFigure } from './desk';
import type { Draft, Said } from './draft';
import { figureCells, type FigureCells } from './figure-cells';
import { whereOf, type CellKind, type Row } from './row';
import { isMissing } from './value/missing';

interface Cell extends Said {
  readonly kind: CellKind | undefined;
}

/** Turns the rows of one table into items. */
export class RowReader {
  /** By kind, the first column of it. */
  readonly plainAt: ReadonlyMap<Column['kind'], number>;
  /** Columns up to the last that has a header. */
  readonly width: number;
  readonly figures: readonly FigureCells[];

  constructor(
    readonly columns: readonly Column[],
    readonly header: Row,
    private readonly desk: Desk,
  ) {
    this.figures = figureCells(columns);
    this.width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    this.plainAt = new Map(columns.map(({ kind }, index) => [kind, index] as const).toReversed());
  }

  /** `undefined` for a row of another width, a note under the table, and the header on a further page. */
  draft(row: Row): Draft | undefined {
    if (this.isFootnote(row) || this.isHeaderAgain(row) || !this.fitsHeader(row)) return undefined;
    const { columns, desk, plainAt } = this;
    const at = (index: number): Cell => ({
      text: plainText(row.cells[index] ?? ''),
      kind: row.kinds?.get(index),
      where: whereOf(row, index, desk.file),
    });
    const plain = (kind: PlainColumn): Said => {
      const index = plainAt.get(kind);
      return index === undefined ? { ...at(0), text: '' } : at(index);
    };
    const id = plainAt.has('id')
      ? this.id(at(plainAt.get('id') ?? 0))
      : { ...at(0), text: `row ${row.number}` };
    const { where } = id;
    if (id.text === '') {
      desk.error(where, {
        id: 'missing-id',
        found: 'row without an id',
        repair: 'give every item an id of its own',
      });
    }
    const figures = new Map<string, UnmarkedFigure>();
    const stated = new Set<string>();
    const related: Draft['related'][number][] = [];
    for (const [index, column] of columns.entries()) {
      if (column.kind === 'relation')
        related.push(...listed(at(index)).map((to) => ({ relation: column.relation, to })));
      if (column.kind !== 'figure') continue;
      if (!isMissing(this.readable(at(index)).text)) stated.add(column.parameter.id);
    }
    for (const { parameter, columns: own, unit, written } of this.figures) {
      const cells = own.map(at);
      const texts = cells.map((cell) => (changed(cell) === undefined ? cell.text : ''));
      const figure = written(texts);
      const where = whereOf(row, own[0] ?? 0, desk.file);
      const read = desk.figure(figure.written, figure.printed, parameter, where, unit);
      if (read !== undefined) figures.set(parameter.id, read);
    }
    const claims = columns.flatMap((column, index) => {
      if (column.kind !== 'claim') return [];
      const cell = at(index);
      return desk.claims(cell, column.list, cell.kind);
    });
    const classes = plainAt.has('class')
      ? desk.classes(
          plain('class').where,
          listed(plain('class')),
          listed(plain('not-class')),
          claims.length > 0,
        )
      : new Map<string, 'yes' | 'no'>();
    const destinations = split(plain('destination'), /[;；,，、\r\n]+/u);
    const [maker, source, remark] = (['maker', 'source', 'remark'] as const).map((kind) => plain(kind).text);
    const item = {
      id: id.text,
      name: plain('name').text || id.text,
      classes,
      figures: desk.verified(figures, listed(plain('unverified')), stated),
      place: where.place,
      ...(maker && { maker }),
      ...(source && { source }),
      ...(remark && { remark }),
      ...(claims.length > 0 && { claims }),
      ...(destinations.length > 0 && {
        destinations: destinations.map(({ text, where: here }) => ({ text, ...here })),
      }),
    };
    return { item, where, related };
  }

  /** In text a cell too many or too few is a comma in the wrong place; a workbook has its cells under their headers. */
  private fitsHeader(row: Row): boolean {
    const { length } = this.columns;
    const beyond = row.cells.findIndex((cell, index) => index >= length && cell.trim() !== '');
    if (beyond < 0 && (row.sheet !== undefined || row.cells.length >= this.width)) return true;
    if (row.sheet !== undefined) {
      const found = `\`${row.cells[beyond]?.slice(0, 60) ?? ''}\` in a column without a header, which is not read`;
      this.desk.warning(whereOf(row, beyond, this.desk.file), { id: 'cell-without-header', found });
      return true;
    }
    this.desk.error(whereOf(row, beyond < 0 ? row.cells.length - 1 : beyond, this.desk.file), {
      id: 'ragged-row',
      found: `${row.cells.length} cells`,
      expected: `${length}, as in the header`,
      repair: 'put cells that hold commas into quotes',
    });
    return false;
  }

  /** What stands under a table alone in its row: 以上, a note, a total. */
  private isFootnote(row: Row): boolean {
    const said = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    const [index] = said;
    if (index === undefined || said.length > 1) return false;
    const text = row.cells[index]?.trim() ?? '';
    if (!footnote.test(text.normalize('NFKC'))) return false;
    this.desk.warning(whereOf(row, index, this.desk.file), {
      id: 'footnote',
      found: `\`${text.slice(0, 60)}\` alone in its row, which is not read as an item`,
    });
    return true;
  }

  private isHeaderAgain(row: Row): boolean {
    const { cells } = this.header;
    const said = row.cells.filter((cell) => cell.trim() !== '');
    if (said.length < 2 || !row.cells.every((cell, index) => cell.trim() === (cells[index]?.trim() ?? '')))
      return false;
    this.desk.warning(whereOf(row, 0, this.desk.file), {
      id: 'header-again',
      found: 'the header once more, which is not read as an item',
    });
    return true;
  }

  /** An id into which a spreadsheet has turned another still tells rows apart. */
  private id(cell: Cell): Said {
    const fault = changed(cell);
    if (fault !== undefined && cell.text !== '') this.desk.warning(cell.where, fault);
    return cell;
  }

  /** A cell that a spreadsheet has changed counts as empty, with a warning. */
  private readable(cell: Cell): Cell {
    const fault = changed(cell);
    if (fault === undefined) return cell;
    this.desk.warning(cell.where, fault);
    return { ...cell, text: '' };
  }
}

/** Without the apostrophe by which tables keep spreadsheets from taking a text for a formula. */
export function plainText(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/u, '');
}

const footnote = /^(?:以上|以下余白|注[\d)):：.]|※|\*|備考[:：]|合計|小計|total\b|end\b|note[:\d ])/iu;

/** What a spreadsheet holds where a figure or a name should be, and what that may have been. */
function changed({
  text,
  kind,
}: Cell): { readonly id: string; readonly found: string; readonly repair: string } | undefined {
  switch (kind) {
    case undefined:
    case 'number':
      return undefined;
    case 'date':
      return {
        id: 'changed-to-day',
        found: `the day \`${text}\`, into which a spreadsheet turns \`2-5\``,
        repair: 'format the column as text, and enter the value again',
      };
    case 'no-value':
      return {
        id: 'no-value',
        found: 'a formula without its value',
        repair: 'open the workbook in a spreadsheet and save it again',
      };
    case 'scaled':
      return {
        id: 'scaled-number',
        found: `the number \`${text}\`, of which the format of the cell shows another`,
        repair: 'enter the figure with its unit as text',
      };
  }
}

/** Entries of a cell that holds several. Commas do not separate: labels hold them. */
function listed(said: Said): readonly Said[] {
  return split(said, /[;；\r\n]+/u).filter(({ text }) => !isMissing(text));
}

function split({ text, where }: Said, by: RegExp): readonly Said[] {
  return text
    .split(by)
    .map((entry) => ({ text: entry.trim(), where }))
    .filter((entry) => entry.text !== '');
}
