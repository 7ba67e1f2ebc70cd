import type { Fault } from '../fault';

/** A workbook that cannot be read, with what is wrong; caught where the workbook is opened. */
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

/** A workbook that holds more than is read. */
export function excessive(found: string, expected: string): Unreadable {
  return new Unreadable({
    id: 'workbook-too-large',
    found,
    expected,
    repair: 'save the sheet alone as a new workbook, or as CSV',
  });
}
