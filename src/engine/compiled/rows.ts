import { asks, no, notEncoded, unknown, yes, type Bits } from './bits';
import type { Group } from './group';
import type { Leaf } from './groups';
import type { Row, Test } from './network';
import type { Occasion } from './occasion';

/**
 * Planes of one word of 32 rows, one after the other: rows that a literal denies; rows in which something is unknown; and of
 * these those in which a figure would help, and in which words that are not encoded stand in the way.
 */
export const planes = 4;

/** A row in a word. */
interface Bit {
  readonly word: number;
  readonly mask: number;
}

interface Use extends Bit {
  readonly leaf: number;
  readonly negated: boolean;
}

/** The rows of a plan as bits: a figure sets the bits of all rows at once, and a row that holds or is open those above it. */
export class Rows {
  /** Numbers of 0 to `words` − 1, each for 32 rows. */
  readonly words: Int32Array;
  /** Bits that do not depend on any figure. */
  readonly fixed: Int32Array;
  /** Rows that are asked for, per word. */
  private readonly asked: Int32Array;
  /** Rows whose opposite stands in others, per word. */
  readonly used: Int32Array;
  private readonly order: ReadonlyMap<Row, number>;
  private readonly uses = new Map<Group, Use[]>();
  /** By row, word and bit of each row in which its opposite stands. */
  private readonly users: readonly Int32Array[];

  constructor(tests: readonly Test[]) {
    const order = inOrder(tests);
    this.order = order;
    const words = Math.ceil(order.size / 32);
    this.words = Int32Array.from({ length: words }, (_, word) => word);
    this.fixed = new Int32Array(words * planes);
    this.asked = new Int32Array(words);
    this.used = new Int32Array(words);
    const users: number[][] = Array.from(order, () => []);
    for (const [row, place] of order) {
      const bit = bitAt(place);
      if (row.open !== 0) setBit(this.fixed, bit, row.open);
      for (const { of, negated } of row.literals) {
        if ('group' in of) this.use({ ...bit, leaf: of.leaf, negated }, of);
        else users[order.get(of) ?? 0]?.push(bit.word, bit.mask);
      }
    }
    users.forEach((bits, place) => {
      if (bits.length > 0) mark(this.used, bitAt(place));
    });
    this.users = users.map((bits) => Int32Array.from(bits));
    for (const test of tests) {
      if (typeof test !== 'number') mark(this.asked, bitAt(order.get(test) ?? 0));
    }
  }

  get groups(): Iterable<Group> {
    return this.uses.keys();
  }

  /** The bits that the figures of an item set through one group. */
  bitsOf(group: Group, key: number, occasion: Occasion): Int32Array {
    const bits = new Int32Array(this.fixed.length);
    for (const use of this.uses.get(group) ?? []) {
      const found = group.answer(use.leaf, key, occasion);
      const own = use.negated ? (found === yes ? no : found === no ? yes : found) : found;
      setBit(bits, use, own);
    }
    return bits;
  }

  /** Rows that the groups can move, be it through other rows, unless these bits deny them already; per word. */
  movedBy(groups: readonly Group[], bits: Int32Array): Int32Array {
    const moved = new Int32Array(this.asked.length);
    for (const group of groups) for (const use of this.uses.get(group) ?? []) mark(moved, use);
    for (let word = 0; word < moved.length; word += 1) {
      for (let row = 0; row < 32; row += 1) {
        // Those in which it stands come later; what they deny is taken out as they are reached.
        moved[word] = (moved[word] ?? 0) & ~(bits[word * planes] ?? 0);
        if (((moved[word] ?? 0) & (1 << row)) === 0) continue;
        const above = this.users[word * 32 + row] ?? nobody;
        for (let user = 0; user < above.length; user += 2)
          mark(moved, { word: above[user] ?? 0, mask: above[user + 1] ?? 0 });
      }
    }
    return moved;
  }

  /**
   * Carries what these rows of these words answer to those in which their opposite stands: these come later, so that one pass
   * does.
   */
  settle(bits: Int32Array, carried: Int32Array, words: Int32Array): void {
    const { users } = this;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? 0;
      const own = carried[word] ?? 0;
      const at = word * planes;
      let pending = own & ~(bits[at] ?? 0);
      while (pending !== 0) {
        const lowest = pending & -pending;
        const isOpen = ((bits[at + 1] ?? 0) & lowest) !== 0;
        const above = users[word * 32 + 31 - Math.clz32(lowest)] ?? nobody;
        for (let user = 0; user < above.length; user += 2) {
          const to = (above[user] ?? 0) * planes;
          const mask = above[user + 1] ?? 0;
          if (!isOpen) bits[to] = (bits[to] ?? 0) | mask;
          else {
            bits[to + 1] = (bits[to + 1] ?? 0) | mask;
            if (((bits[at + 2] ?? 0) & lowest) !== 0) bits[to + 2] = (bits[to + 2] ?? 0) | mask;
            if (((bits[at + 3] ?? 0) & lowest) !== 0) bits[to + 3] = (bits[to + 3] ?? 0) | mask;
          }
        }
        // What follows is read anew: a row of this word may have been denied just now.
        pending = own & ~(bits[at] ?? 0) & ~(lowest | (lowest - 1));
      }
    }
  }

  /** Of settled bits those on which an outcome turns: rows that are asked for, without what a denied row holds beside. */
  asking(bits: Int32Array): Int32Array {
    return bits.map((own, at) => {
      const word = Math.floor(at / planes);
      const denied = (bits[word * planes] ?? 0) | ~(this.asked[word] ?? 0);
      return at % planes === 0 ? denied : own & ~denied;
    });
  }

  /** What a test answers where these bits are settled. */
  answer(test: Test, bits: Int32Array): Bits {
    if (typeof test === 'number') return test;
    const place = this.order.get(test);
    if (place === undefined) throw new Error('a plan was asked for a row that it does not have');
    const { word, mask } = bitAt(place);
    const isSet = (plane: number): boolean => ((bits[word * planes + plane] ?? 0) & mask) !== 0;
    if (isSet(0)) return no;
    return isSet(1) ? unknown | (isSet(2) ? asks : 0) | (isSet(3) ? notEncoded : 0) : yes;
  }

  private use(use: Use, { group }: Leaf): void {
    const known = this.uses.get(group);
    if (known === undefined) this.uses.set(group, [use]);
    else known.push(use);
  }
}

const nobody = new Int32Array(0);

/** Rows below come before those above. */
function inOrder(tests: readonly Test[]): ReadonlyMap<Row, number> {
  const order = new Map<Row, number>();
  const visit = (row: Row): void => {
    if (order.has(row)) return;
    for (const { of } of row.literals) if (!('group' in of)) visit(of);
    order.set(row, order.size);
  };
  for (const test of tests) if (typeof test !== 'number') visit(test);
  return order;
}

function bitAt(place: number): Bit {
  return { word: place >>> 5, mask: 1 << (place & 31) };
}

function mark(words: Int32Array, { word, mask }: Bit): void {
  words[word] = (words[word] ?? 0) | mask;
}

function setBit(bits: Int32Array, { word, mask }: Bit, answer: Bits): void {
  const at = word * planes;
  if (answer === no) bits[at] = (bits[at] ?? 0) | mask;
  if ((answer & unknown) !== 0) bits[at + 1] = (bits[at + 1] ?? 0) | mask;
  if ((answer & asks) !== 0) bits[at + 2] = (bits[at + 2] ?? 0) | mask;
  if ((answer & notEncoded) !== 0) bits[at + 3] = (bits[at + 3] ?? 0) | mask;
}
