import { fill } from '../../src/report/messages/fill';
import { messagesIn } from '../../src/report/messages/messages';
import { statusKeys, statusWord } from '../../src/report/words';

const en = messagesIn('en');
const ja = messagesIn('ja');

test('both languages have the same messages', () => {
  expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
});

test('a message has the same placeholders in both languages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{[a-z]+\}/gi)].map(([name]) => name).sort();
  const differing = (Object.keys(en) as (keyof typeof en)[]).filter(
    (key) => placeholders(en[key]).join() !== placeholders(ja[key]).join(),
  );
  expect(differing).toEqual([]);
});

test('the Japanese words of a verdict are those of the practice', () => {
  const words = statusKeys.map((key) => statusWord(key, ja).word);
  expect(words).toEqual([
    '該当',
    '該当（ATのみ）',
    '非該当',
    '対象外',
    '判定不能',
    '判定不能（ATのみ）',
    '一部未収録',
    '未収録',
  ]);
});

test.each([en, ja])('no two verdicts share a word or a meaning', (t) => {
  expect(new Set(statusKeys.map((key) => statusWord(key, t).word)).size).toBe(statusKeys.length);
  expect(new Set(statusKeys.map((key) => statusWord(key, t).meaning)).size).toBe(statusKeys.length);
});

test('a placeholder without a value is a fault of ours', () => {
  expect(fill('{n} of {total}', { n: 1, total: 2 })).toBe('1 of 2');
  expect(() => fill('{n} of {total}', { n: 1 })).toThrow(/\{total\}/);
});
