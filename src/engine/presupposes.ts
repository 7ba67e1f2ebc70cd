import type { Condition } from '../model/condition';
import type { Control, Tier } from '../model/control-list';
import type { ListOnDay } from './list-on-day';

/**
 * Whether a control covers only items that other controls of the list cover already, as 3A001.z does: it adds reasons and
 * no item. Such a control never decides whether the list controls an item, and no figure need be asked for its sake.
 * True only where every control that it refers to is of the list tier, or both are of the same tier.
 */
export function presupposesAnother(control: Control, { controls }: Pick<ListOnDay, 'controls'>): boolean {
  const found = known.get(controls) ?? presupposing(controls);
  known.set(controls, found);
  return found.has(control.address);
}

/** Addresses of such controls, by the controls of a list on a day. */
const known = new WeakMap<readonly Control[], ReadonlySet<string>>();

function presupposing(controls: readonly Control[]): ReadonlySet<string> {
  const tiers = new Map(controls.map(({ address, tier }) => [address, tier]));
  const found = controls.filter(({ scope, tier }) => refersToOthers(scope, tier, tiers));
  return new Set(found.map(({ address }) => address));
}

function refersToOthers(condition: Condition, own: Tier, tiers: ReadonlyMap<string, Tier>): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some((part) => refersToOthers(part, own, tiers));
    case 'any':
      return condition.of.length > 0 && condition.of.every((part) => refersToOthers(part, own, tiers));
    case 'reference':
      return (
        condition.mode === 'controlled-by' &&
        condition.resolved !== undefined &&
        condition.resolved.length > 0 &&
        condition.resolved.every(({ address, encoded }) => {
          const tier = tiers.get(address);
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
