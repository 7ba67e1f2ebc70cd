import type { Item } from '../../src/model/item';
import type { Rulebook } from '../../src/model/rulebook';
import { comparedLists } from '../../src/app/compared-lists';
import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { judgeOf } from '../../src/engine/compiled/judge';

/** The first verdict of a rulebook: on an item of its first class. Loads no more of the program than a verb would. */
export function judgeFirst(rulebook: Rulebook): void {
  const { vocabulary } = rulebook;
  const [itemClass] = vocabulary.classes.keys();
  if (itemClass === undefined) throw new Error('a vocabulary without classes');
  const item: Item = {
    id: 'first',
    name: 'first',
    classes: new Map([[itemClass, 'yes']]),
    figures: new Map(),
    related: [],
    place: { file: 'first', line: 1, column: 1 },
  };
  const [one, other] = comparedLists(rulebook);
  const days = [
    listOnDay(one, defaultAsOf(one), vocabulary),
    listOnDay(other, defaultAsOf(other), vocabulary),
  ] as const;
  judgeOf(days, vocabulary, [...vocabulary.assumptions.keys()]).judge(item);
}
