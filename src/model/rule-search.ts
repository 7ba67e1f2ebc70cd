import type { Coverage } from './control-list';
import type { NamedParagraph, OfRules, ShownList } from './named-paragraph';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** What a search found, best first in each group. */
export interface RuleSearch extends OfRules {
  readonly query: string;
  /** Only paragraphs of this list. */
  readonly list?: ListId;
  /** Where the query is an address that the rules hold. */
  readonly exact: readonly NamedParagraph[];
  /** Where it is one that they do not hold: the last address above it that they do. */
  readonly nearest: readonly NamedParagraph[];
  readonly paragraphs: readonly NamedParagraph[];
  readonly classes: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly parameters: readonly { readonly id: string; readonly label: Bilingual; readonly unit?: string }[];
  /** How many there are in all; more than are listed where there are too many to read. */
  readonly totals: { readonly paragraphs: number; readonly classes: number; readonly parameters: number };
}

/** The lists by entry. */
export interface RuleContents extends OfRules {
  readonly lists: readonly {
    readonly shown: ShownList;
    readonly limits: readonly Bilingual[];
    readonly counts: Readonly<Record<Coverage, number>>;
    readonly entries: readonly NamedParagraph[];
  }[];
  readonly classes: number;
  readonly parameters: number;
}
