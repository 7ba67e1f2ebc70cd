import type { ListOutline } from '../../engine/outline/list-outline';
import type { ControlList, DateText, Paragraph } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';

/**
 * What is read at once. Everything else stands in parts behind it, and each part is read when something in it is asked for: an
 * item needs few paragraphs of a list, and to judge it few of their words.
 */
export interface Head {
  readonly hash: string;
  readonly vocabulary: Omit<Vocabulary, 'classes' | 'parameters'>;
  readonly classes: KeptNames;
  readonly parameters: KeptNames;
  readonly lists: readonly KeptList[];
  /** Where each part ends, counted from the end of the head. */
  readonly ends: Int32Array;
  readonly alignments: number;
  readonly licensing?: { readonly part: number; readonly fields: readonly string[] };
}

/** Classes or parameters without what is said of them to persons, which stands in a part, in the same order. */
export interface KeptNames {
  readonly named: readonly { readonly name: object; readonly fields: readonly string[] }[];
  readonly texts: number;
}

export interface KeptList {
  readonly list: Omit<ControlList, 'entries'>;
  readonly outline: Omit<ListOutline, 'limits'>;
  readonly limits: number;
  /** The part of its first paragraph; the others follow in the order of the list. */
  readonly first: number;
  /** What it asks on a day, as a part, and the part of the conditions of its first group; absent of a list that no item is judged by. */
  readonly code?: { readonly asOf: DateText; readonly part: number; readonly conditions: number };
}

/** What of a paragraph stands in a part of its own; the outline of its list says the rest. */
export type Words = Omit<Paragraph, 'address' | 'children' | 'coverage'>;

/** Bytes before the head that say how long it is. */
export const lengthBytes = 4;
