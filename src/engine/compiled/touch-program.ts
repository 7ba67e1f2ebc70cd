import type { ListOnDay } from '../list-on-day';
import { unreviewed } from '../touching';
import { isUnknown, no, type Bits } from './bits';
import type { ListParts } from './list-parts';
import type { Test } from './network';
import type { PlanGround } from './plan-ground';

/** How far what can touch an item is encoded; `Touching` without the reasons. */
export interface Touched {
  open: boolean;
  someEncoded: boolean;
  notCovered: boolean;
}

/** What decides how far that is. */
export interface TouchProgram {
  readonly hasClass: boolean;
  readonly hasAddresses: boolean;
  readonly tests: readonly Test[];
  /** `answer` says what the test at a place among them answers. */
  readonly touch: (answer: (test: number) => Bits) => Touched;
}

/** Compiles `touching` for the items of one plan. */
export function touchProgram(
  day: ListOnDay,
  { gaps }: Pick<ListParts, 'gaps'>,
  ground: PlanGround,
): TouchProgram {
  const { vocabulary, blank, network } = ground;
  const { classes } = blank.knowledge;
  const touchedBy = (id: string): readonly string[] =>
    vocabulary.classes.get(id)?.touchedBy.get(day.list.id) ?? [];
  const members = [...classes].flatMap(([id, { truth }]) => (truth === 'yes' ? [id] : []));
  const addresses = [...new Set(members.flatMap(touchedBy))];
  const own = addresses.map((address) =>
    gaps(address).map(({ isWhole, screen }) => ({ isWhole, screen: network.test(screen) })),
  );
  // Unless it answers no, something that is not encoded can touch the item through a class that is open.
  const elsewhere = [...vocabulary.classes.keys()].flatMap((id) => {
    const ofClass = network.ofClass(id);
    if (ofClass === no) return [];
    return touchedBy(id)
      .filter((address) => !addresses.includes(address))
      .flatMap(gaps)
      .map(({ screen }) => network.test(network.all([ofClass, screen])));
  });
  return {
    hasClass: members.length > 0,
    hasAddresses: addresses.length > 0,
    tests: [...own.flat().map(({ screen }) => screen), ...elsewhere],
    touch: touchedWhere(
      own.map((gaps) => gaps.map(({ isWhole }) => isWhole)),
      elsewhere.length,
      unreviewed(members, blank, day).length > 0,
    ),
  };
}

/**
 * What the answers come to. `own`: by address that can touch the item, for each part of it that is not encoded whether that is
 * the whole. Nothing of what they were made from is kept.
 */
function touchedWhere(
  own: readonly (readonly boolean[])[],
  countElsewhere: number,
  hasUnreviewed: boolean,
): TouchProgram['touch'] {
  return (answer) => {
    const touched: Touched = { open: false, someEncoded: false, notCovered: hasUnreviewed };
    let test = 0;
    for (const gaps of own) {
      let covered = true;
      for (const isWhole of gaps) {
        const bits = answer(test);
        test += 1;
        if (bits === no) continue;
        if (isUnknown(bits)) touched.open = true;
        else touched.notCovered = true;
        if (isWhole) covered = false;
      }
      touched.someEncoded ||= covered;
    }
    for (const end = test + countElsewhere; test < end; test += 1) touched.open ||= answer(test) !== no;
    return touched;
  };
}
