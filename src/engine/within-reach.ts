import type { ReferredScope } from '../model/condition';
import type { Control } from '../model/control-list';
import type { Knowledge } from './knowledge';
import type { KnownClass } from './known-classes';
import { controlsAbout } from './built-day';
import type { ListOnDay } from './list-on-day';

/** What of a list can matter to the items of which the same classes are known. */
export interface WithinReach {
  /** All but those whose class alone answers no, whatever is assumed: most of a list is about other goods. */
  readonly controls: readonly Control[];
  /** Classes of the item. */
  readonly members: readonly string[];
  /** What can touch them, with what of it is not encoded in full. */
  readonly addresses: readonly { readonly address: string; readonly gaps: readonly ReferredScope[] }[];
  /** What is not encoded in full and can touch other classes that the item may have; with the assumption against it, if any. */
  readonly elsewhere: readonly {
    readonly itemClass: string;
    readonly assumption: string | undefined;
    readonly gap: ReferredScope;
  }[];
}

type Classes = Knowledge['classes'];

const known = new WeakMap<Classes, WeakMap<ListOnDay, WithinReach>>();

/** Worked out once for a set of known classes and a list on its day. */
export function withinReach({ classes, vocabulary }: Knowledge, day: ListOnDay): WithinReach {
  const byDay = known.get(classes) ?? new WeakMap<ListOnDay, WithinReach>();
  known.set(classes, byDay);
  const found = byDay.get(day) ?? reachOf(classes, vocabulary, day);
  byDay.set(day, found);
  return found;
}

function reachOf(classes: Classes, vocabulary: Knowledge['vocabulary'], day: ListOnDay): WithinReach {
  const touchedBy = (id: string): readonly string[] =>
    vocabulary.classes.get(id)?.touchedBy.get(day.list.id) ?? [];
  const members = [...classes].flatMap(([id, { truth }]) => (truth === 'yes' ? [id] : []));
  const addresses = new Set(members.flatMap(touchedBy));
  return {
    controls: controlsAbout(day, (id) => !isExcluded(classes.get(id))),
    members,
    addresses: [...addresses].map((address) => ({ address, gaps: day.unencoded(address) })),
    elsewhere: [...vocabulary.classes.keys()].flatMap((itemClass) => {
      const own = classes.get(itemClass);
      if (own?.truth === 'yes' || isExcluded(own)) return [];
      return touchedBy(itemClass)
        .filter((address) => !addresses.has(address))
        .flatMap((address) => day.unencoded(address))
        .map((gap) => ({ itemClass, assumption: own?.assumption, gap }));
    }),
  };
}

/** Whether it is known, without any assumption, that an item does not have the class. */
function isExcluded(known: KnownClass | undefined): boolean {
  return known?.truth === 'no' && known.assumption === undefined;
}
