/**
 * The parts of an absolute address, outermost first: `3A001.a.5` is `3A001`, `a`, `5`; `3.A.1.a` is `3.A.1`, `a`;
 * `第6条第10号の2ホ(一)1` is `第6条`, `第10号の2`, `ホ`, `(一)`, `1`; `7の項(1)` is `7の項`, `(1)`. `undefined` when the text is
 * no address of any numbering.
 */
export function addressTokens(address: string): readonly string[] | undefined {
  return partsOf(address).tokens;
}

function readTokens(address: string): readonly string[] | undefined {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  for (let at = 0; at < address.length; at = tokenPattern.lastIndex) {
    const token = tokenPattern.exec(address)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens.length > 0 && isJoinOf(tokens, address) ? tokens : undefined;
}

/** Orders addresses as their list does; a paragraph comes before its sub-paragraphs. Total, also for texts that are none. */
export function compareAddresses(a: string, b: string): number {
  return compareOrders(a, partsOf(a).order, b, partsOf(b).order);
}

/** What has an address, in the order of the list: as `compareAddresses` has it, looking up each address once. */
export function sortByAddress<T extends { readonly address: string }>(placed: Iterable<T>): readonly T[] {
  return Array.from(placed, (of) => ({ of, order: partsOf(of.address).order }))
    .sort((a, b) => compareOrders(a.of.address, a.order, b.of.address, b.order))
    .map(({ of }) => of);
}

function compareOrders(a: string, left: readonly Part[], b: string, right: readonly Part[]): number {
  for (let index = 0; index < left.length; index += 1) {
    const [part, other] = [left[index], right[index]];
    if (part === undefined || other === undefined) return 1;
    // Parts that are written alike are one.
    const order = part === other ? 0 : compareParts(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

/** A part of an address with what it is sorted by. */
interface Part {
  readonly token: string;
  readonly key: readonly number[];
}

interface Parts {
  readonly tokens: readonly string[] | undefined;
  /** The single characters of a text that is no address. */
  readonly order: readonly Part[];
}

/** A corpus names some thousands of addresses, each of them in many comparisons; texts come from outside too. */
const keptAddresses = 20_000;
const known = new Map<string, Parts>();

function partsOf(address: string): Parts {
  const kept = known.get(address);
  if (kept !== undefined) return kept;
  const tokens = readTokens(address);
  const order = (tokens ?? Array.from(address)).map(partOf);
  const parts = { tokens, order };
  if (known.size >= keptAddresses) known.clear();
  known.set(address, parts);
  return parts;
}

/** A few hundred are in use: addresses are made of the same letters, numbers and signs. */
const keptParts = 5_000;
const knownParts = new Map<string, Part>();

function partOf(token: string): Part {
  const kept = knownParts.get(token);
  if (kept !== undefined) return kept;
  const part = { token, key: sortKey(token) };
  if (knownParts.size >= keptParts) knownParts.clear();
  knownParts.set(token, part);
  return part;
}

/** Whether the second address lies in the paragraph at the first one, at any depth; not when they are the same. */
export function containsAddress(outer: string, inner: string): boolean {
  const tokens = addressTokens(inner);
  const prefix = addressTokens(outer);
  if (tokens === undefined || prefix === undefined || prefix.length >= tokens.length) return false;
  return prefix.every((token, index) => token === tokens[index]);
}

/** The address without its last part: `3A001.a` of `3A001.a.5`; `undefined` for an entry, article or row itself. */
export function parentAddress(address: string): string | undefined {
  const tokens = addressTokens(address);
  return tokens === undefined || tokens.length < 2 ? undefined : joinTokens(tokens.slice(0, -1));
}

/** Traditional order of the kana by which ordinances number their items; ン is not in the poem. */
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const kanjiDigits = '〇一二三四五六七八九';
const kanji = '[一二三四五六七八九十百]+';

const kinds: readonly (readonly [kind: string, pattern: string])[] = [
  ['eccn', '\\d[A-E]\\d{3}(?![\\dA-Z])'],
  // Wassenaar: category, product group and item are one token, as in `3.A.1`.
  ['regime', '\\d\\.[A-E]\\.\\d+'],
  // Rows of 輸出令別表第1 stand under their number alone, those of 外為令別表 (technology) with the name of the table.
  ['row', '(?:外為令別表)?\\d+(?:の\\d+)*の項'],
  ['article', '第\\d+条(?:の\\d+)*'],
  // Items of the first clause are cited without it and stand before those of the second.
  ['item', '第\\d+号(?:の\\d+)*'],
  ['clause', '第\\d+項'],
  ['kana', '[ァ-ヺ]+'],
  ['bracket', `\\((?:\\d+(?:の\\d+)*|${kanji}(?:の${kanji})*)\\)`],
  ['digits', '\\d+'],
  ['latin', '[a-z]+'],
  ['kanji', kanji],
  ['unprinted', '\\?\\d+'],
];
const tokenPattern = new RegExp(`\\.?(${kinds.map(([, pattern]) => pattern).join('|')})`, 'y');
const kindPatterns = kinds.map(([, pattern]) => new RegExp(`^(?:${pattern})$`));
const numerals = new RegExp(`\\d+|${kanji}`, 'g');
const dottedEntry = /^\d\.?[A-E]/;
const numeral = /^(\d+|[一二三四五六七八九十百]+|\?\d+)$/;

/** A dot stands before every part of a US or Wassenaar paragraph, and elsewhere between two numerals only. */
function joinTokens(tokens: readonly string[]): string {
  const dotted = dottedEntry.test(tokens[0] ?? '');
  return tokens.reduce((address, token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return token;
    return dotted || (numeral.test(before) && numeral.test(token)) ? `${address}.${token}` : address + token;
  }, '');
}

/** A dot before a sign that the source does not print may be left out, except in a US or Wassenaar paragraph. */
function isJoinOf(tokens: readonly string[], address: string): boolean {
  const joined = joinTokens(tokens);
  return joined === address || (!dottedEntry.test(address) && joined.replaceAll('.?', '?') === address);
}

function compareParts(a: Part, b: Part): number {
  for (const [index, part] of a.key.entries()) {
    const other = b.key[index];
    if (other === undefined) return 1;
    if (part !== other) return part - other;
  }
  return a.key.length - b.key.length || compareText(a.token, b.token);
}

/** Kind of the part, then its numbers; letters and kana count after the length of their run, so that `aa` follows `z`. */
function sortKey(token: string): readonly number[] {
  const kind = kindPatterns.findIndex((pattern) => pattern.test(token));
  switch (kinds[kind]?.[0]) {
    case 'kana':
      return [kind, token.length, ...Array.from(token, irohaRank)];
    case 'latin':
      return [kind, token.length, ...Array.from(token, (letter) => letter.codePointAt(0) ?? 0)];
    case 'eccn':
      return [kind, Number(token[0]), token.codePointAt(1) ?? 0, Number(token.slice(2))];
    case 'regime':
      return [kind, Number(token[0]), token.codePointAt(2) ?? 0, Number(token.slice(4))];
    case undefined:
      return [kinds.length, token.codePointAt(0) ?? 0];
    default:
      return [kind, ...(token.match(numerals) ?? []).map(numberOf)];
  }
}

function irohaRank(kana: string): number {
  const rank = iroha.indexOf(kana);
  return rank < 0 ? iroha.length + (kana.codePointAt(0) ?? 0) : rank;
}

function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  let sum = 0;
  let pending = 0;
  for (const digit of digits) {
    const value = kanjiDigits.indexOf(digit);
    if (value >= 0) pending = pending * 10 + value;
    else {
      sum += (pending || 1) * (digit === '十' ? 10 : 100);
      pending = 0;
    }
  }
  return sum + pending;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
