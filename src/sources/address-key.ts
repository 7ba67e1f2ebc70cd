import { addressTokens, parentAddress } from '../model/address';

const wassenaar = /^\d\.[A-E]\.\d+/;

/** One spelling per address: `ホ(二)2?1` and `ホ(二)2.?1` are the same paragraph. */
export function addressKey(address: string): string {
  return addressTokens(address)?.join('|') ?? address;
}

/** The entry, article or row that an address lies in: `3A001`, `3.A.1`, `第6条`, `7の項`. */
export function entryOf(address: string): string {
  return wassenaar.exec(address)?.[0] ?? addressTokens(address)?.[0] ?? address;
}

/** The address itself and all that contain it, innermost first. */
export function withParents(address: string): readonly string[] {
  const found: string[] = [];
  for (let at: string | undefined = address; at !== undefined; at = parentOf(at)) found.push(at);
  return found;
}

function parentOf(address: string): string | undefined {
  const entry = wassenaar.exec(address)?.[0];
  if (entry === undefined) return parentAddress(address);
  return address === entry ? undefined : address.slice(0, address.lastIndexOf('.'));
}

/** Whether the second address is the first one or lies in it. */
export function isWithin(outer: string, inner: string): boolean {
  const key = addressKey(outer);
  return withParents(inner).some((address) => addressKey(address) === key);
}
