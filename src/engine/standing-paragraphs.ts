import type { AddressRange } from '../model/condition';
import type { DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { inheritedWords, type InheritedWords } from './inherited-words';
import type { Places } from './outline/places';
import { isRowWithin } from './outline/row';
import type { IndexedParagraph, ParagraphIndex } from './paragraph-index';
import { belongsToTextOf } from './version-at';

/** Which paragraphs of a list are controls on a day, each worked out when it is asked for. */
export class StandingParagraphs {
  private readonly words = new Map<IndexedParagraph, InheritedWords | undefined>();
  private readonly standing = new Map<IndexedParagraph, readonly IndexedParagraph[]>();

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
   * no sub-paragraphs, be it that an earlier or a later text has some, the paragraph is a leaf. Of all, or of those at some
   * places: then nothing beside them is read.
   */
  below(indexed: IndexedParagraph, places?: Places): readonly IndexedParagraph[] {
    if (places !== undefined) return this.belowAnew(indexed, places);
    const known = this.standing.get(indexed) ?? this.belowAnew(indexed);
    this.standing.set(indexed, known);
    return known;
  }

  /** The same of all entries. */
  all(places?: Places): readonly IndexedParagraph[] {
    const entries = places === undefined ? this.index.entries : this.index.entriesAt(places);
    return entries.flatMap((entry) => this.below(entry, places));
  }

  /** At an address and below it; where there are none, the one that the address is a condition of. */
  belowOrAround(address: string): readonly IndexedParagraph[] {
    const own = this.index.byAddress.get(address);
    if (own === undefined) return [];
    let outermost: IndexedParagraph | undefined;
    for (let inner = own, outer = own.parent; outer !== undefined; inner = outer, outer = outer.parent) {
      const isApart = outer.paragraph.of === 'any' && this.belongs(inner, outer);
      if (!isApart) outermost = outer;
    }
    if (outermost === undefined) return this.below(own);
    return this.below(outermost).includes(outermost) ? [outermost] : [];
  }

  /** In a range of addresses, or in a row, in the order of the list. */
  inRange({ from, to }: AddressRange, places?: Places): readonly IndexedParagraph[] {
    const tops = this.topsOf({ from, to });
    const near = places === undefined ? tops : tops.filter(({ first }) => places.has(first));
    const below = near.flatMap((top) => this.below(top, places));
    const inRow = from === to ? this.inRow(from, places) : [];
    return [...new Set([...below, ...inRow])].sort((a, b) => a.first - b.first);
  }

  /** The uppermost paragraphs of a range; none when an end of it is not in the corpus. */
  topsOf({ from, to }: AddressRange): readonly IndexedParagraph[] {
    const start = this.index.byAddress.get(from);
    const end = this.index.byAddress.get(to);
    if (start === undefined || end === undefined) return [];
    const tops: IndexedParagraph[] = [];
    for (let place = start.first; place <= end.last;) {
      const indexed = this.index.at(place);
      if (indexed === undefined) break;
      // One that reaches beyond the end stands for itself no more than its parents do; those below it may.
      const isWithin = indexed.last <= end.last;
      if (isWithin) tops.push(indexed);
      place = isWithin ? indexed.last + 1 : place + 1;
    }
    return tops;
  }

  /** Those that belong to a row, or to a part of it, in the order of the list. */
  private inRow(row: string, places?: Places): readonly IndexedParagraph[] {
    const ofRow = this.index.places.inRow(row);
    const isWithin = ({ row: own }: InheritedWords): boolean => own !== undefined && isRowWithin(own, row);
    return this.all(places === undefined ? ofRow : both(ofRow, places)).filter((indexed) => {
      const words = this.wordsOf(indexed);
      return words !== undefined && isWithin(words);
    });
  }

  private belowAnew(indexed: IndexedParagraph, places?: Places): readonly IndexedParagraph[] {
    const { paragraph, coverage, children } = indexed;
    const belongs = (child: IndexedParagraph): boolean => this.belongs(child, indexed);
    const near = places === undefined ? children : children.filter(({ first }) => places.has(first));
    const below = near.filter(belongs);
    const hasChildren = below.length > 0 || (near.length < children.length && children.some(belongs));
    if (hasChildren && paragraph.of === 'any') return below.flatMap((child) => this.below(child, places));
    if (coverage === 'none' || coverage === 'screen') return [];
    if (paragraph.versions.length === 0 && !hasChildren) return [];
    const found = this.wordsOf(indexed);
    // A row, and a bare heading, names neither a class nor a criterion: it controls nothing by itself.
    const says = found !== undefined && (hasChildren || found.classes.length + found.criteria.length > 0);
    return says ? [indexed] : [];
  }

  /** Whether a paragraph is part of the text of the one above it. */
  private belongs(inner: IndexedParagraph, outer: IndexedParagraph): boolean {
    return belongsToTextOf(outer.paragraph, inner.paragraph, this.asOf);
  }
}

function both(one: Places, other: Places): Places {
  return new Set([...one].filter((place) => other.has(place)));
}
