import type { Operator } from '../model/condition';
import { rational, parseRational, type Rational } from '../quantity/rational';
import type { Unit } from '../quantity/unit';
import { englishComparison } from './comparison-words';
import type { Figure } from './figure';
import { unitsOfWord } from './unit-words';

const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numberWords = [...ones, ...tens.slice(2)];
const scales: Readonly<Record<string, string>> = {
  thousand: '1e3',
  million: '1e6',
  billion: '1e9',
  trillion: '1e12',
};
/** Words before a figure that turn its comparison round. */
const inverting = /\b(?:do(?:es)? not have|not having|without|other than|except|no)\b[^.;]{0,80}$/i;
/**
 * A sign, digits with thousands commas and a decimal point, and a power of ten, whose exponent the text may have flattened:
 * `5 × 10 3`, `5 x 103`, `10 −9`, `10 19 atoms`. Numbers within a citation (`3A001.a.5`, `740.2`) are none.
 */
const numeral = new RegExp(
  '(?<![\\w.§])(?:(?<sign>[−–-])\\s?)?(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)' +
    '(?:\\s?[x×·*]\\s?10\\s?\\^?\\s?(?<exponent>[−–-]?\\s?[1-9]\\d?)|(?<=(?<!\\d)10)\\s?(?<ten>\\^?[−–-]\\d{1,2}(?!\\d)|(?<=\\s)\\d{1,2}(?=\\s?\\)|\\s[a-z])))?' +
    '(?:\\s(?<scale>thousand|million|billion|trillion)\\b)?(?![\\d])(?!\\.[a-z\\d])(?!\\([a-z\\d])' +
    `|(?<![\\w-])(?<word>${numberWords.join('|')})(?![\\w-])`,
  'giu',
);
const citation =
  /(?:\b(?:Notes?|parts?|Category|Columns?|paragraphs?|supplement no\.|nos?\.|Article|ISO|IEEE|Class|Tier|Group|CFR|ECCNs?|N\.B\.|Supp\.|SEMI Standard [A-Z]?|phases?|Items?)|§+)\s*$/i;

interface Found {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** The measured figures of an English text: those with a unit of the table, and numbers that a word compares; or all. */
export function readFiguresEn(text: string, all = false): readonly Figure[] {
  const flat = text
    .replace(/[\u00a0\s]+/gu, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  const found: Found[] = [];
  for (const match of flat.matchAll(numeral)) {
    const value = valueOf(match.groups ?? {});
    // The 2 of `cm 2` belongs to the unit before it.
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    if (value === undefined || citation.test(wordsBefore(flat, match.index))) continue;
    const read = withUnit(flat, match.index, match.index + match[0].length, value, found.at(-1));
    if (all || isMeasured(read, flat)) found.push(read);
  }
  return found.map(({ figure }) => figure);
}

function valueOf({
  sign,
  digits = '',
  exponent,
  ten,
  scale,
  word,
}: Readonly<Record<string, string | undefined>>): Rational | undefined {
  if (word !== undefined) {
    const rank = tens.indexOf(word.toLowerCase());
    return rational(rank > 0 ? rank * 10 : ones.indexOf(word.toLowerCase()));
  }
  const power = (exponent ?? ten)?.replace(/[\s^]/g, '').replace(/[−–]/, '-');
  const plain = ten === undefined ? digits.replaceAll(',', '') : '1';
  const read = parseRational(power === undefined ? plain : `${plain}e${power}`);
  const value = scale === undefined ? read : read?.mul(rational(scales[scale.toLowerCase()] ?? '1'));
  return sign === undefined ? value : value?.neg();
}

/** As many characters as any of the patterns looks back. */
function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200), at);
}

function withUnit(text: string, start: number, end: number, value: Rational, last: Found | undefined): Found {
  const unit = unitAt(text, end);
  const left = wordsBefore(text, start);
  const beside = unit.units.length === 0 ? undefined : bracketedBehind(text.slice(0, start), last);
  const right = text.slice(unit.end).replace(/^\s*\([^)]*\)/, '');
  const bare = unit.units.length === 0;
  const behind = bare ? right.replace(/^(?:\s[\w/%-]+){1,2}?(?=,? or )/u, '') : right;
  const operator = bare
    ? englishComparison(left, behind)
    : (beside?.operator ?? englishComparison(left, right) ?? spanned(left, right));
  const figure = {
    value,
    units: unit.units,
    printed: text.slice(start, unit.end).trim(),
    ...(beside !== undefined && { beside }),
  };
  if (operator === undefined) return { figure, start, end: unit.end };
  const inverted = inverting.test(left);
  return { figure: { ...figure, operator, ...(inverted && { inverted }) }, start, end: unit.end };
}

function isMeasured({ figure: { units, operator, value }, start, end }: Found, text: string): boolean {
  if (units.length > 0) return true;
  // `2f` is a part of a formula.
  if (/^[a-z]/i.test(text.slice(end))) return false;
  // "One or more" only says that there is one.
  const existence =
    value.equals(1) && (operator === '>=' || /one or (?:more than )?$/i.test(text.slice(0, start)));
  return operator !== undefined && !existence;
}

/** A figure in brackets behind another one is the same limit in another unit. */
function bracketedBehind(left: string, last: Found | undefined): Figure | undefined {
  return last !== undefined && /^\s*\(\+?$/.test(left.slice(last.end)) ? last.figure : undefined;
}

/** "From … to …" includes both ends. */
function spanned(left: string, right: string): Operator | undefined {
  if (/\bfrom\s*$/i.test(left) && /^\s*to\b/.test(right)) return '>=';
  return /\bfrom [^;.]{1,60}\bto \+?$/i.test(left) ? '<=' : undefined;
}

/** The longest run of words behind a number that names a unit. */
function unitAt(text: string, at: number): { readonly units: readonly Unit[]; readonly end: number } {
  const words = /^[\s-]?(?:[^\s;,]+\s?){0,7}/u.exec(text.slice(at, at + 70))?.[0] ?? '';
  const stops = Array.from(words.matchAll(/(?=[\s;,()[\]/.:]|$)/gu), ({ index }) => index);
  for (const stop of stops.reverse()) {
    // `A` before `/cm 2` is a part of another unit.
    const word = words[stop] === '/' ? '' : words.slice(0, stop).replace(/^[\s-]+/, '');
    const units = word === '' ? [] : unitsOfWord(word);
    if (units.length > 0) return { units, end: at + stop };
  }
  return { units: [], end: at };
}
