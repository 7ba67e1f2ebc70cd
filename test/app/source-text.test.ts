import fc from 'fast-check';
import { isCalendarDay } from '../../src/app/calendar-day';
import { decodeSource } from '../../src/app/source-text';

const decode = (bytes: Uint8Array) => decodeSource('list.csv', bytes, 'hash');

test('UTF-8 is read with and without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
      fc.pre(!text.startsWith('\ufeff') && !text.startsWith('%PDF') && !text.startsWith('PK\u0003\u0004'));
      const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf8');
      expect(decode(bytes)).toMatchObject({ ok: true, value: { text } });
    }),
  );
});

test('another encoding is refused at the place where it shows', () => {
  const bytes = Buffer.concat([Buffer.from('id\n品名 '), Buffer.from([0x95, 0x69]), Buffer.from('\nmore')]);
  expect(decode(bytes)).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unreadable-text', place: { line: 2, column: 4 } }],
  });
});

test.each([
  ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['password-protected', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
])('a file that is no text is named for what it is: %s', (word, bytes) => {
  const decoded = decode(Uint8Array.from(bytes));
  expect(decoded.ok ? '' : decoded.diagnostics[0]?.found).toContain(word);
});

test.each([
  ['2026-02-14', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['today', false],
])('%s is a day: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
