import { checkRules, type RuleCheck } from '../app/check-rules';
import { loadRules, type RuleFile } from '../app/load-rules';
import { snapshotRules } from '../app/snapshot/snapshot-rules';
import type { Checked } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import { keptByInput } from './kept-by-input';
import { ruleSnapshot } from './recall-rules';

/** The checked rules of some files, from a snapshot in `cache` when nothing has changed since it was made. */
export function loadWithSnapshot(files: readonly RuleFile[], cache: string): Checked<Rulebook> {
  return keptByInput<Checked<Rulebook>>(files, {
    ...ruleSnapshot(cache),
    make: () => loadRules(files),
    // Rules with faults or warnings are read anew each time: their places are wanted, and they change soon.
    toBytes: (loaded) =>
      loaded.ok && loaded.diagnostics.length === 0 ? snapshotRules(loaded.value) : undefined,
  });
}

/** What `check` says of some files, from `cache` when neither they nor this program have changed since. */
export function checkWithMemory(files: readonly RuleFile[], cache: string): RuleCheck {
  return keptByInput<RuleCheck>(files, {
    name: 'check',
    cache,
    layers: [...ruleSnapshot(cache).layers, 'scope', 'findings', 'report', 'app'],
    make: () => checkRules(files),
    toBytes: (check) => Buffer.from(JSON.stringify(check)),
    fromBytes: (bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as RuleCheck,
  });
}
