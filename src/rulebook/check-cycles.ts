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
interface Need extends Edge<number> {
  readonly by?: string;
  readonly target?: string;
  readonly place?: Place;
}

/** Reports every chain of references, exclusions and rows that returns to where it began. */
export function checkCycles(entries: readonly Paragraph[], report: Report): void {
  const flat = flatten(entries);
  const graph = new NeedGraph(flat);
  // A chain that returns has a reference or a row in it; the others follow the tree upwards and end.
  const nodes = flat.flatMap((paragraph, index) => (refersToAnother(paragraph) ? wordsOf(index) : []));
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

function refersToAnother({ versions, screen }: Paragraph): boolean {
  if (screen !== undefined && referencesIn(screen).length > 0) return true;
  return versions.some(
    (version) =>
      version.row !== undefined ||
      conditionsOf(version).some((condition) => referencesIn(condition).length > 0),
  );
}

/** The node for the words of the paragraph at a place in the list and of its parents, and that for all below it too. */
function wordsOf(index: number): number {
  return 2 * index;
}

function wholeOf(index: number): number {
  return 2 * index + 1;
}

class NeedGraph {
  private readonly byAddress: ReadonlyMap<string, number>;
  private readonly parents = new Map<string, number>();
  /** Row → the paragraphs that belong to it. */
  private readonly byRow = new Map<string, number[]>();

  private inOrder: readonly string[] | undefined;

  constructor(private readonly flat: readonly Paragraph[]) {
    this.byAddress = new Map(flat.map(({ address }, index) => [address, index]));
    for (const [index, { children, versions }] of flat.entries()) {
      for (const child of children) this.parents.set(child.address, index);
      for (const { row } of versions) {
        if (row === undefined) continue;
        const members = this.byRow.get(row);
        if (members === undefined) this.byRow.set(row, [index]);
        else members.push(index);
      }
    }
  }

  needsOf(node: number): readonly Need[] {
    const index = node >>> 1;
    const paragraph = this.flat[index];
    if (paragraph === undefined) return [];
    return node === wholeOf(index) ? this.needsOfWhole(paragraph, index) : this.needsOfWords(paragraph);
  }

  private needsOfWhole({ address, children }: Paragraph, index: number): readonly Need[] {
    const needs: Need[] = [{ to: wordsOf(index) }];
    for (const child of children) this.add(needs, wholeOf, child.address);
    for (const member of this.byRow.get(address) ?? []) needs.push({ to: wholeOf(member) });
    return needs;
  }

  private needsOfWords({ address, versions, screen }: Paragraph): readonly Need[] {
    const parent = this.parents.get(address);
    const needs: Need[] = parent === undefined ? [] : [{ to: wordsOf(parent) }];
    if (screen !== undefined) this.addReferences(needs, screen, address);
    for (const version of versions) {
      for (const condition of conditionsOf(version)) this.addReferences(needs, condition, address);
      const { row, place } = version;
      if (row !== undefined) this.add(needs, wordsOf, row, { by: address, target: row, place });
    }
    return needs;
  }

  private addReferences(needs: Need[], condition: Condition, by: string): void {
    for (const { targets, place } of referencesIn(condition)) {
      for (const { from, to } of targets) {
        for (const target of this.addressesIn(from, to))
          this.add(needs, wholeOf, target, { by, target, place });
      }
    }
  }

  /** Adds the need of what stands at an address; none where nothing stands there, which is reported elsewhere. */
  private add(
    needs: Need[],
    nodeOf: (index: number) => number,
    address: string,
    why?: Omit<Need, 'to'>,
  ): void {
    const index = this.byAddress.get(address);
    if (index !== undefined) needs.push({ to: nodeOf(index), ...why });
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
