import { columnOf } from '../../itemlist/column';
import { nameKey } from '../../itemlist/name-index';
import { readMapping, type TableMapping } from '../../itemlist/read-mapping';
import { vocabularyNames } from '../../itemlist/vocabulary-names';
import { writeMapping } from '../../itemlist/write-mapping';
import type { ListPreview } from '../../model/list-preview';
import type { Vocabulary } from '../../model/vocabulary';
import type { ReadRequest } from '../item-source';

/** What somebody who looked a reading over has settled about its columns. */
export interface SettledColumns {
  readonly columns: ReadonlyMap<string, string>;
  /** Row of the header, where it is not the one that is found. */
  readonly headerRow?: number;
}

/**
 * The mapping under which a list was read, with what its owner chose for each column, by its letters. A choice that is empty
 * leaves the column to be found out; one that is as it was shown changes nothing; a column without one stays as it was.
 */
export function settleColumns(
  { mapping }: ReadRequest,
  { columns, reading }: Pick<ListPreview, 'columns' | 'reading'>,
  choices: ReadonlyMap<string, string>,
  headerRow: number | undefined,
): SettledColumns {
  const before = mappingOf(mapping);
  const settled = new Map([...before.columns].map(([header, means]) => [nameKey(header), { header, means }]));
  for (const { column, header, means, settled: said } of columns) {
    const chosen = choices.get(column)?.trim();
    if (chosen === undefined || chosen === (said ?? means ?? '')) continue;
    if (chosen === '') settled.delete(nameKey(header));
    else settled.set(nameKey(header), { header, means: chosen });
  }
  const shown = reading?.headerRows?.[0];
  const row = headerRow !== undefined && headerRow !== shown ? headerRow : before.headerRow;
  return {
    columns: new Map([...settled.values()].map(({ header, means }) => [header, means])),
    ...(row !== undefined && { headerRow: row }),
  };
}

/** Whether every meaning that was chosen is understood. */
export function areUnderstood({ columns }: SettledColumns, vocabulary: Vocabulary): boolean {
  const names = vocabularyNames(vocabulary);
  return [...columns.values()].every((means) => columnOf(means, names, vocabulary).kind !== 'unknown');
}

/** The same as a mapping file. */
export function mappingFile(settled: SettledColumns): { readonly file: string; readonly text: string } {
  return { file: 'the mapping', text: writeMapping(settled) };
}

/** What was asked for but a mapping. */
export function withoutMapping({ encoding, delimiter, sheet, limits }: ReadRequest): ReadRequest {
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(limits !== undefined && { limits }),
  };
}

function mappingOf(mapping: ReadRequest['mapping']): TableMapping {
  const read = mapping && readMapping(mapping.file, mapping.text);
  return read?.ok === true ? read.value : { columns: new Map() };
}
