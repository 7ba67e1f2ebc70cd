/** A length of a drawing, to two decimals: so that the same picture has the same bytes everywhere. */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}
