import { defaultAsOf, listOnDay } from '../engine/as-of';
import { regimeDepartures, type RegimeSetting } from '../engine/lists/regime-departures';
import { regimeLists } from '../engine/regime-lists';
import type { ClassContext } from '../findings/class-context';
import type { RegimeDeparture } from '../model/regime-departure';
import type { Rulebook } from '../model/rulebook';
import type { Vocabulary } from '../model/vocabulary';
import type { Sides } from './class-comparisons';

const known = new WeakMap<Vocabulary, Map<string, readonly RegimeDeparture[]>>();
/** Classes times pairs of days whose answers are kept. */
const mostKept = 1000;

/**
 * The regime whose text the rules hold, in its latest edition, and where the lists differ from it. `undefined` where they hold
 * none, or where the regime itself is one of the lists that are compared.
 */
export function departuresFromRegime(
  sides: Sides,
  { lists, vocabulary }: Pick<Rulebook, 'lists' | 'vocabulary'>,
): ClassContext['regime'] {
  const [found] = [...regimeLists].flatMap(([word, id]): RegimeSetting[] => {
    const text = lists.get(id);
    if (text === undefined || sides.some(({ list }) => list.id === id)) return [];
    const regime = listOnDay(text, defaultAsOf(text), vocabulary);
    return [{ regime, word, vocabulary, at: (list, date) => listOnDay(list, date, vocabulary) }];
  });
  if (found === undefined) return undefined;
  const kept = known.get(vocabulary) ?? new Map<string, readonly RegimeDeparture[]>();
  known.set(vocabulary, kept);
  const days = sides.map(({ list, asOf }) => `${list.id} ${asOf}`).join(' ');
  const departures = (itemClass: string): readonly RegimeDeparture[] => {
    const key = `${days} ${itemClass}`;
    const worked = kept.get(key) ?? regimeDepartures(itemClass, sides, found);
    kept.set(key, worked);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return worked;
  };
  return { name: found.regime.list.jurisdiction, departures };
}
