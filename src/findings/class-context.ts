import type { AppliedList } from '../model/comparison';
import type { ClassComparison, RegionBox } from '../model/list-comparison';
import type { ParagraphFacts } from '../model/list-comparison-result';
import type { RegimeDeparture } from '../model/regime-departure';
import type { Bilingual } from '../model/text';
import type { ListId } from '../model/vocabulary';
import type { FindingKind } from './finding-kind';

/** What a kind about item classes may look at besides the class comparison itself. */
export interface ClassContext {
  readonly lists: readonly [AppliedList, AppliedList];
  readonly classLabel: (id: string) => Bilingual;
  /** Label of a parameter, or of one of a related item: `designed-for/specially-designed`. */
  readonly parameterLabel: (id: string) => Bilingual;
  /** A region in words. */
  readonly describe: (box: RegionBox) => Bilingual;
  readonly paragraph: (address: string) => ParagraphFacts | undefined;
  /** Addresses of the controls of each list whose own words name the class, first list first. */
  readonly naming: (itemClass: string) => readonly [readonly string[], readonly string[]];
  /** The regime whose text is at hand, and where each list differs from it. */
  readonly regime: RegimeText | undefined;
  /** Parameters that the controls of the comparison look at. */
  readonly parametersOf: (comparison: ClassComparison) => readonly string[];
  /** By list: how it words or measures a parameter in its own way. */
  readonly wording: (parameter: string) => ReadonlyMap<ListId, Bilingual>;
}

/** A common ancestor of the lists. */
export interface RegimeText {
  readonly name: Bilingual;
  readonly departures: (itemClass: string) => readonly RegimeDeparture[];
}

export type ClassFindingKind = FindingKind<ClassComparison, ClassContext>;
