import type { Condition } from '../../model/condition';
import type { ControlList, DateText, Version } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import type { Vocabulary } from '../../model/vocabulary';
import { classStatement, conjuncts, exclusionsOf } from '../inherited-words';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { versionAt } from '../version-at';
import { isLocal } from './local-condition';
import { scopesWithin, warning } from './meaning-context';

/** Paragraphs that lie wholly inside one that stands beside them, so that they control nothing of their own. */
export function checkSiblings(
  list: ControlList,
  day: DateText,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  return paragraphIndex(list).inOrder.flatMap(({ paragraph, children }) =>
    paragraph.of === 'any' ? checkAmong(children, day, vocabulary) : [],
  );
}

interface Sibling {
  readonly address: string;
  readonly version: Version;
  readonly words: Condition;
}

function checkAmong(
  children: readonly IndexedParagraph[],
  day: DateText,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const siblings = children.flatMap((child): readonly Sibling[] => {
    const version = versionAt(child.paragraph, day)?.version;
    const isEncoded = child.coverage === 'full' || child.coverage === 'part';
    if (version === undefined || child.children.length > 0 || !isEncoded) return [];
    const stated = classStatement(version);
    const of = [...(stated ? [stated] : []), ...conjuncts(version.when), ...exclusionsOf(version)];
    // Without words of its own a paragraph says what its parent says; that is another matter.
    return of.length > 0 && of.every(isLocal)
      ? [{ address: child.paragraph.address, version, words: { kind: 'all', of } }]
      : [];
  });
  if (siblings.length < 2) return [];
  const { space, of } = scopesWithin(
    siblings.map(({ words }) => words),
    vocabulary,
  );
  const { scopes } = space;
  const placed = siblings.map((sibling) => ({ ...sibling, scope: of(sibling.words) }));
  return placed.flatMap(({ address, version, scope }, place) => {
    if (scope === scopes.empty) return [];
    // Of those that cover the same items, the first is not told.
    const outer = placed.find(
      (other, at) => scopes.implies(scope, other.scope) && (other.scope !== scope || at < place),
    );
    if (outer === undefined) return [];
    const isEqual = outer.scope === scope;
    return [
      warning(version.place, {
        id: 'paragraph-within-sibling',
        found: `\`${address}\`, which ${isEqual ? 'covers the same items as' : 'lies wholly inside'} \`${outer.address}\``,
        expected: 'a paragraph that controls something that those beside it do not',
        repair: 'compare both with the official text; a limit, a unit or an exclusion may be missing',
      }),
    ];
  });
}
