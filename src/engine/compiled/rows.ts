import { asks, no, notEncoded, unknown, yes, type Bits } from './bits';
import type { Group } from './group';
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

/** Numbers that say where a leaf stands: word, mask, leaf, and 1 where it stands as its opposite. */
const perUse = 4;

/**
 * The rows of a plan as bits: a figure sets the bits of all rows at once, and a row that holds or is open those above it. All in
 * numbers: many plans are kept, and each has thousands of rows, which are not kept themselves.
 */
export class Rows {
  /** Numbers of 0 to `words` − 1, each for 32 rows. */
  readonly words: Int32Array;
  /** Bits that do not depend on any figure. */
  readonly fixed: Int32Array;
  /** Rows that are asked for, per word. */
  private readonly asked: Int32Array;
  /** Rows whose opposite stands in others, per word. */
  readonly used: Int32Array;
  /** By test its row, or the opposite of what it always answers less one. */
  private readonly tests: Int32Array;
  /** By group, where in `usesAt` it stands; there, where in `uses` it begins. */
  private readonly places: ReadonlyMap<Group, number>;
  private readonly usesAt: Int32Array;
  private readonly uses: Int32Array;
  /** By row, where in `users` it begins. */
  private readonly usersAt: Int32Array;
  /** Word and bit of each row in which the opposite of a row stands. */
  private readonly users: Int32Array;

  constructor(tests: readonly Test[]) {
    const order = inOrder(tests);
    const words = Math.ceil(order.size / 32);
    this.words = Int32Array.from({ length: words }, (_, word) => word);
    this.fixed = new Int32Array(words * planes);
    this.asked = new Int32Array(words);
    this.used = new Int32Array(words);
    const users: number[][] = Array.from(order, () => []);
    const uses = new Map<Group, number[]>();
    for (const [row, place] of order) {
      const bit = bitAt(place);
      if (row.open !== 0) setBit(this.fixed, bit, row.open);
      for (const { of, negated } of row.literals) {
        if ('group' in of) listOf(uses, of.group).push(bit.word, bit.mask, of.leaf, negated ? 1 : 0);
        else users[order.get(of) ?? 0]?.push(bit.word, bit.mask);
      }
    }
    this.places = new Map([...uses.keys()].map((group, place) => [group, place]));
    [this.usesAt, this.uses] = packed([...uses.values()]);
    [this.usersAt, this.users] = packed(users);
    users.forEach((bits, place) => {
      if (bits.length > 0) mark(this.used, bitAt(place));
    });
    this.tests = Int32Array.from(tests, (test) => {
      if (typeof test === 'number') return ~test;
      const place = order.get(test) ?? 0;
      mark(this.asked, bitAt(place));
      return place;
    });
  }

  /** How many numbers it is made of. */
  get size(): number {
    const { fixed, uses, usesAt, users, usersAt, tests } = this;
    return [fixed, uses, usesAt, users, usersAt, tests].reduce((sum, { length }) => sum + length, 0);
  }

  get groups(): Iterable<Group> {
    return this.places.keys();
  }

  /** The bits that the figures of an item set through one group. */
  bitsOf(group: Group, key: number, occasion: Occasion): Int32Array {
    const bits = new Int32Array(this.fixed.length);
    this.setBits(bits, group, key, occasion);
    return bits;
  }

  /** Sets them among others. */
  setBits(bits: Int32Array, group: Group, key: number, occasion: Occasion): void {
    const { uses } = this;
    const [from, to] = this.usesOf(group);
    for (let use = from; use < to; use += perUse) {
      const found = group.answer(uses[use + 2] ?? 0, key, occasion);
      const isOpposite = uses[use + 3] === 1;
      const own = isOpposite ? (found === yes ? no : found === no ? yes : found) : found;
      setBit(bits, { word: uses[use] ?? 0, mask: uses[use + 1] ?? 0 }, own);
    }
  }

  /** Rows that the groups can move, be it through other rows, unless these bits deny them already; per word. */
  movedBy(groups: readonly Group[], bits: Int32Array): Int32Array {
    const moved = new Int32Array(this.asked.length);
    for (const group of groups) {
      const [from, to] = this.usesOf(group);
      for (let use = from; use < to; use += perUse)
        mark(moved, { word: this.uses[use] ?? 0, mask: this.uses[use + 1] ?? 0 });
    }
    for (let word = 0; word < moved.length; word += 1) {
      for (let row = 0; row < 32; row += 1) {
        // Those in which it stands come later; what they deny is taken out as they are reached.
        moved[word] = (moved[word] ?? 0) & ~(bits[word * planes] ?? 0);
        if (((moved[word] ?? 0) & (1 << row)) === 0) continue;
        const place = word * 32 + row;
        const end = this.usersAt[place + 1] ?? 0;
        for (let user = this.usersAt[place] ?? 0; user < end; user += 2)
          mark(moved, { word: this.users[user] ?? 0, mask: this.users[user + 1] ?? 0 });
      }
    }
    return moved;
  }

  /**
   * Carries what these rows of these words answer to those in which their opposite stands: these come later, so that one pass
   * does.
   */
  settle(bits: Int32Array, carried: Int32Array, words: Int32Array): void {
    const { users, usersAt } = this;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? 0;
      const own = carried[word] ?? 0;
      const at = word * planes;
      let pending = own & ~(bits[at] ?? 0);
      while (pending !== 0) {
        const lowest = pending & -pending;
        const isOpen = ((bits[at + 1] ?? 0) & lowest) !== 0;
        const row = word * 32 + 31 - Math.clz32(lowest);
        const end = usersAt[row + 1] ?? 0;
        for (let user = usersAt[row] ?? 0; user < end; user += 2) {
          const to = (users[user] ?? 0) * planes;
          const mask = users[user + 1] ?? 0;
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

  /** What the test at this place among those of the plan answers where these bits are settled. */
  answer(test: number, bits: Int32Array): Bits {
    const place = this.tests[test];
    if (place === undefined) throw new Error('a plan was asked for a test that it does not have');
    if (place < 0) return ~place;
    const { word, mask } = bitAt(place);
    const isSet = (plane: number): boolean => ((bits[word * planes + plane] ?? 0) & mask) !== 0;
    if (isSet(0)) return no;
    return isSet(1) ? unknown | (isSet(2) ? asks : 0) | (isSet(3) ? notEncoded : 0) : yes;
  }

  private usesOf(group: Group): readonly [from: number, to: number] {
    const place = this.places.get(group);
    return place === undefined ? [0, 0] : [this.usesAt[place] ?? 0, this.usesAt[place + 1] ?? 0];
  }
}

/** Where each of some lists begins and the last one ends, and the lists one after the other. */
function packed(lists: readonly (readonly number[])[]): readonly [at: Int32Array, all: Int32Array] {
  const at = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => {
    at[place + 1] = (at[place] ?? 0) + list.length;
  });
  return [at, Int32Array.from(lists.flat())];
}

function listOf(uses: Map<Group, number[]>, group: Group): number[] {
  const known = uses.get(group) ?? [];
  uses.set(group, known);
  return known;
}

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
