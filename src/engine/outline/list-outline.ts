import type { Paragraph } from '../../model/control-list';
import { goesOn } from './goes-on';
import { limitsIn, type StatedLimits } from './limits-in';

/**
 * What of an entry can be known without reading it, the same on every day: enough to leave it unread where no question turns
 * on it. Classes and rows are those of all its versions together.
 */
export interface EntryOutline {
  /** Of all its paragraphs in the order of the list, its own first. */
  readonly addresses: readonly string[];
  readonly classes: readonly string[];
  /** On some day a control that names no class may stand in it. */
  readonly isClassless: boolean;
  readonly rows: readonly string[];
  /** All of it is encoded in full. */
  readonly isFull: boolean;
}

/** What of a list can be known without reading its entries. */
export interface ListOutline {
  /** In the order of the list. */
  readonly entries: readonly EntryOutline[];
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
  let limits: StatedLimits | undefined;
  return {
    entries: entries.map(entryOutline),
    // Only judges of many items ask for them.
    get limits() {
      return (limits ??= limitsIn(entries));
    },
  };
}

function entryOutline(entry: Paragraph): EntryOutline {
  const addresses: string[] = [];
  const classes = new Set<string>();
  const rows = new Set<string>();
  let isClassless = false;
  let isFull = true;
  const add = (paragraph: Paragraph, classAbove: boolean, encodedAbove: boolean): void => {
    const { address, versions, children, of, coverage } = paragraph;
    addresses.push(address);
    for (const version of versions) {
      for (const id of version.classes ?? []) classes.add(id);
      if (version.row !== undefined) rows.add(version.row);
    }
    isFull &&= coverage === 'full' || (coverage === undefined && paragraph !== entry);
    const isEncoded = coverage === undefined ? encodedAbove : coverage === 'full' || coverage === 'part';
    const hasClass = classAbove || namesClass(paragraph);
    isClassless ||= isEncoded && !hasClass && !(of === 'any' && alwaysHasChildren(paragraph));
    for (const child of children) add(child, hasClass, isEncoded);
  };
  add(entry, false, false);
  return { addresses, classes: [...classes], isClassless, rows: [...rows], isFull };
}

/** Whether some sub-paragraph belongs to its text on every day, so that it is no control itself; for most that is plain. */
function alwaysHasChildren({ versions, children }: Paragraph): boolean {
  const isOneText = versions.length <= 1 && versions.every(goesOn);
  return isOneText && children.some((child) => child.versions.slice(-1).every(goesOn));
}

/** Whether it says of which class its items are on every day on which it applies. */
function namesClass({ versions }: Paragraph): boolean {
  return versions.length > 0 && versions.every(({ absent, classes = [] }) => absent || classes.length > 0);
}
