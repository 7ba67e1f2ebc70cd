import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, LogicRule } from '../two-valued';

/** A rules engine of the ecosystem, used as its documentation recommends. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Prepares the rules of one class; the addresses of those that hold for an item, none at all where it refuses. */
  prepare(
    rules: readonly LogicRule[],
  ): (facts: Facts) => readonly string[] | Promise<readonly string[] | undefined>;
}

/** The version of an installed package, from its own description. */
export function versionOf(name: string): string {
  const description = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
