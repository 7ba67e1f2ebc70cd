import type { RuleFile } from '../app/load-rules';
import type { SourceText } from '../app/source-text';
import type { Checked } from '../model/diagnostic';

/** Versions of rule files, as `check` and `diff` read them; given by whoever runs the command line. */
export interface RuleSources {
  readonly isFolder: (path: string) => Promise<boolean>;
  /** All YAML files below a folder, with their paths below it. */
  readonly readRuleFolder: (path: string) => Promise<readonly RuleFile[]>;
  /** All YAML files below a folder of a git revision, with their paths below it; the folder `""` is the whole tree. */
  readonly readRevision: (revision: string, folder: string) => Promise<Checked<readonly RuleFile[]>>;
  readonly readTextFile: (path: string) => Promise<Checked<SourceText>>;
  /** The day of the run, `YYYY-MM-DD`: only approvals are held against it. */
  readonly today: () => string;
  /** Calls back after every change below a folder, until the process is asked to end. */
  readonly watchFolder: (path: string, changed: () => Promise<void>) => Promise<void>;
}
