import { rational, type Rational } from '../quantity/rational';
import type { Unit } from '../quantity/unit';
import { japaneseComparison } from './comparison-words';
import type { Figure } from './figure';
import { japaneseInteger, japaneseNumeral } from './japanese-numeral';
import { unitsOfWord } from './unit-words';

const one =
  '(?:[〇一二三四五六七八九]+(?:、[〇一二三四五六七八九]{3})*(?:・[〇一二三四五六七八九]+)?|\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const number = `(?:${one}?[十百千万億兆]+(?:[〇一二三四五六七八九十百千万億兆]|・(?=[〇一二三四五六七八九]))*|${one}[万億兆]?)`;
/** `五、〇〇〇分の一`, `一〇の一九乗`, `五×一〇の三乗`, `一・三`; `零下` and `マイナス` before it make it negative. */
const numeral = new RegExp(
  `(?<sign>プラスマイナス|零下|マイナス|-|−)?(?:(?<denominator>${number})分の(?<numerator>${number})|` +
    `(?:(?<factor>${number})[×・](?=${number}の))?(?<base>${number})の(?<negative>マイナス)?(?<exponent>${number})乗|(?<plain>${number}))`,
  'gu',
);

interface Found {
  readonly figure: Figure;
  readonly end: number;
}

/** The measured figures of a Japanese text: those with a unit of the table, and numbers that a word compares; or all. */
export function readFiguresJa(text: string, all = false): readonly Figure[] {
  const flat = text.replaceAll('⟦⟧', '').normalize('NFKC').replace(/\s+/gu, '');
  const found: Found[] = [];
  let per = '';
  for (const match of flat.matchAll(numeral)) {
    const value = valueOf(match.groups ?? {});
    const start = match.index;
    const end = start + match[0].length;
    // Signs and numbers of provisions; 一部, 一般 and the like have neither unit nor comparison.
    if (
      value === undefined ||
      /第$/.test(flat.slice(0, start)) ||
      /^(?:の項|条|号|項(?!目)|第)/.test(flat.slice(end))
    )
      continue;
    // 一秒間に, 一平方センチメートル当たり: the unit of the next figure is per this one.
    const rate = value.equals(1)
      ? /^([ァ-ヺー一-龥]{1,12}?)(?:間に|当たり|あたり|につき)/.exec(flat.slice(end))?.[1]
      : undefined;
    if (rate !== undefined) {
      per = rate;
      continue;
    }
    const unit = unitAt(flat, end, per);
    per = '';
    const operator = comparisonAt(flat, unit.end, unit.units.length > 0, found.at(-1), start);
    if (!all && unit.units.length === 0 && operator === undefined) continue;
    // 一以上, 一又は二以上 only say that there is one.
    if (
      !all &&
      operator === '>=' &&
      unit.units.length === 0 &&
      (value.equals(1) || /一又は$/.test(flat.slice(0, start)))
    )
      continue;
    const printed = flat.slice(start, unit.end);
    const inverted = /^[^。、]{0,24}もの(?:を除く|以外)/.test(flat.slice(unit.end));
    const figure = {
      value,
      units: unit.units,
      printed,
      ...(operator !== undefined && { operator }),
      ...(inverted && { inverted }),
    };
    found.push({ figure, end: unit.end });
  }
  return found.map(({ figure }) => figure);
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): Rational | undefined {
  const { sign, denominator, numerator, factor, base, negative, exponent, plain } = groups;
  let value: Rational | undefined;
  if (denominator !== undefined && numerator !== undefined) {
    const [below, above] = [japaneseNumeral(denominator), japaneseNumeral(numerator)];
    value = below === undefined || below.equals(0) ? undefined : above?.div(below);
  } else if (base !== undefined && exponent !== undefined) {
    const power = japaneseInteger(exponent);
    const root = japaneseNumeral(base);
    if (power === undefined || power > 100 || root === undefined || root.equals(0)) return undefined;
    const raised = root.pow(rational(negative === undefined ? power : -power));
    value = factor === undefined ? raised : japaneseNumeral(factor)?.mul(raised);
  } else value = japaneseNumeral(plain ?? '');
  return sign === undefined || sign.startsWith('プラス') ? value : value?.neg();
}

/** The longest run of characters behind a number that names a unit. */
function unitAt(
  text: string,
  at: number,
  per: string,
): { readonly units: readonly Unit[]; readonly end: number } {
  for (let length = 24; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const units = word.length < length ? [] : unitsOfWord(word);
    // アンペア before 毎平方センチメートル is a part of another unit.
    if (units.length === 0 || /^(?:毎|[／/])/.test(text.slice(at + length))) continue;
    return { units: per === '' ? units : unitsOfWord(`${word}毎${per}`), end: at + length };
  }
  return { units: [], end: at };
}

/** Behind the unit, or behind a bracket with the same limit in another unit; unknown units may stand between. */
function comparisonAt(
  text: string,
  at: number,
  hasUnit: boolean,
  last: Found | undefined,
  start: number,
): Figure['operator'] {
  const rest = text.slice(at, at + 60);
  const beyond = rest.replace(/^\([^()]*(?:\([^()]*\)[^()]*)*\)/, '');
  const direct = japaneseComparison(beyond) ?? japaneseComparison(rest.replace(/^\)/, ''));
  if (direct !== undefined) return direct;
  if (!hasUnit) {
    const [, word] = /^[ァ-ヺーa-zA-Zμ/%一-龥個]{1,18}?(?=(を?超|以上|以下|未満|以内))/u.exec(rest) ?? [];
    if (word !== undefined && !/[のはがにで、。第]/.test(rest.slice(0, rest.indexOf(word))))
      return japaneseComparison(word);
  }
  if (!hasUnit) return undefined;
  if (/^から[^。]{1,40}まで/.test(rest)) return '>=';
  return /^まで/.test(rest) && last !== undefined && /^から/.test(text.slice(last.end, start))
    ? '<='
    : undefined;
}
