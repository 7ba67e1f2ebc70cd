import fc from 'fast-check';
import { addressTokens, compareAddresses, containsAddress, parentAddress } from '../../src/model/address';

const sorted = (addresses: readonly string[]): readonly string[] =>
  [...addresses].reverse().sort(compareAddresses);

test.each([
  ['3A001', ['3A001']],
  ['3A001.a.5.a.10', ['3A001', 'a', '5', 'a', '10']],
  ['9A515.?1', ['9A515', '?1']],
  ['第6条第1号ホ(一)1', ['第6条', '第1号', 'ホ', '(一)', '1']],
  ['第6条第10号の2', ['第6条', '第10号の2']],
  ['第2条の2第2項第3号', ['第2条の2', '第2項', '第3号']],
  ['第6条第1号ホ(二)2.一.?1', ['第6条', '第1号', 'ホ', '(二)', '2', '一', '?1']],
  ['第6条第1号ホ(二)2.一?1', ['第6条', '第1号', 'ホ', '(二)', '2', '一', '?1']],
  ['7の項(1)', ['7の項', '(1)']],
  ['3の2の項(1の2)', ['3の2の項', '(1の2)']],
])('the address %s has the parts of its citation', (address, tokens) => {
  expect(addressTokens(address)).toEqual(tokens);
});

test.each([
  '',
  '3A001.',
  '3A001a',
  '3A001..a',
  'a.5',
  '3A001.a(1)',
  '第6条第1号ホ（一）',
  'ホ(一)2一',
  '第6条.第1号',
  '7の項 (1)',
  '3A001.A',
])('%p is no address', (text) => {
  // `3A001.a(1)` and `3A001.A` mix the numberings; a dot stands between two numerals only.
  expect(addressTokens(text)).toBeUndefined();
});

test('kana follow the iroha order, with the items that the ordinance really has', () => {
  const items = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシ';
  expect(sorted(Array.from(items, (kana) => `第6条第17号${kana}`)).join('')).toBe(
    Array.from(items, (kana) => `第6条第17号${kana}`).join(''),
  );
});

test.each([
  [
    [
      '3A001.a.2',
      '3A001.a.5',
      '3A001.a.5.a',
      '3A001.a.5.a.2',
      '3A001.a.5.a.10',
      '3A001.a.10',
      '3A001.b',
      '3A001.z',
      '3A001.aa',
      '3A002',
    ],
  ],
  [
    [
      '第6条第1号',
      '第6条第1号イ',
      '第6条第1号イ(一)',
      '第6条第1号イ(二)',
      '第6条第1号イ(十)',
      '第6条第1号イ(十一)',
      '第6条第1号ロ',
    ],
  ],
  [['第6条第10号', '第6条第10号の2', '第6条第11号', '第7条第1号', '第14条第1号', '第14条の2第1号']],
  [
    [
      '第6条第1号ホ(二)1',
      '第6条第1号ホ(二)2',
      '第6条第1号ホ(二)2.一',
      '第6条第1号ホ(二)2.一.?1',
      '第6条第1号ホ(二)2.二',
      '第6条第1号ホ(二)10',
    ],
  ],
  [['4の項', '4の項(1)', '4の項(1の2)', '4の項(2)', '7の項', '7の項(1)', '7の項(16)', '16の項']],
  [
    [
      '第2条第1号',
      '第2条第3号ヤ',
      '第2条第2項',
      '第2条第2項第1号',
      '第2条の2第1号',
      '第2条の2第6号ハ',
      '第2条の2第2項第1号',
    ],
  ],
  [
    [
      '第6条第17号',
      '第6条第17号シ(二)2',
      '第6条第17号の2',
      '第6条第17号の2イ',
      '第6条第17号の4',
      '第6条第18号',
    ],
  ],
  [['5A002.y', '9A515.a', '9A515.y.1', '9A515.y.20']],
])('the addresses %j stand in the order of their list', (addresses) => {
  expect(sorted(addresses)).toEqual(addresses);
});

test('a paragraph holds its sub-paragraphs at a token boundary only', () => {
  expect(containsAddress('3A001.a.1', '3A001.a.1.b')).toBe(true);
  expect(containsAddress('3A001.a.1', '3A001.a.10')).toBe(false);
  expect(containsAddress('第6条第1号', '第6条第10号')).toBe(false);
  expect(containsAddress('第6条第1号ホ(一)', '第6条第1号ホ(一)1')).toBe(true);
  expect(containsAddress('7の項', '7の項(1)')).toBe(true);
  expect(containsAddress('7の項', '7の項')).toBe(false);
});

test('the parent of an address is the address without its last part', () => {
  expect(parentAddress('3A001.a.5')).toBe('3A001.a');
  expect(parentAddress('第6条第1号ホ(二)2.一')).toBe('第6条第1号ホ(二)2');
  expect(parentAddress('7の項(1)')).toBe('7の項');
  expect(parentAddress('3A001')).toBeUndefined();
});

const usAddress = fc
  .tuple(
    fc.constantFrom('3A001', '3A002', '4A003'),
    fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom('a', 'b', 'z', 'aa')), {
      maxLength: 4,
    }),
  )
  .map(([entry, parts]) => [entry, ...parts].join('.'));
const kana = fc.constantFrom('イ', 'ロ', 'ハ', 'ニ', 'ホ', 'ヘ', 'ト');
const jpAddress = fc
  .tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
    kana,
    fc.constantFrom('一', '二', '十', '十二'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(
    ([article, item, letter, bracket, digit, depth]) =>
      `第${article}条第${item}号${[letter, `(${bracket})`, String(digit)].slice(0, depth).join('')}`,
  );
const address = fc.oneof(usAddress, jpAddress);
const anyText = fc.oneof(address, fc.string());

test('the order of addresses is total: antisymmetric, transitive, and equal only for the same text', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (a, b, c) => {
      expect(Math.sign(compareAddresses(a, b))).toBe(-Math.sign(compareAddresses(b, a)) + 0);
      expect(compareAddresses(a, b) === 0).toBe(a === b);
      if (compareAddresses(a, b) <= 0 && compareAddresses(b, c) <= 0)
        expect(compareAddresses(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('an address is a valid one, holds its own sub-paragraphs, and stands before them', () => {
  fc.assert(
    fc.property(address, (inner) => {
      expect(addressTokens(inner)).toBeDefined();
      const outer = parentAddress(inner);
      if (outer === undefined) return;
      expect(containsAddress(outer, inner)).toBe(true);
      expect(compareAddresses(outer, inner)).toBeLessThan(0);
    }),
  );
});
