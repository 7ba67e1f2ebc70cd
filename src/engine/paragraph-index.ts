import type { ControlList, Coverage, Paragraph } from '../model/control-list';
import type { Condition } from '../model/condition';

/** A paragraph with its place in the order of its list. */
export interface IndexedParagraph {
  readonly paragraph: Paragraph;
  readonly parent?: IndexedParagraph;
  readonly children: readonly IndexedParagraph[];
  /** Place in the order of the list, and that of the last paragraph below this one. */
  readonly first: number;
  readonly last: number;
  /** Stated here or by the nearest parent that states it; `none` where nobody does. */
  readonly coverage: Coverage;
  /** The screen that goes with coverage `screen` or `part`. */
  readonly screen?: Condition;
}

export interface ParagraphIndex {
  /** All paragraphs in the order of the list. */
  readonly inOrder: readonly IndexedParagraph[];
  readonly entries: readonly IndexedParagraph[];
  readonly byAddress: ReadonlyMap<string, IndexedParagraph>;
}

const indexes = new WeakMap<ControlList, ParagraphIndex>();

/** Looks up paragraphs of a list by address and by order; made once per list. */
export function paragraphIndex(list: ControlList): ParagraphIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;

  const inOrder: IndexedParagraph[] = [];
  const add = (paragraph: Paragraph, parent?: IndexedParagraph): IndexedParagraph => {
    const children: IndexedParagraph[] = [];
    const screen = paragraph.coverage === undefined ? parent?.screen : paragraph.screen;
    const indexed = {
      paragraph,
      ...(parent && { parent }),
      children,
      first: inOrder.length,
      last: inOrder.length,
      coverage: paragraph.coverage ?? parent?.coverage ?? 'none',
      ...(screen && { screen }),
    };
    inOrder.push(indexed);
    for (const child of paragraph.children) children.push(add(child, indexed));
    indexed.last = inOrder.length - 1;
    return indexed;
  };
  const entries = list.entries.map((entry) => add(entry));
  const byAddress = new Map(inOrder.map((indexed) => [indexed.paragraph.address, indexed]));
  const index = { inOrder, entries, byAddress };
  indexes.set(list, index);
  return index;
}

/** The rows that a row of the list (`7の項(1)`) is within, outermost first, itself last. */
export function rowAndParents(row: string): readonly string[] {
  const ends = [...row.matchAll(/\(/gu)].map(({ index }) => index);
  return [...ends.filter((end) => end > 0).map((end) => row.slice(0, end)), row];
}

/** Whether a row of the list (`7の項(1)`) is the other one (`7の項`) or a part of it. */
export function isRowWithin(row: string, outer: string): boolean {
  return row === outer || row.startsWith(`${outer}(`);
}
