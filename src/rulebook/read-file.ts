import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';
import { checkShape } from './check-shape';
import { locateFile, type Location } from './layout';
import { readYaml } from './read-yaml';
import { reportInto, type Report } from './report';
import type { SourceFile } from './source-file';
import type { Mapping, Tree } from './tree';

/** A file of the corpus as far as it could be read. */
export interface ReadFile {
  readonly path: string;
  readonly location: Location;
  /** Missing when the text is no YAML. */
  readonly tree?: Tree;
  /** The tree, when it has the shape that the schema of its kind demands. */
  readonly sound?: Mapping;
}

interface Reading {
  readonly text: string;
  readonly file: ReadFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** By path the last reading: most files are the same when a folder is read again, or in another version. */
const known = new Map<string, Reading>();

/** Paths come from outside; a corpus has some hundreds. */
const keptPaths = 5_000;

/** Reads a file by what its path says that it is, and reports what is wrong with its text and its shape. */
export function readFile(file: SourceFile, report: Report): ReadFile {
  const kept = known.get(file.path);
  const reading = kept?.text === file.text ? kept : readAnew(file);
  if (known.size >= keptPaths) known.clear();
  known.set(file.path, reading);
  for (const { severity, place, ...fault } of reading.diagnostics) report[severity](place, fault);
  return reading.file;
}

function readAnew(file: SourceFile): Reading {
  const diagnostics: Diagnostic[] = [];
  const read = readShape(file, reportInto(diagnostics));
  return { text: file.text, file: read, diagnostics: listed(diagnostics) };
}

/** Faults of one file that are listed; a file with more is wrong as a whole. */
const mostFaults = 1_000;

function listed(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rest = diagnostics.slice(mostFaults);
  const [first] = rest;
  if (first === undefined) return diagnostics;
  const severity = rest.some((each) => each.severity === 'error') ? 'error' : 'warning';
  const found = `${rest.length} more faults of this file, which are not listed`;
  const more = {
    id: 'more-diagnostics',
    severity,
    place: first.place,
    found,
    repair: 'mend those that are listed first',
  } as const;
  return [...diagnostics.slice(0, mostFaults), more];
}

function readShape(file: SourceFile, report: Report): ReadFile {
  const location = locateFile(file.path);
  const { path } = file;
  if (location.kind === 'ignored') return { path, location };
  if (location.kind === 'unexpected') {
    const start: Place = { file: path, line: 1, column: 1 };
    report.error(start, {
      id: 'unexpected-file',
      found: `a file at \`${path}\``,
      expected: 'a file of the vocabulary or of a list, ending in `.yaml`',
      repair: 'rules/README.md shows what lies where',
    });
    return { path, location };
  }
  const tree = readYaml(file, report);
  if (tree === undefined) return { path, location };
  const sound = checkShape(location.kind, tree, report) && tree.kind === 'mapping' ? tree : undefined;
  return { path, location, tree, ...(sound && { sound }) };
}
