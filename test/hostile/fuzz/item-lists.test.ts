import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { openItemSource, uploadLimits } from '../../../src/app/item-source';
import { readItems } from '../../../src/app/read-items';
import type { Checked } from '../../../src/model/diagnostic';
import type { ItemList } from '../../../src/model/item';
import { fixtures } from '../../itemlist/fixture';
import { vocabulary } from '../../itemlist/vocabulary';
import { effort, patience } from './effort';
import { mutantOf } from './hostile-text';
import { faultsOfDiagnostics } from './inside';

const words = [
  ...[
    'id',
    'name',
    'class',
    'not-class',
    'ADC',
    '品名',
    '型番',
    '分解能',
    'adc-resolution',
    'sample-rate [MSPS]',
    'contains',
  ],
  ...[
    '12 bit',
    '500 MSPS',
    '≥ 12',
    '-40 to 85 °C',
    '3A001.a.5',
    '7の項(1)',
    'ECCN',
    '項番',
    '# assumptions: ',
    'unverified',
  ],
  ...[
    'items:',
    'assumptions:',
    'figures: {',
    '- {',
    '}',
    '[',
    ']',
    '{',
    ': ',
    '- ',
    '\n  ',
    '"',
    ',',
    '? ',
    '&a ',
    '*a',
    '!!x ',
  ],
];
const texts = [
  'plain.json',
  'forgiving.yaml',
  'strict.yaml',
  'forgiving.csv',
  'relations.csv',
  'semicolons.csv',
];
const workbooks = [
  'japanese-sheet-of-libreoffice.xlsx',
  'merged-header.xlsx',
  'units-in-formats.xlsx',
  'formulas.xlsx',
];

async function read(file: string, bytes: Uint8Array): Promise<Checked<ItemList>> {
  const opened = await openItemSource(file, bytes, 'hash', {}, { limits: uploadLimits });
  return opened.ok ? readItems(opened.value, vocabulary) : opened;
}

test.each(texts)(
  '%s, spoiled, is read or refused, the same each time, and every fault has a place inside the text',
  async (file) => {
    const whole = readFileSync(resolve(fixtures, file), 'utf8');
    const lineBreak = file.endsWith('.csv') ? /\r\n|\n|\r/ : /\n/;
    await fc.assert(
      fc.asyncProperty(mutantOf(whole, words), async (text) => {
        const bytes = Buffer.from(text);
        const list = await read(file, bytes);
        expect(await read(file, bytes)).toEqual(list);
        if (!list.ok) expect(list.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        expect(faultsOfDiagnostics(list.diagnostics, () => bytes.toString(), lineBreak)).toEqual([]);
      }),
      effort(60),
    );
  },
  patience,
);

test.each(workbooks)(
  '%s, with bytes changed or lost, is read or refused, the same each time',
  async (file) => {
    const whole = readFileSync(resolve(fixtures, 'awkward', file));
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    const mutant = fc.tuple(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.option(fc.nat(whole.length), { freq: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(mutant, async ([changes, cut]) => {
        const bytes = Buffer.from(whole.subarray(0, cut ?? whole.length));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const list = await read(file, bytes);
        expect(await read(file, bytes)).toEqual(list);
        for (const { found, place, cell } of list.diagnostics) {
          expect(found).not.toBe('');
          expect(place.line).toBeGreaterThanOrEqual(1);
          if (cell !== undefined) expect(cell.row).toBe(place.line);
        }
      }),
      effort(60),
    );
  },
  patience,
);
