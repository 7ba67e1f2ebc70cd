import type { Notice, NoticeReport } from './notice';

/** GitHub shows ten of each level for a step and drops the rest. */
const mostPerLevel = 10;

const levels = ['error', 'warning', 'note'] as const;
const commands: Readonly<Record<Notice['level'], string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * The notices as workflow commands (`::error file=…,line=…,col=…,title=…::message`), worst first. Of more than a reader is
 * shown the last of a level says how many were left out. What was approved is not annotated.
 */
export function annotations({ notices, root }: NoticeReport): string {
  const lines = levels.flatMap((level) => {
    const found = notices.filter((notice) => notice.level === level && notice.approved === undefined);
    const shown = found.length > mostPerLevel ? found.slice(0, mostPerLevel - 1) : found;
    const rest = found.length - shown.length;
    const more = rest === 0 ? [] : [`::${commands[level]}::${rest} more of this level; see the whole report`];
    return [...shown.map((notice) => lineOf(notice, root)), ...more];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function lineOf({ rule, level, message, place }: Notice, root: string): string {
  const where =
    place === undefined
      ? []
      : [`file=${property(root + place.file)}`, `line=${place.line}`, `col=${place.column}`];
  return `::${commands[level]} ${[...where, `title=${property(rule)}`].join(',')}::${data(message)}`;
}

/** Line breaks would end the command; percent signs begin an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
