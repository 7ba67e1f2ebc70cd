import type { AppliedList } from './comparison';
import type { Coverage } from './control-list';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** Which tool and which rules a page is of. */
export interface OfRules {
  readonly tool: { readonly name: string; readonly version: string };
  /** SHA-256 of the rule files. */
  readonly rules: { readonly hash: string };
}

/** A list on the day on which a page shows it. */
export type ShownList = Omit<AppliedList, 'coverage' | 'limits'>;

/** A paragraph, named. */
export interface NamedParagraph {
  readonly list: ListId;
  readonly address: string;
  readonly heading: Bilingual;
  readonly coverage: Coverage;
}

/** Paragraphs of one list. */
export interface OfList {
  readonly list: ListId;
  readonly paragraphs: readonly NamedParagraph[];
}
