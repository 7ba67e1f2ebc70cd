import type { Control } from '../../model/control-list';
import type { ListOnDay } from '../list-on-day';

/** Controls in the order of the list, with their places in it. */
type Placed = readonly (readonly [place: number, control: Control])[];

const byClass = new WeakMap<ListOnDay, ReadonlyMap<string | undefined, Placed>>();

/**
 * The controls that name one of the classes that `mayBe` admits, and those that name none, in the order of the list. What an
 * item of none of these classes is, no other control can hold for.
 */
export function controlsOfClasses(
  side: ListOnDay,
  mayBe: (itemClass: string) => boolean,
): readonly Control[] {
  const groups = byClass.get(side) ?? groupedByClass(side);
  byClass.set(side, groups);
  const found = new Map<number, Control>();
  for (const [itemClass, controls] of groups) {
    if (itemClass !== undefined && !mayBe(itemClass)) continue;
    for (const [place, control] of controls) found.set(place, control);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, control]) => control);
}

function groupedByClass({ controls }: ListOnDay): ReadonlyMap<string | undefined, Placed> {
  const groups = new Map<string | undefined, [number, Control][]>();
  for (const [place, control] of controls.entries()) {
    for (const itemClass of control.classes.length === 0 ? [undefined] : control.classes) {
      const group = groups.get(itemClass) ?? [];
      groups.set(itemClass, group);
      group.push([place, control]);
    }
  }
  return groups;
}
