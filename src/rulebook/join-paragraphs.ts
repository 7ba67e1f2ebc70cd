import { addressTokens, containsAddress, sortByAddress } from '../model/address';
import type { Paragraph } from '../model/control-list';
import type { Report } from './report';

/**
 * Builds the tree of a list from the paragraphs of all its files: each hangs under the one whose address is the longest
 * proper prefix of its own, siblings in the order of the list. An address that stands twice is reported and kept once.
 */
export function joinParagraphs(paragraphs: readonly Paragraph[], report: Report): readonly Paragraph[] {
  const sorted = sortByAddress(paragraphs);
  const roots: Growing[] = [];
  const path: Growing[] = [];
  for (const paragraph of sorted) {
    const before = path.at(-1);
    if (before !== undefined && isSame(before.address, paragraph.address)) {
      const first = before.place;
      report.error(paragraph.place, {
        id: 'second-definition',
        found: `a second paragraph \`${paragraph.address}\``,
        expected: `one; the first stands at ${first.file}:${first.line}`,
      });
      continue;
    }
    while (path.length > 0 && !containsAddress(path.at(-1)?.address ?? '', paragraph.address)) path.pop();
    const node: Growing = { ...paragraph, children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** A paragraph while its sub-paragraphs are still being added. */
type Growing = Omit<Paragraph, 'children'> & { readonly children: Growing[] };

/** A dot before an unprinted sign may be left out: the text alone does not tell whether two addresses are one. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [addressTokens(a), addressTokens(b)];
  return one !== undefined && one.length === other?.length && one.every((token, at) => token === other[at]);
}
