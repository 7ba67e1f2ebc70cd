import { structuredPatch } from 'diff';
import type { ControlList } from '../model/control-list';
import type { Place } from '../model/place';
import type { ListId } from '../model/vocabulary';
import { paragraphIndex } from '../engine/paragraph-index';

/** The lines of a rule file that hold a paragraph's own words, without those of its sub-paragraphs. */
export interface ParagraphText {
  readonly place: Place;
  /** Number of the first line, counted from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

/** Own lines of all paragraphs by list, of the older and of the newer version. */
export type Texts = ReadonlyMap<
  ListId,
  readonly [ReadonlyMap<string, ParagraphText>, ReadonlyMap<string, ParagraphText>]
>;

/** Address → own lines, for all paragraphs of a list. A paragraph ends where the next one of its file begins. */
export function paragraphTexts(
  list: ControlList,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, ParagraphText> {
  const inFile = new Map<string, { address: string; place: Place }[]>();
  for (const { paragraph } of paragraphIndex(list).inOrder) {
    const { address, place } = paragraph;
    inFile.set(place.file, [...(inFile.get(place.file) ?? []), { address, place }]);
  }
  const texts = new Map<string, ParagraphText>();
  for (const [file, paragraphs] of inFile) {
    const lines = (files.get(file) ?? '').split(/\r?\n/);
    const sorted = paragraphs.sort((a, b) => a.place.line - b.place.line);
    for (const [index, { address, place }] of sorted.entries()) {
      const end = sorted[index + 1]?.place.line ?? lines.length + 1;
      const own = lines.slice(place.line - 1, end - 1);
      // The key of the sub-paragraphs and what stands above the next paragraph belong to neither.
      while (/^\s*(#.*|paragraphs:)?$/.test(own.at(-1) ?? 'end')) own.pop();
      texts.set(address, { place, first: place.line, lines: own });
    }
  }
  return texts;
}

/** Whether two paragraphs read the same; how far they are indented, and blank ends of lines, do not count. */
export function readsSame(before: ParagraphText | undefined, after: ParagraphText | undefined): boolean {
  const text = (paragraph: ParagraphText | undefined): string | undefined =>
    paragraph && indented(paragraph.lines).join('\n');
  return text(before) === text(after);
}

/** The difference as a unified diff without its head, with line numbers of the files; empty when there is none. */
export function textDifference(before: ParagraphText | undefined, after: ParagraphText | undefined): string {
  if (readsSame(before, after)) return '';
  const text = (paragraph: ParagraphText | undefined): string =>
    paragraph === undefined ? '' : `${paragraph.lines.join('\n')}\n`;
  const { hunks } = structuredPatch('', '', text(before), text(after), '', '', { context: 2 });
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => {
      const start = (from: number, paragraph: ParagraphText | undefined): number =>
        paragraph === undefined ? 0 : from + paragraph.first - 1;
      const head = `@@ -${start(oldStart, before)},${oldLines} +${start(newStart, after)},${newLines} @@`;
      return [head, ...lines];
    })
    .join('\n');
}

/** Place of the first line that is not in the other paragraph, at its first character that is no space. */
export function firstDifference(own: ParagraphText, other: ParagraphText | undefined): Place {
  if (other === undefined) return own.place;
  const [mine, theirs] = [indented(own.lines), indented(other.lines)];
  const found = mine.findIndex((line, at) => line !== theirs[at]);
  // Where lines were only taken away from its end, the last one that is left stands for them.
  const index = found < 0 ? own.lines.length - 1 : found;
  const line = own.lines[index];
  if (line === undefined) return own.place;
  return { file: own.place.file, line: own.first + index, column: line.search(/\S|$/) + 1 };
}

function indented(lines: readonly string[]): readonly string[] {
  const depth = (lines[0] ?? '').search(/\S|$/);
  return lines.map((line) => line.trimEnd().slice(Math.min(depth, line.search(/\S|$/))));
}
