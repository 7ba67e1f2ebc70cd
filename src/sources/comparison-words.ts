import type { Operator } from '../model/condition';

type Words = readonly (readonly [Operator, string])[];

/** English words before a figure; the longer ones first, as "less than or equal to" ends in none of the shorter. */
const before: Words = [
  [
    '>=',
    '(?:equal to or (?:greater|more|higher|better|larger|longer|wider|exceeding|above)(?: than)?|(?:greater|more|higher|longer) than or equal to|at least|not less than|no less than|a minimum of|at or above|meets? or exceeds?)',
  ],
  [
    '<=',
    '(?:equal to or (?:less|lower|smaller|shorter|fewer|below)(?: \\(better\\))?(?: than)?|(?:less|lower|smaller|shorter) than or equal to|below or equal to|(?:do(?:es)? )?not exceed(?:ing)?|no (?:more|greater|longer|larger) than|not (?:more|greater) than|up to(?: and including)?|at or below|(?:at or )?within|at most|a maximum of)',
  ],
  [
    '>',
    '(?:exceed(?:s|ing)?|(?:greater|more|higher|longer|larger|wider|faster)(?: \\(better\\))? than|above|beyond|over|in excess of|>)',
  ],
  ['<', '(?:(?:less|lower|smaller|fewer|shorter)(?: \\(better\\))? than|below|under|<)'],
];

const after: Words = [
  ['>=', 'or (?:more|greater|higher|longer|larger|above|exceeding)|and (?:above|higher)|minimum'],
  ['<=', 'or (?:less|lower|smaller|fewer|below|shorter)|and below(?! or)|maximum'],
];

const filler = '(?:\\s+(?:than|a|an|of|any|about))*[\\s“‘"\'+(]*$';
const beforePatterns = before.map(
  ([operator, words]) => [operator, new RegExp(`(?<![a-z])${words}${filler}`, 'i')] as const,
);
const afterPatterns = after.map(
  ([operator, words]) => [operator, new RegExp(`^[\\s,]*(?:${words})(?![a-z])`, 'i')] as const,
);

/** What the English words on both sides of a figure say; `right` begins behind its unit. */
export function englishComparison(left: string, right: string): Operator | undefined {
  return (
    afterPatterns.find(([, pattern]) => pattern.test(right))?.[0] ??
    beforePatterns.find(([, pattern]) => pattern.test(left))?.[0]
  );
}

const japanese: Words = [
  ['>=', '以上'],
  ['<=', '(?:以下|以内)'],
  ['>', '(?:を?超|を上回|(?:より|を)(?:も)?(?:大き|高|長|広|多))'],
  ['<', '(?:未満|に満たな|を下回|(?:より|を)(?:も)?(?:小さ|低|短|狭|少な))'],
];
const japanesePatterns = japanese.map(([operator, words]) => [operator, new RegExp(`^${words}`)] as const);

/** What the Japanese words directly behind a figure and its unit say. */
export function japaneseComparison(right: string): Operator | undefined {
  return japanesePatterns.find(([, pattern]) => pattern.test(right))?.[0];
}
