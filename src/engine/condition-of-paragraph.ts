import type { Condition, Reference } from '../model/condition';
import type { DateText } from '../model/control-list';
import { classStatement, conjuncts, exclusionsOf } from './inherited-words';
import type { IndexedParagraph } from './paragraph-index';
import { belongsToTextOf, versionAt } from './version-at';

/**
 * The own words of a sub-paragraph of an `of: all`, and of those below it, as one condition. `undefined` where it does not
 * apply on the day. One that is not encoded stands as a reference to itself, so that its answer is unknown and not yes.
 */
export function conditionOfParagraph(indexed: IndexedParagraph, date: DateText): Condition | undefined {
  const { paragraph, coverage } = indexed;
  const children = indexed.children.filter((child) => belongsToTextOf(paragraph, child.paragraph, date));
  const words = versionAt(paragraph, date);
  if (paragraph.versions.length > 0 && (words === undefined || words.version.absent)) return undefined;
  if (coverage === 'none' || coverage === 'screen') return notEncoded(indexed);
  if (paragraph.versions.length === 0 && children.length === 0) return undefined;

  const own = words?.version;
  const statement = own && classStatement(own);
  const below = children.flatMap((child) => conditionOfParagraph(child, date) ?? []);
  return {
    kind: 'all',
    of: [
      ...(statement ? [statement] : []),
      ...conjuncts(own?.when),
      ...(children.length > 0 ? [{ kind: paragraph.of, of: below }] : []),
      ...(own ? exclusionsOf(own) : []),
    ],
    paragraph: paragraph.address,
  };
}

function notEncoded({ paragraph, coverage, screen }: IndexedParagraph): Reference {
  const { address, place } = paragraph;
  return {
    kind: 'reference',
    mode: 'meets',
    targets: [{ from: address, to: address }],
    resolved: [{ address, encoded: false, ...(coverage === 'screen' && screen && { condition: screen }) }],
    place,
  };
}
