import { checkMeaning } from '../engine/checks/check-meaning';
import type { Diagnostic } from '../model/diagnostic';
import { loadRulebook } from '../rulebook/load-rulebook';
import type { RuleFile } from './load-rules';

export {
  checkFormats,
  renderCheck,
  type CheckFailOn,
  type CheckFormat,
} from '../report/changes/render-check';

/** Everything that is wrong with rule files: what keeps them from being read, or else what they cannot mean. */
export interface RuleCheck {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the rule files and, when they are sound, looks at what they mean. */
export function checkRules(files: readonly RuleFile[]): RuleCheck {
  const loaded = loadRulebook(files);
  const meaning = loaded.ok ? checkMeaning(loaded.value) : [];
  return { files: files.length, diagnostics: [...loaded.diagnostics, ...meaning] };
}
