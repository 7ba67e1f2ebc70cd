import type { ComparisonGround } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { ancestorsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import type { ClassUniverse } from './class-universe';

/** What a statement about the class rests on, for whoever has to rely on it. */
export function comparisonGround(
  universe: ClassUniverse,
  [first, second]: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  openJudgments: readonly string[],
): ComparisonGround {
  const relevant = universe.controls.flat().map(({ control }) => control);
  return {
    notCovered: [
      notCovered(first, universe.itemClass, vocabulary),
      notCovered(second, universe.itemClass, vocabulary),
    ],
    openJudgments,
    excludedClasses: universe.excluded,
    openReadings: relevant.filter(({ open }) => open.length > 0).map(({ address }) => address),
    notShownInForce: relevant.filter(({ shownInForce }) => !shownInForce).map(({ address }) => address),
  };
}

function notCovered(side: ListOnDay, itemClass: string, vocabulary: Vocabulary): readonly string[] {
  const addresses = [...ancestorsOf(vocabulary, itemClass)].flatMap(
    (id) => vocabulary.classes.get(id)?.touchedBy.get(side.list.id) ?? [],
  );
  return [...new Set(addresses.flatMap((address) => side.unencoded(address).map((scope) => scope.address)))];
}
