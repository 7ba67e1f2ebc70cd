/** The rows that a row of the list (`7の項(1)`) is within, outermost first, itself last. */
export function rowAndParents(row: string): readonly string[] {
  const ends = [...row.matchAll(/\(/gu)].map(({ index }) => index);
  return [...ends.filter((end) => end > 0).map((end) => row.slice(0, end)), row];
}

/** Whether a row of the list (`7の項(1)`) is the other one (`7の項`) or a part of it. */
export function isRowWithin(row: string, outer: string): boolean {
  return row === outer || row.startsWith(`${outer}(`);
}
