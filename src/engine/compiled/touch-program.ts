import type { ListOnDay } from '../list-on-day';
import { unreviewed } from '../touching';
import { isUnknown, no, type Bits } from './bits';
import { spokenReading } from './readings';
import type { Occasion } from './occasion';
import type { PlanGround } from './plan-ground';
import type { Compiler, Program } from './program';

/** How far what can touch an item is encoded; `Touching` without the reasons. */
export interface Touched {
  open: boolean;
  someEncoded: boolean;
  notCovered: boolean;
}

/** Compiles `touching` for the items of one plan. */
export function touchProgram(
  day: ListOnDay,
  ground: PlanGround,
  compiler: Compiler,
): { readonly hasClass: boolean; readonly hasAddresses: boolean; touch(occasion: Occasion): Touched } {
  const { vocabulary, blank } = ground;
  const { classes } = blank.knowledge;
  const touchedBy = (id: string): readonly string[] =>
    vocabulary.classes.get(id)?.touchedBy.get(day.list.id) ?? [];
  const members = [...classes].flatMap(([id, { truth }]) => (truth === 'yes' ? [id] : []));
  const addresses = [...new Set(members.flatMap(touchedBy))];
  const screens = (address: string) =>
    day.unencoded(address).map(({ address: at, condition }) => ({
      isWhole: at === address,
      screen: condition === undefined ? undefined : compiler.compile(condition),
    }));
  const own = addresses.map(screens);
  const elsewhere = [...vocabulary.classes.keys()].flatMap((id) => {
    const known = classes.get(id);
    if (known?.truth === 'yes' || (known !== undefined && known.assumption === undefined)) return [];
    const gaps = touchedBy(id)
      .filter((address) => !addresses.includes(address))
      .flatMap(screens);
    const spoken = spokenReading(id, ground);
    // Assumed away, and no figure can speak of it: nothing opens it again.
    if (gaps.length === 0 || (known !== undefined && spoken.length === 0)) return [];
    return [
      { isOpen: (at: Occasion) => known === undefined || spoken.some((each) => each.read(at) === 1), gaps },
    ];
  });
  const hasUnreviewed = unreviewed(members, blank, day).length > 0;

  return {
    hasClass: members.length > 0,
    hasAddresses: addresses.length > 0,
    touch(occasion) {
      const touched: Touched = { open: false, someEncoded: false, notCovered: hasUnreviewed };
      for (const gaps of own) {
        let covered = true;
        for (const { isWhole, screen } of gaps) {
          const bits = answerOf(screen, occasion);
          if (bits === no) continue;
          if (bits !== undefined && isUnknown(bits)) touched.open = true;
          else touched.notCovered = true;
          if (isWhole) covered = false;
        }
        touched.someEncoded ||= covered;
      }
      touched.open ||= elsewhere.some(
        ({ isOpen, gaps }) =>
          isOpen(occasion) && gaps.some(({ screen }) => answerOf(screen, occasion) !== no),
      );
      return touched;
    },
  };
}

function answerOf(screen: Program | undefined, occasion: Occasion): Bits | undefined {
  return typeof screen === 'function' ? screen(occasion) : screen;
}
