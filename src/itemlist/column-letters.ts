/** The letters over a column in a spreadsheet: A for 0, Z for 25, AA for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The inverse: 0 for A, 26 for AA. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => (index + 1) * 26 + letter.charCodeAt(0) - 65, -1);
}
