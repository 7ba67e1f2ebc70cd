import { compareAddresses } from '../model/address';
import type { Condition } from '../model/condition';
import type { Paragraph } from '../model/control-list';
import type { Place } from '../model/place';
import { conditionsOf, flatten, referencesIn } from './conditions-of';
import { findCycles, type Edge } from './find-cycles';
import type { Report } from './report';

/*
 * What a paragraph covers rests on its own words, on those of its parents and of its row, and on whatever these refer to; a
 * reference rests on the whole of its target, sub-paragraphs and members of the row included. If such a chain returns to where
 * it began, no item has a verdict. All versions count at once: a cycle between texts of different days is refused too.
 */

/** An edge with a place is a reference or a row, written in the paragraph `by`; the others follow the tree. */
interface Need extends Edge {
  readonly by?: string;
  readonly target?: string;
  readonly place?: Place;
}

/** Reports every chain of references, exclusions and rows that returns to where it began. */
export function checkCycles(entries: readonly Paragraph[], report: Report): void {
  const flat = flatten(entries);
  const graph = new NeedGraph(flat);
  const nodes = flat.map(({ address }) => `words ${address}`);
  const told = new Set<string>();
  for (const cycle of findCycles(nodes, (node) => graph.needsOf(node))) {
    const steps = cycle.filter(({ place }) => place !== undefined);
    const place = steps[0]?.place;
    const key = [...new Set(steps.map(({ by }) => by))].sort().join(' ');
    if (place === undefined || told.has(key)) continue;
    told.add(key);
    const addresses = [...steps.flatMap(({ by, target }) => [by, target]), steps[0]?.by];
    const path = addresses.filter((address, index) => address !== addresses[index - 1]);
    report.error(place, {
      id: 'reference-cycle',
      found: `references that return to where they began: ${path.map((address) => `\`${address ?? ''}\``).join(' → ')}`,
      repair: 'remove the reference that the law does not make',
    });
  }
}

class NeedGraph {
  private readonly byAddress: ReadonlyMap<string, Paragraph>;
  private readonly parents = new Map<string, string>();
  /** Row → the paragraphs that belong to it. */
  private readonly byRow = new Map<string, string[]>();

  private inOrder: readonly string[] | undefined;

  constructor(private readonly flat: readonly Paragraph[]) {
    this.byAddress = new Map(flat.map((paragraph) => [paragraph.address, paragraph]));
    for (const { address, children, versions } of flat) {
      for (const child of children) this.parents.set(child.address, address);
      for (const { row } of versions) {
        if (row !== undefined) this.byRow.set(row, [...(this.byRow.get(row) ?? []), address]);
      }
    }
  }

  /** A node is `words A`, the words of A and its parents, or `whole A`, with everything below A. */
  needsOf(node: string): readonly Need[] {
    const space = node.indexOf(' ');
    const paragraph = this.byAddress.get(node.slice(space + 1));
    if (paragraph === undefined) return [];
    return node.startsWith('whole ') ? this.needsOfWhole(paragraph) : this.needsOfWords(paragraph);
  }

  private needsOfWhole({ address, children }: Paragraph): readonly Need[] {
    const inner = [...children.map((child) => child.address), ...(this.byRow.get(address) ?? [])];
    return [{ to: `words ${address}` }, ...inner.map((other) => ({ to: `whole ${other}` }))];
  }

  private needsOfWords({ address, versions, screen }: Paragraph): readonly Need[] {
    const parent = this.parents.get(address);
    const needs: Need[] = parent === undefined ? [] : [{ to: `words ${parent}` }];
    if (screen !== undefined) needs.push(...this.referenceNeeds(screen, address));
    for (const version of versions) {
      for (const condition of conditionsOf(version)) needs.push(...this.referenceNeeds(condition, address));
      const { row, place } = version;
      if (row !== undefined) needs.push({ to: `words ${row}`, by: address, target: row, place });
    }
    return needs;
  }

  private referenceNeeds(condition: Condition, by: string): readonly Need[] {
    return referencesIn(condition).flatMap(({ targets, place }) =>
      targets
        .flatMap(({ from, to }) => this.addressesIn(from, to))
        .map((target) => ({ to: `whole ${target}`, by, target, place })),
    );
  }

  private addressesIn(from: string, to: string): readonly string[] {
    if (from === to) return [from];
    const addresses = (this.inOrder ??= this.flat.map(({ address }) => address).sort(compareAddresses));
    const first = placeOf(addresses, (address) => compareAddresses(from, address) <= 0);
    const end = placeOf(addresses, (address) => compareAddresses(address, to) > 0);
    return addresses.slice(first, end);
  }
}

/** Of texts in order, the place of the first one from which on something holds; their number where it never does. */
function placeOf(texts: readonly string[], holds: (text: string) => boolean): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(texts[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
