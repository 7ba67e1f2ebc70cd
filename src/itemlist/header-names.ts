import type { Vocabulary } from '../model/vocabulary';
import { columnOf, type Column } from './column';
import { columnMeaning } from './column-meaning';
import { nameKey } from './name-index';
import type { VocabularyNames } from './vocabulary-names';

/**
 * What a user has settled about headers: header as written in the file → a header that is understood, such as
 * `sample-rate [MSPS]` or `ignore`. Width, case, spaces and hyphens of the former make no difference.
 */
export type HeaderMapping = ReadonlyMap<string, string>;

/** What the headers of one table mean: through the user's mapping, then by the vocabulary. */
export class HeaderNames {
  private readonly settled: ReadonlyMap<string, string>;
  private readonly known = new Map<string, Column>();

  constructor(
    private readonly names: VocabularyNames,
    private readonly vocabulary: Vocabulary,
    mapping: HeaderMapping = new Map(),
  ) {
    this.settled = new Map([...mapping].map(([header, means]) => [nameKey(header), means]));
  }

  column(header: string): Column {
    const text = this.settled.get(nameKey(header)) ?? header;
    const column = this.known.get(text) ?? columnOf(text, this.names, this.vocabulary);
    this.known.set(text, column);
    return column;
  }

  /** How many of the headers mean something, each meaning counted once. */
  understood(headers: readonly string[]): number {
    const meanings = new Set<string>();
    for (const header of headers) {
      if (header.trim() === '') continue;
      const column = this.column(header);
      if (column.kind !== 'unknown' || column.severity === 'error')
        meanings.add(columnMeaning(column) ?? header);
    }
    return meanings.size;
  }
}
