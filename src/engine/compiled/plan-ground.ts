import type { Vocabulary } from '../../model/vocabulary';
import type { Subject } from '../subject';
import type { Leaves } from './leaves';
import type { Slots } from './slots';

/** What all programs of one judge stand on. */
export interface JudgeGround {
  readonly vocabulary: Vocabulary;
  readonly slots: Slots;
  /** Parameters that speak of a class or a question, so that no assumption answers it. */
  readonly speakers: (id: string) => readonly string[];
}

/** What the programs of one plan stand on: the classes that its items state, and nothing else. */
export interface PlanGround extends JudgeGround {
  readonly leaves: Leaves;
  /** An item that states those classes only, with the assumptions of the item list. */
  readonly blank: Subject;
}
