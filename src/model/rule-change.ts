import type { DateText } from './control-list';
import type { Destination } from './destination';
import type { Diagnostic } from './diagnostic';
import type { Finding, Severity } from './finding';
import type { Item } from './item';
import type { ListRelation, Region, UnresolvedReason } from './list-comparison';
import type { Place } from './place';
import type { Bilingual } from './text';
import type { ListVerdict, Alignment } from './verdict';
import type { ListId } from './vocabulary';

/** Names of the kinds of change, worst first; the order of every report. */
export const changeKinds = [
  'flip',
  'gap-opened',
  'gap-closed',
  'wider',
  'narrower',
  'shifted',
  'added',
  'removed',
  'licence-wider',
  'licence-narrower',
  'undecided',
  'licence-undecided',
  'destination-added',
  'destination-removed',
  'groups-changed',
  'coverage-changed',
  'reasons-changed',
  'licence-terms',
  'vocabulary-changed',
  'moved',
  'dated',
  'relation-changed',
  'redrawn',
  'regime-changed',
  'renamed',
  'reworded',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One of the two versions of the rule files that are compared. */
export interface ComparedVersion {
  /** As the user named it: a folder, a git revision, or days. */
  readonly label: string;
  readonly hash: string;
  /** Day on which each list is looked at. */
  readonly asOf: Readonly<Record<ListId, DateText>>;
}

/** Items of a class that a control gained or lost. `side` of the region: `first` lost, `second` gained. */
export interface ScopeChange {
  readonly itemClass: string;
  readonly kind: 'wider' | 'narrower' | 'shifted' | 'undecided' | 'equal';
  readonly regions: readonly Region[];
  readonly unresolved: readonly UnresolvedReason[];
  /** Classes that an item could have besides and that are taken not to be had. */
  readonly excludedClasses: readonly string[];
  /** Another figure stands beside the declared one of some limit: items stated in its unit may be concerned. */
  readonly printedOtherwise: boolean;
  /** False when proved that the list as a whole controls the same items of the class. */
  readonly changesList: boolean;
}

/** What is said of a paragraph besides its scope, before and after. */
export interface ChangedFact {
  readonly fact: 'dates' | 'reasons' | 'regime' | 'coverage';
  readonly before: string;
  readonly after: string;
}

/** Controls of one list that changed together: one, or those into which one was split or joined. */
export interface ControlChange {
  readonly list: ListId;
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** Address under which it is reported: the new one where there is one. */
  readonly address: string;
  readonly heading: Bilingual;
  /** Addresses before and after. */
  readonly addresses: readonly [readonly string[], readonly string[]];
  readonly places: readonly [Place | undefined, Place | undefined];
  /** Days on which the two versions were found to differ so; in order. */
  readonly days: readonly DateText[];
  readonly scopes: readonly ScopeChange[];
  /** Whether the words of the scope differ; without it, only facts do. */
  readonly scopeDiffers: boolean;
  readonly facts: readonly ChangedFact[];
}

/** The relation of the two lists for a class, before and after, and the gaps that the change opened and closed. */
export interface ClassChange {
  readonly itemClass: string;
  readonly relations: readonly [ListRelation, ListRelation];
  /** Region side: the list that alone controls it. */
  readonly opened: readonly Region[];
  readonly closed: readonly Region[];
  readonly unresolved: readonly UnresolvedReason[];
  /** Of software and technology, whose gaps are not worked out anew: examples of what opened and closed. */
  readonly examples?: readonly GapExample[];
}

/** An item that proves that a gap opened or closed; `side` is the list that alone controls it. */
export interface GapExample {
  readonly kind: 'opened' | 'closed';
  readonly side: 0 | 1;
  readonly witness: Item;
}

/** An item whose verdict on a list, or whose alignment, is another. */
export interface ItemFlip {
  readonly item: string;
  readonly name: string;
  readonly alignments: readonly [Alignment, Alignment];
  /** Lists whose verdict changed. */
  readonly verdicts: readonly { readonly before: ListVerdict; readonly after: ListVerdict }[];
  /** Controls that hold only after, and only before, with the list. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly reason: Bilingual;
}

/** A change of the vocabulary that the lists share. */
export interface VocabularyChange {
  readonly kind: 'renamed' | 'vocabulary-changed';
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  readonly message: Bilingual;
  readonly places: readonly [Place | undefined, Place | undefined];
  /** Addresses whose words name it, per side. */
  readonly addresses: readonly [readonly string[], readonly string[]];
}

/** Where a licensing table says something: the file, then keys and positions. */
export type TablePath = readonly [file: string, ...keys: (string | number)[]];

/** What of the licensing tables of a list is another. */
export type LicensingSubject =
  /** Columns of the chart and numbers of footnotes, in the row of one destination. */
  | { readonly kind: 'chart-row'; readonly columns: readonly string[]; readonly footnotes: readonly string[] }
  /** Destinations of a special rule, or of a row of 輸出令別表第1. */
  | { readonly kind: 'rule'; readonly name: string; readonly cite?: string }
  | { readonly kind: 'row'; readonly name: string }
  | { readonly kind: 'pointer'; readonly cite: string }
  /** Where an exception can be used, for what, and on which terms. */
  | { readonly kind: 'exception'; readonly id: string; readonly of: ExceptionPart }
  | { readonly kind: 'groups'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'destination' }
  /** The tables as a whole, in one version only. */
  | { readonly kind: 'tables' }
  /** A table whose text differs and that says the same. */
  | { readonly kind: 'file'; readonly path: string }
  /** Words and remarks: what stands where. */
  | { readonly kind: 'terms'; readonly part: LicensingTerm; readonly name: string };

export type ExceptionPart =
  'destinations' | 'paragraphs' | 'reasons' | 'amount' | 'product-groups' | 'only-reasons' | 'bar';

/** Parts of the tables that say something in words. */
export type LicensingTerm =
  | 'footnote'
  | 'chart-row'
  | 'group'
  | 'no-group'
  | 'group-dates'
  | 'rule'
  | 'row'
  | 'remark'
  | 'exception'
  | 'condition'
  | 'bar'
  | 'home'
  | 'not-modelled'
  | 'doubts'
  | 'editions'
  | 'names'
  | 'treated-as'
  | 'briefing';

/** What the licensing tables ask otherwise: wider where a licence is newly required, or an exception is taken away. */
export interface LicensingChange {
  /** Absent where all lists share it: the destinations. */
  readonly list?: ListId;
  readonly kind:
    | 'licence-wider'
    | 'licence-narrower'
    | 'licence-undecided'
    | 'destination-added'
    | 'destination-removed'
    | 'groups-changed'
    | 'licence-terms'
    | 'reworded';
  readonly subject: LicensingSubject;
  readonly destinations: readonly Destination[];
  /** Paragraphs, entries or rows that a line of the tables names. */
  readonly addresses: readonly string[];
  /** What was said before and after, where it is short. */
  readonly before?: string;
  readonly after?: string;
  readonly paths: readonly [TablePath | undefined, TablePath | undefined];
  /**
   * Encoded paragraphs for which a licence to some of the destinations is required in one version only, whatever else the tables
   * ask; absent where that was not looked at.
   */
  readonly concerned?: readonly string[];
}

/** A finding about a change, with what a reader unfolds below it. */
export interface ChangeFinding extends Finding {
  readonly kind: ChangeKind;
  /** Severity after overrides, and that of the registry where it was overridden. */
  readonly registered?: Severity;
  /** List of a control, where it is about one. */
  readonly list?: ListId;
  readonly places: readonly Place[];
  /** Old and new place; either may be absent. */
  readonly sides: readonly [Place | undefined, Place | undefined];
  /** Witness items, reasons, days: a line each. */
  readonly details: readonly Bilingual[];
  /** Textual difference of the paragraph in the rule files, as a unified diff without a head. */
  readonly text?: string;
  /** Why it does not count, where it was approved. */
  readonly approved?: { readonly reason: string; readonly role: string; readonly expires: string };
}

/** The whole result of comparing two versions of the rule files; every report is rendered from it. */
export interface RuleDiff {
  readonly tool: { readonly name: string; readonly version: string };
  readonly versions: readonly [ComparedVersion, ComparedVersion];
  readonly lists: readonly { readonly id: ListId; readonly jurisdiction: Bilingual }[];
  readonly findings: readonly ChangeFinding[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Items compared, when an item list was given. */
  readonly items?: { readonly file: string; readonly compared: number; readonly flipped: number };
  /** Faults of the ignore file: expired and stale entries. */
  readonly diagnostics: readonly Diagnostic[];
}
