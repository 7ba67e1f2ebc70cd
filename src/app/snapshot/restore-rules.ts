import { keepCode, type CodedCondition, type KeptCode, type ListCode } from '../../engine/outline/list-code';
import { keepOutline, type ListOutline } from '../../engine/outline/list-outline';
import type { StatedLimits } from '../../engine/outline/limits-in';
import { placesOf, type ListPlaces } from '../../engine/outline/places';
import type { ControlList, Paragraph } from '../../model/control-list';
import type { Rulebook } from '../../model/rulebook';
import type { Vocabulary } from '../../model/vocabulary';
import { fromBytes } from '../../quantity/structured-bytes';
import { deferred } from './deferred';
import { lengthBytes, type Head, type KeptList, type KeptNames, type Words } from './head';

/** The rules of a snapshot; the bytes must be those that `snapshotRules` gave, and stay so for as long as the rules are in use. */
export function restoreRules(bytes: Uint8Array): Rulebook {
  const start = lengthBytes + Buffer.from(bytes.buffer, bytes.byteOffset, lengthBytes).readUInt32LE();
  const head = fromBytes(bytes.subarray(lengthBytes, start)) as Head;
  const { ends, licensing } = head;
  const read = (part: number): object =>
    fromBytes(bytes.subarray(start + (ends[part - 1] ?? 0), start + (ends[part] ?? 0))) as object;
  let alignments: Rulebook['alignments'] | undefined;
  const named = (kept: KeptNames) => restoredNames(kept, read);
  const vocabulary: Vocabulary = {
    ...head.vocabulary,
    classes: named(head.classes) as Vocabulary['classes'],
    parameters: named(head.parameters) as Vocabulary['parameters'],
  };
  return {
    hash: head.hash,
    vocabulary,
    lists: new Map(head.lists.map((kept) => [kept.list.id, restoredList(kept, vocabulary, read)])),
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

function restoredList(kept: KeptList, vocabulary: Vocabulary, read: ReadPart): ControlList {
  const { outline, limits, first, code } = kept;
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
  const list = { ...kept.list, entries };
  if (code !== undefined) {
    const { asOf, part, conditions } = code;
    keepCode(list, asOf, vocabulary, () => restoredCode(part, conditions, read));
  }
  return list;
}

function restoredCode(part: number, conditions: number, read: ReadPart): KeptCode {
  const known: (readonly CodedCondition[] | undefined)[] = [];
  return {
    code: read(part) as ListCode,
    conditionsOf: (group) => (known[group] ??= read(conditions + group) as readonly CodedCondition[]),
  };
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
