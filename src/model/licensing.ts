import type { DateText } from './control-list';
import type { BriefingGroup, Destination, DestinationSet, FollowedDestination } from './destination';
import type { Bilingual } from './text';
import type { Truth } from './truth';
import type { ListId } from './vocabulary';

/** Everything that the licensing tables say, validated. */
export interface Licensing {
  /** By code. */
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly follows: readonly FollowedDestination[];
  readonly briefing: readonly BriefingGroup[];
  readonly lists: ReadonlyMap<ListId, ListLicensing>;
}

/** An edition in which a table was read. */
export interface TableEdition {
  readonly date: DateText;
  readonly source: string;
}

/** What the tables of one jurisdiction say: who needs a licence to where, and what can lift it. */
export interface ListLicensing {
  readonly list: ListId;
  /** The jurisdiction itself: what stays there is no export. */
  readonly home: string;
  /** Editions of all its tables. */
  readonly editions: readonly TableEdition[];
  readonly groups: DestinationGroups;
  /** Only where reasons for control have columns. */
  readonly chart?: CountryChart;
  readonly rules: readonly ReasonRule[];
  readonly rows: readonly RowRule[];
  readonly pointers: readonly Pointer[];
  readonly exceptions: readonly LicenceException[];
  readonly bars: readonly ExceptionBar[];
  readonly notModelled: readonly Bilingual[];
  /** Where a table was damaged or read in another edition. */
  readonly doubts: readonly Bilingual[];
}

/** Country groups, or the destination tables of an order. */
export interface DestinationGroups {
  readonly cite: string;
  readonly groups: ReadonlyMap<
    string,
    { readonly title?: Bilingual; readonly destinations: ReadonlySet<string> }
  >;
  /** Listed, and a member of none. */
  readonly inNoGroup: ReadonlySet<string>;
  /** What a destination is that is not listed: a member of no group, or unknown. */
  readonly unlisted: 'no' | 'unknown';
  /** Destinations whose groups are as stated only from a day on; before it they are unknown. */
  readonly since: ReadonlyMap<string, { readonly from: DateText; readonly cite: string }>;
}

/** The Commerce Country Chart. */
export interface CountryChart {
  readonly cite: string;
  /** Reason and number: `NS2`. */
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, ChartRow>;
  readonly footnotes: ReadonlyMap<string, ChartFootnote>;
}

export interface ChartRow {
  readonly marks: ReadonlySet<string>;
  readonly footnotes: readonly string[];
  /** Where the row sends the reader elsewhere instead of having marks. */
  readonly pointer?: string;
}

/** What a footnote adds to blank marks. */
export interface ChartFootnote {
  readonly says: Bilingual;
  readonly cite: string;
  readonly effect: 'open' | 'required' | 'none';
  /** Entries or paragraphs that it speaks of; every item where it is absent. */
  readonly addresses?: readonly string[];
}

/** Turns the `rule` of a reason for control into destinations. */
export interface ReasonRule {
  readonly rule: string;
  /** Only for reasons that cite this; for all where it is absent. */
  readonly cite?: string;
  readonly title: Bilingual;
  readonly destinations: DestinationSet;
  /** Outside of the destinations a licence depends on who receives the item. */
  readonly recipients?: {
    readonly headquarteredIn: DestinationSet;
    readonly cite: string;
    readonly question: Bilingual;
  };
  readonly note?: Bilingual;
}

/** Destinations of the rows of a list that has no reasons: 輸出令別表第1. */
export interface RowRule {
  readonly rows: readonly string[];
  readonly title: Bilingual;
  readonly cite: string;
  readonly destinations: DestinationSet;
}

/** Destinations for which "no licence on list grounds" is no clearance, or only calls for a remark. */
export interface Pointer {
  readonly destinations: readonly string[];
  readonly cite: string;
  readonly says: Bilingual;
  readonly onlyARemark: boolean;
}

/** A licence exception, or a special case that lifts the requirement. */
export interface LicenceException {
  readonly id: string;
  readonly title: Bilingual;
  readonly cite: string;
  readonly destinations: DestinationSet;
  /** Letters of ECCNs that it is for; for all where it is absent. */
  readonly productGroups?: readonly string[];
  /** It lifts only a requirement that rests on no other reasons. */
  readonly onlyReasons?: readonly string[];
  /** Whether it is open to paragraphs that no line of `eligibility` names. */
  readonly unnamed: Truth;
  readonly conditions: readonly Bilingual[];
  /** Conditions for some destinations only. */
  readonly atDestinations: readonly { readonly destinations: DestinationSet; readonly says: Bilingual }[];
  /** In order; the first that names the paragraph or its row answers. */
  readonly eligibility: readonly Eligibility[];
}

export interface Eligibility {
  /** Paragraphs, entries or rows, each with what lies in it. */
  readonly at: readonly string[];
  readonly eligible: Truth;
  /** Highest value, as printed with its currency. */
  readonly amount?: string;
  /** Not where the requirement rests on one of these reasons. */
  readonly unlessReasons: readonly string[];
  readonly condition?: Bilingual;
}

/** A restriction that takes exceptions away again. */
export interface ExceptionBar {
  readonly cite: string;
  readonly says: Bilingual;
  readonly at: readonly string[];
  readonly destinations: DestinationSet;
  readonly exceptions: readonly string[];
}
