import type { ReviewedRelation } from './alignment';
import type { Coverage } from './control-list';
import type { Diagnostic } from './diagnostic';
import type { Finding } from './finding';
import type { LicenceMatrix } from './licensing-outcome';
import type { Item, ListReading } from './item';
import type { AskNext, ItemOutlook } from './item-outlook';
import type { Bilingual } from './text';
import type { Alignment, ItemComparison } from './verdict';
import type { ListId } from './vocabulary';

/** One of the two lists as it was applied. */
export interface AppliedList {
  readonly id: string;
  readonly title: Bilingual;
  readonly jurisdiction: Bilingual;
  readonly publisher: Bilingual;
  readonly asOf: string;
  /** Title and source of the latest edition not after the as-of date, or of the earliest when there is none. */
  readonly edition: { readonly date: string; readonly title: Bilingual; readonly source: string };
  readonly coverage: readonly {
    readonly address: string;
    readonly heading: Bilingual;
    readonly coverage: Coverage;
  }[];
  readonly limits: readonly Bilingual[];
}

/** What a reader needs beside a trace: label, unit and wording notes of every parameter and class that occurs. */
export interface Glossary {
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly label: Bilingual;
        readonly definition: Bilingual;
        readonly question?: Bilingual;
        readonly unit?: string;
        /** Labels of the values of a choice. */
        readonly values?: Readonly<Record<string, Bilingual>>;
        /** By list: how it words or measures it in its own way. Only where lists are compared. */
        readonly wording?: Readonly<Record<ListId, Bilingual>>;
      }
    >
  >;
  readonly classes: Readonly<Record<string, Bilingual>>;
  readonly assumptions: Readonly<Record<string, Bilingual>>;
  readonly relations: Readonly<Record<string, Bilingual>>;
  /** Absolute address → heading, of every control that occurs. */
  readonly headings: Readonly<Record<string, Bilingual>>;
}

/** The whole result of comparing an item list against two control lists; every report is rendered from it. */
export interface Comparison {
  readonly tool: { readonly name: string; readonly version: string };
  readonly input: {
    readonly file: string;
    readonly hash: string;
    readonly assumptions: readonly string[];
    readonly reading?: ListReading;
  };
  readonly rules: { readonly hash: string };
  readonly lists: readonly [AppliedList, AppliedList];
  readonly items: readonly (ItemComparison & { readonly stated: Item; readonly outlook?: ItemOutlook })[];
  /** Number of each item in its list, from 1, where these are not all items of the list. */
  readonly numbers?: readonly number[];
  /** What to ask for next over the whole list; empty where no open item could be looked into. */
  readonly askNext?: readonly AskNext[];
  readonly counts: Readonly<Record<Alignment, number>>;
  readonly findings: readonly Finding[];
  /** Who needs a licence to where; absent where no destination was asked for. */
  readonly licences?: LicenceMatrix;
  /** What persons reviewed of how the lists stand to each other for the classes of the items. */
  readonly reviews?: readonly ReviewedRelation[];
  readonly glossary: Glossary;
  readonly diagnostics: readonly Diagnostic[];
}
