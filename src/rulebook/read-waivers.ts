import { sourceChecks, type Waiver } from '../model/waiver';
import { asMapping, asText, at, bilingualAt, itemsAt, required, textAt } from './accessors';
import type { Report } from './report';
import type { Mapping } from './tree';

/** Reads `waivers.yaml` of the list in the given folder. */
export function readWaivers(file: Mapping, folder: string, report: Report): readonly Waiver[] {
  const list = required(at(file, 'list'));
  if (asText(list) !== folder) {
    const found = `list \`${asText(list)}\` in the folder \`${folder}\``;
    report.error(list.place, { id: 'wrong-list', found, expected: `\`${folder}\`` });
  }
  return itemsAt(file, 'waivers').map((item): Waiver => {
    const waiver = asMapping(item);
    const stated = textAt(waiver, 'check');
    const check = sourceChecks.find((name) => name === stated);
    const figure = textAt(waiver, 'figure');
    return {
      address: required(textAt(waiver, 'address')),
      ...(check !== undefined && { check }),
      ...(figure !== undefined && { figure }),
      reason: required(bilingualAt(waiver, 'reason')),
      place: item.place,
    };
  });
}
