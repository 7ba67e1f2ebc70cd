import type { SourceFile } from '../../src/rulebook/source-file';

/** A small corpus without a fault: path → text. Each fixture in fixtures/bad replaces or adds one file of it. */
const texts: Readonly<Record<string, string>> = {
  'README.md': 'for people\n',
  'vocabulary/classes.yaml': `
classes:
  integrated-circuit:
    label: {en: integrated circuit, ja: 集積回路}
    touched-by: {us-ccl: [3A001], jp-meti: [第6条第1号, "7の項(1)"]}
  adc-integrated-circuit:
    label: {en: ADC integrated circuit, ja: アナログデジタル変換用集積回路}
    parents: [integrated-circuit]
    aliases: [ADC]
  computer:
    label: {en: computer, ja: 電子計算機}
    disjoint: [integrated-circuit]
`,
  'vocabulary/parameters/converters.yaml': `
parameters:
  adc-resolution:
    kind: number
    unit: bit
    domain: integer
    least: 1
    label: {en: resolution, ja: 分解能}
    definition: {en: number of bits of the digital output, ja: デジタル出力のビット数}
  sample-rate:
    kind: number
    unit: MSPS
    least: 0
    label: {en: sample rate, ja: サンプルレート}
    definition: {en: samples per second, ja: 毎秒のサンプル数}
    wording: {us-ccl: {en: maximum for interleaved converters, ja: インターリーブの場合は最大値}}
  terminal-count:
    kind: number
    unit: count
    domain: integer
    label: {en: terminal count, ja: 端子数}
    definition: {en: number of terminals, ja: 端子の数}
`,
  'vocabulary/parameters/general.yaml': `
parameters:
  rated-ambient-temperature:
    kind: range
    unit: degC
    label: {en: rated ambient temperature, ja: 定格周囲温度}
    definition: {en: range in which operation is rated, ja: 動作が定格される範囲}
  operating-frequency:
    kind: range
    unit: GHz
    least: 0
    label: {en: operating frequency, ja: 動作周波数}
    definition: {en: band in which it operates, ja: 動作する帯域}
  peak-power:
    kind: number
    unit: W
    over: operating-frequency
    label: {en: peak saturated power, ja: ピーク飽和出力}
    definition: {en: peak saturated output at a frequency, ja: 周波数ごとのピーク飽和出力}
  fft-points:
    kind: number
    unit: count
    domain: integer
    label: {en: FFT points, ja: FFT の点数}
    definition: {en: number of points, ja: 点数}
  fft-execution-time:
    kind: number
    unit: ms
    label: {en: FFT execution time, ja: FFT 実行時間}
    definition: {en: rated time of one transform, ja: 1回の変換の定格時間}
  memory-bandwidth:
    kind: number
    unit: Gbyte/s
    label: {en: memory bandwidth, ja: メモリ帯域幅}
    definition: {en: total bandwidth, ja: 総帯域幅}
  package-area:
    kind: number
    unit: mm2
    label: {en: package area, ja: パッケージ面積}
    definition: {en: outline area, ja: 外形面積}
  memory-bandwidth-density:
    kind: number
    unit: Gbyte/s/mm2
    formula: memory-bandwidth / package-area
    label: {en: memory bandwidth density, ja: メモリ帯域幅密度}
    definition: {en: bandwidth per area, ja: 面積あたりの帯域幅}
  used-bandwidth:
    kind: number
    unit: Gbyte/s
    label: {en: used bandwidth, ja: 使用帯域幅}
    definition: {en: bandwidth in use, ja: 使用中の帯域幅}
  material:
    kind: choice
    values:
      - {id: silicon, label: {en: silicon, ja: シリコン}}
      - {id: compound, label: {en: compound semiconductor, ja: 化合物半導体}, aliases: [GaAs]}
      - {id: diamond, label: {en: diamond, ja: ダイヤモンド}}
    label: {en: material, ja: 材料}
    definition: {en: semiconductor material, ja: 半導体材料}
  designed-for-military-use:
    kind: question
    basis: judgment
    question: {en: Is it designed for military use?, ja: 軍事用に設計されたか}
    label: {en: designed for military use, ja: 軍事用に設計}
    definition: {en: as the list asks, ja: リストの定めるところによる}
`,
  'vocabulary/relations.yaml': `
relations:
  contains:
    label: {en: contains, ja: 部品として含む}
`,
  'vocabulary/order-facts.yaml': `
order-facts:
  - lesser: used-bandwidth
    greater: memory-bandwidth
    reason: {en: a part is not above the whole, ja: 部分は全体を超えない}
`,
  'vocabulary/assumptions.yaml': `
assumptions:
  not-military:
    label: {en: not designed for military use, ja: 軍事用に設計されていない}
    sets: {designed-for-military-use: "no"}
  silicon:
    label: {en: made of silicon, ja: シリコン製}
    sets: {material: silicon}
    excludes-classes: [computer]
  no-other-class:
    label: {en: no class but those stated, ja: 記載した品目以外に属さない}
    closes-classes: true
`,
  'us-ccl/list.yaml': `
id: us-ccl
order: 1
numbering: eccn
title: {en: Commerce Control List, ja: 商務省規制リスト}
jurisdiction: {en: United States, ja: 米国}
publisher: {en: Bureau of Industry and Security, ja: 産業安全保障局}
editions:
  - {date: 2025-07-01, title: {en: July 2025, ja: 2025年7月}, source: eCFR}
  - {date: 2026-07-23, title: {en: July 2026, ja: 2026年7月}, source: eCFR, url: https://www.ecfr.gov/}
limits:
  - {en: no licence exceptions, ja: 許可例外は含まない}
`,
  'us-ccl/3A001/entry.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "":
    heading: {en: electronic items, ja: 電子部品}
    coverage: part
    versions:
      - from: unknown
        seen: {"2026-07-23": 0f3ab1c2d4e5f607}
        reasons: [{reason: NS, column: 2}, {reason: RS, rule: worldwide, cite: "742.6", when: {class: computer}}]
    paragraphs:
      "a":
        heading: {en: general purpose integrated circuits, ja: 汎用集積回路}
        versions:
          - {from: unknown, seen: {"2026-07-23": unknown}, class: integrated-circuit}
`,
  'us-ccl/3A001/a.5.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "a.5.a":
    heading: {en: ADC by resolution and sample rate, ja: 分解能とサンプルレート}
    of: any
    coverage: full
    versions:
      - from: unknown
        until: 2026-01-01
        seen: {"2025-07-01": unknown}
        class: adc-integrated-circuit
      - from: 2026-01-01
        seen: {"2026-07-23": unknown}
        class: [adc-integrated-circuit]
        note: {en: as amended, ja: 改正後}
    paragraphs:
      "a.5.a.10":
        heading: {en: hot parts, ja: 高温品}
        versions:
          - from: unknown
            seen: {"2026-07-23": unknown}
            when: {rated-ambient-temperature: "covers >= 218 K (-55 degC), <= 398 K (125 degC)"}
      "a.5.a.2":
        heading: {en: 10 bit, ja: 10ビット}
        versions:
          - from: unknown
            seen: {"2026-07-23": unknown}
            when: {adc-resolution: ">= 10 bit, < 12 bit", sample-rate: "> 600 MSPS"}
            except:
              - {material: "compound | diamond", stays-controlled: yes, cite: 3A001 note 2}
              - {controlled-by: {from: 3A001.a.5.a.10, to: 3A001.a.5.a.10}}
            regime: WA 3.A.1.a.5.a.2
            open: {en: reading not settled, ja: 解釈未定}
  "a.5.b":
    heading: {en: parts in computers, ja: 電子計算機の部品}
    coverage: screen
    screen: {contains: {class: computer, meets: [3A001.a.5.a.2]}}
`,
  'jp-meti/list.yaml': `
id: jp-meti
order: 2
numbering: ordinance
title: {en: Appended Table 1, ja: 輸出令別表第1}
jurisdiction: {en: Japan, ja: 日本}
publisher: {en: METI, ja: 経済産業省}
editions:
  - {date: 2026-02-14, title: {en: February 2026, ja: 2026年2月}, source: e-Gov}
`,
  'jp-meti/rows.yaml': `
list: jp-meti
entry: rows
paragraphs:
  "4の項":
    heading: {en: missiles, ja: ミサイル}
    coverage: none
  "7の項(1)":
    heading: {en: integrated circuits, ja: 集積回路}
    versions:
      - {from: unknown, seen: {"2026-02-14": unknown}, except: [{controlled-by: 4の項, stays-controlled: yes}]}
`,
  'jp-meti/goods/art-6/1.yaml': `
list: jp-meti
entry: 第6条第1号
paragraphs:
  "":
    heading: {en: integrated circuits, ja: 集積回路}
    coverage: part
    versions:
      - {from: unknown, seen: {"2026-02-14": unknown}, class: integrated-circuit, row: 7の項(1)}
    paragraphs:
      "ル":
        heading: {en: FFT processors, ja: FFT プロセッサ}
        versions:
          - from: unknown
            seen: {"2026-02-14": unknown}
            when: {fft-execution-time: "< {fft-points * log2(fft-points) / 20480} ms"}
      "ホ(一)1":
        heading: {en: 8 bit, ja: 8ビット}
        of: all
        versions:
          - from: unknown
            seen: {"2026-02-14": unknown}
            when:
              any:
                - {adc-resolution: ">= 8 bit"}
                - not: {designed-for-military-use: yes}
                - {peak-power: "> 75 W (48.75 dBm) at some > 2.7 GHz, <= 2900 MHz"}
      "ハ":
        heading: {en: deleted, ja: 削除}
        versions:
          - {from: unknown, seen: {"2026-02-14": unknown}, absent: true}
`,
};

/** The files of the good corpus, with some of them replaced or added. */
export function corpusWith(changes: Readonly<Record<string, string>> = {}): readonly SourceFile[] {
  return Object.entries({ ...texts, ...changes }).map(([path, text]) => ({ path, text: text.trimStart() }));
}

/** The text of a file of the good corpus with one piece of it exchanged. */
export function goodText(path: string, from = '', to = ''): string {
  const text = texts[path];
  if (text === undefined || !text.includes(from)) throw new Error(`no ${from} in ${path}`);
  return text.replace(from, to);
}
