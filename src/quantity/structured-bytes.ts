import { types } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import Fraction from 'fraction.js';
import { allUnits, type Unit } from './unit';

/**
 * A value of plain objects, arrays, maps, sets, exact numbers and units as bytes, for this version of Node.js.
 * What is shared or circular stays so. Functions throw.
 */
export function toBytes(value: unknown): Uint8Array {
  return serialize(value);
}

/**
 * The value that `toBytes` was given: exact numbers are numbers again, and each unit is the one object that the table of units
 * holds, since units are told apart by identity. Bytes must come from `toBytes`: whoever keeps them checks that they are whole.
 */
export function fromBytes(bytes: Uint8Array): unknown {
  return restored(deserialize(bytes), new Map());
}

/** A copy with everything made here: what the runtime read carries no prototypes of ours. */
function restored(part: unknown, known: Map<object, unknown>): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const before = known.get(part);
  if (before !== undefined) return before;
  const keep = <T extends object>(copy: T): T => {
    known.set(part, copy);
    return copy;
  };
  if (Array.isArray(part)) {
    const copy = keep<unknown[]>([]);
    for (const each of part) copy.push(restored(each, known));
    return copy;
  }
  if (types.isMap(part)) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, each] of part) copy.set(key, restored(each, known));
    return copy;
  }
  if (types.isSet(part)) {
    const copy = keep(new Set<unknown>());
    for (const each of part) copy.add(restored(each, known));
    return copy;
  }
  if (isNumber(part)) return keep(Object.assign(Object.create(Fraction.prototype) as object, part));
  const unit = unitLike(part);
  if (unit !== undefined) return keep(unit);
  const copy = keep<Record<string, unknown>>({});
  for (const [key, each] of Object.entries(part)) {
    // Assigned, this one key would become a prototype.
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value: restored(each, known), enumerable: true });
    else copy[key] = restored(each, known);
  }
  return copy;
}

function isNumber(part: object): boolean {
  return 'n' in part && typeof part.n === 'bigint' && 'd' in part && 's' in part;
}

const units = new Map(allUnits.map((unit) => [unit.symbol, unit]));

function unitLike(part: object): Unit | undefined {
  if (!('symbol' in part && 'dimension' in part && 'family' in part && 'scale' in part)) return undefined;
  const unit = typeof part.symbol === 'string' ? units.get(part.symbol) : undefined;
  if (unit === undefined) throw new Error('a unit that the table of units does not hold');
  return unit;
}
