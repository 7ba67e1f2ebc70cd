import type { Truth } from '../../model/truth';
import type { Messages } from '../messages/messages';

/** A truth as the sign of a clause-by-clause table, with the word that a screen reader says instead. */
export interface Mark {
  readonly sign: string;
  readonly word: string;
  /** Name for the style sheet; never the only carrier of meaning. */
  readonly tone: Truth;
}

/** ○ × ? for a single condition. */
export function conditionMark(truth: Truth, t: Messages): Mark {
  switch (truth) {
    case 'yes':
      return { sign: '○', word: t.markYes, tone: truth };
    case 'no':
      return { sign: '×', word: t.markNo, tone: truth };
    case 'unknown':
      return { sign: '?', word: t.markUnknown, tone: truth };
  }
}

/** － for a condition whose answer is not needed, since the paragraph fails on another. */
export function notNeeded(t: Messages): Mark {
  return { sign: '－', word: t.markNotNeeded, tone: 'no' };
}

/** The same signs for a whole paragraph. */
export function paragraphMark(truth: Truth, t: Messages): Mark {
  switch (truth) {
    case 'yes':
      return { sign: '○', word: t.paragraphYes, tone: truth };
    case 'no':
      return { sign: '×', word: t.paragraphNo, tone: truth };
    case 'unknown':
      return { sign: '?', word: t.paragraphUnknown, tone: truth };
  }
}
