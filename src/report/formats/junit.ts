import { printPlace } from '../../model/place';
import type { Notice, NoticeReport } from './notice';

/**
 * The notices as JUnit XML: a test case for each, failed where it is an error, skipped where it was approved; one that
 * passes when there is none, since readers take an empty suite for a run that broke.
 */
export function junit({ tool, verb, notices, root }: NoticeReport): string {
  const failed = notices.filter(isFailure).length;
  const skipped = notices.filter(({ approved }) => approved !== undefined).length;
  const cases = notices.map((notice) => testCase(notice, verb, root));
  const all =
    cases.length > 0 ? cases : [`    <testcase classname="${attribute(verb)}" name="nothing to report"/>`];
  const counts = `tests="${all.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  const name = attribute(`${tool.name} ${verb}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...all,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function isFailure({ level, approved }: Notice): boolean {
  return level === 'error' && approved === undefined;
}

function testCase(notice: Notice, verb: string, root: string): string {
  const { rule, message, place, approved, level } = notice;
  const where = place === undefined ? '' : root + printPlace(place);
  const name = [message, ...(where === '' ? [] : [where])].join(' at ');
  const head = `    <testcase classname="${attribute(`${verb}.${rule}`)}" name="${attribute(name)}"`;
  if (approved !== undefined) return `${head}><skipped message="${attribute(approved)}"/></testcase>`;
  const text = escape(where === '' ? message : `${where}: ${message}`);
  if (isFailure(notice))
    return `${head}><failure type="${attribute(rule)}" message="${attribute(message)}">${text}</failure></testcase>`;
  return `${head}><system-out>${escape(level)}: ${text}</system-out></testcase>`;
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

function attribute(text: string): string {
  return escape(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
