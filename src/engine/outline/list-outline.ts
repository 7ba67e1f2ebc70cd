import type { Coverage, Paragraph, Version } from '../../model/control-list';
import { goesOn } from './goes-on';
import { limitsIn, type StatedLimits } from './limits-in';

/**
 * What of a paragraph can be known without reading it, the same on every day: enough to leave it unread where no question turns
 * on it. Classes and rows are those of all its versions together.
 */
export interface Traits {
  readonly classes: readonly string[];
  /** Whether each of its versions says of which class its items are, so that what stands above it no longer counts. */
  readonly alwaysNamesClass: boolean;
  readonly rows: readonly string[];
  /** Stated by the paragraph itself. */
  readonly coverage?: Coverage;
  readonly hasScreen: boolean;
  /** All of it and of what is below it is encoded in full. */
  readonly isFull: boolean;
  /** On some day it may be a control of which neither it nor a paragraph above it names a class. */
  readonly isClassless: boolean;
}

/** What of a list can be known without reading its paragraphs, by their places in the order of the list. */
export interface ListOutline {
  readonly addresses: readonly string[];
  /** The place of the last paragraph below each; its own where there is none. */
  readonly lasts: Int32Array;
  /** Where in `kinds` the traits of each stand: many paragraphs have the same. */
  readonly kindOf: Int32Array;
  readonly kinds: readonly Traits[];
  readonly limits: StatedLimits;
}

const known = new WeakMap<readonly Paragraph[], ListOutline>();

/** The outline of a list, given by its entries; made once. */
export function listOutline(entries: readonly Paragraph[]): ListOutline {
  const found = known.get(entries) ?? outlineAnew(entries);
  known.set(entries, found);
  return found;
}

/** Takes an outline that was made before of the same entries: to make it anew would read all of them. */
export function keepOutline(entries: readonly Paragraph[], outline: ListOutline): void {
  known.set(entries, outline);
}

function outlineAnew(entries: readonly Paragraph[]): ListOutline {
  const columns = new Columns();
  for (const entry of entries) columns.add(entry, { hasClass: false, hasCriteria: false, coverage: 'none' });
  let limits: StatedLimits | undefined;
  return {
    addresses: columns.addresses,
    lasts: Int32Array.from(columns.lasts),
    kindOf: Int32Array.from(columns.kindOf),
    kinds: columns.kinds,
    // Only judges of many items ask for them.
    get limits() {
      return (limits ??= limitsIn(entries));
    },
  };
}

/** What the paragraphs above one say. */
interface Above {
  /** One of them names a class on every day. */
  readonly hasClass: boolean;
  /** One of them states a condition on some day. */
  readonly hasCriteria: boolean;
  readonly coverage: Coverage;
}

class Columns {
  readonly addresses: string[] = [];
  readonly lasts: number[] = [];
  readonly kindOf: number[] = [];
  readonly kinds: Traits[] = [];
  private readonly byMeaning = new Map<string, number>();

  /** Adds a paragraph and all below it; says whether all of them are encoded in full. */
  add(paragraph: Paragraph, above: Above): boolean {
    const { address, versions, children, of } = paragraph;
    const place = this.addresses.push(address) - 1;
    const coverage = paragraph.coverage ?? above.coverage;
    const namesClass = alwaysNamesClass(paragraph);
    const hasClass = above.hasClass || namesClass;
    const hasCriteria = above.hasCriteria || versions.some(({ when }) => when !== undefined);
    const below = children.map((child) => this.add(child, { hasClass, hasCriteria, coverage }));
    this.lasts[place] = this.addresses.length - 1;
    const isFull = coverage === 'full' && below.every((each) => each);
    const isEncoded = coverage === 'full' || coverage === 'part';
    // A row, and a bare heading, controls nothing by itself.
    const says = hasCriteria || children.length > 0;
    this.kindOf[place] = this.kind({
      classes: [...new Set(versions.flatMap(({ classes = [] }) => classes))],
      alwaysNamesClass: namesClass,
      rows: [...new Set(versions.flatMap(({ row }) => row ?? []))],
      ...(paragraph.coverage && { coverage: paragraph.coverage }),
      hasScreen: paragraph.screen !== undefined,
      isFull,
      isClassless: isEncoded && says && !hasClass && !(of === 'any' && alwaysHasChildren(paragraph)),
    });
    return isFull;
  }

  private kind(traits: Traits): number {
    const meaning = JSON.stringify(traits);
    const known = this.byMeaning.get(meaning) ?? this.kinds.push(traits) - 1;
    this.byMeaning.set(meaning, known);
    return known;
  }
}

/** Whether some sub-paragraph belongs to its text on every day, so that it is no control itself; for most that is plain. */
function alwaysHasChildren({ versions, children }: Paragraph): boolean {
  const isOneText = versions.length <= 1 && versions.every(goesOn);
  return isOneText && children.some((child) => child.versions.slice(-1).every(goesOn));
}

/** Whether it says of which class its items are on every day on which it applies. */
function alwaysNamesClass({ versions }: { readonly versions: readonly Version[] }): boolean {
  return versions.length > 0 && versions.every(({ absent, classes = [] }) => absent || classes.length > 0);
}
