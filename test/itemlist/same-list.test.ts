import { encode } from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { compareSource } from '../../src/app/compare-source';
import { openItemSource } from '../../src/app/item-source';
import { plain } from '../../src/report/json/plain';
import { smallCorpus } from '../app/small-corpus';

const corpus = smallCorpus();
const rows = [
  ['# assumptions: not-military; no-other-class', '', '', '', '', ''],
  ['id', 'name', 'class', 'resolution [bit]', 'sample-rate', 'ECCN'],
  ['fast', '高速変換器', 'converter', '12', '401 MSPS', '3A001.a'],
  ['slow', '低速①', 'converter', '14', '400 MSPS', 'EAR99'],
  ['open', '表ソ能', 'converter', '14', '約400', ''],
];
const csv = rows.map((row) => row.join(',')).join('\r\n');
const json = JSON.stringify({
  assumptions: ['not-military', 'no-other-class'],
  items: rows.slice(2).map(([id, name, itemClass, resolution, rate, eccn]) => ({
    id,
    name,
    class: itemClass,
    figures: { resolution: `${resolution ?? ''} bit`, 'sample-rate': rate },
    ...(eccn !== '' && { claims: { 'us-ccl': eccn } }),
  })),
});

/** What a report shows of a list: everything but its name, its bytes, how it was read and where in it something stands. */
async function reportOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const opened = await openItemSource(name, bytes, 'hash');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  const compared = compareSource({ source: opened.value, asOf: new Map(), assumptions: [] }, corpus);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const { input, diagnostics, ...rest } = compared.value;
  return JSON.parse(
    JSON.stringify(
      [input.assumptions, diagnostics.map(({ id, found }) => [id, found]), plain(rest)],
      (key, value: unknown) => (key === 'place' || key === 'places' || key === 'cell' ? undefined : value),
    ),
  ) as unknown;
}

test('the same list as CSV, as CP932, as UTF-16, as a workbook and as JSON gives the same report', async () => {
  const expected = await reportOf('list.csv', Buffer.from(csv));
  const data = rows.map((row) =>
    row.map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  const others: readonly (readonly [string, Uint8Array])[] = [
    ['list.csv', Buffer.from(`\ufeff${csv}`)],
    ['list.csv', encode(csv, 'cp932')],
    ['list.tsv', encode(`\ufeff${csv.replaceAll(',', '\t')}`, 'utf-16le')],
    ['list.xlsx', await writeExcelFile(data).toBuffer()],
    ['list.json', Buffer.from(json)],
  ];
  expect(JSON.stringify(expected)).toContain('"controlled"');
  for (const [name, bytes] of others) expect(await reportOf(name, bytes)).toEqual(expected);
});
