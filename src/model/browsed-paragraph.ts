import type { ReviewedRelation } from './alignment';
import type { Counterpart } from './claim';
import type { DateText, Reason, Tier } from './control-list';
import type { ExplainedLimit } from './explanation';
import type { ParameterAxis } from './item-outlook';
import type { NamedParagraph, OfList, OfRules, ShownList } from './named-paragraph';
import type { StatedCondition } from './stated-condition';
import type { Bilingual } from './text';

/** A reason for control with the condition on which it holds for a part of the paragraph only. */
export type StatedReason = Omit<Reason, 'when'> & { readonly when?: StatedCondition };

/** The own words of a paragraph in one version. */
export interface StatedVersion {
  readonly from: DateText;
  /** First day on which it no longer applies. */
  readonly until?: DateText;
  /** Editions in which it was read, with the first 16 hex digits of the SHA-256 of the official text, or `unknown`. */
  readonly seen: readonly { readonly edition: DateText; readonly hash: string }[];
  /** It applies on the day of the page. */
  readonly applies: boolean;
  readonly absent: boolean;
  readonly classes: readonly string[];
  readonly row?: string;
  readonly regime?: string;
  readonly reasons: readonly StatedReason[];
  /** Joined by *and*. */
  readonly when: readonly StatedCondition[];
  readonly except: readonly StatedCondition[];
  readonly note?: Bilingual;
  readonly open?: Bilingual;
}

/** What one version says that its neighbour does not. */
export interface VersionChange {
  readonly before: DateText;
  readonly after: DateText;
  readonly gone: readonly StatedCondition[];
  readonly added: readonly StatedCondition[];
  /** What else differs, by name. */
  readonly facts: readonly ('classes' | 'row' | 'regime' | 'reasons' | 'note' | 'absent')[];
}

/** The words that a paragraph takes over from one above it. */
export interface WordsFromAbove {
  readonly address: string;
  readonly when: readonly StatedCondition[];
  readonly except: readonly StatedCondition[];
  readonly note?: Bilingual;
  readonly open?: Bilingual;
}

/** A paragraph on a day; `not-shown` where no edition that was read shows its text in force on it. */
export type ParagraphStanding = 'in-force' | 'not-shown' | 'reserved' | 'not-in-force';

/** Everything that the rule files say at an address. */
export interface BrowsedParagraph extends OfRules, NamedParagraph {
  readonly shown: ShownList;
  readonly editions: readonly {
    readonly date: DateText;
    readonly title: Bilingual;
    readonly source: string;
    readonly url?: string;
  }[];
  readonly standing: ParagraphStanding;
  /** Whether its sub-paragraphs are controls of their own or its conditions. */
  readonly of: 'any' | 'all';
  /** Outermost first. */
  readonly above: readonly NamedParagraph[];
  /** Those of an earlier or a later text too, each with how it stands on the day. */
  readonly below: readonly (NamedParagraph & { readonly standing: ParagraphStanding })[];
  readonly before?: NamedParagraph;
  readonly after?: NamedParagraph;
  /** A condition without which nothing in it applies, for what is only screened. */
  readonly screen?: StatedCondition;
  readonly fromAbove: readonly WordsFromAbove[];
  readonly versions: readonly StatedVersion[];
  readonly changes: readonly VersionChange[];
  /** Of the whole path on the day. */
  readonly classes: readonly string[];
  readonly row?: string;
  readonly regime?: string;
  readonly reasons: readonly StatedReason[];
  /** Reasons that controls below it state besides. */
  readonly reasonsBelow: readonly Omit<StatedReason, 'when'>[];
  /** Questions that no figure answers, of the whole path. */
  readonly judgments: readonly string[];
  /** Controls for which the address stands on the day: itself, those below it or in its row, or the whole it is a condition of. */
  readonly controls: readonly (NamedParagraph & { readonly tier: Tier })[];
  /** Paragraphs of the lists that rest on the same paragraphs of the regime. */
  readonly kin: readonly OfList[];
  /** Paragraphs whose words refer to it, or to what it stands in. */
  readonly referredBy: readonly NamedParagraph[];
  readonly reviews: readonly Omit<ReviewedRelation, 'place'>[];
  /** Where the rule file says it. */
  readonly place: string;
}

/** What takes work to find out about the controls of an address. */
export interface WorkedParagraph {
  /** Controls that were looked at, in the order of the list. */
  readonly controls: readonly {
    readonly address: string;
    readonly heading: Bilingual;
    readonly limits: readonly (ExplainedLimit & { readonly axis?: ParameterAxis })[];
    /** What the other list says of the items that it describes, by class. */
    readonly counterparts: readonly Counterpart[];
  }[];
  /** Further controls at the address that were not looked at, as they are too many for one page. */
  readonly others: number;
}
