import { crc32, deflateRawSync } from 'node:zlib';

/** What a part of an archive says about itself, instead of the truth. */
export interface Lies {
  /** Unpacked size. */
  readonly size?: number;
  readonly checksum?: number;
}

/** A zip archive of texts; parts may lie about themselves, and may stand in it twice. */
export function archive(
  files: Iterable<readonly [string, Buffer | string]>,
  lies: Readonly<Record<string, Lies>> = {},
): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const body = Buffer.from(content);
    const packed = deflateRawSync(body, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(lies[name]?.checksum ?? crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lies[name]?.size ?? body.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    bodies.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  const count = Math.floor(entries.length / 5);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

const relations = (targets: string): string => `<Relationships>${targets}</Relationships>`;

/** The parts of a workbook with one sheet, of which some are other than usual. */
export function workbookParts(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string])[] {
  return Object.entries({
    '_rels/.rels': relations('<Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/>'),
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      '<Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="strings.xml"/>',
    ),
    'xl/sheet.xml': sheet,
    ...others,
  });
}

/** The XML of a sheet around its rows. */
export function sheetXml(rows: string, behind = ''): string {
  return `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A row of texts, each in the cell itself. */
export function textRow(cells: readonly string[]): string {
  const inline = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return `<row>${cells.map(inline).join('')}</row>`;
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const forbidden = /[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** As spreadsheets write it: what XML cannot hold as `_x0000_`. */
export function escaped(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
