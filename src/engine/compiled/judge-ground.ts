import type { Vocabulary } from '../../model/vocabulary';
import type { Limits } from './limits';
import type { Slots } from './slots';

/** What all plans of one judge stand on. */
export interface JudgeGround {
  readonly vocabulary: Vocabulary;
  readonly slots: Slots;
  readonly limits: Limits;
  /** Parameters that speak of a class or a question, so that no assumption answers it. */
  readonly speakers: (id: string) => readonly string[];
}
