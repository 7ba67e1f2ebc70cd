import { addressTokens } from '../../model/address';
import type { Said } from './read-claims';

const kanjiDigits = '〇一二三四五六七八九';
const words: readonly (readonly [
  RegExp,
  Said['kind'] & ('controlled' | 'not-controlled' | 'out-of-class'),
])[] = [
  [/^(?:非該当|リスト規制非該当|not controlled|no)$/iu, 'not-controlled'],
  [/^(?:対象外|リスト規制対象外|not applicable|out of scope)$/iu, 'out-of-class'],
  [/^(?:該当|リスト規制該当|controlled|yes)$/iu, 'controlled'],
];
const lawNames =
  /(?:輸出貿易管理令|輸出令)?別表(?:第[一1](?:の)?)?|輸出貿易管理令|輸出令|貨物等?省令|省令|(?:の)?規定により/gu;
const row =
  /^第?(?<row>\d+(?:の\d+)*)(?:の項|項)?の?(?:(?<dash>-)?\((?<item>\d+(?:の\d+)*)\)|-(?<bare>\d+(?:の\d+)*))?$/u;
const ordinance =
  /^第?(?<article>\d+)条(?<of>(?:の\d+)*)(?:第?(?<item>\d+)号(?<itemOf>(?:の\d+)*))?(?<rest>.*)/su;

/**
 * Reads a row of 輸出令別表第1 or an address of 貨物等省令, or both in one text: `7の項(1)`, `輸出令別表第1 7項（1）`, `7-(1)`,
 * `貨物等省令第6条第1号ホ(一)`; and 非該当, 対象外, 該当. Empty for anything else.
 */
export function readJapaneseItem(text: string): readonly Said[] {
  const written = text
    .normalize('NFKC')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/^(?:項番|該当項番|JP|日本|METI)\s*[:=]\s*/iu, '')
    .replace(/\s+/gu, '');
  const word = words.find(([form]) => form.test(written) || form.test(text.normalize('NFKC').trim()));
  if (word !== undefined) return [{ kind: word[1] }];
  // The Order on technology counts its rows like the one on goods; taken for one of goods, its row would be another control.
  const technology = /外為令|外国為替令|役務/u.test(written) ? '外為令別表' : '';
  const parts = arabic(written.replace(/外国為替令|外為令|役務/gu, ''))
    .replace(lawNames, ' ')
    .replace(/(?<=[\d項)])(?=第\d+条)/gu, ' ')
    .trim()
    .split(/\s+/u);
  const said = parts.map((part) => {
    const inRow = rowAddress(part);
    return inRow === undefined ? ordinanceAddress(part) : `${technology}${inRow}`;
  });
  if (said.length === 0 || said.some((address) => address === undefined)) return [];
  return said.flatMap((address) => (address === undefined ? [] : [{ kind: 'address', address } as const]));
}

function rowAddress(part: string): string | undefined {
  const { row: number, item, bare } = row.exec(part)?.groups ?? {};
  if (number === undefined) return undefined;
  const inner = item ?? bare;
  return `${number}の項${inner === undefined ? '' : `(${inner})`}`;
}

function ordinanceAddress(part: string): string | undefined {
  const groups = ordinance.exec(part)?.groups;
  if (groups === undefined) return undefined;
  const { article = '', of = '', item, itemOf = '', rest = '' } = groups;
  const below = rest
    .replace(/\((\d+)\)/gu, (_, digits: string) => `(${kanji(Number(digits))})`)
    .replace(/^[-.の]+/u, '')
    .replace(/(?<=[\p{Script=Katakana})])[-.](?=[\p{Script=Katakana}(\d])/gu, '');
  const address = `第${article}条${of}${item === undefined ? '' : `第${item}号${itemOf}`}${below}`;
  return addressTokens(address) === undefined ? undefined : address;
}

/** Numerals of articles, items and rows in figures; those in brackets and behind kana are part of the address itself. */
function arabic(text: string): string {
  return text.replace(
    /(?<=第|^|の)([〇一二三四五六七八九十百]+)(?=条|号|項|の)|(?<=(?:条|号)の)([一二三四五六七八九十]+)/gu,
    (numeral) => String(numberOf(numeral)),
  );
}

function numberOf(numeral: string): number {
  let [sum, pending] = [0, 0];
  for (const digit of numeral) {
    const value = kanjiDigits.indexOf(digit);
    if (value >= 0) pending = pending * 10 + value;
    else [sum, pending] = [sum + (pending || 1) * (digit === '十' ? 10 : 100), 0];
  }
  return sum + pending;
}

function kanji(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (kanjiDigits[tens] ?? '')}十`;
  return `${head}${ones === 0 ? '' : (kanjiDigits[ones] ?? '')}`;
}
