import type { Checked, Diagnostic } from '../model/diagnostic';
import type { OfficialParagraph } from './official-text';
import { readJsonLines, textUnder, type JsonLine } from './read-json-lines';
import { sourceFault, unlessFaulty } from './source-fault';
import { usParagraphs, type UsRow } from './us-rows';

const kinds = ['heading', 'paragraph', 'text', 'note', 'preamble'];

/**
 * Reads a paragraph file of the US list: JSON lines with `eccn`, `at` (label), `type` and `text`. A `text` or `note` stands
 * where it follows a paragraph; a `preamble` is licence data, unless an entry's first paragraph is stuck to it.
 */
export function readUsParagraphs(text: string, file: string): Checked<readonly OfficialParagraph[]> {
  const { lines, faults } = readJsonLines(text, file);
  const entries = new Map<string, UsRow[]>();
  const wrong: Diagnostic[] = [];
  for (const line of lines) {
    const eccn = textUnder(line.value, 'eccn');
    if (!/^\d[A-E]\d{3}$/.test(eccn) || !kinds.includes(textUnder(line.value, 'type'))) {
      const expected = 'an object with `eccn`, `at`, `type` and `text`';
      wrong.push(
        sourceFault(file, line.line, {
          id: 'unreadable-line',
          found: 'a line that is no paragraph',
          expected,
        }),
      );
      continue;
    }
    const rows = entries.get(eccn) ?? [];
    if (rows.length === 0) entries.set(eccn, rows);
    rows.push(...rowsOf(line));
  }
  const paragraphs = Array.from(entries, ([eccn, rows]) => usParagraphs(eccn, rows)).flat();
  return unlessFaulty(paragraphs, [...faults, ...wrong]);
}

function rowsOf({ value }: JsonLine): readonly UsRow[] {
  const text = textUnder(value, 'text');
  const label = textUnder(value, 'at');
  switch (textUnder(value, 'type')) {
    case 'heading':
      return [{ kind: 'heading', label: '', text }];
    case 'paragraph':
      return [{ kind: 'labelled', label, text }];
    case 'preamble': {
      const [, first] = /^a\. (.+)$/su.exec(text) ?? [];
      return first === undefined ? [] : [{ kind: 'labelled', label: 'a', text: first }];
    }
    default:
      return [{ kind: 'text', label: '', text }];
  }
}
