import { japaneseInteger } from './japanese-numeral';

/**
 * The part of an address that a printed sign stands for: of an item `十の二` → `第10号の2`; of what lies in it `イ`, `（一）` →
 * `(一)`, `１` → `1`, `?1` for one that is not printed. Several where the law deletes items together (`十二及び十三`).
 * `undefined` for what is no sign.
 */
export function addressParts(sign: string, level: 'item' | 'inner'): readonly string[] | undefined {
  const text = sign.normalize('NFKC').replace(/\s/gu, '');
  const together = /^(.(?:(?!及び|から).)*)(及び|から)(.+)$/su.exec(text);
  if (together !== null) return severalParts(together, level);
  if (level === 'item') {
    const number = branched(text);
    return number === undefined
      ? undefined
      : [
          `第${number[0] ?? ''}号${number
            .slice(1)
            .map((n) => `の${n}`)
            .join('')}`,
        ];
  }
  return /^(?:[ァ-ヺ]+|\((?:\d+|[一二三四五六七八九十百]+)(?:の(?:\d+|[一二三四五六七八九十]+))*\)|\d+|[一二三四五六七八九十百]+|\?\d+)$/.test(
    text,
  )
    ? [text]
    : undefined;
}

function severalParts(
  [, from = '', word, end = '']: RegExpExecArray,
  level: 'item' | 'inner',
): readonly string[] | undefined {
  const to = end.replace(/(?<=.)まで$/su, '');
  const first = japaneseInteger(from);
  const last = japaneseInteger(to);
  if (level === 'inner' || first === undefined || last === undefined) {
    const ends = [addressParts(from, level), addressParts(to, level)];
    return word === '及び' && ends[0] && ends[1] ? [...ends[0], ...ends[1]] : undefined;
  }
  if (last < first || last - first > 100) return undefined;
  const numbers =
    word === '及び' ? [first, last] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return numbers.map((number) => `第${number}号`);
}

/** `第二条の二` → `第2条の2`; `undefined` for what is no article, such as an appended table. */
export function articleAddress(title: string): string | undefined {
  const [, number = '', branches = ''] =
    /^第([^条]+)条((?:の.+)?)$/.exec(title.normalize('NFKC').trim()) ?? [];
  const parts = branched(number + branches);
  return parts === undefined
    ? undefined
    : `第${parts[0] ?? ''}条${parts
        .slice(1)
        .map((n) => `の${n}`)
        .join('')}`;
}

/** Number and branch numbers of `十の二`: 10 and 2. */
function branched(text: string): readonly number[] | undefined {
  const parts = text.split('の').map(japaneseInteger);
  return parts.every((part) => part !== undefined) && parts.length > 0 ? parts : undefined;
}
