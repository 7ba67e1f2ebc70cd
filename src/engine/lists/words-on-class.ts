import { createHash } from 'node:crypto';
import type { Condition } from '../../model/condition';
import type { Version } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';
import { conditionKey } from '../changes/condition-key';
import { ancestorsOf, descendantsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { versionAt } from '../version-at';

/**
 * Fingerprint, of 12 hexadecimal digits, of what the lists themselves say about an item class on their days, on list parity:
 * the own words of every paragraph that names the class, a wider or a narrower one, and of those around and below it. What
 * these refer to is not followed: it may change without the fingerprint.
 */
export function wordsOnClass(itemClass: string, sides: readonly ListOnDay[], vocabulary: Vocabulary): string {
  const family = new Set([...ancestorsOf(vocabulary, itemClass), ...descendantsOf(vocabulary, itemClass)]);
  const words = sides.map((side) => {
    const { byAddress } = paragraphIndex(side.list);
    const naming = side.controls.filter(({ tier, scope }) => tier === 'list' && names(scope, family));
    const indexed = naming.flatMap(({ address }) => byAddress.get(address) ?? []).flatMap(withOuterAndInner);
    return [...new Set(indexed)].map((each) => [each.paragraph.address, ownWords(each, side)]);
  });
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

/** Whether the item's own class is asked for; that of a related item, or of a paragraph referred to, does not count. */
function names(condition: Condition, family: ReadonlySet<string>): boolean {
  switch (condition.kind) {
    case 'class':
      return condition.classes.some((id) => family.has(id));
    case 'all':
    case 'any':
      return condition.of.some((part) => names(part, family));
    case 'not':
      return names(condition.of, family);
    case 'criterion':
    case 'answer':
    case 'related':
    case 'reference':
      return false;
  }
}

function withOuterAndInner(indexed: IndexedParagraph): readonly IndexedParagraph[] {
  const outer = (each: IndexedParagraph): readonly IndexedParagraph[] =>
    each.parent === undefined ? [each] : [...outer(each.parent), each];
  const inner = (each: IndexedParagraph): readonly IndexedParagraph[] => [
    each,
    ...each.children.flatMap(inner),
  ];
  return [...outer(indexed), ...indexed.children.flatMap(inner)];
}

function ownWords({ paragraph, coverage }: IndexedParagraph, { asOf }: ListOnDay): unknown {
  const version = versionAt(paragraph, asOf)?.version;
  return [coverage, paragraph.of, version === undefined ? '' : saidBy(version)];
}

function saidBy({ absent, classes, row, when, except }: Version): unknown {
  return [
    absent,
    classes ?? [],
    row ?? '',
    when === undefined ? '' : conditionKey(when),
    except.map(conditionKey),
  ];
}
