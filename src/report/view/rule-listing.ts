import type { NamedParagraph, OfList } from '../../model/named-paragraph';
import type { Coverage } from '../../model/control-list';
import { fill } from '../messages/fill';
import { coverageWord } from '../words';
import { addressPiece, type Piece } from './rule-piece';
import type { RuleWording } from './rule-wording';

/** A paragraph in a table. */
export interface ListedParagraph {
  readonly address: readonly Piece[];
  readonly heading: string;
  readonly jurisdiction: string;
  readonly coverage: { readonly word: string; readonly tone: Coverage };
  /** What else a reader has to know of it, or empty. */
  readonly remark: string;
}

/** Paragraphs of one list, under its name. */
export interface ListedOfList {
  readonly jurisdiction: string;
  readonly paragraphs: readonly ListedParagraph[];
  /** Says that there are more, or empty. */
  readonly more: string;
}

/** Words a paragraph for a table. */
export function listedParagraph(
  { list, address, heading, coverage }: NamedParagraph,
  wording: RuleWording,
  remark = '',
): ListedParagraph {
  return {
    address: [addressPiece(address, wording)],
    heading: heading[wording.lang],
    jurisdiction: wording.jurisdiction(list),
    coverage: { word: coverageWord(coverage, wording.t).word, tone: coverage },
    remark,
  };
}

/** Words paragraphs list by list, each list cut where it is too long to be read. */
export function listedOfLists(
  all: readonly OfList[],
  most: number,
  wording: RuleWording,
): readonly ListedOfList[] {
  return all.map(({ list, paragraphs }) => ({
    jurisdiction: wording.jurisdiction(list),
    paragraphs: paragraphs.slice(0, most).map((each) => listedParagraph(each, wording)),
    more: moreWords(paragraphs.length - most, wording),
  }));
}

/** `and 3 more`, or empty. */
export function moreWords(n: number, { r }: RuleWording): string {
  return n > 0 ? fill(r.others, { n }) : '';
}

/** Addresses in a line, linked, each with what it is about where the rules say so. */
export function addressPieces(addresses: readonly string[], wording: RuleWording): readonly Piece[] {
  return addresses.map((address) => addressPiece(address, wording));
}

/** A day, or that it is not known. */
export function dayWord(day: string, { r }: RuleWording): string {
  return day === 'unknown' ? r.unknownDay : day;
}
