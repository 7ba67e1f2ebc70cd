import type { Condition } from '../model/condition';
import type { Control, Tier } from '../model/control-list';
import { controlAt } from './built-day';
import type { ListOnDay } from './list-on-day';

/**
 * Whether a control covers only items that other controls of the list cover already, as 3A001.z does: it adds reasons and
 * no item. Such a control never decides whether the list controls an item, and no figure need be asked for its sake.
 * True only where every control that it refers to is of the list tier, or both are of the same tier.
 */
export function presupposesAnother(control: Control, day: ListOnDay): boolean {
  const ofDay = known.get(day) ?? new Map<string, boolean>();
  known.set(day, ofDay);
  const tierAt = (address: string): Tier | undefined => controlAt(day, address)?.tier;
  const found = ofDay.get(control.address) ?? refersToOthers(control.scope, control.tier, tierAt);
  ofDay.set(control.address, found);
  return found;
}

/** By address of a control, for a list on a day. */
const known = new WeakMap<ListOnDay, Map<string, boolean>>();

type TierAt = (address: string) => Tier | undefined;

function refersToOthers(condition: Condition, own: Tier, tierAt: TierAt): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some((part) => refersToOthers(part, own, tierAt));
    case 'any':
      return condition.of.length > 0 && condition.of.every((part) => refersToOthers(part, own, tierAt));
    case 'reference':
      return (
        condition.mode === 'controlled-by' &&
        condition.resolved !== undefined &&
        condition.resolved.length > 0 &&
        condition.resolved.every(({ address, encoded }) => {
          const tier = tierAt(address);
          return encoded && tier !== undefined && (tier === 'list' || tier === own);
        })
      );
    case 'criterion':
    case 'answer':
    case 'class':
    case 'not':
    case 'related':
      return false;
  }
}
