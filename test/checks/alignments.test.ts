import { checkRules } from '../../src/app/check-rules';
import { compareItems } from '../../src/app/compare-items';
import { compareListScopes } from '../../src/app/compare-list-scopes';
import { loadRules, type RuleFile } from '../../src/app/load-rules';
import { readItems } from '../../src/app/read-items';
import type { ListComparisonResult } from '../../src/model/list-comparison-result';
import { printPlace } from '../../src/model/place';
import { render } from '../../src/report/render';
import { renderGaps, type GapFormat } from '../../src/report/render-gaps';
import { corpus, edited } from '../changes/edited-corpus';
import { templates } from '../report/templates';

const file = 'alignments/converters.yaml';
const tool = { name: 'ecalign', version: '1.2.3' };

function withAlignments(text: string, files: readonly RuleFile[] = corpus): readonly RuleFile[] {
  return [...files, { path: file, text }];
}

function entry(itemClass: string, relation: string, accepts = ''): string {
  return `  - class: ${itemClass}
    editions: { us-ccl: "2026-07-23", jp-meti: "2026-02-14" }
    relation: ${relation}
    reason: { en: the same three bands, ja: 三つの帯域が同じ }
    reviewed: { on: "2026-08-01", role: { en: rule author, ja: 規則作成者 } }
${accepts}`;
}

function rulebookOf(files: readonly RuleFile[]) {
  const loaded = loadRules(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
}

function compared(files: readonly RuleFile[]): ListComparisonResult {
  const request = { asOf: new Map<string, string>(), filter: {}, place: 'gaps' };
  const result = compareListScopes(request, { rulebook: rulebookOf(files), templates, tool });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const told = (files: readonly RuleFile[]): readonly string[] =>
  checkRules(files).diagnostics.map(({ id, severity, place }) => `${severity} ${id} ${printPlace(place)}`);

/** The United States stop controlling converters of 8 and 9 bit: Japan alone does. */
const narrower = edited(corpus, [
  { file: 'us-ccl/3A001/a.5.yaml', find: '">= 8 bit, < 10 bit"', put: '">= 9 bit, < 10 bit"' },
]);
const gap = compared(narrower).findings.find(({ subject }) => subject === 'adc-integrated-circuit');
const fingerprint = gap?.fingerprint ?? '';
const acceptance = (hash: string): string =>
  `    accepts:\n      - { finding: "${hash}", reason: { en: 8 bit is left to others, ja: 8ビットは対象外とする } }\n`;

test('a second reading is kept beside the review, and one before the editions is refused', () => {
  const again = (day: string): string =>
    `    second-reading: { on: "${day}", role: { en: second reader, ja: 第二の読み手 } }\n`;
  const text = `alignments:\n${entry('adc-integrated-circuit', 'equal')}`;
  expect(rulebookOf(withAlignments(text + again('2026-08-02'))).alignments[0]?.secondReading).toEqual({
    on: '2026-08-02',
    role: { en: 'second reader', ja: '第二の読み手' },
  });
  const shown = renderGaps(compared(withAlignments(text + again('2026-08-02'))), {
    format: 'md',
    lang: 'en',
    failOn: 'never',
    colour: false,
    templates,
  });
  expect(shown.output).toContain('second person on 2026-08-02 (second reader)');
  expect(told(withAlignments(text + again('2026-07-01')))).toEqual([`error reviewed-before ${file}:7:27`]);
});

test('a reviewed relation that holds is told nothing, and its class counts as reviewed', () => {
  const files = withAlignments(`alignments:\n${entry('adc-integrated-circuit', 'equal')}`);
  expect(checkRules(files)).toEqual({
    files: corpus.length + 1,
    diagnostics: [],
    alignments: { reviewed: ['adc-integrated-circuit'], open: ['integrated-circuit', 'amplifier'] },
  });
});

test('when a list moves away, the reviewed relation is stale, and the check says what it is now', () => {
  const files = withAlignments(`alignments:\n${entry('adc-integrated-circuit', 'equal')}`, narrower);
  expect(told(files)).toEqual([`error stale-acceptance ${file}:2:5`]);
  expect(checkRules(files).diagnostics[0]?.found).toBe(
    'the reviewed relation `equal` of `adc-integrated-circuit`, which is now `jp-meti-wider`',
  );
});

test('words stand for a comparison of software and technology only', () => {
  const words = '    words: "0123456789ab"\n';
  const files = withAlignments(`alignments:\n${entry('adc-integrated-circuit', 'equal', words)}`);
  expect(told(files)).toEqual([`error words-for-comparison ${file}:2:5`]);
});

test('a review at an older pair of editions is looked at on those days, and leaves the class to review at the latest', () => {
  const older = entry('adc-integrated-circuit', 'equal').replace('2026-07-23', '2025-07-01');
  const files = withAlignments(`alignments:\n${older}`);
  expect(told(files)).toEqual([]);
  expect(checkRules(files).alignments?.open).toContain('adc-integrated-circuit');
});

test('an accepted gap that still occurs holds; one that was closed, or that is another now, is stale', () => {
  const accepted = `alignments:\n${entry('adc-integrated-circuit', 'jp-meti-wider', acceptance(fingerprint))}`;
  expect(told(withAlignments(accepted, narrower))).toEqual([]);
  const other = edited(narrower, [{ file: 'us-ccl/3A001/a.5.yaml', find: '> 1.3 GSPS', put: '> 1.4 GSPS' }]);
  expect(told(withAlignments(accepted, other))).toEqual([`error stale-acceptance ${file}:8:9`]);
  expect(told(withAlignments(accepted))).toEqual([
    `error stale-acceptance ${file}:2:5`,
    `error stale-acceptance ${file}:8:9`,
  ]);
});

test('the skeleton of missing entries is refused until a person has filled it in, and then holds', () => {
  const skeleton = renderGaps(compared(narrower), {
    format: 'alignments',
    lang: 'en',
    failOn: 'never',
    colour: false,
    templates,
  }).output;
  expect(skeleton).toContain(`    # "${fingerprint}" ADC integrated circuit: Japan only: `);
  const refused = checkRules(withAlignments(skeleton, narrower)).diagnostics;
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(refused.every(({ severity }) => severity === 'error')).toBe(true);
  const filled = skeleton
    .replaceAll(
      'reason: { en: "", ja: "" }',
      'reason: { en: read against both texts, ja: 双方の条文と照合した }',
    )
    .replaceAll('on: ""', 'on: "2026-08-01"')
    .replaceAll('role: { en: "", ja: "" }', 'role: { en: rule author, ja: 規則作成者 }');
  const files = withAlignments(filled, narrower);
  expect(told(files)).toEqual([]);
  expect(checkRules(files).alignments?.open).toEqual([]);
  const rest = renderGaps(compared(files), {
    format: 'alignments',
    lang: 'en',
    failOn: 'never',
    colour: false,
    templates,
  });
  expect(rest.output).toBe('# every compared class is reviewed at these editions\nalignments: []\n');
});

const reviewed = compared(
  withAlignments(
    `alignments:\n${entry('adc-integrated-circuit', 'jp-meti-wider', acceptance(fingerprint))}`,
    narrower,
  ),
);

test.each<[GapFormat, 'en' | 'ja', RegExp]>([
  ['text', 'en', /Reviewed on 2026-08-01 \(rule author\): the same three bands/],
  ['text', 'en', /Accepted on 2026-08-01 \(rule author\): 8 bit is left to others/],
  ['md', 'ja', /確認日 2026-08-01（規則作成者）\*\*: 三つの帯域が同じ/],
  ['md', 'ja', /了承日 2026-08-01（規則作成者）：8ビットは対象外とする/],
  ['html', 'en', /Reviewed on 2026-08-01 \(rule author\)<\/p>\s*<p>the same three bands/],
  ['html', 'en', /Accepted on 2026-08-01 \(rule author\): 8 bit is left to others/],
  ['json', 'en', /"relation": "second-wider"[^]*"reviews": \[/],
])('as %s in %s the gap report shows reason and day beside class and region', (format, lang, expected) => {
  const { output } = renderGaps(reviewed, { format, lang, failOn: 'never', colour: false, templates });
  expect(output).toMatch(expected);
});

test('a review that the rules no longer bear out is shown as out of date', () => {
  const stale = compared(
    withAlignments(`alignments:\n${entry('adc-integrated-circuit', 'equal')}`, narrower),
  );
  const { output } = renderGaps(stale, {
    format: 'text',
    lang: 'en',
    failOn: 'never',
    colour: false,
    templates,
  });
  expect(output).toContain('Then it was: equal. It is no longer so; the review is out of date.');
});

test.each(['text', 'html'] as const)(
  'as %s the item report shows the review beside the gap of an item',
  (format) => {
    const files = withAlignments(
      `alignments:\n${entry('adc-integrated-circuit', 'jp-meti-wider')}`,
      narrower,
    );
    const rulebook = rulebookOf(files);
    const text =
      'items:\n  - { id: A1, name: fast converter, class: adc-integrated-circuit, figures: { adc-resolution: 8 bit, sample-rate: 2 GSPS } }\n';
    const read = readItems({ file: 'items.yaml', text, hash: 'h' }, rulebook.vocabulary);
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const comparison = compareItems({
      rulebook,
      itemList: read.value,
      asOf: new Map(),
      tool,
      diagnostics: [],
    });
    expect(comparison.items[0]?.alignment).toBe('second-only');
    const { output } = render(comparison, { format, lang: 'en', failOn: 'never', colour: false, templates });
    expect(output).toContain(
      'ADC integrated circuit: reviewed on 2026-08-01 (rule author): the same three bands',
    );
  },
);
