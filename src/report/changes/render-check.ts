import type { Diagnostic } from '../../model/diagnostic';
import { diagnosticMessage } from '../../model/diagnostic';
import { annotations } from '../formats/annotations';
import { junit } from '../formats/junit';
import type { Notice, NoticeReport } from '../formats/notice';
import { sarif } from '../formats/sarif';
import { plain } from '../json/plain';
import { diagnosticsText } from '../text/diagnostics-text';

export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];
export type CheckFailOn = Diagnostic['severity'] | 'never';

export interface CheckRendering {
  readonly format: CheckFormat;
  readonly colour: boolean;
  readonly failOn: CheckFailOn;
  readonly tool: NoticeReport['tool'];
  /** Where the rules lie, as whoever reads the report finds them: `rules/`. */
  readonly root: string;
  /** Text of a rule file, for the line under a diagnostic. */
  readonly textOf: (file: string) => string | undefined;
}

/** Name and version of the JSON form. */
const checkJsonForm = 'ecalign-check/1';

/** What a check found. */
export interface CheckResult {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Item classes whose relation was reviewed, and those left; absent where the files cannot be read. */
  readonly alignments?: { readonly reviewed: readonly string[]; readonly open: readonly string[] };
}

/** Writes a check down. Errors are bad rule files (2); warnings count as findings (1) when asked for. */
export function renderCheck(
  result: CheckResult,
  options: CheckRendering,
): { readonly output: string; readonly exitCode: 0 | 1 | 2 } {
  const { diagnostics } = result;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const { failOn } = options;
  const exitCode = failOn === 'never' ? 0 : errors > 0 ? 2 : failOn === 'warning' && warnings > 0 ? 1 : 0;
  return { output: write(result, options), exitCode };
}

function write(result: CheckResult, options: CheckRendering): string {
  const { diagnostics, ...rest } = result;
  const { format, tool, root, colour, textOf } = options;
  const rooted = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: { ...diagnostic.place, file: root + diagnostic.place.file },
  }));
  switch (format) {
    case 'text':
      return checkText({ ...result, diagnostics: rooted }, (file) => textOf(file.slice(root.length)), colour);
    case 'json':
      return `${JSON.stringify(plain({ form: checkJsonForm, tool, ...rest, diagnostics: rooted }), null, 1)}\n`;
    case 'sarif':
      return sarif(noticesOf(result, tool, root));
    case 'junit':
      return junit(noticesOf(result, tool, root));
    case 'github':
      return annotations(noticesOf(result, tool, root));
  }
}

function checkText(
  { files, diagnostics, alignments }: CheckResult,
  textOf: (file: string) => string | undefined,
  colour: boolean,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const total = `${count(files, 'file')}, ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`;
  return diagnosticsText(diagnostics.map(withId), textOf, colour) + total + reviewLine(alignments);
}

/** Names the kind of fault at the end of the line, for whoever looks it up. */
function withId(diagnostic: Diagnostic): Diagnostic {
  const { id, found, expected, repair } = diagnostic;
  const mark = ` [${id}]`;
  if (repair !== undefined) return { ...diagnostic, repair: repair + mark };
  return expected === undefined
    ? { ...diagnostic, found: found + mark }
    : { ...diagnostic, expected: expected + mark };
}

/** Not a fault: a class that nobody has reviewed is compared all the same. */
function reviewLine(alignments: CheckResult['alignments']): string {
  if (alignments === undefined) return '';
  const { reviewed, open } = alignments;
  const all = reviewed.length + open.length;
  if (all === 0) return '';
  const how = open.length === 0 ? '' : '; `gaps --format alignments` writes the missing entries';
  return `relation of the lists reviewed for ${reviewed.length} of ${all} item classes${how}\n`;
}

function noticesOf(
  { diagnostics, alignments }: CheckResult,
  tool: NoticeReport['tool'],
  root: string,
): NoticeReport {
  const open = alignments?.open ?? [];
  const advice: readonly Notice[] =
    open.length === 0
      ? []
      : [
          {
            rule: 'class-not-reviewed',
            level: 'note',
            message: `relation of the lists not reviewed for ${open.length} item classes: ${open.join(', ')}`,
          },
        ];
  const notices = [
    ...diagnostics.map((diagnostic): Notice => ({
      rule: diagnostic.id,
      level: diagnostic.severity,
      message: diagnosticMessage(diagnostic),
      place: diagnostic.place,
    })),
    ...advice,
  ];
  const kinds = new Map(notices.map(({ rule, level }) => [rule, level]));
  return {
    tool,
    verb: 'check',
    root,
    rules: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, level]) => ({
        id,
        level,
        meaning: id.replaceAll('-', ' '),
      })),
    notices,
  };
}
