import type { OfficialParagraph } from './official-text';
import { textHash } from './text-hash';

/** One piece of an entry of the US list as a reading gives it, before its labels have been judged. */
export interface UsRow {
  readonly kind: 'heading' | 'labelled' | 'text';
  /** As printed, without the last dot: `a.5.a.1`, or a note's own `1`; empty for heading and text. */
  readonly label: string;
  readonly text: string;
}

const part = '(?:[a-z]{1,2}|\\d{1,2})';
/** Two parts before a capital letter, or three before any. */
const fullLabel = new RegExp(
  `^([a-z]{1,2}(?:\\.${part})+(?=\\.?\\s+["'“‘[A-Z])|[a-z]{1,2}(?:\\.${part}){2,}(?=\\.?\\s))\\.?\\s+(.+)$`,
  'su',
);

/**
 * The paragraphs and notes of one entry. Paragraphs print their whole label, a note's own list only its last part: `a`, `1`.
 * So a digit alone is a note's, and a letter alone is a paragraph of the entry only where no list of a note runs. A text that
 * begins with a whole label is a paragraph whose label the reading left in place.
 */
export function usParagraphs(eccn: string, rows: readonly UsRow[]): readonly OfficialParagraph[] {
  const open = rows.map(withPrintedLabel);
  const lists = new NoteLists(open);
  let at = eccn;
  const judged = open.map((row, index): OfficialParagraph => {
    const { kind, text } = row;
    const hash = textHash(text);
    if (kind === 'heading') return { address: eccn, kind, text, hash };
    if (kind === 'text' || lists.holds(index)) return { address: at, kind: 'note', text, hash };
    at = `${eccn}.${row.label}`;
    return { address: at, kind: 'paragraph', text, hash };
  });
  // What is left twice is a list of a note that could not be told apart: the paragraph of the entry comes later.
  return judged.map((row, index) =>
    row.kind === 'paragraph' &&
    judged.some(
      (other, later) => later > index && other.kind === 'paragraph' && other.address === row.address,
    )
      ? { ...row, kind: 'note' }
      : row,
  );
}

function withPrintedLabel(row: UsRow): UsRow {
  const [, label, text] = row.kind === 'text' ? (fullLabel.exec(row.text) ?? []) : [];
  return label === undefined || text === undefined ? row : { kind: 'labelled', label, text };
}

/** Walks the rows of an entry once, in order, and tells of each label whether it belongs to a list of a note. */
class NoteLists {
  /** Label with which the running list of a note would go on; empty when none runs. */
  private next = '';
  /** Last item of the running list. */
  private last = '';
  /** Letter with which the paragraphs of the entry would go on. */
  private own = 'a';
  private readonly seen = new Set<string>();

  constructor(private readonly rows: readonly UsRow[]) {}

  /** Asked for every labelled row once, in order. */
  holds(index: number): boolean {
    const { label = '', text = '' } = this.rows[index] ?? {};
    const inList = this.judge(index, label);
    if (inList) {
      if (/^[a-z]+$/.test(label)) this.next = successor(label);
      else if (this.next === '') this.next = 'a';
      this.last = text;
    } else {
      this.next = '';
      this.seen.add(label);
      this.own = successor(label.split('.')[0] ?? '');
    }
    return inList;
  }

  private judge(index: number, label: string): boolean {
    if (/^\d+$/.test(label)) return true;
    if (label.includes('.'))
      return this.seen.has(label) && this.next !== '' && successor(label.split('.')[0] ?? '') === this.next;
    if (label === 'a') return this.own !== 'a' || this.opensList(index);
    // Both the list and the entry would go on with this letter: the paragraph of the entry comes later and wins.
    if (label !== this.next) return label < this.own;
    if (label !== this.own) return true;
    return this.comesAgain(index, label) || /(?:[;,]|\b(?:and|or))\s*$/.test(this.last);
  }

  /** An `a` before any paragraph of the entry: a note's, when a text announces a list and the entry's own `a` follows. */
  private opensList(index: number): boolean {
    const announced = this.rows[index - 1]?.kind === 'text' && /:\s*$/.test(this.rows[index - 1]?.text ?? '');
    const children = this.rows.findIndex(({ label }, at) => at > index && label.startsWith('a.'));
    const again = this.rows.findIndex(({ label }, at) => at > index && label === 'a');
    return announced && again > index && (children < 0 || again < children);
  }

  private comesAgain(index: number, label: string): boolean {
    return this.rows.some((row, at) => at > index && row.kind === 'labelled' && row.label === label);
  }
}

/** The letter after this one; empty after `z` and after longer labels. */
function successor(label: string): string {
  return /^[a-y]$/.test(label) ? String.fromCharCode(label.charCodeAt(0) + 1) : '';
}
