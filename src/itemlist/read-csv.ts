import { printUnit } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import type { Column, PlainColumn } from './column';
import { csvTable } from './csv-table';
import type { Desk, UnmarkedFigure } from './desk';
import type { Draft, DraftList, Said } from './draft';
import { printedEnds } from './printed-ends';
import { readHeader } from './read-header';
import { whereOf, type Row } from './row';
import { isMissing } from './value/missing';

/**
 * Reads a table: lines that begin with `#` before the header, of which `# assumptions: a, b` declares assumptions, then one
 * header row, then one row per item. Blank rows are passed over.
 */
export function readCsv(text: string, desk: Desk): DraftList {
  const table = csvTable(text);
  if ('fault' in table) {
    desk.error(whereOf(table.row, table.index, desk.file), table.fault);
    return { assumptions: [], drafts: [] };
  }
  const { comments, header, body } = table;
  const assumptions = comments.flatMap((row) => assumptionsIn(row, desk.file));
  if (header === undefined) return { assumptions, drafts: [] };

  const columns = readHeader(header, body, desk);
  const plainAt = new Map(columns.map(({ kind }, index) => [kind, index] as const).toReversed());
  const drafts = body.flatMap((row) => {
    if (row.cells.length === columns.length) return [draftOf(row, columns, plainAt, desk)];
    desk.error(whereOf(row, Math.min(row.cells.length - 1, columns.length), desk.file), {
      id: 'ragged-row',
      found: `${row.cells.length} cells`,
      expected: `${columns.length}, as in the header`,
      repair: 'put cells that hold commas into quotes',
    });
    return [];
  });
  return { assumptions, drafts };
}

/** An unquoted `# assumptions: a, b` has become two cells, and spreadsheets add empty ones. */
function assumptionsIn(row: Row, file: string): readonly Said[] {
  const declared = /^\s*#\s*(?:assumptions?|前提|仮定)\s*[:：](.*)$/isu.exec(row.cells[0] ?? '');
  if (declared === null) return [];
  return row.cells.flatMap((cell, index) =>
    (index === 0 ? (declared[1] ?? '') : cell)
      .split(/[;；,，、\r\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({ text: each, where: whereOf(row, index, file) })),
  );
}

function draftOf(
  row: Row,
  columns: readonly Column[],
  plainAt: ReadonlyMap<Column['kind'], number>,
  desk: Desk,
): Draft {
  const at = (index: number): Said => ({
    text: row.cells[index]?.trim() ?? '',
    where: whereOf(row, index, desk.file),
  });
  const plain = (kind: PlainColumn): Said => {
    const index = plainAt.get(kind);
    return index === undefined ? { ...at(0), text: '' } : at(index);
  };
  const id = plain('id');
  const { where } = id;
  if (id.text === '' && plainAt.has('id')) {
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
    const said = at(index);
    const { parameter, unit, end } = column;
    if (!isMissing(said.text)) stated.add(parameter.id);
    const figure =
      end === undefined
        ? desk.figure(
            { kind: 'text', text: said.text },
            printedCell(said.text, unit),
            parameter,
            said.where,
            unit,
          )
        : (figures.get(parameter.id) ?? twoColumns(index, columns, at, desk));
    if (figure !== undefined) figures.set(parameter.id, figure);
  }
  const classes = plainAt.has('class')
    ? desk.classes(plain('class').where, listed(plain('class')), listed(plain('not-class')))
    : new Map<string, 'yes' | 'no'>();
  const maker = plain('maker').text;
  const source = plain('source').text;
  const remark = plain('remark').text;
  const item = {
    id: id.text,
    name: plain('name').text || id.text,
    classes,
    figures: desk.verified(figures, listed(plain('unverified')), stated),
    place: where.place,
    ...(maker !== '' && { maker }),
    ...(source !== '' && { source }),
    ...(remark !== '' && { remark }),
  };
  return { item, where, related };
}

/** The ends of a range that stand in two columns, read once, at the first of them. */
function twoColumns(
  first: number,
  columns: readonly Column[],
  at: (index: number) => Said,
  desk: Desk,
): UnmarkedFigure | undefined {
  const column = columns[first];
  if (column?.kind !== 'figure') return undefined;
  const { parameter } = column;
  const isEnd = (other: Column, end: 'min' | 'max'): boolean =>
    other.kind === 'figure' && other.parameter === parameter && other.end === end;
  if (columns.findIndex((other) => isEnd(other, 'min') || isEnd(other, 'max')) !== first) return undefined;
  const [min, max] = (['min', 'max'] as const).map((end) => {
    const index = columns.findIndex((other) => isEnd(other, end));
    const own = columns[index];
    return own?.kind === 'figure' ? { text: at(index).text, unit: own.unit } : { text: '', unit: undefined };
  });
  if (min === undefined || max === undefined) return undefined;
  return desk.figure(
    { kind: 'ends', min, max },
    printedEnds(printedCell(min.text, min.unit), printedCell(max.text, max.unit)),
    parameter,
    at(first).where,
  );
}

/** A cell as the report shows it: with the unit of its header where it states none itself. */
function printedCell(text: string, unit: Unit | undefined): string {
  return unit !== undefined && /\p{Nd}$/u.test(text) ? `${text} ${printUnit(unit, 'en')}` : text;
}

/** Entries of a cell that holds several. Commas do not separate: labels hold them. */
function listed(said: Said): readonly Said[] {
  return said.text
    .split(/[;；\r\n]+/u)
    .filter((entry) => !isMissing(entry))
    .map((entry) => ({ text: entry.trim(), where: said.where }));
}
