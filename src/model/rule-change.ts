import type { DateText } from './control-list';
import type { Diagnostic } from './diagnostic';
import type { Finding, Severity } from './finding';
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
  'undecided',
  'coverage-changed',
  'reasons-changed',
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
