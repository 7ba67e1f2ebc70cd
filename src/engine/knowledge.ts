import type { CurveFigure, Figure } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import type { KnownAnswer } from './known-answers';
import type { KnownClass } from './known-classes';
import type { Bounds } from './bounds';
import type { Contradiction } from './known-numbers';

/**
 * All that is known of an item: what it states, what follows from it, and what the declared assumptions supply where it is
 * silent. Whatever is not here is unknown.
 */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** Classes that are stated, implied, excluded or assumed away. A class that is not here is unknown. */
  readonly classes: ReadonlyMap<string, KnownClass>;
  readonly answers: ReadonlyMap<string, KnownAnswer>;
  /** By number parameter, and by `<range parameter>.min` and `.max`. */
  readonly numbers: ReadonlyMap<string, Bounds>;
  readonly curves: ReadonlyMap<string, { readonly curve: CurveFigure; readonly figure: Figure }>;
  /** Where the item contradicts itself; what it states is taken. */
  readonly contradictions: readonly Contradiction[];
}
