import { parseRational, rational, type Rational } from '../quantity/rational';

const digits = '〇一二三四五六七八九';
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['万', '10000'],
  ['億', '100000000'],
  ['兆', '1000000000000'],
]);

/**
 * Reads a numeral as Japanese laws print it, exactly: kanji by position (`一、五〇〇`, `〇・〇二四`), with 十百千 and 万億兆
 * (`五〇兆`, `一・五万`), or Arabic digits (`1,500`, `0.5`). Full width counts as half width. `undefined` for what is no numeral.
 */
export function japaneseNumeral(text: string): Rational | undefined {
  let rest = text
    .normalize('NFKC')
    .replace(/[、,](?=[〇一二三四五六七八九\d]{3}(?![〇一二三四五六七八九\d]))/g, '');
  if (rest === '') return undefined;
  let sum = rational(0);
  for (const [sign, unit] of [...large].reverse()) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const count = at === 0 ? undefined : belowTenThousand(rest.slice(0, at));
    if (count === undefined) return undefined;
    sum = sum.add(count.mul(rational(unit)));
    rest = rest.slice(at + 1);
    if (rest === '') return sum;
  }
  const last = belowTenThousand(rest);
  return last === undefined ? undefined : sum.add(last);
}

/** A whole number; `undefined` for what is none. */
export function japaneseInteger(text: string): number | undefined {
  const value = japaneseNumeral(text);
  return value?.d === 1n ? Number(value.n) : undefined;
}

function belowTenThousand(text: string): Rational | undefined {
  const positional = text
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)))
    .replaceAll('・', '.');
  if (/^\d+(?:\.\d+)?$/.test(positional)) return parseRational(positional);
  if (
    !/^(?:[一二三四五六七八九]?千)?(?:[一二三四五六七八九]?百)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/.test(
      text,
    )
  )
    return undefined;
  let sum = 0;
  let pending = 0;
  for (const sign of text) {
    const unit = small.get(sign);
    if (unit === undefined) pending = digits.indexOf(sign);
    else {
      sum += (pending || 1) * unit;
      pending = 0;
    }
  }
  return rational(sum + pending);
}
