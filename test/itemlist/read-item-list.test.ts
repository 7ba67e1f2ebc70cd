import { listOf, readFixture, readText } from './fixture';
import { printedDiagnostic, printedFigures } from './printed';

test('a forgiving table gives exact figures', () => {
  const { assumptions, items, hash } = listOf(readFixture('forgiving.csv'));
  expect(hash).toBe('of-the-file');
  expect(assumptions).toEqual(['not-military', 'not-radiation-hardened']);
  expect(items.map(({ id, name, maker, remark }) => ({ id, name, maker, remark }))).toEqual([
    { id: 'A-1', name: 'Converter, fast', maker: 'Acme' },
    { id: 'A-2', name: 'Converter', maker: 'Acme', remark: 'two\nlines' },
    { id: 'A-3', name: 'A-3' },
  ]);
  expect(items.map(printedFigures)).toEqual([
    {
      'adc-resolution': '= 12 bit',
      'sample-rate': '= 1500 MSPS',
      'rated-ambient-temperature': '-40 degC .. 85 degC',
      'radiation-hardened': 'no',
      'channel-count': '= 4 count',
    },
    { 'adc-resolution': '>= 12 bit', 'sample-rate': '= 1.5 GSPS', 'radiation-hardened': 'yes' },
    {
      'rated-ambient-temperature': '-55 degC .. 125 degC',
      'radiation-hardened': 'yes',
      'channel-count': '= 8 count',
    },
  ]);
  expect([...(items[1]?.classes.keys() ?? [])]).toEqual(['adc-integrated-circuit', 'mmic-amplifier']);
  expect(items.map(({ place }) => place.line)).toEqual([4, 5, 8]);
});

test('a figure keeps the words of its cell, with the unit of the header, and the mark that it was not read in its source', () => {
  const figures = listOf(readFixture('forgiving.csv')).items[0]!.figures;
  expect(figures.get('sample-rate')).toMatchObject({ printed: '1,500 MSPS', verified: false });
  expect(figures.get('rated-ambient-temperature')).toMatchObject({ printed: '-40～85 °C', verified: true });
});

test('the ends of a range may stand in two columns with a unit each', () => {
  const { items } = listOf(readFixture('windows-line-ends-and-bom.csv'));
  expect(items.map(printedFigures)).toEqual([
    {
      'rated-ambient-temperature': '-40 degC .. 398 K',
      'peak-saturated-power-output': '75 W @ 2.7 GHz .. 2.9 GHz; complete',
    },
    { 'rated-ambient-temperature': '? .. 398 K' },
  ]);
  expect(items.map((item) => item.figures.get('rated-ambient-temperature')?.printed)).toEqual([
    '-40 °C to 398 K',
    '≤ 398 K',
  ]);
});

test('YAML states classes that are excluded, measured rows, two ends, and items within items', () => {
  const [item] = listOf(readFixture('forgiving.yaml')).items;
  expect([...item!.classes]).toEqual([
    ['mmic-amplifier', 'yes'],
    ['adc-integrated-circuit', 'no'],
  ]);
  expect(printedFigures(item)).toEqual({
    'operating-frequency': '2.7 GHz .. 3.5 GHz',
    'peak-saturated-power-output': '75 W @ 2.7 GHz .. 2.9 GHz; 60 W @ 3 GHz .. 3 GHz; complete',
    'average-output-power': '= 15 W',
    'channel-count': '= 4 count',
    'radiation-hardened': 'no',
  });
  expect(item!.figures.get('average-output-power')).toMatchObject({
    printed: '1.50e1 W',
    verified: false,
    place: { line: 17 },
  });
  expect(item!.related.map(({ relation, item: part }) => [relation, part.id, printedFigures(part)])).toEqual([
    ['contains', 'B-1', {}],
    ['contains', 'A-1/adc', { 'adc-resolution': '>= 12 bit, <= 14 bit' }],
  ]);
});

test('one text means another figure under another unit or parameter, and stands at its own place in every row', () => {
  const cells = 'C-1,ADC,4,4,4\nC-2,ADC,4,4,4\n';
  const { items } = listOf(
    readText(`id,class,sample rate [MSPS],output-rate [GSPS],channel count\n${cells}`, 'csv'),
  );
  for (const [index, item] of items.entries()) {
    expect(printedFigures(item)).toEqual({
      'sample-rate': '= 4 MSPS',
      'output-rate': '= 4 GSPS',
      'channel-count': '= 4 count',
    });
    expect([...item.figures.values()].map(({ place }) => place.line)).toEqual(Array(3).fill(index + 2));
  }
  const swapped = readText(`id,class,sample rate [GSPS],output-rate [MSPS],channel count\n${cells}`, 'csv');
  expect(printedFigures(listOf(swapped).items[1])).toMatchObject({
    'sample-rate': '= 4 GSPS',
    'output-rate': '= 4 MSPS',
  });
});

test('an id in quotes that looks like a number stays as it is written', () => {
  expect(listOf(readFixture('plain.json')).items[0]).toMatchObject({ id: '5E002', name: '変換器' });
});

test('an item whose figures cannot be read is kept, without them', () => {
  const { items } = listOf(readFixture('unreadable-figures.csv'));
  expect(items.map(printedFigures)).toEqual([
    {},
    { 'adc-resolution': '= 12 bit', 'radiation-hardened': 'yes' },
  ]);
});

test('one list in three notations gives the same items', () => {
  const csv = 'id,name,class,sample rate,temperature range\nA,Fast,ADC,1.5 GSPS,-40 to 85 °C\n';
  const yaml =
    'items:\n  - {id: A, name: Fast, class: ADC, figures: {sample-rate: 1.5 GSPS, temperature range: -40 to 85 °C}}\n';
  const json =
    '{"items": [{"id": "A", "name": "Fast", "class": "ADC", "figures": {"sample-rate": "1.5 GSPS", "temperature range": "-40 to 85 °C"}}]}';
  const [fromCsv, fromYaml, fromJson] = (['csv', 'yaml', 'json'] as const).map((format, index) => {
    const { items } = listOf(readText([csv, yaml, json][index]!, format));
    return items.map((item) => ({
      id: item.id,
      name: item.name,
      classes: [...item.classes],
      figures: printedFigures(item),
    }));
  });
  expect(fromYaml).toEqual(fromCsv);
  expect(fromJson).toEqual(fromCsv);
});

test.each([
  ['Sample rate [MSPS]', '1500', { 'sample-rate': '= 1500 MSPS' }],
  ['サンプルレート（MSPS）', '1500', { 'sample-rate': '= 1500 MSPS' }],
  ['sample-rate', '1500 MSPS', { 'sample-rate': '= 1500 MSPS' }],
  ['SAMPLE_RATE(GSPS)', '1.5', { 'sample-rate': '= 1.5 GSPS' }],
  ['ｓａｍｐｌｅ　ｒａｔｅ', '1500 MSPS', { 'sample-rate': '= 1500 MSPS' }],
  ['合計処理性能（TPP）', '4800', { 'total-processing-performance': '= 4800 TPP' }],
  ['Total processing performance (TPP) [TPP]', '4800', { 'total-processing-performance': '= 4800 TPP' }],
  ['Total dose hardness (Gy(Si))', '5000', { 'total-dose-hardness': '= 5000 Gy(Si)' }],
  ['Total dose hardness [krad(Si)]', '500', { 'total-dose-hardness': '= 500 krad(Si)' }],
  ['Operating frequency min [GHz]', '2.7', { 'operating-frequency': '2.7 GHz .. ?' }],
  ['Operating frequency [GHz] max', '3.5', { 'operating-frequency': '? .. 3.5 GHz' }],
  ['動作周波数（GHz）最大', '3.5', { 'operating-frequency': '? .. 3.5 GHz' }],
  ['operating-frequency.max', '3.5 GHz', { 'operating-frequency': '? .. 3.5 GHz' }],
  ['Radiation hardened (yes/no)', 'no', { 'radiation-hardened': 'no' }],
])('the header `%s` over `%s` gives %j', (header, cell, figures) => {
  const checked = readText(`id,class,${header}\nA,ADC,"${cell}"\n`, 'csv');
  expect(checked.diagnostics).toEqual([]);
  expect(printedFigures(listOf(checked).items[0])).toEqual(figures);
});

test('assumptions may be declared by label, in a quoted line and in Japanese', () => {
  const text = (line: string): string => `${line}\nid,class\nA,ADC\n`;
  for (const line of [
    '# assumptions: not military',
    '"# Assumption: not-military, no-other-class",',
    '#前提：not-militaryと仮定',
  ]) {
    expect(listOf(readText(text(line), 'csv')).assumptions[0]).toBe('not-military');
  }
});

test('a line with `#` below the header is an item and no comment', () => {
  const checked = readText('id,class\n# assumptions: not-military\nA,ADC\n', 'csv');
  expect(checked.diagnostics.map(({ id }) => id)).toEqual(['ragged-row']);
});

test('classes are separated by semicolons, as their labels may hold commas', () => {
  const text = 'id,class\nA,"microprocessor, microcomputer or microcontroller circuit; ADC"\n';
  expect([...listOf(readText(text, 'csv')).items[0]!.classes.keys()]).toEqual([
    'microprocessor-circuit',
    'adc-integrated-circuit',
  ]);
});

test('columns named like members of every object are unknown columns and nothing more', () => {
  const { diagnostics } = readText('id,class,__proto__,constructor,hasOwnProperty\nA,ADC,1,2,3\n', 'csv');
  expect(diagnostics.map(({ id, cell }) => [id, cell?.column])).toEqual([
    ['unknown-column', 'C'],
    ['unknown-column', 'D'],
    ['unknown-column', 'E'],
  ]);
});

test('a row after a cell with line breaks has the line of the text and the row of the spreadsheet', () => {
  const checked = readText(
    'id,class,remark,resolution\nA,ADC,"one\r\ntwo\nthree",12 bit\nB,ADC,,twelve\n',
    'csv',
  );
  expect(checked.diagnostics.map(printedDiagnostic)[0]).toMatch(/^5:1 D3 warning unreadable-figure/);
});

test('JSON must be JSON, though YAML would read it', () => {
  for (const text of [
    "{'items': []}",
    '{"items": [{"id": "A", "class": "ADC"}] /* no */}',
    'items: [{id: A, class: ADC}]',
  ]) {
    expect(readText(text, 'json').ok).toBe(false);
  }
});

test('items nested beyond all measure are refused and do not exhaust the stack', () => {
  const nested = (depth: number): string =>
    `{"id": "A${depth}", "class": "ADC"${depth === 0 ? '' : `, "contains": ${nested(depth - 1)}`}}`;
  const deep = readText(`{"items": [${nested(40)}]}`, 'json');
  expect(deep.diagnostics.map(({ id }) => id)).toContain('too-deep');
  expect(readText('['.repeat(50_000), 'json').ok).toBe(false);
  const chain = Array.from(
    { length: 5000 },
    (_, index) => `N${index},ADC,${index === 0 ? '' : `N${index - 1}`}`,
  );
  for (const rows of [chain, chain.toReversed()]) {
    const checked = readText(`id,class,contains\n${rows.join('\n')}\n`, 'csv');
    expect(checked.diagnostics.map(({ id }) => id)).toContain('too-deep');
  }
});

test('an item contained in two others is one item', () => {
  const { items } = listOf(readText('id,class,contains\nA,computer,C\nB,computer,C\nC,ADC,-\n', 'csv'));
  expect(items[0]!.related[0]!.item).toBe(items[1]!.related[0]!.item);
  expect(items[2]!.related).toEqual([]);
});

test('the same text gives the same list and the same diagnostics', () => {
  for (const file of ['forgiving.csv', 'strict.yaml', 'circular.yaml'])
    expect(readFixture(file)).toEqual(readFixture(file));
});

test('a header of absurd length is an unknown column, found so in a moment', () => {
  for (const header of [`a${' '.repeat(30_000)}b`, `${'_'.repeat(30_000)}x`]) {
    expect(readText(`id,class,${header}\nA,ADC,1\n`, 'csv').diagnostics.map(({ id }) => id)).toEqual([
      'unknown-column',
    ]);
  }
});
