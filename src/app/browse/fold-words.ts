/** Text as searches compare it: full and half width, case, and kinds of hyphens and spaces do not count. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
