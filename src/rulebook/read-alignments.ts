import { relationNamed, type AcceptedFinding, type ReviewedRelation } from '../model/alignment';
import type { ControlList, DateText } from '../model/control-list';
import type { Place } from '../model/place';
import type { Bilingual } from '../model/text';
import type { Vocabulary } from '../model/vocabulary';
import { asMapping, asText, at, bilingualAt, entriesAt, itemsAt, required, textAt } from './accessors';
import type { KnownIds } from './names';
import { didYouMean } from './nearest-name';
import { checkDay, checkEdition } from './read-list';
import type { ReadFile } from './read-file';
import type { Report } from './report';
import type { Mapping, Tree } from './tree';

/** What the reviewed relations are read against. */
export interface AlignmentContext {
  /** In the order in which they are compared; a list with faults may be missing. */
  readonly lists: ReadonlyMap<string, ControlList>;
  readonly listIds: KnownIds;
  readonly classes: KnownIds;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/** Reads the files of `alignments/`, in the order of the files; a class is reviewed once at a pair of editions. */
export function readAlignments(
  files: readonly ReadFile[],
  context: AlignmentContext,
): readonly ReviewedRelation[] {
  const read = files.flatMap(({ location, sound }) =>
    location.kind === 'alignments' && sound
      ? itemsAt(sound, 'alignments').flatMap((item) => readAlignment(asMapping(item), context) ?? [])
      : [],
  );
  const seen = new Set<string>();
  for (const { itemClass, lists, editions, place } of read) {
    const key = [itemClass, ...lists, ...editions].join(' ');
    if (seen.has(key)) {
      const found = `\`${itemClass}\` a second time at the same editions`;
      context.report.error(place, { id: 'reviewed-twice', found, expected: 'every class once' });
    }
    seen.add(key);
  }
  return read;
}

function readAlignment(mapping: Mapping, context: AlignmentContext): ReviewedRelation | undefined {
  const { classes, vocabulary, report } = context;
  const itemClass = required(at(mapping, 'class'));
  if (!classes.has(asText(itemClass))) {
    const found = `unknown class \`${asText(itemClass)}\``;
    report.error(itemClass.place, {
      id: 'unknown-class',
      found,
      ...didYouMean(asText(itemClass), vocabulary.classes.keys()),
    });
  }
  const pair = readEditions(mapping, context);
  const { place: dated, ...reviewed } = readReading(required(at(mapping, 'reviewed')), report);
  const again = at(mapping, 'second-reading');
  const second = again === undefined ? undefined : readReading(again, report);
  const accepted = readAccepted(mapping, report);
  const words = textAt(mapping, 'words');
  if (pair === undefined) return undefined;
  const { lists, editions } = pair;

  const stated = required(at(mapping, 'relation'));
  const relation = relationNamed(asText(stated), lists);
  if (relation === undefined) {
    const found = `relation \`${asText(stated)}\``;
    const expected = `one that names \`${lists[0]}\` or \`${lists[1]}\``;
    report.error(stated.place, { id: 'unknown-relation', found, expected });
    return undefined;
  }
  const latest = editions.reduce((one, other) => (one < other ? other : one));
  for (const { on, place } of [{ ...reviewed, place: dated }, ...(second === undefined ? [] : [second])]) {
    if (on >= latest) continue;
    const found = `a review of \`${on}\`, before the edition of \`${latest}\``;
    report.error(place, { id: 'reviewed-before', found, expected: 'a day on which both texts were there' });
  }
  return {
    itemClass: asText(itemClass),
    lists,
    editions,
    relation,
    reason: required(bilingualAt(mapping, 'reason')),
    ...reviewed,
    ...(second === undefined ? {} : { secondReading: { on: second.on, role: second.role } }),
    ...(words === undefined ? {} : { words }),
    accepted,
    place: mapping.place,
  };
}

/** Day and role of whoever read both texts; the place is that of the day. */
function readReading(node: Tree, report: Report): { on: DateText; role: Bilingual; place: Place } {
  const reading = asMapping(node);
  const on = required(at(reading, 'on'));
  checkDay(asText(on), on.place, report);
  return { on: asText(on), role: required(bilingualAt(reading, 'role')), place: on.place };
}

/** The two lists in the order in which they are compared, each with the edition; nothing where one is not known. */
function readEditions(
  mapping: Mapping,
  { lists, listIds, report }: AlignmentContext,
): Pick<ReviewedRelation, 'lists' | 'editions'> | undefined {
  const stated = entriesAt(mapping, 'editions');
  for (const { key, place, value } of stated) {
    const list = lists.get(key);
    if (!listIds.has(key)) report.error(place, { id: 'unknown-list', found: `unknown list \`${key}\`` });
    if (list !== undefined) checkEdition(asText(value), list, value.place, report);
  }
  if (stated.length !== 2) {
    const found = stated.length === 1 ? 'the edition of one list' : `editions of ${stated.length} lists`;
    const place = mapping.entries.get('editions')?.place ?? mapping.place;
    report.error(place, { id: 'not-two-lists', found, expected: 'two lists that stand to each other' });
    return undefined;
  }
  const order = [...lists.keys()];
  const days = new Map(stated.map(({ key, value }) => [key, asText(value)]));
  const [first, second] = order.filter((id) => days.has(id));
  const [one, other] = [days.get(first ?? ''), days.get(second ?? '')];
  if (first === undefined || second === undefined || one === undefined || other === undefined)
    return undefined;
  return { lists: [first, second], editions: [one, other] };
}

function readAccepted(mapping: Mapping, report: Report): readonly AcceptedFinding[] {
  const accepted = itemsAt(mapping, 'accepts').map((item): AcceptedFinding => {
    const entry = asMapping(item);
    return {
      fingerprint: asText(required(at(entry, 'finding'))),
      reason: required(bilingualAt(entry, 'reason')),
      place: item.place,
    };
  });
  accepted.forEach(({ fingerprint, place }, index) => {
    if (accepted.findIndex((other) => other.fingerprint === fingerprint) === index) return;
    const found = `finding \`${fingerprint}\` accepted a second time`;
    report.error(place, { id: 'accepted-twice', found, expected: 'every finding once' });
  });
  return accepted;
}
