/** A line of the Wassenaar list that is not page furniture, with where its first label or word stands. */
export interface WassenaarLine {
  readonly line: number;
  readonly page: number;
  /** Column of the first character that is not a space. */
  readonly column: number;
  readonly text: string;
}

const title = /^\s*DUAL-USE LIST - CATEGORY (\d)/;
const ruleOrDate = /^(?:_{10,}|(?:- \d+ -)?\s*\d{2}-\d{2}-\d{4}\s*(?:- \d+ -)?)$/;
const documentNumber = /WA-LIST \(\d+\)/;

function isFurniture(raw: string): boolean {
  return documentNumber.test(raw) || ruleOrDate.test(raw.trim());
}

/** The lines of some categories of the dual-use list, without page heads, page feet and the lines that hold superscripts only. */
export function wassenaarLines(text: string, categories: readonly string[]): readonly WassenaarLine[] {
  const lines: WassenaarLine[] = [];
  let category = '';
  let page = 0;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const titled = title.exec(raw)?.[1];
    if (titled !== undefined) {
      category = titled;
      page += 1;
    } else if (categories.includes(category) && !isFurniture(raw) && !/^[\d\s\f]*$/.test(raw)) {
      const trimmed = raw.replaceAll('\f', ' ').trimEnd();
      lines.push({ line: index + 1, page, column: trimmed.search(/\S/), text: trimmed.trim() });
    }
  }
  return lines;
}
