import type { Vocabulary } from '../../model/vocabulary';
import type { Subject } from '../subject';
import type { Network } from './network';

/** What the programs of one plan stand on: the classes that its items state, and nothing else. */
export interface PlanGround {
  readonly vocabulary: Vocabulary;
  readonly network: Network;
  /** An item that states those classes only, with the assumptions of the item list. */
  readonly blank: Subject;
}
