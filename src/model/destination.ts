import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** Where an item goes, by its ISO 3166-1 alpha-2 code (`XK` for Kosovo). */
export interface Destination {
  readonly code: string;
  readonly name: Bilingual;
  /** Further names, as item lists and the tables of the law write them. */
  readonly aliases: readonly string[];
}

/** A list's law treats one destination as another one: Hong Kong follows China. */
export interface FollowedDestination {
  readonly list: ListId;
  readonly destination: string;
  readonly as: string;
  readonly cite: string;
  readonly note: Bilingual;
}

/**
 * Destinations that a rule reaches: `all`; `unknown` where the text that says so was not read; otherwise those of the groups
 * and those named, or every one where neither is given, without those excepted. Groups are those of one list.
 */
export type DestinationSet =
  | 'all'
  | 'unknown'
  | {
      readonly groups?: readonly string[];
      readonly destinations?: readonly string[];
      readonly exceptGroups: readonly string[];
      readonly exceptDestinations: readonly string[];
    };

/** One part of the world for a briefing; every destination stands in the first that holds it. */
export interface BriefingGroup {
  readonly title: Bilingual;
  /** The list whose groups the set names. */
  readonly list: ListId;
  readonly destinations: DestinationSet;
}
