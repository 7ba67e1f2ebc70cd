import type { Item } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';

/** Two stated memberships that no item can have together, or `undefined`. */
export function classConflict(
  classes: Item['classes'],
  vocabulary: Vocabulary,
): readonly [string, string] | undefined {
  const members = [...classes].filter(([, truth]) => truth === 'yes').map(([id]) => id);
  const lines = members.map((id) => withAncestors(id, vocabulary));
  for (const [index, line] of lines.entries()) {
    const excluded = [...line].find((id) => classes.get(id) === 'no');
    if (excluded !== undefined) return [members[index] ?? '', excluded];
    for (const [otherIndex, other] of lines.slice(0, index).entries()) {
      if (disjoint(line, other, vocabulary)) return [members[otherIndex] ?? '', members[index] ?? ''];
    }
  }
  return undefined;
}

function withAncestors(id: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const line = new Set([id]);
  for (const each of line) vocabulary.classes.get(each)?.parents.forEach((parent) => line.add(parent));
  return line;
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  const excludes = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    [...from].some((id) => vocabulary.classes.get(id)?.disjointFrom.some((other) => to.has(other)));
  return excludes(a, b) || excludes(b, a);
}
