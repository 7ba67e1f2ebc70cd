import { parseAllDocuments, type Document } from 'yaml';
import type { Place } from '../model/place';
import { TextPlaces } from '../model/text-places';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import { readTree } from './read-tree';
import type { Tree } from './tree';

/**
 * Reads one YAML 1.2 document by the parser, strictly: no duplicate keys, anchors, aliases, merge keys, tags, directives or
 * second document. `undefined` when the text cannot be read as YAML at all; other faults are reported and the rest is read.
 */
export function parseYaml(file: SourceFile, report: Report): Tree | undefined {
  const start: Place = { file: file.path, line: 1, column: 1 };
  const places = new TextPlaces(file.path, file.text);
  const placeAt = (offset: number): Place => places.at(offset);
  const documents = parseAllDocuments(file.text, {
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    // The parser compares each key with all before it; `readTree` looks for duplicates.
    uniqueKeys: false,
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
  const readable = reportErrors(document, placeAt, report);
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
  placeAt: (offset: number) => Place,
  report: Report,
): boolean {
  // One syntax fault makes the parser stumble over what follows; only the first tells the reader something.
  const [first] = document.errors;
  if (first !== undefined) {
    const message = first.code === 'RESOURCE_EXHAUSTION' ? 'too deep nesting' : first.message;
    report.error(placeAt(first.pos[0]), {
      id: 'yaml-syntax',
      found: `unreadable YAML: ${lowerCase(message)}`,
    });
  }
  // Tags and directives are refused elsewhere, in words of our own.
  const known = ['BAD_DIRECTIVE', 'TAG_RESOLVE_FAILED'];
  for (const { code, message, pos } of document.warnings) {
    if (known.includes(code)) continue;
    report.error(placeAt(pos[0]), { id: 'yaml-syntax', found: `doubtful YAML: ${lowerCase(message)}` });
  }
  return first === undefined;
}

function lowerCase(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
