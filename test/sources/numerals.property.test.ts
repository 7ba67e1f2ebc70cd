import * as fc from 'fast-check';
import { japaneseNumeral } from '../../src/sources/japanese-numeral';
import { readFiguresEn } from '../../src/sources/read-figures-en';
import { readFiguresJa } from '../../src/sources/read-figures-ja';
import { printRational } from '../../src/quantity/quantity';
import { rational } from '../../src/quantity/rational';

const kanji = '〇一二三四五六七八九';
const positional = (digits: string): string =>
  digits.replace(/\d/g, (digit) => kanji[Number(digit)] ?? '').replace('.', '・');
const grouped = (digits: string, separator: string): string => {
  const [whole = '', part] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return part === undefined ? groups : `${groups}.${part}`;
};
const fullWidth = (digits: string): string =>
  digits.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Decimals as laws print them: up to fifteen digits before the point, up to six behind it. */
const decimals = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 15n }),
    fc.option(fc.stringMatching(/^\d{0,5}[1-9]$/), { nil: undefined }),
  )
  .map(([whole, part]) => (part === undefined ? String(whole) : `${whole}.${part}`));

/** A whole number in 十百千 and 万億兆, as the large units are printed. */
function spelled(value: bigint): string {
  const below = (number: number): string =>
    [1000, 100, 10, 1]
      .map((unit, index) => {
        const count = Math.floor(number / unit) % 10;
        const sign = ['千', '百', '十', ''][index] ?? '';
        return count === 0 ? '' : (count === 1 && sign !== '' ? '' : (kanji[count] ?? '')) + sign;
      })
      .join('');
  return ['', '万', '億', '兆']
    .map((sign, index) => {
      const part = Number((value / 10n ** BigInt(4 * index)) % 10_000n);
      return part === 0 ? '' : below(part) + sign;
    })
    .reverse()
    .join('');
}

test('a kanji numeral by position is the decimal that it spells, with and without thousands marks', () => {
  fc.assert(
    fc.property(decimals, (digits) => {
      const expected = printRational(rational(digits));
      for (const text of [
        positional(digits),
        positional(grouped(digits, '、')),
        digits,
        grouped(digits, ','),
        fullWidth(grouped(digits, ',')),
      ]) {
        const value = japaneseNumeral(text);
        expect([text, value && printRational(value)]).toEqual([text, expected]);
      }
    }),
  );
});

test('十百千万億兆 add up to the number that they spell', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (value) => {
      const read = japaneseNumeral(spelled(value));
      expect(read && printRational(read)).toBe(String(value));
    }),
  );
});

test('a decimal before 万, 億 or 兆 is multiplied exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom<[string, number]>(['万', 4], ['億', 8], ['兆', 12]),
      (tenths, [sign, power]) => {
        const value = rational(tenths).div(rational(10));
        const read = japaneseNumeral(positional(printRational(value)) + sign);
        expect(read && printRational(read)).toBe(printRational(value.mul(rational(`1e${power}`))));
      },
    ),
  );
});

test('…分の… is an exact fraction and …乗 an exact power', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 2, max: 99999 }), (above, below) => {
      const [figure] = readFiguresJa(
        `値が${positional(String(below))}分の${positional(String(above))}以下のもの`,
      );
      expect(figure && printRational(figure.value)).toBe(printRational(rational(above).div(rational(below))));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.boolean(), (power, negative) => {
      const sign = negative ? 'マイナス' : '';
      const [figure] = readFiguresJa(`値が一〇の${sign}${positional(String(power))}乗以上のもの`);
      const expected = rational(`1e${negative ? -power : power}`);
      expect(figure && printRational(figure.value)).toBe(printRational(expected));
    }),
  );
});

test('an English figure is read with commas, a sign, and a flattened power of ten', () => {
  fc.assert(
    fc.property(decimals, fc.boolean(), (digits, negative) => {
      const [figure] = readFiguresEn(`a value of ${negative ? '−' : ''}${grouped(digits, ',')} GHz or more`);
      const value = negative ? rational(digits).neg() : rational(digits);
      expect(figure && printRational(figure.value)).toBe(printRational(value));
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 29 }),
      fc.boolean(),
      (factor, power, minus) => {
        const exponent = `${minus ? '−' : ''}${power}`;
        const expected = printRational(rational(`${factor}e${minus ? -power : power}`));
        for (const text of [
          `${factor} × 10 ${exponent} W or more`,
          `${factor} x 10${exponent} W or more`,
          `${factor} × 10^${exponent} W or more`,
        ]) {
          const [figure] = readFiguresEn(text);
          expect([text, figure && printRational(figure.value)]).toEqual([text, expected]);
        }
      },
    ),
  );
});

test('no text makes the readers of figures throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...Array.from('〇一十百千万億兆・、分の乗度以上超える零下 10.,−×'))),
      (free, signs) => {
        for (const text of [free, signs.join('')]) {
          readFiguresEn(text);
          readFiguresJa(text);
        }
      },
    ),
  );
});
