import type { Place } from '../../model/place';

/** What tools that read SARIF, JUnit XML or annotations are told about one diagnostic or finding. */
export interface Notice {
  /** Kebab-case name of the rule or kind. */
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly place?: Place;
  /** Survives unrelated edits. */
  readonly fingerprint?: string;
  /** Set where somebody approved it: why. */
  readonly approved?: string;
}

/** A rule as a reader of the report is told about it. */
export interface NoticeRule {
  readonly id: string;
  readonly level: Notice['level'];
  readonly meaning: string;
}

/** What a whole report in one of these formats is about. */
export interface NoticeReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** What was done: `check`, `diff`. */
  readonly verb: string;
  readonly rules: readonly NoticeRule[];
  readonly notices: readonly Notice[];
  /** Put before the path of every file, such as `rules/`; a place is relative to the rules folder. */
  readonly root: string;
}
