import type { Vocabulary } from '../../model/vocabulary';
import type { Subject } from '../subject';
import type { Network } from './network';

/** What the programs of one plan stand on: the classes that its items state, and nothing else. */
export interface PlanGround {
  readonly vocabulary: Vocabulary;
  readonly network: Network;
  /** Figures that speak of a class where an item states those classes. */
  readonly speakers: (id: string) => readonly string[];
  /** An item that states those classes only, with the assumptions of the item list. */
  readonly blank: Subject;
}
