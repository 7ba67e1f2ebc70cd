import { compareAddresses, containsAddress } from '../../model/address';
import type { Control } from '../../model/control-list';
import { scopeKey } from './condition-key';

/** Controls of the two versions that belong together: one each, or a paragraph and those into which it was split. */
export interface ControlPair {
  readonly address: string;
  readonly base: readonly Control[];
  readonly head: readonly Control[];
  readonly moved: boolean;
}

/**
 * Pairs by address; a control whose sub-paragraphs are controls in the other version goes with these. Of what is left, one
 * that says word for word the same under a new address has moved, and so has one with the same heading and class, if it is
 * the only such. In the order of the list.
 */
export function pairControls(base: readonly Control[], head: readonly Control[]): readonly ControlPair[] {
  const tops = topmost([...base, ...head].map(({ address }) => address));
  const topOf = (address: string): string => tops.find((top) => containsAddress(top, address)) ?? address;
  const [before, after] = [groupBy(base, topOf), groupBy(head, topOf)];
  const pairs = tops.map((address): ControlPair => ({
    address,
    base: before.get(address) ?? [],
    head: after.get(address) ?? [],
    moved: false,
  }));
  return joinMoved(
    joinMoved(pairs, ({ base, head }) => scopeKey([...base, ...head])),
    likeness,
  );
}

/** Addresses that lie in no other one of these, where both versions disagree on how deep the controls lie. */
function topmost(addresses: readonly string[]): readonly string[] {
  const sorted = [...new Set(addresses)].sort(compareAddresses);
  const tops: string[] = [];
  for (const address of sorted) {
    const last = tops.at(-1);
    if (last === undefined || !containsAddress(last, address)) tops.push(address);
  }
  return tops;
}

function groupBy(controls: readonly Control[], name: (address: string) => string): Map<string, Control[]> {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const key = name(control.address);
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return groups;
}

function likeness({ base, head }: ControlPair): string {
  return JSON.stringify(
    [...base, ...head].map(({ heading, classes }) => [heading.en, heading.ja, [...classes].sort()]),
  );
}

/** Joins what is on one side only with what alone has the same key on the other. */
function joinMoved(
  pairs: readonly ControlPair[],
  keyOf: (pair: ControlPair) => string,
): readonly ControlPair[] {
  const lost = pairs.filter(({ head }) => head.length === 0);
  const gained = pairs.filter(({ base }) => base.length === 0);
  const goals = new Map<ControlPair, ControlPair>();
  for (const pair of lost) {
    const key = keyOf(pair);
    const [goal, second] = gained.filter((other) => keyOf(other) === key);
    const rivals = lost.filter((other) => keyOf(other) === key);
    if (goal !== undefined && second === undefined && rivals.length === 1) goals.set(goal, pair);
  }
  const taken = new Set(goals.values());
  return pairs.flatMap((pair) => {
    if (taken.has(pair)) return [];
    const origin = goals.get(pair);
    return [origin === undefined ? pair : { ...pair, base: origin.base, moved: true }];
  });
}
