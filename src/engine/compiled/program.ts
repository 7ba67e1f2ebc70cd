import type { Condition, OfClass, Reference, ReferredScope } from '../../model/condition';
import { evaluate } from '../evaluate';
import { bitsOf, isUnknown, no, notEncoded, unknown, yes, type Bits } from './bits';
import { oncePerItem, plainly, tabulated, type Live } from './leaves';
import type { PlanGround } from './plan-ground';
import { spokenReading } from './readings';

/** What a condition answers about items of one plan: always the same, or worked out per item. */
export type Program = Bits | Live;

/** Turns conditions into programs; the same condition becomes the same program, worked out once per item. */
export class Compiler {
  private readonly programs = new Map<Condition, Program>();

  constructor(private readonly ground: PlanGround) {}

  compile(condition: Condition): Program {
    const known = this.programs.get(condition) ?? this.compileAnew(condition);
    this.programs.set(condition, known);
    return known;
  }

  /** All of them hold. */
  all(parts: readonly Program[]): Program {
    return joined(parts, no, yes);
  }

  /** One of them holds. */
  any(parts: readonly Program[]): Program {
    return joined(parts, yes, no);
  }

  private compileAnew(condition: Condition): Program {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
        return this.ground.leaves.leaf(condition);
      case 'class':
        return this.ofClass(condition);
      case 'all':
        return shared(this.all(condition.of.map((part) => this.compile(part))));
      case 'any':
        return shared(this.any(condition.of.map((part) => this.compile(part))));
      case 'not': {
        const of = this.compile(condition.of);
        return typeof of === 'number' ? opposite(of) : (occasion) => opposite(of(occasion));
      }
      case 'reference':
        return this.reference(condition);
      case 'related': {
        const unstated = bitsOf({ kind: 'related', truth: 'unknown', relation: condition.relation, of: [] });
        return (occasion) => (occasion.item.related.length === 0 ? unstated : plainly(condition, occasion));
      }
    }
  }

  /** What the classes of the plan say; where an assumption says it, a figure that speaks of the class takes it back. */
  private ofClass(condition: OfClass): Program {
    const { classes } = this.ground.blank.knowledge;
    const assumed = condition.classes.filter((id) => classes.get(id)?.assumption !== undefined);
    const readings = assumed.flatMap((id) => spokenReading(id, this.ground));
    return readings.length === 0
      ? bitsOf(evaluate(condition, this.ground.blank))
      : tabulated(condition, readings);
  }

  private reference({ resolved }: Reference): Program {
    if (resolved === undefined) throw new Error('a reference was not followed before it was compiled');
    return this.any(resolved.map((scope) => this.referred(scope)));
  }

  private referred({ encoded, condition }: ReferredScope): Program {
    const of = condition === undefined ? yes : this.compile(condition);
    if (encoded) return of;
    const open = (bits: Bits): Bits =>
      bits === no ? no : unknown | notEncoded | (isUnknown(bits) ? bits : 0);
    return typeof of === 'number' ? open(of) : (occasion) => open(of(occasion));
  }
}

/** Several programs as one: `absorbing` where one of them says so, `neutral` where all do, otherwise what is open. */
function joined(parts: readonly Program[], absorbing: Bits, neutral: Bits): Program {
  if (parts.includes(absorbing)) return absorbing;
  let open: Bits = 0;
  const moving: Live[] = [];
  for (const part of parts) {
    if (typeof part === 'function') moving.push(part);
    else if (part !== neutral) open |= part;
  }
  const settled = open === 0 ? neutral : open;
  const [only] = moving;
  if (only === undefined) return settled;
  if (moving.length === 1 && open === 0) return only;
  return (occasion) => {
    let bits = open;
    for (const part of moving) {
      const found = part(occasion);
      if (found === absorbing) return absorbing;
      if (found !== neutral) bits |= found;
    }
    return bits === 0 ? neutral : bits;
  };
}

function opposite(bits: Bits): Bits {
  return bits === yes ? no : bits === no ? yes : bits;
}

function shared(program: Program): Program {
  return typeof program === 'number' ? program : oncePerItem(program);
}
