import type { Checked, Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';
import type { Rulebook } from '../model/rulebook';
import { withAskedOf } from './asked-of';
import { checkVocabulary } from './check-vocabulary';
import { hashFiles, sortByPath } from './hash-files';
import { readAlignments } from './read-alignments';
import { locateFile } from './layout';
import { collectNames } from './names';
import { readFile } from './read-file';
import { readLicensing } from './read-licensing';
import { readLists } from './read-lists';
import { readVocabulary } from './read-vocabulary';
import { reportInto } from './report';
import type { SourceFile } from './source-file';

/**
 * Reads the files of a corpus, whose paths are relative to its root (`us-ccl/3A001/a.5.yaml`, `vocabulary/classes.yaml`),
 * into a rulebook, or reports every fault of every file with its place. README files and `schema/` are left aside.
 */
export function loadRulebook(files: readonly SourceFile[]): Checked<Rulebook> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics);
  const own = sortByPath(files.filter(({ path }) => locateFile(path).kind !== 'ignored'));
  const read = own.map((file) => readFile(file, report));
  const names = collectNames(read);
  const vocabulary = readVocabulary(read, report);
  const listIds = new Set(read.flatMap(({ location }) => (location.kind === 'list' ? [location.list] : [])));
  checkVocabulary(read, vocabulary, names, listIds, report);
  const lists = readLists(read, vocabulary, names, report);
  const { classes } = names;
  const alignments = readAlignments(read, { lists, listIds, classes, vocabulary, report });
  const licensing = readLicensing(read, listIds, report);
  if (listIds.size === 0) {
    const start: Place = { file: 'list.yaml', line: 1, column: 1 };
    report.error(start, { id: 'no-list', found: 'no control list', expected: 'a folder with a `list.yaml`' });
  }
  const sorted = diagnostics.sort((a, b) => comparePlaces(a.place, b.place));
  if (sorted.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: sorted };
  return {
    ok: true,
    value: {
      vocabulary: withAskedOf(vocabulary, lists.values()),
      lists,
      alignments,
      ...(licensing && { licensing }),
      hash: hashFiles(own),
    },
    diagnostics: sorted,
  };
}

function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
