import { Lexer } from 'yaml';
import type { Place } from '../model/place';
import { parseYaml } from './parse-yaml';
import { readPlainYaml } from './read-plain-yaml';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import type { Tree } from './tree';

/** A longer file is refused unread: no rule file comes near, and parsing must not eat memory. */
const longest = 1_000_000;
/** Ten times those of the longest rule file; a token of two characters takes up a thousand bytes once it is parsed. */
const mostTokens = 200_000;

/**
 * Reads one YAML 1.2 document strictly, as `parseYaml` has it; what is written plainly is read without the parser. A file that
 * is too long is refused unread, however it is written.
 */
export function readYaml(file: SourceFile, report: Report): Tree | undefined {
  const start: Place = { file: file.path, line: 1, column: 1 };
  if (file.text.length > longest) {
    const found = `file of ${file.text.length} characters`;
    report.error(start, { id: 'file-too-long', found, expected: `at most ${longest}` });
    return undefined;
  }
  if (file.text.length > mostTokens / 2 && tokensIn(file.text) > mostTokens) {
    const expected = `at most ${mostTokens}`;
    report.error(start, { id: 'file-too-long', found: `file of more than ${mostTokens} tokens`, expected });
    return undefined;
  }
  return readPlainYaml(file) ?? parseYaml(file, report);
}

/** Counted before anything is built of them, and no further than matters. */
function tokensIn(text: string): number {
  let tokens = 0;
  const lexer = new Lexer().lex(text);
  while (tokens <= mostTokens && lexer.next().done !== true) tokens += 1;
  return tokens;
}
