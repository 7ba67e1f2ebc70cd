/** A limit as item lists write it: `≥ 12`, `up to 6 GHz`, `12以上`. */
export interface WrittenBound {
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly rest: string;
}

const forms: readonly (readonly [WrittenBound['operator'], RegExp])[] = [
  ['>=', /^(?:>=|=>|[≥≧⩾]|at least |no less than |min(?:imum|\.)? )(?<rest>.+)$/iu],
  ['<=', /^(?:<=|=<|[≤≦⩽]|at most |up to |no more than |max(?:imum|\.)? )(?<rest>.+)$/iu],
  ['>', /^(?:>|more than |above |over )(?<rest>.+)$/iu],
  ['<', /^(?:<|less than |below |under )(?<rest>.+)$/iu],
  ['>=', /^(?<rest>.+?) ?(?:以上|or more|(?<!\/)min(?:imum|\.)?)$/iu],
  ['<=', /^(?<rest>.+?) ?(?:以下|まで|or less|max(?:imum|\.)?)$/iu],
  ['>', /^(?<rest>.+?) ?(?:を?超える|を?超|超え)$/iu],
  ['<', /^(?<rest>.+?) ?未満$/iu],
];

/** Splits a limit into its comparison and its figure; `undefined` when the text states none. */
export function writtenBound(text: string): WrittenBound | undefined {
  for (const [operator, form] of forms) {
    const rest = form.exec(text)?.groups?.['rest'];
    if (rest !== undefined) return { operator, rest: rest.trim() };
  }
  return undefined;
}

const approximate =
  /^(?:約|およそ|おおよそ|approx(?:imately|\.)?(?=[\s\d])|about |around |circa |ca\.? |~|≈|≒)|(?:程度|前後|くらい|ぐらい)$/iu;
const typical =
  /(?:^|[\s(])(?:typ(?:ical|\.)?|nom(?:inal|\.)?|代表値|標準値?|公称値?)\)?$|^(?:typ(?:ical|\.)?|nom(?:inal|\.)?|代表値|標準値?|公称値?)(?=[\s\d])/iu;

/** Whether a figure is said to be rough or typical, so that it bounds nothing. */
export function isApproximate(text: string): boolean {
  return approximate.test(text) || typical.test(text);
}
