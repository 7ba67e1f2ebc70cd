import type { ControlList } from './control-list';
import type { ListId, Vocabulary } from './vocabulary';

/** Everything that the rule files say, validated; lists in the order in which they are compared. */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  readonly lists: ReadonlyMap<ListId, ControlList>;
  /** SHA-256 over paths and contents of all rule files, for the report. */
  readonly hash: string;
}
