import type { DateText } from '../model/control-list';
import type { ListId } from '../model/vocabulary';

/** One addressed piece of an official text, in the order in which the text prints it. */
export interface OfficialParagraph {
  /** Absolute, as in the rule files: `3A001.a.5.a.1`, `第6条第1号ホ(一)1`; empty where the source prints no signs. */
  readonly address: string;
  /**
   * `heading` names an entry and belongs to its text. A `note` has the address of the paragraph that it follows, which
   * need not be the one that it speaks of.
   */
  readonly kind: 'paragraph' | 'note' | 'heading';
  /** Without its label; white space as in the source. */
  readonly text: string;
  /** What rule files write under `seen`. */
  readonly hash: string;
}

/** One edition of a control list, or of a part of it, as its publisher prints it. */
export interface OfficialText {
  /** Where it was read: file names or an address. */
  readonly source: string;
  readonly edition: DateText;
  readonly list: ListId;
  readonly paragraphs: readonly OfficialParagraph[];
}
