import type { AppliedList } from '../model/comparison';
import type { ClassComparison, RegionBox } from '../model/list-comparison';
import type { ParagraphFacts } from '../model/list-comparison-result';
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
  /** Parameters that the controls of the comparison look at. */
  readonly parametersOf: (comparison: ClassComparison) => readonly string[];
  /** By list: how it words or measures a parameter in its own way. */
  readonly wording: (parameter: string) => ReadonlyMap<ListId, Bilingual>;
}

export type ClassFindingKind = FindingKind<ClassComparison, ClassContext>;
