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
  const value: unknown = deserialize(bytes);
  return isObject(value) ? adopted(value, new Set()) : value;
}

/** What the runtime read, changed in place to what it was: a copy of everything would take as long as the reading. */
function adopted(part: object, seen: Set<object>): object {
  const unit = unitLike(part);
  if (unit !== undefined) return unit;
  if (seen.has(part)) return part;
  seen.add(part);
  if (Array.isArray(part)) {
    belongsTo(Array.prototype, part);
    const items: unknown[] = part;
    items.forEach((each, at) => {
      if (isObject(each)) items[at] = adopted(each, seen);
    });
  } else if (types.isMap(part)) {
    belongsTo(Map.prototype, part);
    for (const [key, each] of part) if (isObject(each)) part.set(key, adopted(each, seen));
  } else if (types.isSet(part)) {
    belongsTo(Set.prototype, part);
    const items = [...part];
    part.clear();
    for (const each of items) part.add(isObject(each) ? adopted(each, seen) : each);
  } else if (isNumber(part)) {
    belongsTo(Fraction.prototype, part);
  } else {
    belongsTo(Object.prototype, part);
    const fields = part as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      const each = fields[key];
      if (isObject(each)) fields[key] = adopted(each, seen);
    }
  }
  return part;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The runtime may give its own objects other prototypes than those of this program: it does in the test runner. */
function belongsTo(prototype: object, part: object): void {
  if (Object.getPrototypeOf(part) !== prototype) Object.setPrototypeOf(part, prototype);
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
