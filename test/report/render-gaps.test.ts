import { compareListScopes } from '../../src/app/compare-list-scopes';
import type { Corpus } from '../../src/app/corpus';
import { loadRules } from '../../src/app/load-rules';
import type { ListComparisonResult } from '../../src/model/list-comparison-result';
import { relations, relationWord } from '../../src/report/gap-words';
import { gapMessagesIn } from '../../src/report/messages/gap-messages';
import { renderGaps, type GapFailOn, type GapFormat } from '../../src/report/render-gaps';
import { ruleFiles, smallCorpus } from '../app/small-corpus';
import { htmlOutline } from './html-outline';
import { templates } from './templates';

function compared(corpus: Corpus, jpAsOf = '2026-02-14'): ListComparisonResult {
  const asOf = new Map([['jp-meti', jpAsOf]]);
  const result = compareListScopes({ asOf, filter: {}, place: 'gaps' }, corpus);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

function withoutJudgment(): Corpus {
  const loaded = loadRules(
    ruleFiles.map(({ path, text }) => ({ path, text: text.replace('when: {military: no}, ', '') })),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return { ...smallCorpus(), rulebook: loaded.value };
}

const differing = compared(withoutJudgment());
const equal = compared(withoutJudgment(), '2025-12-01');
const judged = compared(smallCorpus());

const written = (
  result: ListComparisonResult,
  format: GapFormat,
  lang: 'en' | 'ja' = 'en',
  failOn: GapFailOn = 'gap',
) => renderGaps(result, { format, lang, failOn, colour: false, templates });

test.each<[GapFormat, RegExp]>([
  ['text', /^ 1\. United States only: converter$/m],
  ['md', /^### 1\. United States only: converter$/m],
  ['json', /"relation": "first-wider"/],
  ['html', /<li>resolution 12 or 13 bit<\/li>/],
])('as %s the gap is told', (format, expected) => {
  expect(written(differing, format).output).toMatch(expected);
});

test.each(['en', 'ja'] as const)(
  'the page in %s is well-formed, and every link in it leads somewhere',
  (lang) => {
    for (const result of [differing, equal, judged]) {
      const elements = htmlOutline(written(result, 'html', lang).output);
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.flatMap(({ tag, attributes }) =>
        tag === 'a' ? [attributes.get('href') ?? ''] : [],
      );
      expect(targets.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([]);
      expect(elements.filter(({ tag }) => tag === 'script' || tag === 'img')).toEqual([]);
    }
  },
);

test('the map is a drawing with a title and a description, and stands beside the same as a table', () => {
  const elements = htmlOutline(written(differing, 'html').output);
  const drawing = elements.find(({ tag }) => tag === 'svg');
  expect(drawing?.attributes.get('role')).toBe('img');
  expect(drawing?.attributes.get('aria-labelledby')).toBe('map-title map-desc');
  expect(elements.find(({ tag }) => tag === 'desc')?.text).toBe('United States wider: 1');
  const tables = elements.filter(({ tag }) => tag === 'table').map(({ text }) => text);
  expect(
    tables.some((text) => text.includes('3A001') && text.includes('> converter United States wider')),
  ).toBe(true);
});

test('equality is stated with what it rests on', () => {
  const { output } = written(equal, 'text');
  expect(output).toContain(
    'Proved equal. Every paragraph that can touch the class is encoded in full on both sides.',
  );
});

test('a difference that hinges on a judgment is never called a gap', () => {
  const { output } = written(judged, 'text');
  expect(output).toContain('Hinges on: military');
  expect(output).not.toContain('Proved gaps');
});

test('a gap names paragraphs of both lists with their reasons and days, and an example item', () => {
  const { output } = written(differing, 'md');
  expect(output).toContain('| 3A001.a | fast | NS column 2, AT column 1 | first day not known |');
  expect(output).toContain('| 第6条第1号 | converters | none stated | from 2026-02-14 |');
  expect(output).toMatch(/confirmed by the plain evaluator: converter; resolution 1[23] bit; sample rate/);
});

test.each<[ListComparisonResult, GapFailOn, 0 | 1]>([
  [differing, 'gap', 1],
  [differing, 'never', 0],
  [judged, 'gap', 0],
  [judged, 'review', 1],
  [equal, 'review', 0],
])('the exit code follows the severest finding (%#)', (result, failOn, exitCode) => {
  expect(written(result, 'text', 'en', failOn).exitCode).toBe(exitCode);
});

test.each<GapFormat>(['text', 'md', 'json', 'html'])(
  'as %s the same comparison gives the same bytes',
  (format) => {
    expect(written(compared(withoutJudgment()), format).output).toBe(written(differing, format).output);
  },
);

test('JSON holds exact bounds as strings and a complete witness', () => {
  const data = JSON.parse(written(differing, 'json').output) as {
    classes: { list: { regions: { box: unknown; witness: unknown }[] } }[];
  };
  const [region] = data.classes[0]?.list.regions ?? [];
  expect(JSON.stringify(region?.box)).toContain('{"low":{"closed":false,"value":"400"}}');
  expect(region?.witness).toMatchObject({ classes: { converter: 'yes' } });
});

test.each(['en', 'ja'] as const)('no two relations share a word or a sign in %s', (lang) => {
  const words = relations.map((relation) =>
    relationWord(relation, differing.lists, gapMessagesIn(lang), lang),
  );
  expect(new Set(words.map(({ word }) => word)).size).toBe(relations.length);
  expect(new Set(words.map(({ sign }) => sign)).size).toBe(relations.length);
});
