/** How two ends that were stated apart are printed as one figure. */
export function printedEnds(min: string, max: string): string {
  if (min === '') return `≤ ${max}`;
  return max === '' ? `≥ ${min}` : `${min} to ${max}`;
}
