/** The anchor of the n-th item of the list, counted from 0; item ids are the user's own text and make no anchors. */
export function itemAnchor(index: number): string {
  return `item-${index + 1}`;
}
