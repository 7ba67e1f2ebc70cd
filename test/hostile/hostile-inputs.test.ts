import { openItemSource, uploadLimits } from '../../src/app/item-source';
import { readItems } from '../../src/app/read-items';
import type { Checked } from '../../src/model/diagnostic';
import type { ItemList } from '../../src/model/item';
import { printedFigures } from '../itemlist/printed';
import { vocabulary } from '../itemlist/vocabulary';
import { archive, sheetXml, textRow, workbookParts } from './archive';
import type { HostileInput } from './inputs/hostile-input';
import { keysAndNesting } from './inputs/keys-and-nesting';
import { naughty, suiteInputs } from './inputs/public-suites';
import { texts } from './inputs/texts';
import { workbooks } from './inputs/workbooks';

const families: Readonly<Record<string, readonly HostileInput[]>> = {
  'public suites': suiteInputs,
  'keys, nesting and number': keysAndNesting,
  'encodings, characters, numbers and file names': texts,
  workbooks,
};

/** Milliseconds of the processor for one input; all but a few take one or two. */
const patience = 5_000;
/** Bytes that one input may add to what the process holds. */
const room = 400 * 1024 ** 2;

async function read(file: string, bytes: Uint8Array): Promise<Checked<ItemList>> {
  const opened = await openItemSource(file, bytes, 'hash', {}, { limits: uploadLimits });
  return opened.ok ? readItems(opened.value, vocabulary) : opened;
}

/** What is wrong with how an input was answered. */
async function faultsOf({ name, file, bytes, refused }: HostileInput): Promise<readonly string[]> {
  const content = bytes();
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const list = await read(file, content);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const grown = process.memoryUsage().rss - before;
  const ids = list.diagnostics.map(({ id, severity }) => `${severity} ${id}`).join(' ');
  const said = (what: string): string => `${name}: ${what} (${ids.slice(0, 200)})`;
  return [
    ...(took > patience ? [said(`took ${Math.round(took)} ms`)] : []),
    ...(grown > room ? [said(`took ${Math.round(grown / 1024 ** 2)} MB`)] : []),
    ...(refused !== undefined && !refused.test(ids) ? [said(`not refused by ${refused.source}`)] : []),
    ...(!list.ok && !ids.includes('error ') ? [said('refused without an error')] : []),
    ...list.diagnostics.flatMap(({ id, found, place }) =>
      /^[a-z][a-z0-9-]*$/.test(id) &&
      found !== '' &&
      place.line >= 1 &&
      place.column >= 1 &&
      place.file === file
        ? []
        : [said(`a diagnostic that says nothing: ${id}`)],
    ),
    ...(list.diagnostics.length > 2 * uploadLimits.diagnostics + 2 ? [said('too many diagnostics')] : []),
  ];
}

afterEach(async () => {
  const list = await read('good.csv', Buffer.from('id,class,分解能\nA,ADC,12 bit\n'));
  expect(list.ok && printedFigures(list.value.items[0])).toEqual({ 'adc-resolution': '= 12 bit' });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
});

test.each(Object.entries(families))(
  'every input of the family `%s` is answered by a reading or by diagnostics, within bounds of time and memory',
  async (_, inputs) => {
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    const faults: string[] = [];
    for (const input of inputs) faults.push(...(await faultsOf(input)));
    expect(faults).toEqual([]);
  },
  240_000,
);

test('the naughty strings come out of each kind of list as they went in, and none becomes a figure unseen', async () => {
  const names = naughty.map((text, index) => `${index} ${text} .`);
  const csv = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const written: Readonly<Record<string, Buffer>> = {
    'list.json': Buffer.from(
      JSON.stringify({ items: names.map((name, index) => ({ id: `i${index}`, name, class: 'ADC' })) }),
    ),
    'list.yaml': Buffer.from(
      `items:\n${names.map((name, index) => `  - {id: i${index}, class: ADC, name: ${JSON.stringify(name)}}\n`).join('')}`,
    ),
    'list.csv': Buffer.from(
      `id,class,name\n${names.map((name, index) => `i${index},ADC,${csv(name)}\n`).join('')}`,
    ),
    'list.xlsx': archive(
      workbookParts(
        sheetXml(
          textRow(['id', 'class', 'name']) +
            names.map((name, index) => textRow([`i${index}`, 'ADC', name])).join(''),
        ),
      ),
    ),
  };
  for (const [file, bytes] of Object.entries(written)) {
    const list = await read(file, bytes);
    expect(list.ok && list.value.items.map(({ name }) => name)).toEqual(names);
  }
});

test('at least two thousand inputs are tried', () => {
  const count = Object.values(families).reduce((sum, { length }) => sum + length, naughty.length);
  expect(count).toBeGreaterThanOrEqual(2_000);
});
