import type { ReviewedRelation } from './alignment';
import type { ControlList } from './control-list';
import type { Licensing } from './licensing';
import type { ListId, Vocabulary } from './vocabulary';

/** Everything that the rule files say, validated; lists in the order in which they are compared. */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  readonly lists: ReadonlyMap<ListId, ControlList>;
  /** What persons have reviewed of how the lists stand to each other. */
  readonly alignments: readonly ReviewedRelation[];
  /** Destinations and who needs a licence to where; absent where the rules have no such tables. */
  readonly licensing?: Licensing;
  /** SHA-256 over paths and contents of all rule files, for the report. */
  readonly hash: string;
}
