import { ancestorsOf } from '../engine/class-graph';
import type { ListOnDay } from '../engine/list-on-day';
import { subjectRelationOf } from '../engine/lists/subject-chain';
import { isRowWithin } from '../engine/outline/row';
import { containsAddress } from '../model/address';
import type { Control } from '../model/control-list';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ScopeFilter } from '../model/list-comparison-result';
import type { Vocabulary } from '../model/vocabulary';

/** The filter as it was understood, and the item classes that pass it, in the order of the vocabulary. */
export interface FilteredClasses {
  readonly filter: ScopeFilter;
  readonly itemClasses: readonly string[];
}

/**
 * Without a filter all classes of goods; software and technology, which are compared once for each class that they can be for
 * and take long, where they are named. A row or an entry stands for the classes that its controls name and their sub-classes: to all of these it applies. Names
 * that the rules do not hold are faults, so that a misspelt one is not mistaken for agreement.
 */
export function filterClasses(
  stated: ScopeFilter,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  file: string,
): Checked<FilteredClasses> {
  const filter = understood(stated);
  const { itemClass, row, entry } = filter;
  const controls = sides.flatMap((side) => side.controls);
  const inRow = row === undefined ? controls : controls.filter((control) => isInRow(control, row));
  const inEntry = entry === undefined ? controls : controls.filter(({ address }) => isAt(address, entry));
  const diagnostics: Diagnostic[] = [];
  const fault = (id: string, found: string, expected: string): void => {
    diagnostics.push({ id, severity: 'error', place: { file, line: 1, column: 1 }, found, expected });
  };
  if (itemClass !== undefined && !vocabulary.classes.has(itemClass)) {
    fault('unknown-class', `unknown item class \`${itemClass}\``, classesLike(itemClass, vocabulary));
  }
  if (row !== undefined && inRow.length === 0) {
    const rows = [...new Set(controls.flatMap((control) => control.row ?? []))].sort(byNumeral);
    fault('unknown-row', `no control in row \`${stated.row ?? row}\``, listed(rows));
  }
  if (entry !== undefined && inEntry.length === 0) {
    const entries = sides.flatMap((side) => side.list.entries.map(({ address }) => address));
    fault('unknown-entry', `no control at \`${stated.entry ?? entry}\``, listed(entries));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const isWhole = itemClass === undefined && row === undefined && entry === undefined;
  const passes = (id: string): boolean => {
    if (isWhole && subjectRelationOf(id, sides, vocabulary) !== undefined) return false;
    const own = ancestorsOf(vocabulary, id);
    const applies = ({ classes }: Control): boolean => classes.some((named) => own.has(named));
    return (
      (itemClass === undefined || itemClass === id) &&
      (row === undefined || inRow.some(applies)) &&
      (entry === undefined || inEntry.some(applies))
    );
  };
  return {
    ok: true,
    value: { filter, itemClasses: [...vocabulary.classes.keys()].filter(passes) },
    diagnostics: [],
  };
}

/** Row `7` and `7(1)` as the Order writes them; full-width digits and brackets as half-width ones. */
function understood({ itemClass, row, entry }: ScopeFilter): ScopeFilter {
  const digits = row?.normalize('NFKC').replace(/\s+/g, '');
  return {
    ...(itemClass !== undefined && { itemClass: itemClass.trim() }),
    ...(digits !== undefined && { row: digits.replace(/^(\d+(?:の\d+)*)(?=\(|$)/, '$1の項') }),
    ...(entry !== undefined && { entry: entry.normalize('NFKC').replace(/\s+/g, '') }),
  };
}

function isInRow({ row }: Control, wanted: string): boolean {
  return row !== undefined && isRowWithin(row, wanted);
}

function isAt(address: string, entry: string): boolean {
  return address === entry || containsAddress(entry, address);
}

/** Classes that share a word with what was asked for; where none does, what one looks like: there are hundreds. */
function classesLike(wanted: string, { classes }: Vocabulary): string {
  const words = wanted.toLowerCase().split(/[^a-z0-9]+/);
  const ids = [...classes.keys()];
  const like = ids.filter((id) => id.split('-').some((word) => words.includes(word)));
  if (like.length > 0) return listed(like);
  return `the id of an item class, such as \`${ids[0] ?? ''}\`; \`vocabulary/classes.yaml\` of the rules names all ${String(ids.length)}`;
}

function listed(names: readonly string[]): string {
  return `one of ${names.map((name) => `\`${name}\``).join(', ')}`;
}

function byNumeral(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
