import type { Condition } from '../model/condition';
import type { Control } from '../model/control-list';
import type { ListOnDay } from './list-on-day';
import { paragraphIndex, type IndexedParagraph } from './paragraph-index';

export type MayBe = (itemClass: string) => boolean;

/** What can be asked of a list on a day as it was built without reading the rest of it. */
export interface BuiltDay {
  /** Controls that name no class, or one that an item may have. */
  readonly about: (mayBe: MayBe) => readonly Control[];
  /** Controls at an address and below it, or the one that an address is a condition of. */
  readonly below: (address: string) => readonly Control[];
  /** A condition with its references followed. */
  readonly follow: (condition: Condition) => Condition;
}

const built = new WeakMap<ListOnDay, BuiltDay>();

export function keepBuilt(day: ListOnDay, parts: BuiltDay): void {
  built.set(day, parts);
}

/** Whether these are the list's own controls of the day, and not others put in their place. */
export function isAsBuilt(day: ListOnDay): boolean {
  return built.has(day);
}

/** Controls that name no class, or one that an item may have, in the order of the list. */
export function controlsAbout(day: ListOnDay, mayBe: MayBe): readonly Control[] {
  return built.get(day)?.about(mayBe) ?? day.controls.filter(({ classes }) => isAbout(classes, mayBe));
}

export function isAbout(classes: readonly string[], mayBe: MayBe): boolean {
  return classes.length === 0 || classes.some(mayBe);
}

/**
 * The controls at an address and below it, in the order of the list; where there are none, the control that the address is a
 * condition of.
 */
export function controlsBelow(day: ListOnDay, address: string): readonly Control[] {
  const found = built.get(day)?.below(address);
  if (found !== undefined) return found;
  const { byAddress } = paragraphIndex(day.list);
  const own = byAddress.get(address);
  if (own === undefined) return [];
  const isWithin = (inner: IndexedParagraph | undefined, outer: IndexedParagraph | undefined): boolean =>
    inner !== undefined && outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
  const below = day.controls.filter((control) => isWithin(byAddress.get(control.address), own));
  return below.length > 0
    ? below
    : day.controls.filter((control) => isWithin(own, byAddress.get(control.address)));
}

/** The control that an address is; none where it is a heading, or stands for several. */
export function controlAt(day: ListOnDay, address: string): Control | undefined {
  return controlsBelow(day, address).find((control) => control.address === address);
}

/** A condition of a list on its day with every reference followed. */
export function followedOn(day: ListOnDay, condition: Condition): Condition {
  return built.get(day)?.follow(condition) ?? condition;
}
