import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Place } from '../model/place';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import { readTree } from './read-tree';
import type { Tree } from './tree';

/** A longer file is refused unread: no rule file comes near, and parsing must not eat memory. */
const longest = 1_000_000;

/**
 * Reads one YAML 1.2 document strictly: no duplicate keys, anchors, aliases, merge keys, tags, directives or second
 * document. `undefined` when the text cannot be read as YAML at all; other faults are reported and the rest is read.
 */
export function readYaml(file: SourceFile, report: Report): Tree | undefined {
  const start: Place = { file: file.path, line: 1, column: 1 };
  if (file.text.length > longest) {
    const found = `file of ${file.text.length} characters`;
    report.error(start, { id: 'file-too-long', found, expected: `at most ${longest}` });
    return undefined;
  }
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const documents = parseAllDocuments(file.text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document === undefined || (document.contents === null && document.errors.length === 0)) {
    report.error(start, { id: 'empty-file', found: 'empty file', expected: 'a mapping' });
    return undefined;
  }
  if (second !== undefined) {
    report.error(placeAt(second.range[0]), {
      id: 'second-document',
      found: 'a second YAML document',
      expected: 'one document in a file',
      repair: 'remove the `---`, or move what follows it to a file of its own',
    });
  }
  reportDirectives(document, start, report);
  const readable = reportErrors(document, file, placeAt, report);
  return readable && document.contents !== null ? readTree(document.contents, placeAt, report) : undefined;
}

function reportDirectives(document: Document.Parsed, start: Place, report: Report): void {
  const named =
    document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1;
  if (named || document.warnings.some(({ code }) => code === 'BAD_DIRECTIVE')) {
    report.error(start, {
      id: 'yaml-directive',
      found: 'a YAML directive',
      expected: 'plain YAML 1.2',
      repair: 'remove the lines that begin with `%`; under `%YAML 1.1` a plain `no` would be a truth value',
    });
  }
}

/** Reports what the parser refused; true when the tree is whole all the same. */
function reportErrors(
  document: Document.Parsed,
  file: SourceFile,
  placeAt: (offset: number) => Place,
  report: Report,
): boolean {
  const fatal = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // One syntax fault makes the parser stumble over what follows; only the first tells the reader something.
  const told = new Set([
    ...document.errors.filter(({ code }) => code === 'DUPLICATE_KEY'),
    ...fatal.slice(0, 1),
  ]);
  for (const error of told) {
    const place = placeAt(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(file.text.slice(error.pos[0]))?.[0].trim() ?? '';
      const found = `key \`${key}\` a second time in one mapping`;
      report.error(place, {
        id: 'duplicate-key',
        found,
        expected: 'every key once',
        repair: 'join the two or rename one',
      });
    } else {
      const message = error.code === 'RESOURCE_EXHAUSTION' ? 'too deep nesting' : error.message;
      const found = `unreadable YAML: ${lowerCase(message)}`;
      report.error(place, { id: 'yaml-syntax', found });
    }
  }
  // Tags and directives are refused elsewhere, in words of our own.
  const known = ['BAD_DIRECTIVE', 'TAG_RESOLVE_FAILED'];
  for (const { code, message, pos } of document.warnings) {
    if (known.includes(code)) continue;
    report.error(placeAt(pos[0]), { id: 'yaml-syntax', found: `doubtful YAML: ${lowerCase(message)}` });
  }
  return fatal.length === 0;
}

function lowerCase(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
