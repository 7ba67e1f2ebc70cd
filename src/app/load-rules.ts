import type { Checked } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import { loadRulebook } from '../rulebook/load-rulebook';

/** A rule file; the path is relative to the rules folder, with `/`. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
  /** The text in UTF-8, where whoever read it has it at hand. */
  readonly bytes?: Uint8Array;
}

/** Loads the rule files; to compare, there must be two lists at least. */
export function loadRules(files: readonly RuleFile[]): Checked<Rulebook> {
  const loaded = loadRulebook(files);
  if (!loaded.ok || loaded.value.lists.size >= 2) return loaded;
  const place = { file: 'list.yaml', line: 1, column: 1 };
  const fault = {
    id: 'too-few-lists',
    found: `${loaded.value.lists.size} control list`,
    expected: 'two to compare',
  };
  return { ok: false, diagnostics: [...loaded.diagnostics, { severity: 'error', place, ...fault }] };
}
