import type { Control } from '../../model/control-list';
import type { ListOnDay } from '../list-on-day';
import { conditionKey } from './condition-key';

/** The older version with the newer one's controls wherever these say the same in the same tier under the same address. */
export function shareControls(base: ListOnDay, head: ListOnDay): ListOnDay {
  const newer = new Map(head.controls.map((control) => [control.address, control]));
  const shared = base.controls.map((control) => {
    const other = newer.get(control.address);
    return other !== undefined && isSame(control, other) ? other : control;
  });
  return { ...base, controls: shared };
}

function isSame(a: Control, b: Control): boolean {
  return a.tier === b.tier && conditionKey(a.scope) === conditionKey(b.scope);
}
