import type { ControlList, Coverage, Paragraph } from '../model/control-list';
import type { Condition } from '../model/condition';
import { listOutline, type Traits } from './outline/list-outline';
import { placesOf, type ListPlaces, type Places } from './outline/places';

/** A paragraph with its place in the order of its list; the paragraph itself is read when it is asked for. */
export interface IndexedParagraph {
  readonly address: string;
  readonly paragraph: Paragraph;
  readonly parent: IndexedParagraph | undefined;
  readonly children: readonly IndexedParagraph[];
  /** Place in the order of the list, and that of the last paragraph below this one. */
  readonly first: number;
  readonly last: number;
  /** Stated here or by the nearest parent that states it; `none` where nobody does. */
  readonly coverage: Coverage;
  readonly statedCoverage: Coverage | undefined;
  /** All of it and of what is below it is encoded in full. */
  readonly isFull: boolean;
  /** The screen that goes with coverage `screen` or `part`. */
  readonly screen: Condition | undefined;
}

const indexes = new WeakMap<ControlList, ParagraphIndex>();

/** Looks up paragraphs of a list by address and by order; made once per list. */
export function paragraphIndex(list: ControlList): ParagraphIndex {
  const known = indexes.get(list) ?? new ParagraphIndex(list);
  indexes.set(list, known);
  return known;
}

/** Whoever asks for the words of a paragraph has it read, and no other. */
export class ParagraphIndex {
  readonly places: ListPlaces;
  /** By address; of two paragraphs with one address the last counts. */
  readonly byAddress: Pick<ReadonlyMap<string, IndexedParagraph>, 'get' | 'has'> & {
    readonly keys: () => Iterable<string>;
  };
  private readonly known: Placed[] = [];
  private all: readonly IndexedParagraph[] | undefined;

  constructor(private readonly list: ControlList) {
    const places = placesOf(listOutline(list.entries));
    this.places = places;
    this.byAddress = {
      get: (address) => {
        const place = places.placeOf(address);
        return place === undefined ? undefined : this.at(place);
      },
      has: (address) => places.placeOf(address) !== undefined,
      keys: () => places.addresses,
    };
  }

  get entries(): readonly IndexedParagraph[] {
    return this.places.entries.map((place) => this.placed(place));
  }

  /** All paragraphs in the order of the list. */
  get inOrder(): readonly IndexedParagraph[] {
    return (this.all ??= Array.from({ length: this.places.count }, (_, place) => this.placed(place)));
  }

  /** The paragraph at a place in the order of the list. */
  at(place: number): IndexedParagraph | undefined {
    return place < this.places.count ? this.placed(place) : undefined;
  }

  /** The entries in which some of the places lie, in the order of the list. */
  entriesAt(places: Places): readonly IndexedParagraph[] {
    return this.places.entries.filter((entry) => places.has(entry)).map((entry) => this.placed(entry));
  }

  /** The words of the paragraph at a place. */
  paragraphAt(place: number): Paragraph {
    const parent = this.places.parentOf(place);
    const beside = parent === -1 ? this.list.entries : this.placed(parent).paragraph.children;
    const paragraph = beside[this.places.rankOf(place)];
    if (paragraph === undefined) throw new Error('an outline of another list');
    return paragraph;
  }

  placed(place: number): IndexedParagraph {
    return (this.known[place] ??= new Placed(this, place));
  }
}

class Placed implements IndexedParagraph {
  readonly address: string;
  readonly last: number;
  private read: Paragraph | undefined;
  private below: readonly IndexedParagraph[] | undefined;

  constructor(
    private readonly index: ParagraphIndex,
    readonly first: number,
  ) {
    this.address = index.places.addressAt(first);
    this.last = index.places.lastBelow(first);
  }

  get paragraph(): Paragraph {
    return (this.read ??= this.index.paragraphAt(this.first));
  }

  get parent(): IndexedParagraph | undefined {
    const place = this.index.places.parentOf(this.first);
    return place === -1 ? undefined : this.index.placed(place);
  }

  get children(): readonly IndexedParagraph[] {
    return (this.below ??= this.index.places.childrenOf(this.first).map((place) => this.index.placed(place)));
  }

  get coverage(): Coverage {
    return this.statedCoverage ?? this.parent?.coverage ?? 'none';
  }

  get statedCoverage(): Coverage | undefined {
    return this.traits.coverage;
  }

  get isFull(): boolean {
    return this.traits.isFull;
  }

  get screen(): Condition | undefined {
    if (this.statedCoverage === undefined) return this.parent?.screen;
    return this.traits.hasScreen ? this.paragraph.screen : undefined;
  }

  private get traits(): Traits {
    return this.index.places.traitsAt(this.first);
  }
}
