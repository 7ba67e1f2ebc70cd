import { compareListScopes } from '../../src/app/compare-list-scopes';
import { readClaims } from '../../src/itemlist/claim/read-claims';
import { readFigure } from '../../src/itemlist/value/read-figure';
import { parseExpression } from '../../src/quantity/parse-expression';
import { parseQuantity } from '../../src/quantity/parse-quantity';
import { printExpression } from '../../src/quantity/print-expression';
import { printQuantity } from '../../src/quantity/quantity';
import { findUnit, unitsOf } from '../../src/quantity/unit';
import { changeMarkdown } from '../../src/report/changes/change-markdown';
import { gapMarkdown } from '../../src/report/markdown/gap-markdown';
import { inertCode, inertText } from '../../src/report/markdown/inert-text';
import { smallCorpus } from '../app/small-corpus';
import { changeFixtures, compared, corpus as changeCorpus, edited } from '../changes/edited-corpus';
import { vocabulary } from '../itemlist/vocabulary';
import { odd } from './fuzz/hostile-text';
import { naughty } from './inputs/public-suites';

/** Also with what makes a reader go on: a figure before, a unit after, spaces around, brackets. */
const texts = [...naughty, ...odd].flatMap((text) => [
  text,
  ` ${text} `,
  `12 ${text}`,
  `${text} GHz`,
  `398 K (${text})`,
]);

test('every naughty string is a quantity that prints as itself or is refused with a word on why', () => {
  const [hertz] = unitsOf('frequency');
  const options = [{}, { dimension: 'frequency' }, ...(hertz ? [{ unit: hertz }] : [])];
  expect(texts.length).toBeGreaterThan(2_500);
  const wrong = texts.filter((text) =>
    options.some((each) => {
      const read = parseQuantity(text, each);
      if (!read.ok) return read.found === '';
      const again = parseQuantity(printQuantity(read.quantity), { unit: read.quantity.unit });
      return !again.ok || !again.quantity.value.equals(read.quantity.value);
    }),
  );
  expect(wrong).toEqual([]);
});

test('every naughty string is a unit of the table or none', () => {
  const found = naughty.filter((text) => findUnit(text) !== undefined);
  // `A` is the ampere, and so on: the strings that are units are what they look like.
  expect(found.filter((text) => !/^[\p{L}%µ°/0-9²]{1,6}$/u.test(text))).toEqual([]);
});

test('every naughty string is a formula that prints as itself or is refused at a place in it', () => {
  const wrong = texts.filter((text) => {
    const read = parseExpression(text);
    if (!read.ok) return read.found === '' || read.at < 0 || read.at > text.length;
    const printed = printExpression(read.expression);
    // Written out, a very small figure is longer than a formula may be.
    return !parseExpression(printed).ok && printed.length <= 1_000;
  });
  expect(wrong).toEqual([]);
});

test('every naughty string in a cell of figures is a figure, missing, or a fault in words', () => {
  const parameters = [...vocabulary.parameters.values()];
  expect(new Set(parameters.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  const wrong = parameters.flatMap((parameter) =>
    texts.filter((text) => {
      const axis = undefined;
      const read = readFigure({ kind: 'text', text }, parameter, { unit: undefined, axis });
      return read.kind === 'fault' && read.fault.found === '';
    }),
  );
  expect(wrong).toEqual([]);
});

test('every naughty string in a column of classifications is one, or a fault in words', () => {
  const wrong = texts.filter((text) =>
    (['us-ccl', 'jp-meti'] as const).some((list) =>
      readClaims(text, list, undefined).some((read) =>
        'fault' in read ? read.fault.found === '' || read.fault.id === '' : read.printed === '',
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

const payloads = [
  '](javascript:alert(1))',
  '![x](http://x/y.png)',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '&#x3c;script&#x3e;',
  '| a | b |',
  '`code` ``',
  '\n# heading\n',
  '- item',
  '1. item',
  '1) item',
  '====',
  '---',
  '```\nfence',
  '~~~',
  '<!-- comment',
  '</details><script>1</script>',
  '@everyone',
  '\u202etxt.exe',
  '{{x}}',
];
const hostile = [...naughty, ...odd, ...payloads];

/** What of a Markdown text is not escaped: its signs. */
function signs(markdown: string): string {
  return markdown
    .replace(/\\[\\`*_{}[\]|~#\-+=.)]/g, '')
    .replace(/&(?:amp|lt|gt|#64);/g, '')
    .replace(/[^\\`*_{}[\]<>|~#&@\n]/g, '');
}

test('no naughty string brings a sign of Markdown, a line or a turned direction into a line of it', () => {
  const wrong = hostile.filter((text) => {
    const line = inertText(text);
    return (
      signs(line) !== '' ||
      /[\n\r\u202a-\u202e\u2066-\u2069]/.test(line) ||
      /^([-+=]|\d+[.)])( |$)/.test(line)
    );
  });
  expect(wrong).toEqual([]);
  expect(hostile.filter((text) => !/^`[^`\n\r\u202a-\u202e\u2066-\u2069]*`$/.test(inertCode(text)))).toEqual(
    [],
  );
});

/** The same value with every text that says one thing saying another. */
function reworded<T>(value: T, from: string, to: string): T {
  if (typeof value === 'string') return (value as string).replaceAll(from, to) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => reworded(each, from, to)) as T;
  if (value instanceof Map)
    return new Map([...value].map(([key, each]) => [key, reworded(each as unknown, from, to)])) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, reworded(each as unknown, from, to)]),
  ) as T;
}

test.each(['en', 'ja'] as const)('no name of a class changes what a briefing in %s is made of', (lang) => {
  const small = smallCorpus();
  const result = compareListScopes({ asOf: new Map(), filter: {}, place: 'here' }, small);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const label = small.rulebook.vocabulary.classes.get('converter')?.label[lang] ?? '';
  const plain = gapMarkdown(result.value, lang);
  expect(plain.split(label).length).toBeGreaterThan(2);
  const harmless = signs(gapMarkdown(reworded(result.value, label, 'name'), lang));
  // Each takes a whole briefing: the strings that were made for this, and some of the others.
  const some = [...payloads, ...hostile.filter((_text, index) => index % 12 === 0)];
  const wrong = some.filter(
    (text) => signs(gapMarkdown(reworded(result.value, label, `${text}.`), lang)) !== harmless,
  );
  expect(wrong).toEqual([]);
});

test('no word of a rule or an item changes what a comment on a change is made of', () => {
  const fixture = changeFixtures.find(({ name }) => name === 'dropped-exclusion');
  const diff = compared(changeCorpus, edited(changeCorpus, fixture!.edits));
  const [finding] = diff.findings;
  const told = (text: string) =>
    signs(
      changeMarkdown(
        {
          ...diff,
          findings: [
            {
              ...finding!,
              message: { en: text, ja: text },
              details: [{ en: text, ja: text }],
            },
          ],
        },
        'en',
      ),
    );
  const harmless = told('name');
  expect(hostile.filter((text) => told(text) !== harmless)).toEqual([]);
});
