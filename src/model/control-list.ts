import type { Condition } from './condition';
import type { ListId } from './vocabulary';
import type { Bilingual } from './text';
import type { Place } from './place';
import type { Waiver } from './waiver';

/** A day as `YYYY-MM-DD`, or `unknown`: never guessed, never more exact than its source. */
export type DateText = string;

/** One edition of a list's official text, in which paragraphs were read. */
export interface Edition {
  readonly date: DateText;
  readonly title: Bilingual;
  readonly source: string;
  readonly url?: string;
}

/** Why a paragraph is controlled, and the rule that turns it into a licence requirement. */
export interface Reason {
  /** NS, MT, NP, CB, RS, CC, AT …; for Japan the regime name. */
  readonly reason: string;
  /** Column of the Commerce Country Chart. */
  readonly column?: number;
  /** A rule other than a chart column, such as `worldwide`, with its citation. */
  readonly rule?: string;
  readonly cite?: string;
  /** Set when it holds for a part of the paragraph only. */
  readonly when?: Condition;
}

/** The text of a paragraph from one day to another. */
export interface Version {
  readonly from: DateText;
  /** First day on which it no longer applies. */
  readonly until?: DateText;
  /** Edition date → first 16 hex digits of the SHA-256 of the paragraph's own text in it, or `unknown`. */
  readonly seen: ReadonlyMap<DateText, string>;
  /** The paragraph is reserved or deleted (削除) in this version. */
  readonly absent: boolean;
  /** Own words only; what the parents say is added by the engine. */
  readonly classes?: readonly string[];
  readonly row?: string;
  readonly when?: Condition;
  /** Each a negation with its `exclusion` set; all of them hold together with `when`. */
  readonly except: readonly Condition[];
  readonly regime?: string;
  readonly reasons?: readonly Reason[];
  readonly note?: Bilingual;
  /** An arguable reading that was not settled. */
  readonly open?: Bilingual;
  readonly place: Place;
}

/**
 * How far the words under an address are encoded. `screen`: only a condition without which nothing in it applies. `part`:
 * not all of it; where every sub-paragraph states its own coverage, these say what is missing, and otherwise its screen, if
 * it has one, is a condition without which nothing of what is missing applies.
 */
export type Coverage = 'full' | 'part' | 'screen' | 'none';

/** One node per official paragraph, chapeaux included, holding its own words only. */
export interface Paragraph {
  /** Absolute address: `3A001.a.5.a.1`, `第6条第1号ホ(一)1`, `7の項(1)`. */
  readonly address: string;
  readonly heading: Bilingual;
  /** `any`: children are controls of their own. `all`: children are conditions and this paragraph is the control. */
  readonly of: 'any' | 'all';
  readonly versions: readonly Version[];
  readonly children: readonly Paragraph[];
  /** Stated coverage; inherited by children that state none. */
  readonly coverage?: Coverage;
  /** The condition without which nothing under this address applies; for coverage `part`, nothing that is missing of it. */
  readonly screen?: Condition;
  readonly place: Place;
}

export interface ControlList {
  readonly id: ListId;
  readonly title: Bilingual;
  /** Short name shown in columns and headings, such as `United States` / `米国`. */
  readonly jurisdiction: Bilingual;
  readonly publisher: Bilingual;
  /** In order of date; the last is the default as-of date. */
  readonly editions: readonly Edition[];
  /** Entries (ECCNs, 号) and rows, in the order of the list. */
  readonly entries: readonly Paragraph[];
  /** What the corpus says it leaves out of this list. */
  readonly limits: readonly Bilingual[];
  /** Accepted differences between the rules and the official text. */
  readonly waivers?: readonly Waiver[];
}

/** A paragraph as it applies on a day, with everything that its parents say. */
export interface Control {
  readonly list: ListId;
  readonly address: string;
  readonly heading: Bilingual;
  /** Class membership, criteria and exclusions of the whole path, references resolved to what they refer to. */
  readonly scope: Condition;
  /** Criteria and exclusions of the path, without class and without those of the row: what *meets the parameters of* refers to. */
  readonly criteria: Condition;
  readonly classes: readonly string[];
  readonly row?: string;
  readonly regime?: string;
  readonly reasons: readonly Reason[];
  /** `anti-terrorism` when AT is the only reason; parity between the lists is computed over `list`. */
  readonly tier: Tier;
  readonly from: DateText;
  readonly until?: DateText;
  /**
   * False when the day asked for lies before the earliest edition in which the text was read, or after the latest one
   * where the text ended or the next one began on an unknown day.
   */
  readonly shownInForce: boolean;
  readonly notes: readonly Bilingual[];
  readonly open: readonly Bilingual[];
  readonly place: Place;
}

export type Tier = 'list' | 'anti-terrorism';
