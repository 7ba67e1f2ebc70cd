import { types } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import Fraction from 'fraction.js';
import { allUnits, type Unit } from './unit';

/**
 * A value of plain objects, arrays, arrays of machine numbers, maps, sets, exact numbers and units as bytes, for this version of Node.js.
 * What is shared or circular stays so. Functions throw.
 */
export function toBytes(value: unknown): Uint8Array {
  return serialize(isObject(value) ? withUnitsNamed(value, new Map()) : value);
}

/**
 * The value that `toBytes` was given: exact numbers are numbers again, and each unit is the one object that the table of units
 * holds, since units are told apart by identity. Bytes must come from `toBytes`: whoever keeps them checks that they are whole.
 */
export function fromBytes(bytes: Uint8Array): unknown {
  const value: unknown = deserialize(bytes);
  return isObject(value) ? adopted(value, new Set()) : value;
}

/** The value with the symbol of each unit in its place, as an object, which nothing else is: whole units are most of the bytes. */
function withUnitsNamed(part: object, copies: Map<object, object>): object {
  if (isUnit(part)) return named(part, copies);
  if (isNumber(part) || types.isTypedArray(part)) return part;
  const known = copies.get(part);
  if (known !== undefined) return known;
  const of = (each: unknown): unknown => (isObject(each) ? withUnitsNamed(each, copies) : each);
  if (Array.isArray(part)) {
    const copy: unknown[] = [];
    copies.set(part, copy);
    for (const each of part as unknown[]) copy.push(of(each));
    return copy;
  }
  if (types.isMap(part)) {
    const copy = new Map<unknown, unknown>();
    copies.set(part, copy);
    for (const [key, each] of part) copy.set(key, of(each));
    return copy;
  }
  if (types.isSet(part)) {
    const copy = new Set<unknown>();
    copies.set(part, copy);
    for (const each of part) copy.add(of(each));
    return copy;
  }
  const copy = { ...part } as Record<string, unknown>;
  copies.set(part, copy);
  for (const key of Object.keys(copy)) {
    const each = copy[key];
    if (isObject(each)) copy[key] = withUnitsNamed(each, copies);
  }
  return copy;
}

function named(unit: Unit, copies: Map<object, object>): object {
  const known = copies.get(unit) ?? (Object(unit.symbol) as object);
  copies.set(unit, known);
  return known;
}

/** What the runtime read, changed in place to what it was: a copy of everything would take as long as the reading. */
function adopted(part: object, seen: Set<object>): object {
  if (types.isStringObject(part)) return unitOf(part.valueOf());
  if (seen.has(part) || types.isTypedArray(part)) return part;
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
const ofTable: ReadonlySet<object> = new Set(allUnits);

function isUnit(part: object): part is Unit {
  return ofTable.has(part);
}

function unitOf(symbol: string): Unit {
  const unit = units.get(symbol);
  if (unit === undefined) throw new Error('a unit that the table of units does not hold');
  return unit;
}
