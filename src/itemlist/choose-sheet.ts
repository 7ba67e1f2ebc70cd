import type { Desk } from './desk';
import { nameKey } from './name-index';
import { headerNames, leadLength, type TableOptions } from './read-table';
import type { Row } from './row';
import { tableLayout } from './table-layout';

/** A sheet with those of its rows that hold anything. */
export interface SheetRows {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
}

/**
 * The sheet that the user has named by its name or number; otherwise the visible one of whose headers most are understood,
 * the first of several. Says which other sheets could have been meant. `undefined`, with an error, where there is none.
 */
export function chooseSheet<Sheet extends SheetRows>(
  sheets: readonly Sheet[],
  desk: Desk,
  options: TableOptions & { readonly sheet?: string },
): Sheet | undefined {
  const where = { place: { file: desk.file, line: 1, column: 1 } };
  const named = (list: readonly Sheet[]): string => list.map(({ name }) => `\`${name}\``).join(', ');
  const { sheet: asked, mapping } = options;
  if (asked !== undefined) {
    const found =
      sheets.find(({ name }) => name === asked) ??
      sheets.find(({ name }) => nameKey(name) === nameKey(asked)) ??
      (/^\d+$/.test(asked) ? sheets[Number(asked) - 1] : undefined);
    if (found === undefined)
      desk.error(where, {
        id: 'unknown-sheet',
        found: `no sheet \`${asked}\``,
        expected: `one of ${named(sheets)}`,
      });
    return found;
  }
  const names = headerNames(desk, options);
  const scored = sheets
    .filter(({ hidden, rows }) => !hidden && rows.length > 0)
    .map((sheet) => ({
      sheet,
      score: tableLayout(sheet.rows.slice(0, leadLength(options)), names, mapping?.headerRow).understood,
    }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const [chosen, ...rivals] = scored.filter(({ score }) => score === best).map(({ sheet }) => sheet);
  if (chosen === undefined)
    desk.error(where, {
      id: 'empty-list',
      found: 'no visible sheet that holds anything',
      expected: 'a sheet with items',
    });
  else if (rivals.length > 0)
    desk.warning(where, {
      id: 'several-sheets',
      found: `sheet \`${chosen.name}\` read, and not ${named(rivals)}`,
      repair: 'name the sheet that is meant',
    });
  return chosen;
}
