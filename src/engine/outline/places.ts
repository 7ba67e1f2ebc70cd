import type { ListOutline, Traits } from './list-outline';
import { rowAndParents } from './row';

/** Places of paragraphs in the order of their list, with those of all paragraphs above them. */
export type Places = ReadonlySet<number>;

const known = new WeakMap<ListOutline, ListPlaces>();

/** The places of an outline; made once. */
export function placesOf(outline: ListOutline): ListPlaces {
  const found = known.get(outline) ?? new ListPlaces(outline);
  known.set(outline, found);
  return found;
}

/** The paragraphs of a list as places in its order, known without reading one of them. */
export class ListPlaces {
  /** Of the entries, in the order of the list. */
  readonly entries: readonly number[];
  private readonly byAddress: ReadonlyMap<string, number>;
  /** Of the paragraph above each; -1 for an entry. */
  private readonly parents: readonly number[];
  /** Which of the paragraphs beside it each one is. */
  private readonly ranks: readonly number[];
  private readonly rows = new Map<string, Places>();
  private byRow: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(readonly outline: ListOutline) {
    const { addresses, lasts } = outline;
    const parents: number[] = [];
    const ranks: number[] = [];
    const byAddress = new Map<string, number>();
    const entries: number[] = [];
    const counts: number[] = [];
    let above = -1;
    addresses.forEach((address, place) => {
      while (above !== -1 && (lasts[above] ?? 0) < place) above = parents[above] ?? -1;
      if (above === -1) {
        ranks.push(entries.length);
        entries.push(place);
      } else {
        const rank = counts[above] ?? 0;
        ranks.push(rank);
        counts[above] = rank + 1;
      }
      parents.push(above);
      counts.push(0);
      byAddress.set(address, place);
      above = place;
    });
    this.parents = parents;
    this.ranks = ranks;
    this.byAddress = byAddress;
    this.entries = entries;
  }

  get count(): number {
    return this.parents.length;
  }

  get addresses(): Iterable<string> {
    return this.byAddress.keys();
  }

  /** Of two paragraphs with one address the last counts. */
  placeOf(address: string): number | undefined {
    return this.byAddress.get(address);
  }

  addressAt(place: number): string {
    return this.outline.addresses[place] ?? '';
  }

  /** The place of the paragraph above; -1 for an entry. */
  parentOf(place: number): number {
    return this.parents[place] ?? -1;
  }

  rankOf(place: number): number {
    return this.ranks[place] ?? 0;
  }

  lastBelow(place: number): number {
    return this.outline.lasts[place] ?? place;
  }

  childrenOf(place: number): readonly number[] {
    const children: number[] = [];
    const last = this.lastBelow(place);
    for (let child = place + 1; child <= last; child = this.lastBelow(child) + 1) children.push(child);
    return children;
  }

  traitsAt(place: number): Traits {
    const traits = this.outline.kinds[this.outline.kindOf[place] ?? -1];
    if (traits === undefined) throw new Error('a paragraph without traits');
    return traits;
  }

  /** All that may belong to a row, or to a part of it, on some day. */
  inRow(row: string): Places {
    const known = this.rows.get(row) ?? this.inRowAnew(row);
    this.rows.set(row, known);
    return known;
  }

  private inRowAnew(row: string): Places {
    const found = new Set<number>();
    for (const stated of this.ofRows().get(row) ?? []) {
      for (let place = stated; place <= this.lastBelow(stated); place += 1) this.addTo(found, place);
    }
    return found;
  }

  private ofRows(): ReadonlyMap<string, readonly number[]> {
    if (this.byRow !== undefined) return this.byRow;
    const found = new Map<string, number[]>();
    const { kinds, kindOf } = this.outline;
    const byKind = kinds.map(({ rows }) => new Set(rows.flatMap(rowAndParents)));
    for (const [place, kind] of kindOf.entries()) {
      for (const row of byKind[kind] ?? []) {
        const places = found.get(row);
        if (places === undefined) found.set(row, [place]);
        else places.push(place);
      }
    }
    this.byRow = found;
    return found;
  }

  /** Adds a place and those of the paragraphs above it. */
  addTo(places: Set<number>, place: number): void {
    for (let each = place; each !== -1 && !places.has(each); each = this.parentOf(each)) places.add(each);
  }
}
