import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Rulebook } from '../../src/model/rulebook';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import type { OfficialText } from '../../src/sources/official-text';
import { readOfficialText, type Told } from '../../src/sources/read-official-text';

const folder = resolve(__dirname, '../../fixtures/sources');

export function fixtureText(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Reads files of `fixtures/sources` as readings of one edition; throws with the faults. */
export function readFixture(names: readonly string[], told: Told = {}): OfficialText {
  const read = readOfficialText(
    names.map((file) => ({ file, text: fixtureText(file) })),
    told,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}

/** `3A001.a.1 paragraph` for every piece of a text, in order. */
export function outline({ paragraphs }: OfficialText): readonly string[] {
  return paragraphs.map(({ address, kind }) => `${address} ${kind}`);
}

export const edition = '2026-07-23';
export const smallText = (): OfficialText => readFixture(['ecfr-part.xml'], { edition });

const label = (words: string): string =>
  `label: {en: ${words}, ja: ${words}}, definition: {en: ${words}, ja: ${words}}`;

/** The rule files that encode `ecfr-part.xml` without a difference. */
export function smallRuleFiles(): Readonly<Record<string, string>> {
  const hashes = new Map(
    smallText().paragraphs.flatMap(({ address, kind, hash }) =>
      kind === 'note' ? [] : [[address, hash] as const],
    ),
  );
  const node = (address: string, rest: string): string => {
    const key = address.replace(/^3A001\.?/, '');
    const seen = `seen: {"${edition}": ${JSON.stringify(hashes.get(address))}}`;
    return `"${key}": {heading: {en: x, ja: x}, versions: [{from: unknown, ${seen}, ${rest}}]`;
  };
  return {
    'vocabulary/classes.yaml':
      'classes:\n  thing: {label: {en: thing, ja: 物}, touched-by: {us-ccl: ["3A001"]}}\n',
    'vocabulary/relations.yaml': 'relations: {}\n',
    'vocabulary/order-facts.yaml': 'order-facts: []\n',
    'vocabulary/assumptions.yaml': 'assumptions: {}\n',
    'vocabulary/parameters/all.yaml': `
parameters:
  resolution: {kind: number, unit: bit, domain: integer, ${label('resolution')}}
  rate: {kind: number, unit: MSPS, ${label('rate')}}
  dose: {kind: number, unit: Gy(Si), ${label('dose')}}
  temperature: {kind: range, unit: degC, ${label('temperature')}}
  mean-power: {kind: number, unit: W, ${label('power')}}
  frequency: {kind: number, unit: GHz, ${label('frequency')}}
  power: {kind: number, unit: W, over: frequency, ${label('power')}}
  train: {kind: question, basis: fact, question: {en: "on trains?", ja: 列車用か}, ${label('trains')}}
`,
    'us-ccl/list.yaml': `
id: us-ccl
numbering: eccn
title: {en: list, ja: リスト}
jurisdiction: {en: United States, ja: 米国}
publisher: {en: publisher, ja: 所管}
editions: [{date: "${edition}", title: {en: edition, ja: 版}, source: eCFR}]
limits: []
`,
    'us-ccl/3A001/entry.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  ${node('3A001', 'class: thing').replace('versions', 'coverage: full, versions')}}
`,
    'us-ccl/3A001/a.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  ${node('3A001.a', 'except: [{mean-power: "<= 50 W", train: yes, stays-controlled: no}]')},
    paragraphs: {
      ${node('3A001.a.1', 'when: {resolution: ">= 8 bit, < 10 bit", rate: "> 1300 MSPS"}')}},
      ${node('3A001.a.2', 'when: {dose: ">= 5000 Gy(Si)"}')}},
      ${node('3A001.a.3', 'when: {temperature: "max > 398 K (125 degC)"}')}}}}
`,
    'us-ccl/3A001/b.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  ${node('3A001.b', 'when: {power: "> 75 W (48.75 dBm) at some > 2.7 GHz, <= 2.9 GHz"}')}}
`,
    'us-ccl/3A001/c.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  ${node('3A001.c', 'absent: true')}}
`,
    'us-ccl/3A001/z.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  ${node('3A001.z.1.a', 'class: thing')}}
  ${node('3A001.z.1.b', 'class: thing')}}
`,
  };
}

/** Loads rule files; throws with the faults. */
export function rulebookOf(files: Readonly<Record<string, string>>): Rulebook {
  const loaded = loadRulebook(Object.entries(files).map(([path, text]) => ({ path, text })));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
  return loaded.value;
}

/** The small corpus with one place of one file changed; throws when there is no such place. */
export function withChange(path: string, from: string, to: string): Rulebook {
  const files = smallRuleFiles();
  const text = files[path];
  if (text?.includes(from) !== true) throw new Error(`no ${from} in ${path}`);
  return rulebookOf({ ...files, [path]: text.replace(from, to) });
}
