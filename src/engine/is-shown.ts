import type { DateText } from '../model/control-list';
import type { IndexedParagraph } from './paragraph-index';
import { versionAt } from './version-at';

/** Whether a paragraph and all below it are shown to be in force on the day. */
export function isShown({ paragraph, children }: IndexedParagraph, asOf: DateText): boolean {
  return (versionAt(paragraph, asOf)?.shown ?? true) && children.every((child) => isShown(child, asOf));
}
