import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceFor, listLicence } from '../../src/engine/licensing/list-licence';
import type { Licensing } from '../../src/model/licensing';
import type { ListLicence, OpenPoint } from '../../src/model/licensing-outcome';
import type { HoldingReason, ListVerdict } from '../../src/model/verdict';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { rulesFolder } from '../corpus/corpus';
import { bareVerdict } from '../bare-verdict';

const lists = ['us-ccl/list.yaml', 'jp-meti/list.yaml'];

/** The licensing tables that the project ships. */
export const tablePaths: readonly string[] = [
  'licensing/destinations.yaml',
  'licensing/us-ccl/chart.yaml',
  'licensing/us-ccl/groups.yaml',
  'licensing/us-ccl/requirements.yaml',
  'licensing/us-ccl/exceptions.yaml',
  'licensing/jp-meti/groups.yaml',
  'licensing/jp-meti/requirements.yaml',
  'licensing/jp-meti/exceptions.yaml',
];

/** The shipped licensing tables alone; an edited copy where files are given. Throws with every diagnostic. */
export function licensingTables(edited: Readonly<Record<string, string>> = {}): Licensing {
  const loaded = loadTables(edited);
  if (!loaded.ok || loaded.value.licensing === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value.licensing;
}

/** The same, faults included; a file whose text is empty is left out. */
export function loadTables(edited: Readonly<Record<string, string>> = {}): ReturnType<typeof loadRulebook> {
  const files = [...lists, ...tablePaths].map((path) => ({
    path,
    text: edited[path] ?? readFileSync(join(rulesFolder, path), 'utf8'),
  }));
  const added = Object.entries(edited).filter(([path]) => !files.some((file) => file.path === path));
  return loadRulebook(
    [...files, ...added.map(([path, text]) => ({ path, text }))].filter(({ text }) => text !== ''),
  );
}

const reason = /^([A-Z]{2})(?: (\d)| ([^ ]+)(?: ([^?]+))?)(\?)?$/;

/** `NS 2`, `RS worldwide 742.6(a)(10)`; with `?` at the end one that depends on something missing. */
export function reasons(...texts: readonly string[]): readonly HoldingReason[] {
  return texts.map((text) => {
    const [, name = '', column, rule, cite, open] = reason.exec(text) ?? [];
    return {
      reason: name,
      ...(column !== undefined && { column: Number(column) }),
      ...(rule !== undefined && { rule }),
      ...(cite !== undefined && { cite }),
      truth: open === undefined ? 'yes' : 'unknown',
    };
  });
}

/** What a US export of an item needs that one paragraph controls for these reasons. */
export function usLicence(
  tables: Licensing,
  address: string,
  texts: readonly string[],
  destination: string,
  asOf = '2026-07-23',
  open: readonly OpenPoint[] = [],
): ListLicence {
  const control = { address, truth: 'yes', hereOrElsewhere: true, reasons: reasons(...texts) } as const;
  return licenceFor([control], open, { list: 'us-ccl', asOf, destination }, tables);
}

/** What a Japanese export of an item of a row needs. */
export function jpLicence(tables: Licensing, row: string, destination: string): ListLicence {
  const control = { address: '第6条第1号', truth: 'yes', hereOrElsewhere: true, reasons: [], row } as const;
  return licenceFor([control], [], { list: 'jp-meti', asOf: '2026-06-05', destination }, tables);
}

/** A verdict without any control. */
export function verdict(
  list: string,
  status: ListVerdict['status'],
  more: Partial<ListVerdict> = {},
): ListVerdict {
  return {
    list,
    asOf: list === 'us-ccl' ? '2026-07-23' : '2026-06-05',
    status,
    ...bareVerdict,
    ...more,
  };
}

export { listLicence };
