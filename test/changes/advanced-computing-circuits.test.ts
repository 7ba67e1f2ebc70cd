import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RuleFile } from '../../src/app/load-rules';
import type { ChangeFinding, ChangeKind } from '../../src/model/rule-change';
import { longestComment, changeMarkdown } from '../../src/report/changes/change-markdown';
import { ruleFiles } from '../corpus/corpus';
import { compared } from './edited-corpus';

const file = 'jp-meti/goods/art-6/1.yaml';
const head = ruleFiles();
const base = head.map((each): RuleFile => (each.path === file ? { ...each, text: before(each.text) } : each));
const list = resolve(__dirname, '../../fixtures/items/accelerators.yaml');
const items = { file: 'accelerators.yaml', text: readFileSync(list, 'utf8'), hash: 'of the list' };
const diff = compared(base, head, { items, lists: ['jp-meti'] });

/** The file as it was before the amendment of 14 February 2026: ヨ with its four alternatives and no end. */
function before(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === '"ヨ":');
  const depth = lines[start]?.search(/\S/) ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => line.trim() !== '' && line.search(/\S/) <= depth);
  const end = length < 0 ? lines.length : start + 1 + length;
  const block = lines.slice(start, end);
  const amended = block.findIndex((line) => line.includes('- from: "2026-02-14"'));
  const below = block.findIndex((line) => line.trim() === 'paragraphs:');
  if (start < 0 || amended < 0 || below < amended) throw new Error('ヨ is not encoded as this test expects');
  const old = block.filter(
    (line, index) => (index < amended || index >= below) && !line.includes('until: "2026-02-14"'),
  );
  return [...lines.slice(0, start), ...old, ...lines.slice(end)].join('\n');
}

function found(kind: ChangeKind, part: string): ChangeFinding[] {
  return diff.findings.filter((finding) => finding.kind === kind && finding.message.en.includes(part));
}

test('第6条第1号ヨ became wider for circuits with digital processing units: below 600 Gbyte/s too', () => {
  const [wider, ...others] = found('wider', '第6条第1号ヨ');
  expect(others).toEqual([]);
  expect(wider?.message.en).toMatch(
    /^第6条第1号ヨ \(.*\), circuit with digital processing units: wider: now also .*under 600 Gbyte\/s/,
  );
  expect(wider?.message.en).toContain('total processing performance (TPP) 6000 or more');
  expect(wider?.addresses[1]).toEqual(['第6条第1号ヨ']);
  expect(wider?.details[0]?.en).toMatch(/^for instance \(gained\): circuit with digital processing units, /);
  expect(wider?.text).toContain('+          - from: "2026-02-14"');
  expect(wider?.sides[1]?.file).toBe(file);
});

test('the gap that 3A090 opened below 600 Gbyte/s is narrowed', () => {
  const closed = found('gap-closed', 'circuit with digital processing units: gap closed, United States only');
  expect(closed.length).toBeGreaterThan(0);
  for (const { message } of closed) {
    expect(message.en).toContain('3A090.a.1');
    expect(message.en).toContain('total processing performance (TPP) 6000 or more');
    expect(message.en).toContain('under 600 Gbyte/s');
  }
  expect(found('gap-opened', 'circuit with digital processing units')).toEqual([]);
});

test('the H800, slowed down to stay below 600 Gbyte/s, flips', () => {
  const flips = found('flip', 'H800');
  expect(flips.map(({ message }) => message.en)).toEqual([
    expect.stringMatching(
      /Japan not controlled → controlled: 第6条第1号ヨ applies .*15831\.2 TPP \[>= 6000 TPP\]/,
    ),
  ]);
  expect(flips[0]?.details[0]?.en).toBe('the lists: United States only → both control');
});

test('the whole change fits into a comment, short first and details folded', () => {
  const comment = changeMarkdown(diff, 'en');
  expect(comment.length).toBeLessThan(longestComment);
  expect(comment.indexOf('| Kind |')).toBeLessThan(comment.indexOf('<details>'));
  expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
});
