import type { LicensingChange, TablePath } from '../model/rule-change';
import { TextPlaces } from '../model/text-places';
import { spansIn } from '../rulebook/spans-in';
import { firstDifference, readsSame, textDifference, type ParagraphText } from './paragraph-text';
import type { ChangeContext } from '../findings/change-kind';
import type { RuleFile } from './load-rules';

/** Finds lines of the licensing tables in both versions, and how they differ. Files are read again only for what changed. */
export function tableLines(
  base: readonly RuleFile[],
  head: readonly RuleFile[],
): ChangeContext['tableLines'] {
  const [older, newer] = [reader(base), reader(head)];
  return ([before, after]) => {
    const [old, now] = [before && older(before), after && newer(after)];
    // What is in one version only has nothing to be compared with.
    const isInBoth = before !== undefined && after !== undefined;
    const pairs = isInBoth
      ? asCounted(before, after).map((path) => [older(path), newer(path)] as const)
      : [[old, now] as const];
    const [[one, other] = []] = pairs;
    const [lost, found] = pairs.at(-1) ?? [];
    const texts = [...new Set(pairs.map(([own, next]) => textDifference(own, next)))].filter(
      (text) => text !== '',
    );
    return {
      sides: [
        old && one && !readsSame(one, other) ? firstDifference(one, other) : old?.place,
        now && found && !readsSame(found, lost) ? firstDifference(found, lost) : now?.place,
      ],
      ...(texts.length > 0 && { text: texts.join('\n') }),
    };
  };
}

/**
 * What is compared with itself in the other version. Lines of a list may have been counted otherwise, so that lists are compared
 * as wholes where the place in them differs.
 */
function asCounted(before: TablePath, after: TablePath): readonly TablePath[] {
  if (before.join() === after.join()) return [before];
  return [before, after].map(([file, ...keys]): TablePath =>
    typeof keys.at(-1) === 'number' ? [file, ...keys.slice(0, -1)] : [file, ...keys],
  );
}

/** Licensing tables that are in both versions with another text, and in which no change was found. */
export function rewordedTables(
  base: readonly RuleFile[],
  head: readonly RuleFile[],
  found: readonly LicensingChange[],
): readonly LicensingChange[] {
  const before = new Map(base.map(({ path, text }) => [path, text]));
  const told = new Set(found.flatMap(({ paths }) => paths.flatMap((path) => path?.[0] ?? [])));
  return head.flatMap(({ path, text }): readonly LicensingChange[] => {
    const old = before.get(path);
    const isSilent = path.startsWith('licensing/') && old !== undefined && old !== text && !told.has(path);
    if (!isSilent) return [];
    const subject = { kind: 'file', path } as const;
    return [{ kind: 'reworded', subject, destinations: [], addresses: [], paths: [[path], [path]] }];
  });
}

function reader(files: readonly RuleFile[]): (path: TablePath) => ParagraphText | undefined {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const spans = new Map<string, ReturnType<typeof spansIn>>();
  return ([file, ...keys]) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const spanOf = spans.get(file) ?? spansIn(text);
    spans.set(file, spanOf);
    const span = spanOf(keys);
    if (span === undefined) return undefined;
    const [start, end] = span;
    const places = new TextPlaces(file, text);
    const place = places.at(start);
    const last = places.at(Math.max(start, end - 1)).line;
    return { place, first: place.line, lines: text.split(/\r?\n/).slice(place.line - 1, last) };
  };
}
