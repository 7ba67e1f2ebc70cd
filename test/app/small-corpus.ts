import type { Corpus } from '../../src/app/corpus';
import { loadRules, type RuleFile } from '../../src/app/load-rules';
import type { SourceText } from '../../src/app/source-text';
import { templates } from '../report/templates';

const label = (en: string, ja: string) =>
  `label: {en: "${en}", ja: "${ja}"}, definition: {en: "${en}", ja: "${ja}"}`;

/** Two lists that part at one figure: the first controls from 12 bit, the second from 14 bit. */
export const ruleTexts: Readonly<Record<string, string>> = {
  'vocabulary/classes.yaml': `
classes:
  converter:
    label: {en: converter, ja: 変換器}
    touched-by: {us-ccl: ["3A001"], jp-meti: ["第6条第1号"]}
`,
  'vocabulary/parameters/converters.yaml': `
parameters:
  resolution: {kind: number, unit: bit, domain: integer, least: 1, ${label('resolution', '分解能')}}
  sample-rate: {kind: number, unit: MSPS, least: 0, ${label('sample rate', 'サンプルレート')}}
  military:
    {kind: question, basis: judgment, question: {en: "designed for military use?", ja: 軍事用に設計されたか}, ${label('military', '軍事用')}}
`,
  'vocabulary/relations.yaml': 'relations: {}\n',
  'vocabulary/order-facts.yaml': 'order-facts: []\n',
  'vocabulary/assumptions.yaml': `
assumptions:
  no-other-class: {label: {en: "no other class", ja: 他の品目に当たらない}, closes-classes: true}
  not-military: {label: {en: "not military", ja: 軍事用でない}, sets: {military: "no"}}
`,
  'us-ccl/list.yaml': `
id: us-ccl
order: 1
numbering: eccn
title: {en: First list, ja: 第一のリスト}
jurisdiction: {en: United States, ja: 米国}
publisher: {en: First publisher, ja: 第一の所管}
editions: [{date: "2026-07-23", title: {en: edition, ja: 版}, source: eCFR}]
limits: [{en: "only converters", ja: 変換器のみ}]
`,
  'us-ccl/3A001/entry.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "":
    heading: {en: converters, ja: 変換器}
    coverage: full
    versions: [{from: unknown, seen: {"2026-07-23": unknown}, class: converter, when: {military: no}, reasons: [{reason: NS, column: 2}, {reason: AT, column: 1}]}]
    paragraphs:
      "a":
        heading: {en: fast, ja: 高速}
        versions: [{from: unknown, seen: {"2026-07-23": unknown}, when: {resolution: ">= 12 bit", sample-rate: "> 400 MSPS"}}]
`,
  'jp-meti/list.yaml': `
id: jp-meti
order: 2
numbering: ordinance
title: {en: Second list, ja: 第二のリスト}
jurisdiction: {en: Japan, ja: 日本}
publisher: {en: Second publisher, ja: 第二の所管}
editions:
  - {date: "2025-11-15", title: {en: old edition, ja: 旧版}, source: e-Gov}
  - {date: "2026-02-14", title: {en: new edition, ja: 新版}, source: e-Gov}
`,
  'jp-meti/goods/art-6/1.yaml': `
list: jp-meti
entry: "第6条第1号"
paragraphs:
  "":
    heading: {en: converters, ja: 変換器}
    coverage: full
    versions:
      - {from: unknown, until: "2026-02-14", seen: {"2025-11-15": unknown}, class: converter, when: {resolution: ">= 12 bit", sample-rate: "> 400 MSPS"}}
      - {from: "2026-02-14", seen: {"2026-02-14": unknown}, class: converter, when: {resolution: ">= 14 bit", sample-rate: "> 400 MSPS"}}
`,
};

export const ruleFiles: readonly RuleFile[] = Object.entries(ruleTexts).map(([path, text]) => ({
  path,
  text,
}));

/** The small rules with the real templates. */
export function smallCorpus(): Corpus {
  const loaded = loadRules(ruleFiles);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
  return { rulebook: loaded.value, templates, tool: { name: 'ecalign', version: '0.0.0-test' } };
}

/** An item list in YAML whose items are at, above and short of the limits. */
export const smallList = `assumptions: [no-other-class, not-military]
items:
  - {id: twelve, name: Twelve bit, class: converter, figures: {resolution: 12 bit, sample-rate: 401 MSPS}}
  - {id: fourteen, name: Fourteen bit, class: converter, figures: {resolution: 14 bit, sample-rate: 1 GSPS}}
  - {id: slow, name: Exactly at the limit, class: converter, figures: {resolution: 14 bit, sample-rate: 400 MSPS}}
  - {id: open, name: No rate, class: converter, figures: {resolution: 14 bit}}
`;

export function source(file: string, text: string): SourceText {
  return { file, text, hash: '00'.repeat(32) };
}
