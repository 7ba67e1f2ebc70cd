import type { RuleFile } from '../app/load-rules';
import { restoreRules } from '../app/snapshot/restore-rules';
import type { Checked } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import { recalledByInput } from './kept-by-input';

/** How the snapshot of rule files is kept in a folder. */
export function ruleSnapshot(cache: string) {
  return {
    name: 'rules',
    cache,
    layers: ['quantity', 'model', 'rulebook', 'engine', 'app/snapshot'],
    fromBytes: (bytes: Uint8Array): Checked<Rulebook> => ({
      ok: true,
      value: restoreRules(bytes),
      diagnostics: [],
    }),
  };
}

/**
 * The checked rules of some files from their snapshot in `cache`; `undefined` where something has changed since it was made. To
 * read and check rule files takes a parser and schemas that nobody has to load for this.
 */
export function recallRules(files: readonly RuleFile[], cache: string): Checked<Rulebook> | undefined {
  return recalledByInput(files, ruleSnapshot(cache));
}
