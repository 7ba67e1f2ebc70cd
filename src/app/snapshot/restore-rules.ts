import { keepOutline, listOutline, type ListOutline } from '../../engine/outline/list-outline';
import type { StatedLimits } from '../../engine/outline/limits-in';
import { placesOf, type ListPlaces } from '../../engine/outline/places';
import type { ControlList, Paragraph } from '../../model/control-list';
import type { Rulebook } from '../../model/rulebook';
import type { ItemClass, QuestionParameter, Vocabulary } from '../../model/vocabulary';
import { fromBytes, toBytes } from '../../quantity/structured-bytes';
import { deferred } from './deferred';

/**
 * What is read at once. Everything else stands in parts behind it, and each part is read when something in it is asked for: an
 * item needs few paragraphs of a list.
 */
interface Head {
  readonly hash: string;
  readonly vocabulary: Omit<Vocabulary, 'classes' | 'parameters'>;
  readonly classes: KeptNames;
  readonly parameters: KeptNames;
  readonly lists: readonly KeptList[];
  /** Where each part ends, counted from the end of the head. */
  readonly ends: readonly number[];
  readonly alignments: number;
  readonly licensing?: { readonly part: number; readonly fields: readonly string[] };
}

/** Classes or parameters without what is said of them to persons, which stands in a part, in the same order. */
interface KeptNames {
  readonly named: readonly { readonly name: object; readonly fields: readonly string[] }[];
  readonly texts: number;
}

/** Fields of a class or a parameter that no verdict turns on. */
const textFields: ReadonlySet<string> = new Set<keyof ItemClass | keyof QuestionParameter>([
  'label',
  'definition',
  'aliases',
  'wording',
  'question',
  'place',
]);

interface KeptList {
  readonly list: Omit<ControlList, 'entries'>;
  readonly outline: Omit<ListOutline, 'limits'>;
  readonly limits: number;
  /** The part of its first paragraph; the others follow in the order of the list. */
  readonly first: number;
}

/** What of a paragraph stands in a part of its own; the outline of its list says the rest. */
type Words = Omit<Paragraph, 'address' | 'children' | 'coverage'>;

const lengthBytes = 4;

/** Checked rules as bytes, to be read again without being checked again. */
export function snapshotRules({ lists, alignments, licensing, hash, vocabulary }: Rulebook): Uint8Array {
  const parts: Uint8Array[] = [];
  const keep = (value: unknown): number => parts.push(toBytes(value)) - 1;
  const keepWords = ({ address, children, coverage, ...words }: Paragraph): void => {
    keep(words satisfies Words);
    children.forEach(keepWords);
  };
  const keptLists = [...lists.values()].map(({ entries, ...list }): KeptList => {
    const { limits, ...outline } = listOutline(entries);
    const kept = { list, outline, limits: keep(limits), first: parts.length };
    entries.forEach(keepWords);
    return kept;
  });
  const keepNames = (named: Iterable<object>): KeptNames => {
    const split = [...named].map(withoutTexts);
    return {
      named: split.map(({ name, texts }) => ({ name, fields: Object.keys(texts) })),
      texts: keep(split.map(({ texts }) => texts)),
    };
  };
  const { classes, parameters, ...words } = vocabulary;
  const others = {
    hash,
    vocabulary: words,
    classes: keepNames(classes.values()),
    parameters: keepNames(parameters.values()),
    alignments: keep(alignments),
    ...(licensing && { licensing: { part: keep(licensing), fields: Object.keys(licensing) } }),
  };
  let end = 0;
  const ends = parts.map(({ length }) => (end += length));
  const head = toBytes({ lists: keptLists, ends, ...others } satisfies Head);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...parts]);
}

/** The rules of a snapshot; the bytes must be those that `snapshotRules` gave, and stay so for as long as the rules are in use. */
export function restoreRules(bytes: Uint8Array): Rulebook {
  const start = lengthBytes + Buffer.from(bytes.buffer, bytes.byteOffset, lengthBytes).readUInt32LE();
  const head = fromBytes(bytes.subarray(lengthBytes, start)) as Head;
  const { ends, licensing } = head;
  const read = (part: number): object =>
    fromBytes(bytes.subarray(start + (ends[part - 1] ?? 0), start + (ends[part] ?? 0))) as object;
  let alignments: Rulebook['alignments'] | undefined;
  const named = (kept: KeptNames) => restoredNames(kept, read);
  return {
    hash: head.hash,
    vocabulary: {
      ...head.vocabulary,
      classes: named(head.classes) as Vocabulary['classes'],
      parameters: named(head.parameters) as Vocabulary['parameters'],
    },
    lists: new Map(head.lists.map((kept) => [kept.list.id, restoredList(kept, read)])),
    get alignments() {
      return (alignments ??= read(head.alignments) as Rulebook['alignments']);
    },
    ...(licensing && {
      licensing: deferred({}, licensing.fields, () => read(licensing.part)) as NonNullable<
        Rulebook['licensing']
      >,
    }),
  };
}

type ReadPart = (part: number) => object;

function withoutTexts(named: object): { readonly name: object; readonly texts: object } {
  const isText = ([field]: [string, unknown]): boolean => textFields.has(field);
  const fields = Object.entries(named);
  return {
    name: Object.fromEntries(fields.filter((field) => !isText(field))),
    texts: Object.fromEntries(fields.filter(isText)),
  };
}

function restoredNames({ named, texts }: KeptNames, read: ReadPart): ReadonlyMap<string, object> {
  let known: readonly object[] | undefined;
  const textsAt = (place: number): object => (known ??= read(texts) as readonly object[])[place] ?? {};
  return new Map(
    named.map(({ name, fields }, place) => [
      (name as { readonly id: string }).id,
      deferred(name, fields, () => textsAt(place)),
    ]),
  );
}

function restoredList({ list, outline, limits, first }: KeptList, read: ReadPart): ControlList {
  let known: StatedLimits | undefined;
  const whole: ListOutline = {
    ...outline,
    get limits() {
      return (known ??= read(limits) as StatedLimits);
    },
  };
  const places = placesOf(whole);
  const restored = (place: number): Paragraph =>
    restoredParagraph(places, place, () => read(first + place) as Words, restored);
  const entries = places.entries.map(restored);
  keepOutline(entries, whole);
  return { ...list, entries };
}

function restoredParagraph(
  places: ListPlaces,
  place: number,
  read: () => Words,
  restored: (place: number) => Paragraph,
): Paragraph {
  const { coverage, hasScreen } = places.traitsAt(place);
  let known: Words | undefined;
  let below: readonly Paragraph[] | undefined;
  const words = (): Words => (known ??= read());
  const paragraph: Paragraph = {
    address: places.addressAt(place),
    get heading() {
      return words().heading;
    },
    get of() {
      return words().of;
    },
    get versions() {
      return words().versions;
    },
    get children() {
      return (below ??= places.childrenOf(place).map(restored));
    },
    ...(coverage && { coverage }),
    get place() {
      return words().place;
    },
  };
  return hasScreen ? deferred(paragraph, ['screen'], words) : paragraph;
}
