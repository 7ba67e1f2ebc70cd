import type { Assumption, ItemClass, Parameter, Relation, Vocabulary } from '../../src/model/vocabulary';
import { rational } from '../../src/quantity/rational';
import { findUnit } from '../../src/quantity/unit';

/** A vocabulary just large enough for each kind of thing that an item list can name. */

const place = { file: 'vocabulary.yaml', line: 1, column: 1 };

function measured(symbol: string) {
  const unit = findUnit(symbol)!;
  return { unit, dimension: unit.dimension };
}

function common(id: string, en: string, ja: string, aliases: readonly string[] = []) {
  const label = { en, ja };
  return { id, label, definition: label, aliases, wording: new Map(), speaksOf: [], askedOf: [], place };
}

const parameters: readonly Parameter[] = [
  {
    ...common('adc-resolution', 'ADC resolution', 'AD変換の分解能', ['resolution', '分解能']),
    ...measured('bit'),
    kind: 'number',
    domain: 'integer',
    least: rational(1),
  },
  {
    ...common('sample-rate', 'sample rate', 'サンプルレート', ['sampling rate', 'throughput']),
    ...measured('MSPS'),
    kind: 'number',
    domain: 'real',
    least: rational(0),
  },
  {
    ...common('output-rate', 'output rate', '出力レート', ['throughput']),
    ...measured('MSPS'),
    kind: 'number',
    domain: 'real',
  },
  {
    ...common('settling-time', 'settling time', 'セトリング時間'),
    ...measured('ns'),
    kind: 'number',
    domain: 'real',
  },
  {
    ...common('average-output-power', 'average output power', '平均出力'),
    ...measured('W'),
    kind: 'number',
    domain: 'real',
    least: rational(0),
  },
  {
    ...common('peak-saturated-power-output', 'peak saturated power output', 'ピーク飽和出力', ['Psat']),
    ...measured('W'),
    kind: 'number',
    domain: 'real',
    least: rational(0),
    over: 'operating-frequency',
  },
  {
    ...common('operating-frequency', 'operating frequency', '動作周波数'),
    ...measured('GHz'),
    kind: 'range',
    least: rational(0),
  },
  {
    ...common('rated-ambient-temperature', 'rated ambient temperature', '定格周囲温度', [
      'temperature range',
      '使用温度範囲',
    ]),
    ...measured('degC'),
    kind: 'range',
    least: rational('-273.15'),
  },
  {
    ...common('channel-count', 'channel count', 'チャネル数'),
    ...measured('count'),
    kind: 'number',
    domain: 'integer',
    least: rational(0),
  },
  {
    ...common('fractional-bandwidth', 'fractional bandwidth', '比帯域幅'),
    ...measured('%'),
    kind: 'number',
    domain: 'real',
    least: rational(0),
    most: rational(200),
  },
  {
    ...common('total-processing-performance', 'total processing performance (TPP)', '合計処理性能（TPP）', [
      'TPP',
    ]),
    ...measured('TPP'),
    kind: 'number',
    domain: 'real',
  },
  {
    ...common('total-dose-hardness', 'total dose hardness', '全吸収線量の耐性'),
    ...measured('Gy(Si)'),
    kind: 'number',
    domain: 'real',
  },
  {
    ...common('radiation-hardened', 'radiation hardened', '放射線による影響を防止する設計', ['rad-hard']),
    kind: 'question',
    question: { en: 'Is it radiation hardened?', ja: '放射線に耐えるか。' },
    basis: 'fact',
  },
  {
    ...common('quantum-model', 'quantum model', '量子計算モデル'),
    kind: 'choice',
    values: [
      { id: 'gate-based', label: { en: 'gate-based', ja: 'ゲート方式' }, aliases: ['circuit model'] },
      { id: 'adiabatic', label: { en: 'adiabatic', ja: '断熱方式' }, aliases: ['annealing'] },
    ],
  },
];

function itemClass(id: string, en: string, ja: string, more: Partial<ItemClass> = {}): ItemClass {
  return {
    id,
    label: { en, ja },
    parents: [],
    disjointFrom: [],
    touchedBy: new Map(),
    aliases: [],
    place,
    ...more,
  };
}

const classes: readonly ItemClass[] = [
  itemClass('integrated-circuit', 'integrated circuit', '集積回路', {
    disjointFrom: ['computer'],
    aliases: ['IC'],
  }),
  itemClass('adc-integrated-circuit', 'ADC integrated circuit', 'アナログデジタル変換用集積回路', {
    parents: ['integrated-circuit'],
    aliases: ['ADC'],
  }),
  itemClass(
    'microprocessor-circuit',
    'microprocessor, microcomputer or microcontroller circuit',
    'マイクロプロセッサ',
    {
      parents: ['integrated-circuit'],
    },
  ),
  itemClass('mmic-amplifier', 'MMIC amplifier', 'MMIC増幅器', { parents: ['integrated-circuit'] }),
  itemClass('computer', 'computer', '電子計算機'),
];

const relations: readonly Relation[] = [
  { id: 'contains', label: { en: 'contains', ja: '部品として含む' }, place },
  { id: 'designed-for', label: { en: 'designed for', ja: '用に設計' }, place },
];

const assumptions: readonly Assumption[] = ['not-military', 'not-radiation-hardened', 'no-other-class'].map(
  (id) => ({
    id,
    label: { en: id.replaceAll('-', ' '), ja: `${id}と仮定` },
    sets: new Map(),
    closesClasses: false,
    excludesClasses: [],
    place,
  }),
);

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export const vocabulary: Vocabulary = {
  classes: byId(classes),
  parameters: byId(parameters),
  relations: byId(relations),
  orderFacts: [],
  assumptions: byId(assumptions),
};
