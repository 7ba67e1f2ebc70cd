import type { ControlList, Paragraph } from '../model/control-list';
import type { Place } from '../model/place';
import type { Vocabulary } from '../model/vocabulary';
import { checkCycles } from './check-cycles';
import { checkReferences } from './check-references';
import { joinParagraphs } from './join-paragraphs';
import { absoluteAddress, citationOf } from './layout';
import type { KnownIds, Names } from './names';
import type { ReadFile } from './read-file';
import { readList, type ListHead } from './read-list';
import { readRuleFile } from './read-rule-file';
import { readWaivers } from './read-waivers';
import type { Report } from './report';
import type { Tree } from './tree';

/** Reads the lists, in the order in which they are compared, and checks what their files say about each other. */
export function readLists(
  files: readonly ReadFile[],
  vocabulary: Vocabulary,
  names: Names,
  report: Report,
): ReadonlyMap<string, ControlList> {
  const heads = files.flatMap(({ location, sound }) =>
    location.kind === 'list' && sound ? [readList(sound, location.list, report)] : [],
  );
  reportHomeless(files, report);
  const lists = heads.sort(compareHeads).map((head): [string, ControlList] => {
    const own = files.filter(({ location }) => location.kind === 'rule-file' && location.list === head.id);
    const waivers = files.flatMap(({ location, sound }) =>
      location.kind === 'waivers' && location.list === head.id && sound
        ? readWaivers(sound, head.id, report)
        : [],
    );
    const list = readEntries(own, head, vocabulary, names, report);
    return [head.id, waivers.length === 0 ? list : { ...list, waivers }];
  });
  return new Map(lists);
}

function readEntries(
  files: readonly ReadFile[],
  head: ListHead,
  vocabulary: Vocabulary,
  names: Names,
  report: Report,
): ControlList {
  const context = { list: head, vocabulary, names, report };
  const known = knownAddresses(files, head);
  const paragraphs = files.flatMap(({ sound, location }) => {
    if (location.kind !== 'rule-file' || sound === undefined) return [];
    const read = readRuleFile(sound, location.path, context);
    checkEntry(read, location.path, head, known, report);
    return read;
  });
  const entries = joinParagraphs(paragraphs, report);
  checkReferences(entries, known, report);
  checkCycles(entries, report);
  const { id, title, jurisdiction, publisher, editions, limits } = head;
  return { id, title, jurisdiction, publisher, editions, entries, limits };
}

/** An entry stands in the files as a whole before its paragraphs do: it carries heading, coverage and class. */
function checkEntry(
  read: readonly Paragraph[],
  path: string,
  { numbering }: ListHead,
  known: KnownIds,
  report: Report,
): void {
  const [first] = read;
  const entry = citationOf(numbering, path)?.entry;
  if (first === undefined || entry === undefined || entry === 'rows') return;
  if (!known.has(entry)) {
    const found = `\`${first.address}\` without its entry \`${entry}\``;
    const repair =
      numbering === 'eccn' ? `add \`${entry}/entry.yaml\` with a heading` : 'add it with a heading';
    report.error(first.place, { id: 'no-entry', found, expected: 'a paragraph `""`', repair });
  } else if (first.address === entry && first.coverage === undefined) {
    const found = `the entry \`${entry}\` without \`coverage\``;
    const expected = '`full`, `part`, `screen` or `none`; without it, it counts as `none`';
    report.warning(first.place, { id: 'coverage-unstated', found, expected });
  }
}

/** The addresses of a list, those in files with faults included; all of them where a file is no YAML. */
function knownAddresses(files: readonly ReadFile[], { numbering }: ListHead): KnownIds {
  const addresses = new Set<string>();
  const collect = (paragraphs: Tree | undefined, entry: string): void => {
    if (paragraphs?.kind !== 'mapping') return;
    for (const { key, value } of paragraphs.entries.values()) {
      addresses.add(absoluteAddress(numbering, entry, key));
      if (value.kind === 'mapping') collect(value.entries.get('paragraphs')?.value, entry);
    }
  };
  for (const { tree, location } of files) {
    if (tree?.kind !== 'mapping' || location.kind !== 'rule-file') return { has: () => true };
    const entry = citationOf(numbering, location.path)?.entry;
    const stated = tree.entries.get('entry')?.value;
    collect(tree.entries.get('paragraphs')?.value, entry ?? (stated?.kind === 'text' ? stated.text : ''));
  }
  return addresses;
}

/** Reports, once per folder, rule files of a folder that has no `list.yaml`. */
function reportHomeless(files: readonly ReadFile[], report: Report): void {
  const homes = new Set(files.flatMap(({ location }) => (location.kind === 'list' ? [location.list] : [])));
  for (const { location, path } of files) {
    if (location.kind !== 'rule-file' || homes.has(location.list)) continue;
    homes.add(location.list);
    const start: Place = { file: path, line: 1, column: 1 };
    const found = `a rule file in the folder \`${location.list}\`, which is no list`;
    report.error(start, { id: 'no-list', found, expected: `\`${location.list}/list.yaml\`` });
  }
}

function compareHeads(a: ListHead, b: ListHead): number {
  const order = (a.order ?? Infinity) - (b.order ?? Infinity);
  if (!Number.isNaN(order) && order !== 0) return order;
  return a.id < b.id ? -1 : 1;
}
