import { listOnDay } from '../../../src/engine/as-of';
import { wordsOnClass } from '../../../src/engine/lists/words-on-class';
import type { Paragraph } from '../../../src/model/control-list';
import { all, any, except, is, list, no, ofClass, paragraph, refers, related, vocabulary } from '../build';

const words = vocabulary({
  classes: { goods: {}, converter: { parents: ['goods'] }, chip: { parents: ['converter'] }, software: {} },
  numbers: { bits: { unit: 'bit' } },
});
const [eight, ten] = [is('bits', '> 8 bit'), is('bits', '> 10 bit')];
const sideOf = (paragraphs: readonly Paragraph[], day: string) =>
  listOnDay(list('us', paragraphs), day, words);
const fingerprint = (...paragraphs: Paragraph[]) =>
  wordsOnClass('converter', [sideOf(paragraphs, '2026-01-01')], words);

const own = { classes: ['converter'], when: eight };
const plain = paragraph('X', own);
const nothing = fingerprint();

test('the words of a list that says nothing of a class are none', () => {
  expect(fingerprint(paragraph('X', { classes: ['software'], when: eight }))).toBe(nothing);
  expect(fingerprint(plain)).not.toBe(nothing);
});

test.each<[string, Parameters<typeof paragraph>[1]]>([
  ['itself', own],
  ['a wider one', { classes: ['goods'], when: eight }],
  ['a narrower one', { classes: ['chip'], when: eight }],
  ['it among others', { classes: ['software', 'chip'], when: eight }],
  ['it among its criteria', { when: all(eight, ofClass('converter')) }],
  ['it as one alternative', { when: any(eight, ofClass('converter')) }],
  ['that it is not', { when: all(eight, no(ofClass('converter'))) }],
])('a paragraph that names %s counts', (_, said) => {
  expect(fingerprint(paragraph('X', said))).not.toBe(nothing);
});

test.each<[string, Parameters<typeof paragraph>[1]]>([
  ['of what it contains only', { when: related('contains', ofClass('converter')) }],
  ['through another paragraph only', { classes: ['software'], when: refers('controlled-by', 'Y') }],
  ['of no class', { when: eight }],
  ['for anti-terrorism only', { ...own, reasons: [{ reason: 'AT', column: 1 }] }],
])('a paragraph that speaks of it %s does not', (_, said) => {
  const other = paragraph('Y', { classes: ['software'] });
  expect(fingerprint(paragraph('X', said), other)).toBe(nothing);
});

test.each<[string, Paragraph]>([
  ['its number', paragraph('Y', own)],
  ['its limit', paragraph('X', { ...own, when: ten })],
  ['that it has a limit', paragraph('X', { classes: ['converter'] })],
  ['its class', paragraph('X', { ...own, classes: ['chip'] })],
  ['its row', paragraph('X', { ...own, row: '7' })],
  ['an exclusion', paragraph('X', { ...own, except: [except(ten, 'no')] })],
  ['how far it is encoded', paragraph('X', own, { coverage: 'part' })],
  ['how its parts stand together', paragraph('X', own, { of: 'all' })],
  ['a paragraph below it', paragraph('X', own, { children: [paragraph('X.a', { when: ten })] })],
  ['a paragraph around it', paragraph('Z', { when: ten }, { children: [plain] })],
])('%s is among its words', (_, other) => {
  expect(fingerprint(other)).not.toBe(fingerprint(plain));
});

test.each<[string, (when: typeof eight) => Paragraph]>([
  [
    'two levels above',
    (when) => paragraph('A', { when }, { children: [paragraph('A.1', {}, { children: [plain] })] }),
  ],
  ['above', (when) => paragraph('A', {}, { children: [paragraph('A.1', { when }, { children: [plain] })] })],
  ['below', (when) => paragraph('X', own, { children: [paragraph('X.a', { when })] })],
  [
    'two levels below',
    (when) =>
      paragraph('X', own, { children: [paragraph('X.a', {}, { children: [paragraph('X.a.1', { when })] })] }),
  ],
  ['in an exclusion', (when) => paragraph('X', { ...own, except: [except(when, 'no')] })],
])('a limit %s changes them', (_, said) => {
  expect(fingerprint(said(eight))).not.toBe(fingerprint(said(ten)));
  expect(fingerprint(said(eight))).toBe(fingerprint(said(eight)));
});

test('a paragraph beside it does not', () => {
  const beside = (when: typeof eight) =>
    paragraph('Z', {}, { children: [plain, paragraph('Z.b', { classes: ['software'], when })] });
  expect(fingerprint(beside(eight))).toBe(fingerprint(beside(ten)));
});

test('what is said on the day counts, and that nothing is', () => {
  const until = paragraph('X', [
    { ...own, until: '2026-06-01' },
    { ...own, when: ten, from: '2026-06-01', seen: [] },
  ]);
  const around = (child: Paragraph) =>
    paragraph(
      'Z',
      { classes: ['converter'], when: eight },
      { of: 'all', children: [child, paragraph('Z.b', { when: ten })] },
    );
  const [ends, begins] = [
    { when: ten, until: '2026-06-01' },
    { from: '2026-06-01', seen: [] },
  ];
  const deleted = around(paragraph('Z.a', [ends, { ...begins, absent: true }]));
  const ended = around(paragraph('Z.a', [ends]));
  const on = (said: Paragraph, day: string) => wordsOnClass('converter', [sideOf([said], day)], words);
  for (const said of [until, deleted, ended]) expect(on(said, '2026-05-31')).not.toBe(on(said, '2026-06-01'));
  expect(on(deleted, '2026-06-01')).not.toBe(on(ended, '2026-06-01'));
  expect(on(until, '2026-05-31')).toBe(fingerprint(plain));
});

test('each list counts, and which one says what', () => {
  const [first, second] = [sideOf([plain], '2026-01-01'), sideOf([], '2026-01-01')];
  const of = (...sides: (typeof first)[]) => wordsOnClass('converter', sides, words);
  expect(new Set([of(first, second), of(second, first), of(first, first), of(second, second)]).size).toBe(4);
});
