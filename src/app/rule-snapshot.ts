import { keepOutline, listOutline, type ListOutline } from '../engine/outline/list-outline';
import type { ControlList, Paragraph } from '../model/control-list';
import type { Rulebook } from '../model/rulebook';
import { fromBytes, toBytes } from '../quantity/structured-bytes';
import { deferred } from './deferred';

/**
 * What is read at once. Everything else stands in parts behind it, and each part is read when something in it is asked for: an
 * item needs few entries of a list.
 */
interface Head {
  readonly rulebook: Omit<Rulebook, 'lists' | 'alignments' | 'licensing'>;
  readonly lists: readonly KeptList[];
  /** Where each part ends, counted from the end of the head. */
  readonly ends: readonly number[];
  readonly alignments: number;
  readonly licensing?: Kept;
}

interface KeptList {
  readonly list: Omit<ControlList, 'entries'>;
  readonly outline: ListOutline;
  readonly entries: readonly Kept[];
}

/** An object that is a part, and the fields that it has. */
interface Kept {
  readonly part: number;
  readonly fields: readonly string[];
}

const lengthBytes = 4;

/** Checked rules as bytes, to be read again without being checked again. */
export function snapshotRules({ lists, alignments, licensing, ...rulebook }: Rulebook): Uint8Array {
  const parts: Uint8Array[] = [];
  const keep = (value: object): number => parts.push(toBytes(value)) - 1;
  const fieldsOf = sharedFields();
  const kept = (value: object): Kept => ({ part: keep(value), fields: fieldsOf(value) });
  const keptLists = [...lists.values()].map(({ entries, ...list }): KeptList => ({
    list,
    outline: listOutline(entries),
    entries: entries.map(kept),
  }));
  const others = { alignments: keep(alignments), ...(licensing && { licensing: kept(licensing) }) };
  let end = 0;
  const ends = parts.map(({ length }) => (end += length));
  const head = toBytes({ rulebook, lists: keptLists, ends, ...others } satisfies Head);
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
  const restored = ({ part, fields }: Kept): object => deferred(fields, () => read(part));
  const lists = head.lists.map(({ list, outline, entries: kept }): [string, ControlList] => {
    const entries = kept.map((each) => restored(each) as Paragraph);
    keepOutline(entries, outline);
    return [list.id, { ...list, entries }];
  });
  let alignments: Rulebook['alignments'] | undefined;
  return {
    ...head.rulebook,
    lists: new Map(lists),
    get alignments() {
      return (alignments ??= read(head.alignments) as Rulebook['alignments']);
    },
    ...(licensing && { licensing: restored(licensing) as NonNullable<Rulebook['licensing']> }),
  };
}

/** The names of the fields of an object; those of like objects are one array, which is written once. */
function sharedFields(): (value: object) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (value) => {
    const fields = Object.keys(value);
    const key = fields.join();
    const found = known.get(key) ?? fields;
    known.set(key, found);
    return found;
  };
}
