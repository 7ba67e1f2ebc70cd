/** How a number is shown: what a reader of the sheet sees is what its author meant. */
export interface NumberFormat {
  readonly kind: 'number' | 'date' | 'percent' | 'text';
  /** Words that the format puts before and behind the number, such as a unit. */
  readonly before: string;
  readonly behind: string;
  /** It shows thousands or millions of the number, or a fraction: its words do not belong to the number itself. */
  readonly scaled: boolean;
}

export const generalFormat: NumberFormat = { kind: 'number', before: '', behind: '', scaled: false };

/** Formats that a workbook names by number only (ECMA-376 part 1, 18.8.30, with those of East Asian editions). */
export function builtInFormat(id: number): NumberFormat {
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  if (isDate) return { ...generalFormat, kind: 'date' };
  if (id === 9 || id === 10) return { ...generalFormat, kind: 'percent' };
  return id === 49 ? { ...generalFormat, kind: 'text' } : generalFormat;
}

/** Quoted words, an escaped character, a space as wide as a character, a filler, a bracket, or a character of its own. */
const token = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|./gsu;

/** Reads a number format from its code; of several sections the first, which is that of numbers above zero. */
export function numberFormat(code: string): NumberFormat {
  let [before, behind] = ['', ''];
  let kind: NumberFormat['kind'] = 'number';
  let digits = false;
  let scaled = false;
  let pending = false;
  const word = (text: string): void => {
    if (digits) behind += text;
    else before += text;
  };
  for (const [part, quoted, escaped, bracket, general] of code.matchAll(token)) {
    if (part === ';') break;
    if (quoted !== undefined || escaped !== undefined) word(quoted ?? escaped ?? '');
    else if (bracket !== undefined) {
      if (/^[hms]+$/i.test(bracket)) kind = 'date';
      word(/^\$([^-]+)/.exec(bracket)?.[1] ?? '');
    } else if (/^[_*]./su.test(part)) continue;
    else if (/^[ymdhsegbaAP]$/iu.test(part))
      kind = kind === 'number' && general === undefined ? 'date' : kind;
    else if (part === '%') kind = 'percent';
    else if (part === '@') kind = 'text';
    else if (/^[0#?]$/.test(part) || general !== undefined) {
      digits = true;
      pending = false;
    } else if (part === ',') pending = digits;
    else if (part === '/') scaled = digits;
    else if (part !== '.') word(part);
    if (pending && part !== ',') scaled = true;
  }
  return { kind, before: before.trim(), behind: behind.trim(), scaled: scaled || pending };
}
