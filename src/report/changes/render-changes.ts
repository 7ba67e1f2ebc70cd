import { changeFindingKinds } from '../../findings/change-findings';
import type { Severity } from '../../model/finding';
import type { RuleDiff } from '../../model/rule-change';
import type { Lang } from '../../model/text';
import { annotations } from '../formats/annotations';
import { junit } from '../formats/junit';
import type { Notice, NoticeReport } from '../formats/notice';
import { sarif } from '../formats/sarif';
import { changeHtml } from './change-html';
import { changeJson } from './change-json';
import { changeMarkdown } from './change-markdown';
import { changeText } from './change-text';
import { changeExitCode, type ChangeFailOn } from './fail-on';

export const changeFormats = ['text', 'json', 'md', 'html', 'junit', 'sarif', 'github'] as const;
export type ChangeFormat = (typeof changeFormats)[number];

export interface ChangeRendering {
  readonly format: ChangeFormat;
  readonly lang: Lang;
  readonly colour: boolean;
  readonly failOn: readonly ChangeFailOn[];
  /** Where the rules folder lies, as CI names its files: `rules/`. */
  readonly root: string;
}

/** Writes a comparison of two versions down in one format, and says by the exit code whether it fails. */
export function renderChanges(
  diff: RuleDiff,
  options: ChangeRendering,
): { readonly output: string; readonly exitCode: 0 | 1 } {
  return { output: write(diff, options), exitCode: changeExitCode(diff, options.failOn) };
}

function write(diff: RuleDiff, { format, lang, colour, root }: ChangeRendering): string {
  switch (format) {
    case 'text':
      return changeText(diff, lang, colour);
    case 'json':
      return changeJson(diff);
    case 'md':
      return changeMarkdown(diff, lang);
    case 'html':
      return changeHtml(diff, lang);
    case 'junit':
      return junit(noticesOf(diff, lang, root));
    case 'sarif':
      return sarif(noticesOf(diff, lang, root));
    case 'github':
      return annotations(noticesOf(diff, lang, root));
  }
}

const levels: Readonly<Record<Severity, Notice['level']>> = { gap: 'error', review: 'warning', note: 'note' };

/** A finding is shown where the newer version has it; what is gone has no line to stand at. */
function noticesOf({ tool, findings, diagnostics }: RuleDiff, lang: Lang, root: string): NoticeReport {
  const faults = diagnostics.map(({ id, found, repair }): Notice => ({
    rule: id,
    level: 'error',
    message: `${found}${repair === undefined ? '' : `; ${repair}`}`,
  }));
  const notices = findings.map(({ kind, severity, message, sides, fingerprint, approved }): Notice => {
    const place = sides[1];
    return {
      rule: kind,
      level: levels[severity],
      message: message[lang],
      fingerprint,
      ...(place !== undefined && { place }),
      ...(approved !== undefined && {
        approved: `${approved.reason} (${approved.role}, ${approved.expires})`,
      }),
    };
  });
  const rules = changeFindingKinds.map(({ id, severity, meaning }) => ({
    id,
    level: levels[severity],
    meaning: meaning[lang],
  }));
  const own = ['approval-expired', 'approval-stale'].map((id) => ({
    id,
    level: 'error' as const,
    meaning: id === 'approval-stale' ? 'An approval that fits no finding.' : 'An approval past its last day.',
  }));
  return { tool, verb: 'diff', rules: [...rules, ...own], notices: [...faults, ...notices], root };
}
