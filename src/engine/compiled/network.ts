import type { Condition, OfClass, Reference } from '../../model/condition';
import { evaluate } from '../evaluate';
import { scopesAbout } from '../followed-references';
import type { Subject } from '../subject';
import { bitsOf, no, notEncoded, unknown, yes, type Bits } from './bits';
import type { Groups, Leaf } from './groups';

/** A row is asked whether all of its literals hold; `open` is what is unknown in it whatever the item states. */
export interface Row {
  readonly literals: readonly Literal[];
  readonly open: Bits;
}

/** A leaf as it is or its opposite, or the opposite of another row. */
export interface Literal {
  readonly of: Leaf | Row;
  readonly negated: boolean;
}

/** What a condition comes to: always the same for the classes of the plan, or a literal. */
export type Part = Bits | Literal;

/** What is asked of an item: always the same, or a row. */
export type Test = Bits | Row;

/**
 * Turns conditions into rows, of which each is a conjunction; a row stands in another only as its opposite (`any` of some is the
 * opposite of `all` of their opposites). As strong Kleene logic has it, the marks of what is unknown included, this changes no
 * answer. Equal rows are one.
 */
export class Network {
  private readonly parts = new Map<Condition, Part>();
  private readonly classes = new Map<string, Part>();
  private readonly leaves = new Map<string, Leaf>();
  private readonly rows = new Map<string, Row>();
  private readonly ids = new Map<Leaf | Row, number>();

  constructor(
    readonly groups: Groups,
    /** An item that states the classes of the plan only, with the assumptions of the item list. */
    private readonly blank: Subject,
    /** Figures that speak of a class, so that no assumption excludes it. */
    private readonly speakers: (id: string) => readonly string[],
  ) {}

  of(condition: Condition): Part {
    const known = this.parts.get(condition) ?? this.ofAnew(condition);
    this.parts.set(condition, known);
    return known;
  }

  /** All of them hold. */
  all(parts: Iterable<Part>): Part {
    let open: Bits = 0;
    const literals = new Map<number, Literal>();
    const add = (literal: Literal): void => {
      literals.set(2 * this.idOf(literal.of) + (literal.negated ? 1 : 0), literal);
    };
    for (const part of parts) {
      if (part === no) return no;
      if (typeof part === 'number') open |= part === yes ? 0 : part;
      else if ('group' in part.of || part.negated) add(part);
      else {
        open |= part.of.open;
        part.of.literals.forEach(add);
      }
    }
    const [only] = literals.values();
    if (only === undefined) return open === 0 ? yes : open;
    return literals.size === 1 && open === 0 ? only : positive(this.row(literals, open));
  }

  /** One of them holds. */
  any(parts: Iterable<Part>): Part {
    return opposite(this.all(opposites(parts)));
  }

  /** The part as a row of its own. */
  test(part: Part): Test {
    if (typeof part === 'number') return part;
    if (!('group' in part.of) && !part.negated) return part.of;
    return this.row(new Map([[2 * this.idOf(part.of) + (part.negated ? 1 : 0), part]]), 0);
  }

  /** Whether an item of the plan may have a class. */
  readonly mayBe = (id: string): boolean => this.ofClass(id) !== no;

  /** What the classes of the plan say; where an assumption says it, a figure that speaks of the class takes it back. */
  ofClass(id: string): Part {
    const known = this.classes.get(id) ?? this.ofClassAnew(id);
    this.classes.set(id, known);
    return known;
  }

  private ofAnew(condition: Condition): Part {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
        return this.leaf(this.groups.leaf(condition));
      case 'class':
        return this.any(condition.classes.map((id) => this.ofClass(id)));
      case 'all':
        return this.all(this.inTurn(condition.of));
      case 'any':
        return this.any(this.inTurn(condition.of));
      case 'not':
        return opposite(this.of(condition.of));
      case 'reference':
        return this.reference(condition);
      case 'related':
        return this.leaf(this.groups.leaf(condition));
    }
  }

  /** One after the other, so that none is looked at behind one that decides. */
  private *inTurn(conditions: readonly Condition[]): Generator<Part> {
    for (const condition of conditions) yield this.of(condition);
  }

  private ofClassAnew(id: string): Part {
    const condition: OfClass = { kind: 'class', classes: [id], place: this.blank.item.place };
    const isAssumed = this.blank.knowledge.classes.get(id)?.assumption !== undefined;
    const speakers = isAssumed ? this.speakers(id) : [];
    return speakers.length > 0
      ? this.leaf(this.groups.spokenOf(condition, speakers))
      : bitsOf(evaluate(condition, this.blank));
  }

  private reference(reference: Reference): Part {
    const resolved = scopesAbout(reference, this.mayBe);
    if (resolved === undefined) throw new Error('a reference was not followed before it was compiled');
    return this.any(
      resolved.map(({ encoded, condition }) => {
        const of = condition === undefined ? yes : this.of(condition);
        return encoded ? of : this.all([of, unknown | notEncoded]);
      }),
    );
  }

  leaf(leaf: Leaf): Part {
    const key = `${leaf.group.number} ${leaf.leaf}`;
    const known = this.leaves.get(key) ?? leaf;
    this.leaves.set(key, known);
    return positive(known);
  }

  private row(literals: ReadonlyMap<number, Literal>, open: Bits): Row {
    const key = `${[...literals.keys()].sort((a, b) => a - b).join()} ${open}`;
    const known = this.rows.get(key) ?? { literals: [...literals.values()], open };
    this.rows.set(key, known);
    return known;
  }

  private idOf(node: Leaf | Row): number {
    const known = this.ids.get(node) ?? this.ids.size;
    this.ids.set(node, known);
    return known;
  }
}

function positive(of: Leaf | Row): Literal {
  return { of, negated: false };
}

export function opposite(part: Part): Part {
  if (typeof part !== 'number') return { of: part.of, negated: !part.negated };
  return part === yes ? no : part === no ? yes : part;
}

function* opposites(parts: Iterable<Part>): Generator<Part> {
  for (const part of parts) yield opposite(part);
}
