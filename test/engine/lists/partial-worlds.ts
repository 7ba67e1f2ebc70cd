import type { Item } from '../../../src/model/item';
import type { Words } from './small-lists';
import { smallWorlds, type SmallWorld } from './small-worlds';

export interface PartialWorlds {
  /** The figures of which the lists speak. */
  readonly names: readonly string[];
  readonly worlds: readonly SmallWorld[];
  /** Items of which some figures are left out, each with all that it may turn out to be. */
  readonly items: readonly { readonly item: Item; readonly completions: readonly SmallWorld[] }[];
}

/** Every combination of the figures, with each set of them left out. */
export function partial(us: readonly Words[], jp: readonly Words[]): PartialWorlds {
  const key = JSON.stringify([us, jp]);
  const found = known.get(key) ?? leftOut(us, jp);
  known.set(key, found);
  return found;
}

const known = new Map<string, PartialWorlds>();

function leftOut(us: readonly Words[], jp: readonly Words[]): PartialWorlds {
  const worlds = smallWorlds(us, jp, 'circuit', 1, 1000);
  const names = [...worlds[0]!.item.figures.keys()];
  const seen = new Map<string, { item: Item; completions: readonly SmallWorld[] }>();
  for (let mask = 0; mask < 1 << names.length; mask += 1) {
    const kept = names.filter((_, at) => (mask >> at) % 2 === 1);
    const told = ({ figures }: Item) => kept.map((name) => `${name} ${figures.get(name)!.printed}`).join();
    for (const { item } of worlds) {
      const key = told(item);
      if (seen.has(key)) continue;
      const figures = new Map(kept.map((name) => [name, item.figures.get(name)!]));
      seen.set(key, {
        item: { ...item, id: key, figures },
        completions: worlds.filter((world) => told(world.item) === key),
      });
    }
  }
  return { names, items: [...seen.values()], worlds };
}

export const agree = (completions: readonly SmallWorld[]): boolean =>
  [0, 1].every((side) => new Set(completions.map(({ answers }) => answers[side]!.list)).size === 1);

export const printedIn = ({ item }: SmallWorld, name: string): string => item.figures.get(name)!.printed;

/** Groups that say the same of these names. */
export function groups(
  completions: readonly SmallWorld[],
  names: readonly string[],
): readonly SmallWorld[][] {
  const found = new Map<string, SmallWorld[]>();
  for (const world of completions) {
    const key = names.map((name) => printedIn(world, name)).join();
    found.set(key, [...(found.get(key) ?? []), world]);
  }
  return [...found.values()];
}

export const thinned = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, at) => at % Math.max(1, Math.floor(all.length / most)) === 0);
