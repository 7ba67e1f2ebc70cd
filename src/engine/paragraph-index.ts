import type { ControlList, Coverage, Paragraph } from '../model/control-list';
import type { Condition } from '../model/condition';
import { listOutline, type EntryOutline } from './outline/list-outline';

/** A paragraph with its place in the order of its list. */
export interface IndexedParagraph {
  readonly paragraph: Paragraph;
  readonly parent?: IndexedParagraph;
  readonly children: readonly IndexedParagraph[];
  /** Place in the order of the list, and that of the last paragraph below this one. */
  readonly first: number;
  readonly last: number;
  /** Stated here or by the nearest parent that states it; `none` where nobody does. */
  readonly coverage: Coverage;
  /** The screen that goes with coverage `screen` or `part`. */
  readonly screen?: Condition;
}

const indexes = new WeakMap<ControlList, ParagraphIndex>();

/** Looks up paragraphs of a list by address and by order; made once per list. */
export function paragraphIndex(list: ControlList): ParagraphIndex {
  const known = indexes.get(list) ?? new ParagraphIndex(list);
  indexes.set(list, known);
  return known;
}

/** Whoever asks for a paragraph has its entry read, and no other. */
export class ParagraphIndex {
  readonly outline: readonly EntryOutline[];
  /** By address; of two paragraphs with one address the last counts. */
  readonly byAddress: Pick<ReadonlyMap<string, IndexedParagraph>, 'get' | 'has' | 'keys'>;
  private readonly places = new Map<string, number>();
  /** Place of the first paragraph of each entry, and at last one beyond them all. */
  private readonly starts: readonly number[];
  private readonly read: (readonly IndexedParagraph[] | undefined)[] = [];
  private byRow: ReadonlyMap<string, readonly number[]> | undefined;
  private all: readonly IndexedParagraph[] | undefined;

  constructor(private readonly list: ControlList) {
    this.outline = listOutline(list.entries).entries;
    const starts = [0];
    let count = 0;
    for (const { addresses } of this.outline) {
      for (const address of addresses) this.places.set(address, count++);
      starts.push(count);
    }
    this.starts = starts;
    this.byAddress = {
      get: (address) => {
        const place = this.places.get(address);
        return place === undefined ? undefined : this.at(place);
      },
      has: (address) => this.places.has(address),
      keys: () => this.places.keys(),
    };
  }

  get entries(): readonly IndexedParagraph[] {
    return this.outline.flatMap((_, entry) => this.entry(entry));
  }

  /** All paragraphs in the order of the list. */
  get inOrder(): readonly IndexedParagraph[] {
    return (this.all ??= this.outline.flatMap((_, entry) => this.inEntry(entry)));
  }

  /** The paragraph at a place in the order of the list. */
  at(place: number): IndexedParagraph | undefined {
    const entry = this.entryAt(place);
    return this.inEntry(entry)[place - (this.starts[entry] ?? 0)];
  }

  /** The outline of the entry in which an address stands. */
  outlineAt(address: string): EntryOutline | undefined {
    const place = this.places.get(address);
    return place === undefined ? undefined : this.outline[this.entryAt(place)];
  }

  /** The entries of which the outline says something, in the order of the list. */
  entriesWhere(said: (outline: EntryOutline) => boolean): readonly IndexedParagraph[] {
    return this.outline.flatMap((outline, entry) => (said(outline) ? this.entry(entry) : []));
  }

  /** The entries of which a paragraph belongs to the row, or to a part of it, on some day. */
  entriesOfRow(row: string): readonly IndexedParagraph[] {
    return (this.ofRows().get(row) ?? []).map((entry) => this.entry(entry));
  }

  private ofRows(): ReadonlyMap<string, readonly number[]> {
    if (this.byRow !== undefined) return this.byRow;
    const found = new Map<string, number[]>();
    for (const [entry, { rows }] of this.outline.entries()) {
      for (const row of new Set(rows.flatMap(rowAndParents))) {
        const entries = found.get(row);
        if (entries === undefined) found.set(row, [entry]);
        else entries.push(entry);
      }
    }
    this.byRow = found;
    return found;
  }

  private entry(entry: number): IndexedParagraph {
    const [found] = this.inEntry(entry);
    if (found === undefined) throw new Error('an entry without a paragraph');
    return found;
  }

  private entryAt(place: number): number {
    let [low, high] = [0, this.outline.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  private inEntry(entry: number): readonly IndexedParagraph[] {
    return (this.read[entry] ??= indexed(this.list.entries[entry], this.starts[entry] ?? 0));
  }
}

/** An entry and all paragraphs in it, of which the first stands at the place. */
function indexed(entry: Paragraph | undefined, start: number): readonly IndexedParagraph[] {
  const inOrder: IndexedParagraph[] = [];
  const add = (paragraph: Paragraph, parent?: IndexedParagraph): IndexedParagraph => {
    const children: IndexedParagraph[] = [];
    const screen = paragraph.coverage === undefined ? parent?.screen : paragraph.screen;
    const own = {
      paragraph,
      ...(parent && { parent }),
      children,
      first: start + inOrder.length,
      last: start + inOrder.length,
      coverage: paragraph.coverage ?? parent?.coverage ?? 'none',
      ...(screen && { screen }),
    };
    inOrder.push(own);
    for (const child of paragraph.children) children.push(add(child, own));
    own.last = start + inOrder.length - 1;
    return own;
  };
  if (entry !== undefined) add(entry);
  return inOrder;
}

/** The rows that a row of the list (`7の項(1)`) is within, outermost first, itself last. */
export function rowAndParents(row: string): readonly string[] {
  const ends = [...row.matchAll(/\(/gu)].map(({ index }) => index);
  return [...ends.filter((end) => end > 0).map((end) => row.slice(0, end)), row];
}

/** Whether a row of the list (`7の項(1)`) is the other one (`7の項`) or a part of it. */
export function isRowWithin(row: string, outer: string): boolean {
  return row === outer || row.startsWith(`${outer}(`);
}
