import type { Vocabulary } from '../model/vocabulary';
import { ancestorsOf } from './class-graph';
import type { ListPlaces, Places } from './outline/places';

/** Which paragraphs of a list may be about some classes on some day, by the classes that they and the paragraphs above them name. */
export class PlacesAbout {
  /** By the classes that a control at a place may be about, those places. */
  private readonly byClasses = new Map<readonly string[], number[]>();
  private readonly classless: number[] = [];

  constructor(
    private readonly places: ListPlaces,
    private readonly vocabulary: Vocabulary,
  ) {
    const at: (readonly string[])[] = [];
    const joined = new Map<readonly string[], Map<number, readonly string[]>>();
    for (let place = 0; place < places.count; place += 1) {
      const parent = places.parentOf(place);
      const above = at[parent] ?? none;
      const kind = places.outline.kindOf[place] ?? -1;
      const ofAbove = joined.get(above) ?? new Map<number, readonly string[]>();
      joined.set(above, ofAbove);
      const classes = ofAbove.get(kind) ?? this.joined(above, place);
      ofAbove.set(kind, classes);
      at.push(classes);
      const known = this.byClasses.get(classes);
      if (known === undefined) this.byClasses.set(classes, [place]);
      else known.push(place);
      if (places.traitsAt(place).isClassless) this.classless.push(place);
    }
  }

  /** Those that may name no class, or one that an item may have. */
  where(mayBe: (itemClass: string) => boolean): Places {
    const found = new Set<number>();
    for (const place of this.classless) this.places.addTo(found, place);
    for (const [classes, places] of this.byClasses) {
      if (classes.some(mayBe)) for (const place of places) this.places.addTo(found, place);
    }
    return found;
  }

  /** A paragraph that names its class is about no wider one that stands above it. */
  private joined(above: readonly string[], place: number): readonly string[] {
    const { classes, alwaysNamesClass } = this.places.traitsAt(place);
    if (classes.length === 0) return above;
    const isNarrower = (id: string): boolean => {
      const wider = ancestorsOf(this.vocabulary, id);
      return classes.some((other) => wider.has(other));
    };
    return [...new Set([...(alwaysNamesClass ? above.filter(isNarrower) : above), ...classes])];
  }
}

const none: readonly string[] = [];
