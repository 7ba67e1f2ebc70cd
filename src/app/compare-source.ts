import type { Comparison } from '../model/comparison';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ListId } from '../model/vocabulary';
import { comparingItems } from './compare-items';
import type { Corpus } from './corpus';
import { atOnce, type Step } from './in-turns';
import { withLicences } from './licensing-comparison';
import type { AskedDestination } from './licensing-destinations';
import { readItems } from './read-items';
import type { ItemSource } from './item-source';

/** One item list to be compared, and under which law. */
export interface CompareRequest {
  readonly source: ItemSource;
  /** As-of date per list; a list without one is taken in its latest edition. */
  readonly asOf: ReadonlyMap<ListId, string>;
  /** Assumptions declared beside those that the item list declares itself. */
  readonly assumptions: readonly string[];
  /** Destinations to which every item of the list goes, beside those that items state. */
  readonly to?: readonly AskedDestination[];
  /** Longest list that is compared; no limit unless given. */
  readonly maxItems?: number;
}

/** Reads an item list and compares it; any error in it, and nothing is compared. */
export function compareSource(request: CompareRequest, corpus: Corpus): Checked<Comparison> {
  return atOnce(comparingSource(request, corpus));
}

/** The same, a step for every item. */
export function* comparingSource(
  { source, asOf, assumptions, to = [], maxItems = Infinity }: CompareRequest,
  corpus: Corpus,
): Generator<Step, Checked<Comparison>> {
  const unknown = assumptions.filter((id) => !corpus.rulebook.vocabulary.assumptions.has(id));
  if (unknown.length > 0) {
    return { ok: false, diagnostics: unknown.map((id) => unknownAssumption(id, source.file, corpus)) };
  }
  const read = readItems(source, corpus.rulebook.vocabulary);
  if (!read.ok) return read;
  if (read.value.items.length > maxItems) {
    return { ok: false, diagnostics: [tooLong(read.value.items.length, maxItems, source.file)] };
  }
  const declared = [...new Set([...read.value.assumptions, ...assumptions])];
  const itemList = { ...read.value, assumptions: declared };
  const compared = yield* comparingItems({ ...corpus, itemList, asOf, diagnostics: read.diagnostics });
  const licensed = withLicences(compared, to, corpus.rulebook);
  return licensed.ok ? { ...licensed, diagnostics: read.diagnostics } : licensed;
}

function unknownAssumption(id: string, file: string, { rulebook }: Corpus): Diagnostic {
  const known = [...rulebook.vocabulary.assumptions.keys()].map((name) => `\`${name}\``).join(', ');
  return {
    id: 'unknown-assumption',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    found: `unknown assumption \`${id}\` declared beside the list`,
    expected: `one of ${known}`,
  };
}

function tooLong(length: number, maxItems: number, file: string): Diagnostic {
  return {
    id: 'list-too-long',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    found: `${length} items`,
    expected: `at most ${maxItems}`,
    repair: 'split the list, or compare it with the command line',
  };
}
