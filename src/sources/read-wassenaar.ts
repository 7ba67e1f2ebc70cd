import { SignStack } from './sign-stack';
import type { OfficialParagraph } from './official-text';
import { textHash } from './text-hash';
import { wassenaarLines, type WassenaarLine } from './wassenaar-lines';

const entryHead = /^(\d)\. +([A-E])\. +(\d+)\. +/;
const groupHead = /^(\d)\. +([A-E])\. +(?=[A-Z])/;
const categoryHead = /^(\d)\. (?=[A-Z]{4})/;
const label = /^([a-z]|\d{1,2})\.\s+/;
const noteHead = /^(?:Notes?(?: \d+)?|N\.B\. ?(?:\d+\.)?|Technical Notes?)(?=\s|$)/;

/** Signs of one list are set this close under each other. */
const columnsApart = 3;

interface Draft {
  readonly address: string;
  readonly kind: OfficialParagraph['kind'];
  text: string;
}

/**
 * Reads categories 3 and 4 of the Wassenaar dual-use list from the text of its PDF. Labels print their last part only, and
 * columns move from page to page: a label is put where it continues a list, and by its column where it could continue two.
 */
export function readWassenaar(text: string): readonly OfficialParagraph[] {
  const drafts: Draft[] = [];
  const reader = new LineReader(drafts);
  for (const line of wassenaarLines(text, ['3', '4'])) reader.read(line);
  return drafts.map((draft) => ({ ...draft, hash: textHash(draft.text) }));
}

class LineReader {
  private entry = '';
  private readonly signs = new SignStack();
  /** Lists inside the running note; undefined outside of notes. */
  private note: { readonly column: number; readonly page: number; readonly lists: SignStack } | undefined;

  constructor(private readonly drafts: Draft[]) {}

  read({ text, column, page }: WassenaarLine): void {
    const head = entryHead.exec(text);
    if (head !== null) {
      this.entry = `${head[1] ?? ''}.${head[2] ?? ''}.${head[3] ?? ''}`;
      this.note = undefined;
      this.readHead(text, column, head[0].length, page);
      return;
    }
    const group = groupHead.exec(text) ?? categoryHead.exec(text);
    if (group !== null) {
      this.entry = group.slice(1).join('.');
      this.note = undefined;
      this.signs.clear();
      this.start('heading', text.slice(group[0].length));
      return;
    }
    // The calculation of the adjusted peak performance stands behind category 4 and under no entry of it.
    if (/^TECHNICAL NOTE ON/.test(text)) this.entry = '';
    if (this.entry === '') return;
    if (noteHead.test(text)) {
      this.note = { column, page, lists: new SignStack() };
      this.start('note', text);
      return;
    }
    const match = label.exec(text);
    if (match?.[1] !== undefined && this.readLabel(match[1], column, page)) {
      const rest = text.slice(match[0].length);
      // `a.   1.    Integrated circuits`: a list and its first item on one line.
      const inner = this.note === undefined ? label.exec(rest) : null;
      if (inner?.[1] === '1' || inner?.[1] === 'a')
        this.read({ text: rest, column: column + match[0].length, page, line: 0 });
      else this.start(this.note === undefined ? 'paragraph' : 'note', rest);
      return;
    }
    this.append(text);
  }

  /** A line that repeats the whole path: `3. A. 1.   a.   5.   b.   DACs …`. */
  private readHead(text: string, column: number, length: number, page: number): void {
    this.signs.clear();
    let at = length;
    for (
      let match = label.exec(text.slice(at));
      match?.[1] !== undefined;
      match = label.exec(text.slice(at))
    ) {
      this.signs.push(match[1], column + at + match[1].length, page);
      at += match[0].length;
    }
    this.start(this.signs.path === '' ? 'heading' : 'paragraph', text.slice(at));
  }

  /** Puts a label where it belongs; false where it continues nothing and is a part of the sentence. */
  private readLabel(sign: string, column: number, page: number): boolean {
    const dot = column + sign.length;
    const { note } = this;
    const first = sign === 'a' || sign === '1';
    if (note !== undefined) {
      // Where both lists would go on, the column tells, as long as the note has one on this page.
      const apart = note.lists.distance(sign, dot, page);
      const left =
        (note.page === page && column < note.column) || (apart !== Infinity && apart > columnsApart);
      if (note.lists.continues(sign) && !(left && this.signs.continues(sign)))
        return note.lists.put(sign, dot, page);
      // A list of a note is announced; what is not announced belongs to the paragraph before the note.
      if (first && /(?::|Technical Notes)$/.test(this.drafts.at(-1)?.text ?? ''))
        return note.lists.open(sign, dot, page);
      if (!this.signs.continues(sign) && !first) return false;
      this.note = undefined;
    }
    return this.signs.continues(sign)
      ? this.signs.put(sign, dot, page)
      : first && this.signs.open(sign, dot, page);
  }

  private start(kind: Draft['kind'], text: string): void {
    const path = this.signs.path;
    this.drafts.push({ address: path === '' ? this.entry : `${this.entry}.${path}`, kind, text });
  }

  private append(text: string): void {
    const draft = this.drafts.at(-1);
    if (draft === undefined) return;
    // The lines break after hyphens of the words themselves only.
    draft.text =
      draft.text.endsWith('-') && /^[a-z]/.test(text) ? draft.text + text : `${draft.text} ${text}`.trim();
  }
}
