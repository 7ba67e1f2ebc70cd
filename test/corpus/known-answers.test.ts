import type { Comparison } from '../../src/model/comparison';
import type { Trace } from '../../src/model/verdict';
import { compareFixture, compareOne, compareText } from './items';

function item(comparison: Comparison, id: string): Comparison['items'][number] {
  const found = comparison.items.find((each) => each.item === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

function criteria(trace: Trace): Extract<Trace, { kind: 'criterion' }>[] {
  switch (trace.kind) {
    case 'criterion':
      return [trace];
    case 'answer':
    case 'class':
      return [];
    case 'all':
    case 'any':
      return trace.of.flatMap(criteria);
    case 'not':
    case 'reference':
      return criteria(trace.of);
    case 'related':
      return trace.of.flatMap((part) => criteria(part.trace));
  }
}

describe('NVIDIA A100: TPP 4992, performance density about 6', () => {
  const days = ['2025-12-01', '2026-02-14', '2026-06-05'];

  test.each(days)('is controlled by 3A090.a and not by Japan on %s', (day) => {
    const a100 = compareOne('accelerators.yaml', 'a100', { 'jp-meti': day });
    expect(a100.verdicts[0]).toMatchObject({ status: 'controlled', tier: 'list' });
    expect(a100.verdicts[0].controlledBy).toContain('3A090.a.1');
    expect(a100.verdicts[1]).toMatchObject({ status: 'not-controlled', asOf: day });
    expect(a100.alignment).toBe('first-only');
  });

  test('stays 1008 TPP below the limit of Japan', () => {
    const a100 = compareOne('accelerators.yaml', 'a100');
    const limit = a100.verdicts[1].controls
      .filter(({ address }) => address === '第6条第1号ヨ')
      .flatMap(({ trace }) => criteria(trace))
      .find(({ parameter }) => parameter === 'total-processing-performance');
    expect(limit).toMatchObject({
      truth: 'no',
      operator: '>=',
      limit: '6000 TPP',
      distance: { absolute: '1008', side: 'below' },
    });
  });

  test('is undetermined in Japan while nobody says whether it uses a neural network (第6条第1号チ)', () => {
    const list = (assumption: string) => `
assumptions: [${assumption}not-military, not-nuclear, not-radiation-hardened, no-cryptography, silicon, not-custom, not-automotive, general-purpose, no-other-function]
items:
  - id: a100
    name: A100
    class: digital-processing-circuit
    figures:
      total-processing-performance: 4992 TPP
      applicable-die-area: 826 mm2
      datacenter-design-or-marketing: "yes"
      bidirectional-io-rate: 664 Gbyte/s
      processing-performance: 624 TOPS
      rated-ambient-temperature: 0..50 degC
`;
    const open = item(compareText(list(''), 'yaml'), 'a100');
    expect(open.verdicts.map(({ status }) => status)).toEqual(['controlled', 'undetermined']);
    expect(open.verdicts[1].missing.map(({ id }) => id)).toContain('neural-network-circuit');
    expect(open.verdicts[1].openControls).toContain('第6条第1号チ');
    expect(open.alignment).toBe('undetermined');

    const answered = item(compareText(list('no-other-class, '), 'yaml'), 'a100');
    expect(answered.verdicts.map(({ status }) => status)).toEqual(['controlled', 'not-controlled']);
    expect(answered.verdicts[1].assumptions).toContain('no-other-class');
  });
});

test('an accelerator of TPP 6000 without 600 Gbyte/s of transfer rate is free in Japan until 2026-02-13 and controlled from 2026-02-14', () => {
  const japan = (day: string) => compareOne('edges.yaml', 'tpp-6000-no-io', { 'jp-meti': day }).verdicts[1];
  expect(japan('2025-12-01')).toMatchObject({ status: 'not-controlled' });
  expect(japan('2026-02-13')).toMatchObject({ status: 'not-controlled' });
  expect(japan('2026-02-14')).toMatchObject({ status: 'controlled', controlledBy: ['第6条第1号ヨ'] });
});

describe('a 12 bit converter at 400 MSPS', () => {
  test('is released by both lists at the limit', () => {
    expect(compareOne('edges.yaml', 'adc-12-400').alignment).toBe('neither-controlled');
    expect(compareOne('edges.yaml', 'adc-12-400').verdicts[1].status).toBe('not-controlled');
  });

  test('is controlled by both one sample per second above it', () => {
    const above = compareOne('edges.yaml', 'adc-12-400-plus');
    expect(above.verdicts.map(({ controlledBy }) => controlledBy)).toEqual([
      expect.arrayContaining(['3A001.a.5.a.3']),
      ['第6条第1号ホ(一)3'],
    ]);
  });
});

test('a 9 bit converter at 2 GSPS that stores its samples is controlled by both under different paragraphs and is no gap', () => {
  const stores = compareOne('edges.yaml', 'adc-store-9-2000');
  expect(stores.verdicts.map(({ controlledBy }) => controlledBy)).toEqual([['3A001.a.14'], ['第6条第1号ワ']]);
  expect(stores.alignment).toBe('both-controlled');
});

test('a resolution without a sample rate is undetermined, and the sample rate alone is asked for', () => {
  const open = compareOne('edges.yaml', 'adc-no-rate');
  for (const verdict of open.verdicts) {
    expect(verdict.status).toBe('undetermined');
    expect(verdict.missing.map(({ id }) => id)).toEqual(['sample-rate']);
  }
});

test('before the earliest edition that was read, a verdict is marked as not shown in force', () => {
  const early = compareOne('edges.yaml', 'adc-12-400-plus', { 'us-ccl': '2025-12-01' });
  expect(early.verdicts[0].notShownInForce).toContain('3A001.a.5.a.3');
});

test('a circuit that states a TPP is not taken for one without digital processing units because its class was left out', () => {
  const list = `
assumptions: [no-other-class, not-military, not-nuclear, not-radiation-hardened, no-neural-network, no-cryptography, silicon, not-custom, not-automotive, general-purpose, no-other-function]
items:
  - id: fpga
    name: FPGA with engines
    class: field-programmable-logic-device
    figures:
      total-processing-performance: 6400 TPP
      applicable-die-area: 700 mm2
      single-ended-digital-io: 500
      aggregate-transceiver-rate: 100 Gb/s
      rated-ambient-temperature: 0..85 degC
`;
  for (const verdict of item(compareText(list, 'yaml'), 'fpga').verdicts) {
    expect(verdict.status).toBe('undetermined');
    expect(verdict.missing.map(({ id }) => id)).toContain('digital-processing-circuit');
  }
});

test('a stated total dose is stronger than the assumption that nothing is radiation hardened', () => {
  const list = `
assumptions: [no-other-class, not-military, not-nuclear, not-radiation-hardened, no-neural-network, no-cryptography, silicon, not-custom, not-automotive, general-purpose, no-other-function]
items:
  - id: hard
    name: SRAM of 10 kGy
    class: static-ram
    figures: {total-dose-hardness: 10000 Gy(Si), rated-ambient-temperature: 0..85 degC}
`;
  for (const verdict of item(compareText(list, 'yaml'), 'hard').verdicts) {
    expect(verdict.status).toBe('undetermined');
    expect(verdict.missing.map(({ id }) => id)).toContain('radiation-hardened');
  }
});

test('every fixture list of real products is read without a fault and every item gets an answer with a summary', () => {
  const lists = [
    'sample.yaml',
    'converters.csv',
    'accelerators.yaml',
    'programmable-logic.csv',
    'dds-and-fft.csv',
    'processors-and-memory.yaml',
    'radiation-hardened.yaml',
    'servers.yaml',
    'quantum.yaml',
  ];
  const compared = lists.map((name) => compareFixture(name));
  expect(compared.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const real = compared.flatMap(({ items }) => items).filter(({ name }) => !name.startsWith('Synthetic'));
  expect(new Set(real.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
  expect(real.filter(({ stated }) => stated.source === undefined)).toEqual([]);
  expect(real.filter(({ summary }) => summary.en === '' || summary.ja === '')).toEqual([]);
});
