import { checkMeaning } from '../engine/checks/check-meaning';
import type { Diagnostic } from '../model/diagnostic';
import { loadRulebook } from '../rulebook/load-rulebook';
import { checkAlignments, type AlignmentCheck } from './check-alignments';
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
  /** Item classes whose relation was reviewed, and those left; absent where the files cannot be read. */
  readonly alignments?: Pick<AlignmentCheck, 'reviewed' | 'open'>;
}

/** Reads the rule files and, when they are sound, looks at what they mean and at what was accepted of them. */
export function checkRules(files: readonly RuleFile[]): RuleCheck {
  const loaded = loadRulebook(files);
  if (!loaded.ok) return { files: files.length, diagnostics: loaded.diagnostics };
  const { diagnostics: stale, reviewed, open } = checkAlignments(loaded.value);
  const diagnostics = [...loaded.diagnostics, ...stale, ...checkMeaning(loaded.value)];
  return { files: files.length, diagnostics, alignments: { reviewed, open } };
}
