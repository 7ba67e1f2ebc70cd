import { openItemSource, uploadLimits } from '../../src/app/item-source';
import { openItemStream } from '../../src/app/item-stream';
import { readItems } from '../../src/app/read-items';
import type { Checked } from '../../src/model/diagnostic';
import type { ItemList } from '../../src/model/item';
import { printedDiagnostic } from '../itemlist/printed';
import { vocabulary } from '../itemlist/vocabulary';
import { archive, sheetXml, workbookParts } from './archive';

/** What fuzzing and bad inputs brought to light, each as small as it could be made. */

async function read(file: string, content: string | Buffer): Promise<Checked<ItemList>> {
  const opened = await openItemSource(file, Buffer.from(content), 'hash', {}, { limits: uploadLimits });
  return opened.ok ? readItems(opened.value, vocabulary) : opened;
}

async function told(file: string, content: string | Buffer): Promise<readonly string[]> {
  return (await read(file, content)).diagnostics.map(printedDiagnostic);
}

test('a fault of the notation is told once, where it stands, though the parser lost count of the lines (seed 347782288)', async () => {
  const text = '\n  "a"],\n  "items": [\n    {\n      "id": "A",\n      "class": "ADC"\n    }\n  ]\n}\n';
  const lines = await told('list.json', text);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^2:6 error unreadable-document: /);
});

test('a header whose name is known, with words behind its unit, is an unknown column and says so (seed -1387877503)', async () => {
  expect(await told('list.csv', 'id,class,サンプルレート（MSPS）ソ\nA,ADC,1\n')).toEqual([
    expect.stringMatching(
      /^1:1 C1 warning unknown-column: unknown column `サンプルレート\(MSPS\)ソ`, which is not read; /,
    ),
  ]);
});

test('a zero byte in a text makes no UTF-16 of it (seed of the first hour)', async () => {
  const list = await read(
    'list.csv',
    `id,class,remark\nA,ADC,x\u0000y\n${'B,ADC,plain text\n'.replace('B', 'B2')}`,
  );
  expect(list.ok && list.value.reading?.encoding).toBe('UTF-8');
});

test('a cell without a reference stands behind the one before it, also where that is empty', async () => {
  const row = (cells: readonly string[]): string =>
    `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="str"><v>${text}</v></c>`)).join('')}</row>`;
  const sheet = sheetXml(row(['id', 'name', 'class']) + row(['A', '', 'ADC']));
  const list = await read('list.xlsx', archive(workbookParts(sheet)));
  expect(list.ok && [...(list.value.items[0]?.classes.keys() ?? [])]).toEqual(['adc-integrated-circuit']);
});

test('a region that is merged far to the right makes no row longer', async () => {
  const row = (id: string): string =>
    `<row><c t="str"><v>${id}</v></c><c t="str"><v>${id === 'id' ? 'class' : 'ADC'}</v></c></row>`;
  const sheet = sheetXml(row('id') + row('A'), '<mergeCells><mergeCell ref="ZZZ1:ZZZ1048576"/></mergeCells>');
  expect(await told('list.xlsx', archive(workbookParts(sheet)))).toEqual([]);
});

test('an error behind a thousand warnings refuses a list that is read row by row: its rows would be left out unseen', async () => {
  const warned = Array.from({ length: 1_200 }, (_, n) => `i${n},ADC,many\n`).join('');
  const text = `id,class,分解能\n${warned}last,ADC,8 bit,one cell too many\n`;
  const opened = await openItemStream(
    { file: 'l.csv', hash: 'h', pieces: () => [Buffer.from(text)] },
    {},
    vocabulary,
  );
  expect(opened.ok).toBe(false);
  expect(opened.diagnostics.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([
    'ragged-row',
  ]);
});
