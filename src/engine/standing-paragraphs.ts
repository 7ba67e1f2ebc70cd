import type { DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { inheritedWords, type InheritedWords } from './inherited-words';
import { isRowWithin, type IndexedParagraph, type ParagraphIndex } from './paragraph-index';
import { belongsToTextOf } from './version-at';

/** Which paragraphs of a list are controls on a day, each worked out when it is asked for. */
export class StandingParagraphs {
  private readonly words = new Map<IndexedParagraph, InheritedWords | undefined>();
  private readonly standing = new Map<IndexedParagraph, readonly IndexedParagraph[]>();
  private readonly byRow = new Map<string, readonly IndexedParagraph[]>();

  constructor(
    private readonly index: ParagraphIndex,
    private readonly asOf: DateText,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** What a paragraph and its parents say on the day; `undefined` where one of them does not apply. */
  wordsOf(indexed: IndexedParagraph): InheritedWords | undefined {
    if (!this.words.has(indexed))
      this.words.set(indexed, inheritedWords(indexed, this.asOf, this.vocabulary));
    return this.words.get(indexed);
  }

  /**
   * Paragraphs at or below this one that are controls: a leaf, or the whole of an `of: all`. Where the text of the day has
   * no sub-paragraphs, be it that an earlier or a later text has some, the paragraph is a leaf.
   */
  below(indexed: IndexedParagraph): readonly IndexedParagraph[] {
    const known = this.standing.get(indexed) ?? this.belowAnew(indexed);
    this.standing.set(indexed, known);
    return known;
  }

  /** Those that belong to a row, or to a part of it, in the order of the list. */
  inRow(row: string): readonly IndexedParagraph[] {
    const isWithin = (other: string | undefined): boolean => other !== undefined && isRowWithin(other, row);
    const known =
      this.byRow.get(row) ??
      this.index
        .entriesOfRow(row)
        .flatMap((entry) => this.below(entry))
        .filter((indexed) => isWithin(this.wordsOf(indexed)?.row));
    this.byRow.set(row, known);
    return known;
  }

  private belowAnew(indexed: IndexedParagraph): readonly IndexedParagraph[] {
    const { paragraph, coverage } = indexed;
    const children = indexed.children.filter((child) =>
      belongsToTextOf(paragraph, child.paragraph, this.asOf),
    );
    if (children.length > 0 && paragraph.of === 'any') return children.flatMap((child) => this.below(child));
    if (coverage === 'none' || coverage === 'screen') return [];
    if (paragraph.versions.length === 0 && children.length === 0) return [];
    const found = this.wordsOf(indexed);
    // A row, and a bare heading, names neither a class nor a criterion: it controls nothing by itself.
    const says = found !== undefined && found.classes.length + found.criteria.length + children.length > 0;
    return says ? [indexed] : [];
  }
}
