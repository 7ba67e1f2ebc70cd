import type { Fault } from '../fault';

/** What the first bytes of a file show, whatever its name says. */
export function fileKind(start: Uint8Array): 'text' | 'workbook' | { readonly fault: Fault } {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  if (signature === undefined) return 'text';
  if (signature.found === undefined) return 'workbook';
  const { found, repair } = signature;
  return { fault: { id: 'wrong-kind-of-file', found, expected: 'CSV, TSV, XLSX, JSON or YAML', repair } };
}

const signatures: readonly {
  readonly bytes: readonly number[];
  readonly found?: string;
  readonly repair: string;
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], repair: '' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    found: 'a workbook of the old .xls format, or one with a password',
    repair: 'save it as .xlsx without a password',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    found: 'a PDF document',
    repair: 'give the list itself and not its print',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: 'a picture', repair: 'give the list itself and not its picture' },
  { bytes: [0xff, 0xd8, 0xff], found: 'a picture', repair: 'give the list itself and not its picture' },
];
