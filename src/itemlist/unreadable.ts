import type { Fault } from './fault';
import { beyond, type LimitName, type ReadLimits } from './limits';

/** An input of which nothing can be used, with what is wrong; caught where the input is opened or read. */
export class Unreadable extends Error {
  constructor(readonly fault: Fault) {
    super(fault.found);
  }
}

/** A workbook that does not hold what its format asks for. */
export function damaged(found: string): Unreadable {
  return new Unreadable({
    id: 'damaged-workbook',
    found,
    repair: 'open the workbook in a spreadsheet and save it again as .xlsx',
  });
}

/** An input that holds more than is read. */
export function excessive(limits: ReadLimits, name: LimitName, found: string): Unreadable {
  return new Unreadable(beyond(limits, name, found));
}
