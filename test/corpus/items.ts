import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { compareSource } from '../../src/app/compare-source';
import type { Comparison } from '../../src/model/comparison';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { shippedRulebook } from './corpus';

let corpus:
  { rulebook: ReturnType<typeof shippedRulebook>; tool: { name: string; version: string } } | undefined;

/** The shipped corpus as the use cases take it, loaded once. */
export function shippedCorpus(): NonNullable<typeof corpus> {
  return (corpus ??= { rulebook: shippedRulebook(), tool: { name: 'ecalign', version: '0.0.0' } });
}

/** Compares an item list given as text; throws with every diagnostic when it cannot be read. */
export function compareText(
  text: string,
  format: 'yaml' | 'csv' | 'json',
  asOf: Readonly<Record<string, string>> = {},
): Comparison {
  const source = { file: `list.${format}`, text, hash: '0'.repeat(64) };
  const compared = compareSource(
    { source, asOf: new Map(Object.entries(asOf)), assumptions: [] },
    { ...shippedCorpus(), templates: {} },
  );
  if (!compared.ok) throw new Error(compared.diagnostics.map(diagnosticMessage).join('\n'));
  return compared.value;
}

/** A list of `fixtures/items`. */
export function compareFixture(name: string): Comparison {
  const text = readFileSync(resolve(__dirname, '../../fixtures/items', name), 'utf8');
  return compareText(text, name.endsWith('.csv') ? 'csv' : 'yaml');
}

/** One item of a YAML list of `fixtures/items`, under the assumptions of its list. */
export function compareOne(
  name: string,
  id: string,
  asOf: Readonly<Record<string, string>> = {},
): Comparison['items'][number] {
  const list = parse(readFileSync(resolve(__dirname, '../../fixtures/items', name), 'utf8')) as {
    items: { id: string }[];
  };
  const items = list.items.filter((each) => each.id === id);
  const [found] = compareText(stringify({ ...list, items }), 'yaml', asOf).items;
  if (found === undefined) throw new Error(`no item ${id} in ${name}`);
  return found;
}
