import type { ListVerdict } from '../../model/verdict';

/** Paragraphs in the order in which what they wait for is asked for; those that wait for nothing last, in the order of the list. */
export function askedFirst<Paragraph>(
  paragraphs: readonly Paragraph[],
  addressOf: (paragraph: Paragraph) => string,
  { missing }: Pick<ListVerdict, 'missing'>,
): readonly Paragraph[] {
  const ranks = new Map<string, number>();
  missing.forEach(({ controls }, rank) => {
    for (const address of controls) if (!ranks.has(address)) ranks.set(address, rank);
  });
  const rankOf = (paragraph: Paragraph): number => ranks.get(addressOf(paragraph)) ?? missing.length;
  return [...paragraphs].sort((one, other) => rankOf(one) - rankOf(other));
}
