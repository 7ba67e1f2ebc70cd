import type { Severity } from '../model/finding';
import type { RegionBox } from '../model/list-comparison';
import type {
  ChangeKind,
  ClassChange,
  ControlChange,
  ItemFlip,
  LicensingChange,
  TablePath,
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
  readonly licensing: readonly LicensingChange[];
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
  /** Old and new place of a line of the licensing tables, and how its text differs. */
  readonly tableLines: (
    paths: readonly [TablePath | undefined, TablePath | undefined],
  ) => Pick<ChangeFacts, 'sides' | 'text'>;
}

export interface ChangeFacts extends FindingFacts {
  readonly list?: ListId;
  readonly sides: readonly [Place | undefined, Place | undefined];
  readonly details: readonly Bilingual[];
  /** Textual difference, where the finding brings its own. */
  readonly text?: string;
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
