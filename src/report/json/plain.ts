import type { Quantity } from '../../quantity/quantity';
import { printRational } from '../../quantity/quantity';
import type { Rational } from '../../quantity/rational';

/** What JSON can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A model value as plain data: keys in alphabetical order, so that the bytes do not depend on how a value was built;
 * maps as objects; a quantity as `{unit, value}` with an exact decimal or fraction in a string, and so a bare rational; absent keys left out.
 */
export function plain(value: unknown): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return sorted([...(value as ReadonlyMap<string, unknown>)]);
  if (isRational(value)) return printRational(value);
  if (isQuantity(value)) return { unit: value.unit.symbol, value: printRational(value.value) };
  if (typeof value === 'object') return sorted(Object.entries(value));
  throw new TypeError(`a ${typeof value} has no plain form`);
}

function sorted(entries: readonly (readonly [string, unknown])[]): Plain {
  const plainEntries = entries
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => [key, plain(value)] as const);
  return Object.fromEntries(plainEntries);
}

function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== 'object' || value === null || !('value' in value) || !('unit' in value)) return false;
  return typeof value.unit === 'object' && value.unit !== null && 'symbol' in value.unit;
}

function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'bigint';
}
