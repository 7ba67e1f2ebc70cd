import type { Comparison } from '../../src/model/comparison';
import type { Bilingual } from '../../src/model/text';
import type { Alignment, ListVerdict, Trace } from '../../src/model/verdict';
import { parseRational } from '../../src/quantity/rational';
import { findUnit } from '../../src/quantity/unit';
import { bareVerdict } from '../bare-verdict';

export const both = (en: string, ja: string): Bilingual => ({ en, ja });
const place = { file: 'items.yaml', line: 4, column: 3 };

/** A verdict with nothing to say but its status. */
export function verdict(list: 'us-ccl' | 'jp-meti', rest: Partial<ListVerdict>): ListVerdict {
  return {
    list,
    asOf: list === 'us-ccl' ? '2026-07-23' : '2026-02-14',
    status: 'not-controlled',
    ...bareVerdict,
    ...rest,
  };
}

const tppLimit: Trace = {
  kind: 'criterion',
  truth: 'yes',
  parameter: 'total-processing-performance',
  operator: '>=',
  limit: '4800 TPP',
  figure: '4992 TPP',
  distance: { absolute: '192', unit: 'TPP', percent: '4.00', side: 'above' },
  verified: true,
};

const acceleratorFirst = verdict('us-ccl', {
  status: 'controlled',
  tier: 'list',
  controlledBy: ['3A090.a'],
  reasons: [
    { reason: 'RS', truth: 'yes' },
    { reason: 'AT', column: 1, truth: 'unknown' },
  ],
  controls: [
    {
      address: '3A090.a',
      truth: 'yes',
      tier: 'list',
      trace: {
        kind: 'all',
        truth: 'yes',
        of: [
          { kind: 'class', truth: 'yes', classes: ['integrated-circuit'] },
          {
            kind: 'any',
            truth: 'yes',
            of: [tppLimit, { kind: 'all', truth: 'unknown', of: [tppLimit, open('performance-density')] }],
          },
          { kind: 'not', truth: 'yes', exclusion: '3A090 Note 2', of: answer('datacenter-design', 'no') },
        ],
      },
    },
    { address: '3A991.p', truth: 'yes', tier: 'anti-terrorism', trace: tppLimit },
  ],
});

function open(parameter: string): Trace {
  return { kind: 'criterion', truth: 'unknown', parameter, operator: '<', limit: '600 Gbyte/s' };
}

function answer(parameter: string, figure: string): Trace {
  return {
    kind: 'answer',
    truth: 'no',
    parameter,
    expected: ['yes'],
    figure,
    assumption: 'no-neural-network',
    verified: false,
  };
}

const acceleratorSecond = verdict('jp-meti', {
  assumptions: ['no-neural-network'],
  controls: [
    {
      address: '第6条第1号ヨ',
      truth: 'no',
      tier: 'list',
      trace: {
        kind: 'all',
        truth: 'no',
        of: [
          { kind: 'class', truth: 'yes', classes: ['integrated-circuit'] },
          {
            kind: 'criterion',
            truth: 'no',
            parameter: 'total-processing-performance',
            operator: '>=',
            limit: '6000 TPP',
            figure: '4992 TPP',
            distance: { absolute: '1008', unit: 'TPP', percent: '16.80', side: 'below' },
          },
        ],
      },
    },
  ],
});

type ComparedItem = Comparison['items'][number];

/** One compared item; hostile or odd names may be given. */
export function compared(
  id: string,
  name: string,
  alignment: Alignment,
  verdicts: ComparedItem['verdicts'],
  rest: Partial<ComparedItem['stated']> = {},
): ComparedItem {
  return {
    item: id,
    name,
    alignment,
    verdicts,
    summary: both(`${name} in one sentence.`, `${name} を一文で示す。`),
    stated: { id, name, classes: new Map(), figures: new Map(), related: [], place, ...rest },
  };
}

const unit = findUnit('bit')!;
const twelve = { value: parseRational('12')!, unit };

const waiting = verdict('us-ccl', {
  status: 'undetermined',
  openControls: ['3A001.a.5.a.3'],
  missing: [
    { kind: 'parameter', id: 'sample-rate', controls: ['3A001.a.5.a.3'] },
    { kind: 'class', id: 'adc-processing-circuit', controls: ['3A001.a.14'] },
    { kind: 'related', id: 'contains', controls: ['4A090.a'] },
  ],
  controls: [{ address: '3A001.a.5.a.3', truth: 'unknown', tier: 'list', trace: open('sample-rate') }],
});

/** Two lists, three items: a gap, an item that waits for figures, and one that neither list controls. */
export function sampleComparison(items: readonly ComparedItem[] = sampleItems()): Comparison {
  const count = (alignment: Alignment): number => items.filter((item) => item.alignment === alignment).length;
  return {
    tool: { name: 'ecalign', version: '0.1.0' },
    input: { file: 'items.yaml', hash: 'ab'.repeat(32), assumptions: ['no-neural-network'] },
    rules: { hash: 'cd'.repeat(32) },
    lists: [
      {
        id: 'us-ccl',
        title: both('Commerce Control List', '米国商務省規制品目リスト'),
        jurisdiction: both('United States', '米国'),
        publisher: both('Bureau of Industry and Security', '米国産業安全保障局'),
        asOf: '2026-07-23',
        edition: {
          date: '2026-07-23',
          title: both('eCFR', 'eCFR'),
          source: '15 CFR part 774, Supplement No. 1',
        },
        coverage: [
          { address: '3A001.a', heading: both('Integrated circuits', '集積回路'), coverage: 'full' },
          { address: '3A611', heading: both('Military electronics', '軍用電子機器'), coverage: 'screen' },
        ],
        limits: [both('Categories 3 and 4 only.', 'カテゴリー3・4に限る。')],
      },
      {
        id: 'jp-meti',
        title: both('Export Trade Control Order list', '輸出令別表第1・貨物等省令'),
        jurisdiction: both('Japan', '日本'),
        publisher: both('Ministry of Economy, Trade and Industry', '経済産業省'),
        asOf: '2026-02-14',
        edition: {
          date: '2026-02-14',
          title: both('Goods ordinance', '貨物等省令'),
          source: '平成三年通商産業省令第四十九号',
        },
        coverage: [
          { address: '第6条第1号', heading: both('Integrated circuits', '集積回路'), coverage: 'full' },
        ],
        limits: [],
      },
    ],
    items,
    counts: {
      'both-controlled': count('both-controlled'),
      'neither-controlled': count('neither-controlled'),
      'first-only': count('first-only'),
      'second-only': count('second-only'),
      undetermined: count('undetermined'),
      'not-covered': count('not-covered'),
    },
    findings: [
      {
        kind: 'controlled-by-first-only',
        severity: 'gap',
        subject: 'a100',
        addresses: [['3A090.a'], []],
        places: [],
        message: both('is controlled by the United States only.', 'は米国のみ該当。'),
        fingerprint: '0123456789ab',
      },
    ],
    glossary: {
      parameters: {
        'total-processing-performance': {
          label: both('Total processing performance', '総合処理性能'),
          definition: both('…', '…'),
          unit: 'TPP',
        },
        'performance-density': { label: both('Performance density', '性能密度'), definition: both('…', '…') },
        'sample-rate': {
          label: both('Sample rate', 'サンプルレート'),
          definition: both('…', '…'),
          unit: 'MSPS',
        },
        resolution: { label: both('Resolution', '分解能'), definition: both('…', '…'), unit: 'bit' },
        'datacenter-design': {
          label: both('Data-centre design', 'データセンター向け設計'),
          definition: both('…', '…'),
          question: both(
            'Is it designed or marketed for data centres?',
            'データセンター向けに設計または販売されているか。',
          ),
        },
      },
      classes: {
        'integrated-circuit': both('Integrated circuit', '集積回路'),
        'adc-processing-circuit': both('ADC with processing', '処理機能付きADC'),
      },
      assumptions: {
        'no-neural-network': both('no neural network circuit', 'ニューラルネットワーク回路ではない'),
      },
      relations: { contains: both('contains', '部品として含む') },
      headings: {
        '3A090.a': both('Circuits by total processing performance', '総合処理性能による集積回路'),
        第6条第1号ヨ: both('Advanced computing circuits', '先端計算用集積回路'),
      },
    },
    diagnostics: [],
  };
}

function sampleItems(): readonly ComparedItem[] {
  return [
    compared('a100', 'A100', 'first-only', [acceleratorFirst, acceleratorSecond], {
      maker: 'Example Corp.',
      classes: new Map([
        ['integrated-circuit', 'yes'],
        ['adc-processing-circuit', 'no'],
      ]),
      figures: new Map([
        [
          'resolution',
          {
            value: {
              kind: 'number',
              low: { figure: twelve, closed: true },
              high: { figure: twelve, closed: true },
              also: [],
            },
            printed: '12 bit',
            verified: false,
            place,
          },
        ],
      ]),
      source: 'data sheet rev. 3',
      remark: 'worked out by hand',
    }),
    compared('adc', 'ADC without a rate', 'undetermined', [
      waiting,
      verdict('jp-meti', {
        status: 'undetermined',
        missing: [{ kind: 'parameter', id: 'sample-rate', controls: ['第6条第1号ホ(一)3'] }],
      }),
    ]),
    compared('plain', 'Plain circuit', 'neither-controlled', [verdict('us-ccl', {}), verdict('jp-meti', {})]),
  ];
}
