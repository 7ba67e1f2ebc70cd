import type { Bits } from './bits';
import { ByKinds } from './by-kinds';
import { tooNear } from './cells';
import type { Group } from './group';
import type { KeptNumbers } from './kept-numbers';
import { Kinds } from './kinds';
import type { Test } from './network';
import type { Occasion } from './occasion';
import { hashOf, Outcomes } from './outcomes';
import { Rows } from './rows';
import { Shape, type PackedItem, type ShapeGround } from './shape';
import type { Slots } from './slots';

/** Shapes, and places among the limits, that a plan keeps at most. */
const mostShapes = 1 << 11;
const mostPlaces = 1 << 15;

/** What a group or a place of one takes besides its bits, in numbers. */
const perGroup = 16;

/** A group whose conditions stand in the rows of the plan. */
interface OwnGroup {
  readonly group: Group;
  /** By key of the group, a number of its own among the places of the plan; absent until it is stated. */
  places: Map<number, number> | undefined;
  /** The last item that stated something about it. */
  statedBy: Occasion | undefined;
}

interface KnownShape<Outcome> {
  readonly next: Map<OwnGroup, KnownShape<Outcome>>;
  shape?: Shape<Outcome>;
}

/** The rows of all items that state the same classes. */
export class Plan<Outcome> {
  private readonly rows: Rows;
  private readonly groups: readonly OwnGroup[];
  /** By slot, the groups that turn on it. */
  private readonly bySlot: OwnGroup[][] = [];
  private readonly bitsAt: Int32Array[] = [];
  private readonly ground: ShapeGround<Outcome>;
  private shapes: KnownShape<Outcome> = { next: new Map() };
  private countOfShapes = 0;
  private knownKinds: Kinds | undefined;
  private knownByKinds: ByKinds<Outcome> | undefined;

  constructor(
    tests: readonly Test[],
    outcomeOf: (answer: (test: number) => Bits) => Outcome,
    private readonly kept: KeptNumbers,
  ) {
    const rows = new Rows(tests);
    this.rows = rows;
    this.groups = [...rows.groups].map((group) => ({ group, places: undefined, statedBy: undefined }));
    kept.add(rows.size + perGroup * this.groups.length);
    for (const own of this.groups) {
      for (const slot of own.group.slots) (this.bySlot[slot] ??= []).push(own);
    }
    const outcomes = new Outcomes<Outcome>(kept);
    this.ground = {
      rows,
      kept,
      bitsAt: this.bitsAt,
      outcomeOf: (bits) => {
        const asking = [...rows.asking(bits)];
        const known = outcomes.get(asking);
        if (known !== undefined) return known;
        const outcome = outcomeOf((test) => rows.answer(test, bits));
        outcomes.keep(asking, outcome);
        return outcome;
      },
    };
  }

  /** How far the answers tell figures apart. */
  kinds(slots: Slots): Kinds {
    return (this.knownKinds ??= new Kinds(
      this.groups.flatMap(({ group }) => group.readings),
      slots,
    ));
  }

  /** What is kept of items by the kinds of their figures. */
  byKinds(slots: Slots): ByKinds<Outcome> {
    return (this.knownByKinds ??= new ByKinds(this.kinds(slots), this.kept));
  }

  pack(occasion: Occasion): PackedItem<Outcome> {
    const stated = this.statedGroups(occasion);
    const places: number[] = [];
    let beside: Int32Array | undefined;
    // In the order of the item's figures, which is the same in all rows of a table.
    let known = this.shapes;
    for (let at = 0; at < stated.length; at += 1) {
      const own = stated[at];
      if (own === undefined) continue;
      const key = own.group.keyOf(occasion);
      const place = key === tooNear ? undefined : this.place(own, key, occasion);
      places.push(place ?? 0);
      if (place === undefined) beside = joined(beside, this.rows.bitsOf(own.group, key, occasion));
      let next = known.next.get(own);
      if (next === undefined) {
        next = { next: new Map() };
        known.next.set(own, next);
      }
      known = next;
    }
    return {
      shape: known.shape ?? this.newShape(known, occasion, stated),
      places,
      hash: hashOf(places),
      beside,
    };
  }

  private statedGroups(occasion: Occasion): readonly OwnGroup[] {
    const stated: OwnGroup[] = [];
    const { filled, count } = occasion;
    for (let at = 0; at < count; at += 1) {
      const turning = this.bySlot[filled[at] ?? 0];
      if (turning === undefined) continue;
      for (const own of turning) {
        if (own.statedBy === occasion) continue;
        own.statedBy = occasion;
        stated.push(own);
      }
    }
    return stated;
  }

  private newShape(
    known: KnownShape<Outcome>,
    occasion: Occasion,
    stated: readonly OwnGroup[],
  ): Shape<Outcome> {
    const silent = this.rows.fixed.slice();
    for (const own of this.groups)
      if (own.statedBy !== occasion) this.rows.setBits(silent, own.group, 0, occasion);
    const shape = new Shape(
      this.ground,
      stated.map(({ group }) => group),
      silent,
    );
    known.shape = shape;
    this.countOfShapes += 1;
    if (this.countOfShapes >= mostShapes) {
      this.shapes = { next: new Map() };
      this.countOfShapes = 0;
    }
    return shape;
  }

  private place(own: OwnGroup, key: number, occasion: Occasion): number | undefined {
    const known = own.places?.get(key);
    if (known !== undefined || this.bitsAt.length >= mostPlaces) return known;
    // No place has the number 0, which stands for none.
    if (this.bitsAt.length === 0) this.bitsAt.push(new Int32Array(this.rows.fixed.length));
    const place = this.bitsAt.push(this.rows.bitsOf(own.group, key, occasion)) - 1;
    (own.places ??= new Map()).set(key, place);
    this.kept.add(this.rows.fixed.length + perGroup);
    return place;
  }
}

/** Bits that one of both sets; the first of them may be changed. */
function joined(one: Int32Array | undefined, other: Int32Array | undefined): Int32Array {
  const bits = one ?? new Int32Array(other?.length ?? 0);
  other?.forEach((word, at) => {
    bits[at] = (bits[at] ?? 0) | word;
  });
  return bits;
}
