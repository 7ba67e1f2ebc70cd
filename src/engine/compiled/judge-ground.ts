import type { Vocabulary } from '../../model/vocabulary';
import type { Bounds } from '../bounds';
import type { Limits } from './limits';
import type { Slots } from './slots';

/** What all plans of one judge stand on. */
export interface JudgeGround {
  readonly vocabulary: Vocabulary;
  readonly slots: Slots;
  readonly limits: Limits;
  /** What is known of numbers although an item states nothing: by physics, and by what follows from it. */
  readonly silent: ReadonlyMap<string, Bounds>;
  /** Parameters that speak of a class or a question, so that no assumption answers it. */
  readonly speakers: (id: string) => readonly string[];
}
