import { checkCitations } from '../../../src/engine/checks/check-citations';
import type { ControlList, Paragraph } from '../../../src/model/control-list';
import type { Rulebook } from '../../../src/model/rulebook';
import type { Waiver } from '../../../src/model/waiver';
import { list, paragraph, place, vocabulary } from '../build';
import { told } from './told';

const check = (...lists: ControlList[]) => {
  const words = vocabulary({});
  const rulebook: Rulebook = {
    vocabulary: words,
    lists: new Map(lists.map((each) => [each.id, each])),
    alignments: [],
    hash: '',
  };
  return checkCitations(rulebook);
};
const us = (entries: readonly Paragraph[], waivers: readonly Partial<Waiver>[] = []): ControlList => ({
  ...list('us', entries),
  waivers: waivers.map((each) => ({ address: 'X', reason: { en: 'a', ja: 'a' }, place, ...each })),
});

const regime = list('wassenaar', [
  paragraph('3.A.1', {}, { children: [paragraph('3.A.1.a', {}), paragraph('3.A.1.b', {})] }),
]);
const cites = (...numbers: (string | undefined)[]) =>
  us([
    paragraph(
      'X',
      numbers.map((number) => ({ ...(number !== undefined && { regime: number }) })),
    ),
  ]);

test.each<[string, string, boolean]>([
  ['stands in the regime', 'WA 3.A.1.a', false],
  ['is an entry of the regime', 'WA 3.A.1', false],
  ['is not in an entry that the regime has', 'WA 3.A.1.c', true],
  ['is deeper than the regime goes', 'WA 3.A.1.a.1', true],
  ['is in an entry that nobody has encoded', 'WA 4.A.3.c', false],
  ['is of another regime', 'MTCR 3.A.1.c', false],
  ['is no number', 'WA', false],
  ['cannot be read', 'WA ???', false],
])('a regime number that %s (%s) is told: %s', (_, number, isTold) => {
  const found = isTold ? [`warning unknown-regime-number: regime number \`${number}\` at \`X\``] : [];
  expect(told(check(cites(number), regime))).toEqual(found);
});

test('without the text of the regime nothing is said of its numbers', () => {
  expect(told(check(cites('WA 3.A.1.c')))).toEqual([]);
});

test('each text of a paragraph cites for itself, and is told where it stands', () => {
  const at = (line: number) => ({ file: 'test', line, column: 1 });
  const versions = ['WA 3.A.1.c', 'WA 3.A.1.a', 'WA 3.A.1.d'].map((number, line) => ({
    regime: number,
    place: at(line),
  }));
  const found = check(us([paragraph('X', [...versions, {}])]), regime);
  expect(found.map((each) => each.place)).toEqual([at(0), at(2)]);
});

const encoded = [
  paragraph('X', {}, { coverage: 'full', children: [paragraph('X.a', {}, { coverage: 'part' })] }),
  paragraph('Y', {}, { coverage: 'none' }),
];
const stale = (address: string) =>
  `warning stale-acceptance: an acceptance for \`${address}\`, of which what it accepts is no longer so`;

test.each<[string, Partial<Waiver>, boolean]>([
  ['another figure at a paragraph', { address: 'X' }, false],
  ['another figure at one that is gone', { address: 'X.z' }, true],
  ['another comparison at one that is gone', { address: 'X.z', check: 'comparison' }, true],
  ['another comparison at a paragraph', { address: 'Y', check: 'comparison' }, false],
  ['that one encoded in full is not encoded', { address: 'X', check: 'not-encoded' }, true],
  ['that one encoded in part is not encoded', { address: 'X.a', check: 'not-encoded' }, false],
  ['that one that is not encoded is not', { address: 'Y', check: 'not-encoded' }, false],
  ['that one that is not there is not encoded', { address: 'Z', check: 'not-encoded' }, false],
])('an acceptance of %s (%j) is out of date: %s', (_, waiver, isStale) => {
  expect(told(check(us(encoded, [waiver])))).toEqual(isStale ? [stale(waiver.address!)] : []);
});

test('an acceptance that is out of date is told where it stands', () => {
  const own = { file: 'waivers', line: 4, column: 2 };
  expect(check(us(encoded, [{ address: 'Z', place: own }])).map((each) => each.place)).toEqual([own]);
});

test.each<[string, string, string | undefined]>([
  ['Converters', '変換器', undefined],
  ['converters of signals', '信号の変換器', undefined],
  ['InGaAs', 'InGaAs', undefined],
  ['A/D', 'A/D', undefined],
  ['with CCD on it', 'CCD on it', undefined],
  ['GaN on silicon', 'GaN on silicon', undefined],
  ['GaN on silicon', 'シリコン上の GaN on silicon', undefined],
  ['fast converters', 'コンバータ fast converters', undefined],
  ['fast converters', '高速 fast converters', undefined],
  ['fast converters', 'fast converters', 'the same in both languages'],
  ['fast converters', 'quick converters', 'in which the Japanese text holds no Japanese'],
])('the heading %s beside %s is told as: %s', (en, ja, said) => {
  const entry = { ...paragraph('X', {}), heading: { en, ja }, place: { file: 'test', line: 3, column: 3 } };
  const found = check(us([entry]));
  expect(told(found)).toEqual(
    said === undefined ? [] : [`warning untranslated: the heading of \`X\`, ${said}`],
  );
  expect(found.every((each) => each.place === entry.place)).toBe(true);
});

test('a list without acceptances, and several lists, are looked at alike', () => {
  const plain = list('jp', [{ ...paragraph('第1条', {}), heading: { en: 'fast ones', ja: 'some words' } }]);
  const found = told(check(plain, us(encoded, [{ address: 'Z' }])));
  expect(found).toHaveLength(2);
});
