import type { Diagnostic } from '../../model/diagnostic';
import type { Place } from '../../model/place';
import type { Rulebook } from '../../model/rulebook';
import { defaultAsOf } from '../as-of';
import { checkCitations } from './check-citations';
import { checkCriteria } from './check-criteria';
import { checkHeadings } from './check-headings';
import { checkHistory } from './check-history';
import { checkSiblings } from './check-siblings';
import { checkUnused } from './check-unused';

/**
 * What is well formed and nevertheless cannot be meant, in the order of the files. Scopes are looked at on the day of the
 * latest edition of each list.
 */
export function checkMeaning(rulebook: Rulebook): readonly Diagnostic[] {
  const { vocabulary } = rulebook;
  const ofLists = [...rulebook.lists.values()].flatMap((list) => {
    const day = defaultAsOf(list);
    return [
      ...checkCriteria(list, day, vocabulary),
      ...checkSiblings(list, day, vocabulary),
      ...checkHistory(list, day),
      ...checkHeadings(list, vocabulary),
    ];
  });
  return [...ofLists, ...checkUnused(rulebook), ...checkCitations(rulebook)].sort((a, b) =>
    comparePlaces(a.place, b.place),
  );
}

function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
