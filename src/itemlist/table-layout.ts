import { findUnit } from '../quantity/unit';
import type { HeaderNames } from './header-names';
import type { Row } from './row';

/** Where a table begins among the first rows of a sheet or file. */
export interface TableLayout {
  /** Rows that begin with `#`, before the header. */
  readonly comments: readonly Row[];
  /** The header, its lines joined; `undefined` where there is none. */
  readonly header: Row | undefined;
  /** Number of the last row that the header takes up. */
  readonly headerEnd: number;
  /** Columns whose header is understood, to compare sheets and delimiters by. */
  readonly understood: number;
}

/** Rows in which a header is looked for: letterheads, titles and approvals take up less. */
export const mostLead = 40;

/** Fewer understood headers may stand in a title by chance. */
const enough = 2;

/**
 * Finds the header below whatever title stands over it: the row with most headers that are understood, the first of several.
 * Where none has two, the first row that is no comment. A second line that names the parts of merged headers (minimum,
 * maximum) or their units belongs to it. `at` is the row that the user has named.
 */
export function tableLayout(lead: readonly Row[], names: HeaderNames, at?: number): TableLayout {
  const isCandidate = (row: Row): boolean => (at === undefined ? !isComment(row) : row.number === at);
  const scored = lead.filter(isCandidate).map((row) => ({ row, score: names.understood(row.cells) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const chosen = (best >= enough ? scored.find(({ score }) => score === best) : scored[0])?.row;
  const comments = lead.filter(
    (row) => isComment(row) && (chosen === undefined || row.number < chosen.number),
  );
  if (chosen === undefined) return { comments, header: undefined, headerEnd: 0, understood: 0 };
  const { header, end } = withLowerLines(chosen, lead.slice(lead.indexOf(chosen) + 1), names);
  return { comments, header, headerEnd: end, understood: names.understood(header.cells) };
}

function isComment({ cells }: Row): boolean {
  return cells[0]?.trimStart().startsWith('#') ?? false;
}

function withLowerLines(
  top: Row,
  below: readonly Row[],
  names: HeaderNames,
): { readonly header: Row; readonly end: number } {
  let header = top;
  let end = top.number;
  for (const line of below.slice(0, 2)) {
    if (line.number !== end + 1) break;
    const joined = isUnitLine(line) ? withUnits(header, line) : withParts(header, line, names);
    if (joined === undefined) break;
    header = joined;
    end = line.number;
  }
  return { header, end };
}

const bracketed = /^[[(［（](.*)[\])］）]$/u;

/** `[bit]` and `bit` alike. */
function unitIn(cell: string): string {
  const text = cell.trim();
  return bracketed.exec(text)?.[1]?.trim() ?? text;
}

function isUnitLine({ cells }: Row): boolean {
  const said = cells.map(unitIn).filter((text) => !/^[-―－–ー]?$/u.test(text));
  return said.length > 0 && said.every((text) => findUnit(text) !== undefined);
}

function withUnits(header: Row, units: Row): Row {
  const cells = header.cells.map((name, index) => {
    const unit = unitIn(units.cells[index] ?? '');
    return findUnit(unit) === undefined || name.trim() === '' ? name : `${name} [${unit}]`;
  });
  return { ...header, cells };
}

/** The header with the words of a second line, if more of it is understood then. A name reaches right over empty cells. */
function withParts(header: Row, line: Row, names: HeaderNames): Row | undefined {
  const width = Math.max(header.cells.length, line.cells.length);
  let above = '';
  const cells = Array.from({ length: width }, (_, index) => {
    const own = header.cells[index]?.trim() ?? '';
    const part = line.cells[index]?.trim() ?? '';
    if (own !== '') above = own;
    if (part === '' || part === own) return own;
    const whole = `${above} ${part}`.trim();
    return names.understood([whole]) > 0 || names.understood([part]) === 0 ? whole : part;
  });
  return names.understood(cells) > names.understood(header.cells) ? { ...header, cells } : undefined;
}
