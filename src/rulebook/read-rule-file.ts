import { addressTokens, containsAddress } from '../model/address';
import type { Paragraph } from '../model/control-list';
import type { Place } from '../model/place';
import { asText, at, entriesAt, required } from './accessors';
import { absoluteAddress, citationOf, expectedPath, type Citation } from './layout';
import { readParagraphs } from './read-paragraph';
import type { RuleContext } from './read-version';
import type { Entry, Mapping } from './tree';

/** Reads a rule file of a list; `path` is its path inside the list, which says what it must hold. */
export function readRuleFile(file: Mapping, path: string, context: RuleContext): readonly Paragraph[] {
  const { list, report } = context;
  const named = required(at(file, 'list'));
  if (asText(named) !== list.id) {
    const found = `list \`${asText(named)}\` in the folder \`${list.id}\``;
    report.error(named.place, { id: 'wrong-list', found, expected: `\`${list.id}\`` });
  }
  const entry = required(at(file, 'entry'));
  const citation = citationOf(list.numbering, path);
  const paragraphs = entriesAt(file, 'paragraphs');
  if (citation === undefined) {
    const start: Place = { file: file.place.file, line: 1, column: 1 };
    const found = `a rule file at \`${path}\``;
    report.error(start, {
      id: 'unexpected-file',
      found,
      expected: `a path such as ${expectedPath(list.numbering)}`,
    });
  } else if (asText(entry) !== citation.entry) {
    const found = `entry \`${asText(entry)}\` in a file at \`${path}\``;
    const repair = 'the path of a rule file is its citation: mend the entry or move the file';
    report.error(entry.place, { id: 'wrong-entry', found, expected: `\`${citation.entry}\``, repair });
  } else {
    for (const paragraph of paragraphs) checkPlacement(paragraph, citation, path, context);
  }
  return readParagraphs(paragraphs, asText(entry), context);
}

function checkPlacement(
  { key, place }: Entry,
  citation: Citation,
  path: string,
  { list, report }: RuleContext,
): void {
  const { entry, within, root } = citation;
  const address = absoluteAddress(list.numbering, entry, key);
  const frame = absoluteAddress(list.numbering, entry, within);
  const fits = root ? key === '' : key === within || containsAddress(frame, address) || within === '';
  if (fits && (entry !== 'rows' || /の項$/.test(addressTokens(key)?.[0] ?? 'の項'))) return;
  const found = `paragraph \`"${key}"\` in a file at \`${path}\``;
  const expected =
    entry === 'rows' ? 'a row such as `7の項(1)`' : `\`"${within}"\`${root ? '' : ' or what lies in it'}`;
  report.error(place, { id: 'wrong-address', found, expected });
}
