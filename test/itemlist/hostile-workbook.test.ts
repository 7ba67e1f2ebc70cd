import { deflateRawSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openItemSource } from '../../src/app/item-source';
import { fixtures } from './fixture';

const parts = {
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
};

/** A zip archive of texts; `declared` overrides the size that is stated for a part. */
function archive(
  files: Readonly<Record<string, Buffer | string>>,
  declared: Readonly<Record<string, number>> = {},
): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    const packed = deflateRawSync(body, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared[name] ?? body.length, 18);
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
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const item =
  '<row><c t="inlineStr"><is><t>id</t></is></c></row><row><c t="inlineStr"><is><t>A</t></is></c></row>';

async function faultsOf(bytes: Uint8Array, origin: 'file' | 'upload' = 'upload'): Promise<readonly string[]> {
  const opened = await openItemSource('list.xlsx', bytes, 'hash', {}, origin);
  return opened.ok ? [] : opened.diagnostics.map(({ id, found }) => `${id}: ${found}`);
}

test('a small workbook of this making is read', async () => {
  expect(await faultsOf(archive({ ...parts, 'xl/sheet.xml': sheet(item) }))).toEqual([]);
});

test.each([
  ['rows that are all alike', sheet(item.repeat(200_000)), {}, /unpacks to \d+ times its size/],
  ['a cell that never ends', sheet(`<row><c><v>${'1'.repeat(30_000_000)}`), {}, /unpacks to \d+ times/],
  ['blanks behind the cells', `${sheet(item)}${' '.repeat(20_000_000)}`, {}, /unpacks to \d+ times/],
  [
    'a part that states less than it holds',
    sheet(item.repeat(200_000)),
    { 'xl/sheet.xml': 1000 },
    /cannot be unpacked/,
  ],
  ['a row beyond all sheets', sheet('<row r="99999999"><c><v>1</v></c></row>'), {}, /row 99999999/],
  ['rows out of order', sheet('<row r="2"/><row r="1"/>'), {}, /out of order/],
  [
    'entities',
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet('<row><c><v>&x;</v></c></row>')}`,
    {},
    /DOCTYPE/,
  ],
  ['an entity of nobody', sheet('<row><c><v>&x;</v></c></row>'), {}, /no well-formed XML/],
])('a workbook with %s is refused, and costs next to nothing', async (_, xml, declared, found) => {
  const bytes = archive({ ...parts, 'xl/sheet.xml': xml }, declared);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  expect((await faultsOf(bytes)).join()).toMatch(found);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 ** 2);
});

test('what unpacks to more than an upload may hold is refused, though each part is packed like any other', async () => {
  const noise = Array.from(
    { length: 400_000 },
    (_, index) => `<row><c><v>${(index * 7919) % 1_000_003}</v></c><c><v>${index}</v></c></row>`,
  );
  const bytes = archive({
    ...parts,
    'xl/sheet.xml': sheet(noise.join('')),
    'xl/other.xml': sheet(noise.join('')),
  });
  expect((await faultsOf(bytes)).join()).toMatch(/workbook-too-large/);
});

test('sixty thousand parts are refused before one is read', async () => {
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`p${index}`, '']));
  expect((await faultsOf(archive(many))).join()).toMatch(/60000 parts/);
});

test('a workbook of which bytes were changed or lost is read or refused, and never hangs or throws', async () => {
  const whole = readFileSync(resolve(fixtures, 'awkward/japanese-sheet-of-libreoffice.xlsx'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat(whole.length)),
      async (changes, cut) => {
        const bytes = Buffer.from(whole.subarray(0, cut ?? whole.length));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        for (const fault of await faultsOf(bytes, 'file')) expect(fault).toMatch(/^[a-z-]+: \S/);
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
