import type { Severity } from '../model/finding';
import type { RegionBox } from '../model/list-comparison';
import type {
  ChangeKind,
  ClassChange,
  ControlChange,
  ItemFlip,
  VocabularyChange,
} from '../model/rule-change';
import type { Item } from '../model/item';
import type { Place } from '../model/place';
import type { Bilingual } from '../model/text';
import type { ListId } from '../model/vocabulary';
import type { FindingFacts } from './finding-kind';

/** What changed, whole; a kind of change picks out what it is about. */
export interface Changes {
  readonly controls: readonly ControlChange[];
  readonly classes: readonly ClassChange[];
  readonly vocabulary: readonly VocabularyChange[];
  readonly flips: readonly ItemFlip[];
  /** Paragraphs whose lines changed and of which nothing else is said. */
  readonly reworded: readonly ControlChange[];
}

/** How a kind words what it finds. */
export interface ChangeContext {
  readonly classLabel: (id: string) => Bilingual;
  readonly jurisdiction: (list: ListId) => Bilingual;
  /** The two lists whose relation is told. */
  readonly lists: readonly [ListId, ListId];
  readonly describe: (box: RegionBox) => Bilingual;
  readonly describeItem: (item: Item) => Bilingual;
  /** Day on which a list is looked at in the newer version. */
  readonly day: (list: ListId) => string;
}

export interface ChangeFacts extends FindingFacts {
  readonly list?: ListId;
  readonly sides: readonly [Place | undefined, Place | undefined];
  readonly details: readonly Bilingual[];
}

/** A kind of change. Its mirror is what is found when the two versions change places. */
export interface ChangeFindingKind {
  readonly id: ChangeKind;
  readonly severity: Severity;
  readonly mirror: ChangeKind;
  readonly meaning: Bilingual;
  readonly find: (changes: Changes, context: ChangeContext) => readonly ChangeFacts[];
}

export function bilingual(build: (lang: 'en' | 'ja') => string): Bilingual {
  return { en: build('en'), ja: build('ja') };
}
