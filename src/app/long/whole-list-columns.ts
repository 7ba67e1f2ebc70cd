import type { Column } from '../../itemlist/column';
import type { Desk } from '../../itemlist/desk';

/** Refuses columns for which a list must be held as a whole. Left out silently, destinations would look like clearance. */
export function refuseWholeListColumns(columns: readonly Column[], desk: Desk): void {
  const where = { place: { file: desk.file, line: 1, column: 1 } };
  const relation = columns.find((column) => column.kind === 'relation');
  if (relation !== undefined) {
    const found = `a column \`${relation.relation}\` in a list that is read row by row`;
    const repair = 'name the items in a list of their own, small enough to be read as a whole';
    desk.error(where, { id: 'relation-in-long-list', found, repair });
  }
  if (columns.some(({ kind }) => kind === 'destination')) {
    const found = 'a column of destinations in a list that is read row by row';
    const repair = 'leave the column out, or compare the items that are shipped in a list of their own';
    desk.error(where, { id: 'destination-in-long-list', found, repair });
  }
}
