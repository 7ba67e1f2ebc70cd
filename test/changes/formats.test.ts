import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { checkRules, renderCheck, type CheckFormat } from '../../src/app/check-rules';
import { readApprovals } from '../../src/app/read-approvals';
import { changeFormats, renderChanges, type ChangeFormat } from '../../src/report/changes/render-changes';
import { changeMarkdown, longestComment } from '../../src/report/changes/change-markdown';
import type { RuleDiff } from '../../src/model/rule-change';
import { changeFixtures, compared, corpus, edited } from './edited-corpus';
import { sarifSchema } from './sarif-schema';

const fixture = (name: string): RuleDiff => {
  const found = changeFixtures.find((each) => each.name === name);
  return compared(corpus, edited(corpus, found!.edits));
};
const diff = fixture('dropped-exclusion');
const written = (of: RuleDiff, format: ChangeFormat, failOn: readonly ('gap' | 'any')[] = ['gap']) =>
  renderChanges(of, { format, lang: 'en', colour: false, failOn, root: 'rules/' });

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isSarif = ajv.compile(sarifSchema);

interface Sarif {
  readonly runs: {
    readonly tool: { readonly driver: { readonly rules: { readonly id: string }[] } };
    readonly results: { readonly ruleId: string; readonly ruleIndex: number; readonly locations?: unknown }[];
  }[];
}

test('SARIF keeps to its schema and every result to a rule of the log', () => {
  for (const { name } of changeFixtures) {
    const log = JSON.parse(written(fixture(name), 'sarif').output) as Sarif;
    expect([name, isSarif(log), isSarif.errors]).toEqual([name, true, null]);
    const [run] = log.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, result: [] }] })).toBe(false);
});

test('SARIF names a place in the repository for what stands at no line, wherever the rules lie', () => {
  const flips = diff.findings.filter(({ kind }) => kind === 'flip');
  expect(flips.length).toBeGreaterThan(0);
  const uris = ['rules/', ''].map((root) => {
    const options = { format: 'sarif', lang: 'en', colour: false, failOn: ['gap'], root } as const;
    const log = JSON.parse(renderChanges({ ...diff, findings: flips }, options).output) as Sarif;
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    return JSON.stringify(log.runs[0]?.results[0]?.locations);
  });
  expect(uris[0]).toContain('"uri":"rules/"');
  expect(uris[1]).toContain('"uri":"."');
});

test('whoever fails on wider or narrower controls fails on licences newly required or no longer, too', () => {
  const code = (name: string, failOn: Parameters<typeof renderChanges>[1]['failOn']) =>
    renderChanges(fixture(name), { format: 'text', lang: 'ja', colour: false, failOn, root: '' }).exitCode;
  expect(code('chart-cell-set', ['wider'])).toBe(1);
  expect(code('chart-cell-set', ['licence-wider'])).toBe(1);
  expect(code('chart-cell-set', ['narrower'])).toBe(0);
  expect(code('chart-mark-dropped-beside-another', ['narrower'])).toBe(1);
  expect(code('licence-condition-reworded', ['wider', 'narrower'])).toBe(0);
});

test('a change of who needs a licence to where is written in every format, in both languages', () => {
  const moved = fixture('country-moved-between-groups');
  const all = changeFormats.map((format) =>
    (['en', 'ja'] as const).map(
      (lang) => renderChanges(moved, { format, lang, colour: false, failOn: ['gap'], root: 'rules/' }).output,
    ),
  );
  for (const [en = '', ja = ''] of all) {
    expect(en).toContain('exception GBS: can no longer be used for Armenia');
    expect(ja).toContain('GBS：アルメニア（AM）向けは利用できなくなる');
  }
});

test('a comment in a licensing table changes nothing and is told so', () => {
  const put = { file: 'licensing/us-ccl/chart.yaml', append: '# read again\n' };
  const { findings } = compared(corpus, edited(corpus, [put]));
  expect(findings.map(({ kind, places }) => [kind, places[1]?.file])).toEqual([['reworded', put.file]]);
});

test('JUnit XML is well formed, counts what fails, and holds a case when there is nothing', () => {
  const events: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => void events.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  const xml = written(diff, 'junit').output;
  parser.write(xml).close();
  const failures = diff.findings.filter(({ severity }) => severity === 'gap').length;
  expect(events.filter((name) => name === 'failure')).toHaveLength(failures);
  expect(xml).toContain(`tests="${diff.findings.length}" failures="${failures}"`);
  expect(written(compared(corpus, corpus), 'junit').output).toContain('name="nothing to report"');
});

test('annotations name file and line below the rules folder, worst first, and are escaped', () => {
  const lines = written(diff, 'github').output.trimEnd().split('\n');
  expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual(
    [...lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? '')].sort(
      (a, b) => ['error', 'warning', 'notice'].indexOf(a) - ['error', 'warning', 'notice'].indexOf(b),
    ),
  );
  expect(lines.find((line) => line.includes('title=wider'))).toMatch(
    /^::error file=rules\/us-ccl\/3A001\/b\.2\.yaml,line=10,col=\d+,title=wider::3A001\.b\.2 /,
  );
});

test('a step shows ten annotations of a level; the tenth says how many are left', () => {
  const many = { ...diff, findings: Array.from({ length: 30 }, () => diff.findings[0]!) };
  const lines = written(many, 'github').output.trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe('::error::21 more of this level; see the whole report');
});

test('a comment stays below what a comment may hold, however much changed, and says what it leaves out', () => {
  const findings = Array.from({ length: 3000 }, (_, index) => diff.findings[index % diff.findings.length]!);
  const comment = changeMarkdown({ ...diff, findings }, 'ja');
  expect(comment.length).toBeLessThanOrEqual(longestComment);
  expect(comment).toContain('省いた');
});

test('text of a rule file cannot mention, link or break the table of a comment', () => {
  const [first] = diff.findings;
  const evil = { en: 'a | b @everyone <img> [x](y) `c`\n# d', ja: 'x' };
  const comment = changeMarkdown({ ...diff, findings: [{ ...first!, message: evil }] }, 'en');
  expect(comment).toContain('a \\| b &#64;everyone &lt;img&gt; \\[x\\](y) \\`c\\` \\# d');
});

test('the page is self-contained and holds no markup from rule files', () => {
  const [first] = diff.findings;
  const page = renderChanges(
    { ...diff, findings: [{ ...first!, message: { en: '<script>', ja: '<script>' } }] },
    { format: 'html', lang: 'en', colour: false, failOn: ['gap'], root: '' },
  ).output;
  expect(page).not.toMatch(/<script|src=|href=/);
  expect(page).toContain('&lt;script&gt;');
});

test('JSON is the whole result, byte for byte the same for the same input', () => {
  const json = written(diff, 'json').output;
  expect(JSON.parse(json)).toMatchObject({ form: 'ecalign-diff/1', counts: { wider: 1 } });
  expect(written(fixture('dropped-exclusion'), 'json').output).toBe(json);
});

test('a comparison fails by severity, by kind, or not at all', () => {
  const code = (failOn: Parameters<typeof renderChanges>[1]['failOn']) =>
    renderChanges(diff, { format: 'text', lang: 'en', colour: false, failOn, root: '' }).exitCode;
  expect([code(['gap']), code(['wider']), code(['flip']), code(['any'])]).toEqual([1, 1, 1, 1]);
  expect([code(['narrower']), code(['review']), code(['never'])]).toEqual([0, 0, 0]);
});

describe('an approval', () => {
  const approve = (entry: string, today = '2026-06-01'): RuleDiff => {
    const read = readApprovals({ path: 'approved.yaml', text: `approved:\n${entry}` });
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const head = edited(corpus, changeFixtures.find(({ name }) => name === 'dropped-exclusion')!.edits);
    return compared(corpus, head, { approvals: read.value, today });
  };
  const entryFor = (fingerprint: string, expires: string) =>
    `  - { fingerprint: "${fingerprint}", reason: amended, role: export control officer, expires: "${expires}" }\n`;
  const all = (expires: string) =>
    diff.findings.map(({ fingerprint }) => entryFor(fingerprint, expires)).join('');

  test('keeps a finding from failing and is shown with its reason', () => {
    const approved = approve(all('2026-12-31'));
    expect(written(approved, 'text', ['any']).exitCode).toBe(0);
    expect(written(approved, 'text').output).toContain(
      'approved by export control officer until 2026-12-31: amended',
    );
    expect(isSarif(JSON.parse(written(approved, 'sarif').output))).toBe(true);
  });

  test('fails when it has expired, and no longer covers its finding', () => {
    const expired = approve(all('2026-05-31'));
    expect(expired.diagnostics.map(({ id }) => id)).toEqual(diff.findings.map(() => 'approval-expired'));
    expect(written(expired, 'text', ['any']).exitCode).toBe(1);
  });

  test('fails when it fits no finding any more', () => {
    const stale = approve(entryFor('0123456789ab', '2026-12-31'));
    expect(stale.diagnostics).toMatchObject([
      { id: 'approval-stale', place: { file: 'approved.yaml', line: 2 } },
    ]);
    expect(written({ ...stale, findings: [] }, 'text', ['any']).exitCode).toBe(1);
  });

  test('is read strictly: every fault has its place', () => {
    const read = readApprovals({
      path: 'approved.yaml',
      text: 'severities: { widr: gap }\napproved:\n  - { fingerprint: "x", reason: "", role: r, expires: "2026-02-30", by: me }\n',
    });
    expect(read.diagnostics.map(({ id, place }) => `${id} ${place.line}`)).toEqual([
      'unknown-kind 1',
      'unknown-key 3',
      'missing-key 3',
    ]);
  });

  test('may come with other severities', () => {
    const read = readApprovals({ path: 'approved.yaml', text: 'severities: { wider: note }\n' });
    if (!read.ok) throw new Error('not read');
    const head = edited(corpus, changeFixtures.find(({ name }) => name === 'dropped-exclusion')!.edits);
    const overridden = compared(corpus, head, { approvals: read.value });
    expect(overridden.findings.find(({ kind }) => kind === 'wider')).toMatchObject({
      severity: 'note',
      registered: 'gap',
    });
  });
});

test.each<CheckFormat>(['json', 'sarif', 'junit', 'github'])('a check can be written as %s', (format) => {
  const files = edited(corpus, [
    {
      file: 'us-ccl/3A001/a.5.yaml',
      find: '">= 12 bit", sample-rate: "> 400 MSPS"',
      put: '">= 10 bit", sample-rate: "> 400 MSPS"',
    },
  ]);
  const { output, exitCode } = renderCheck(checkRules(files), {
    format,
    colour: false,
    failOn: 'error',
    root: 'rules/',
    tool: { name: 'ecalign', version: '1.2.3' },
    textOf: () => undefined,
  });
  expect(exitCode).toBe(0);
  expect(output).toContain('rules/us-ccl/3A001/a.5.yaml');
  expect(output).toContain('paragraph-within-sibling');
  if (format === 'sarif') expect([isSarif(JSON.parse(output)), isSarif.errors]).toEqual([true, null]);
});
