import { diffArrays } from 'diff';
import type { ControlList } from '../model/control-list';
import { addressKey, isWithin } from './address-key';
import { encodedParagraphs, withChildren } from './encoded-paragraph';
import type { OfficialParagraph, OfficialText } from './official-text';
import { wordChanges, type WordChange } from './word-changes';

/** One paragraph or note that differs between two editions. */
export interface EditionChange {
  readonly kind: 'changed' | 'added' | 'removed';
  /** In the second edition, or in the first for what was removed; empty where neither prints signs. */
  readonly address: string;
  readonly part: OfficialParagraph['kind'];
  readonly words: readonly WordChange[];
  /** Addresses of the encoded paragraphs whose scope the change can touch: the paragraph itself and all in it. */
  readonly controls: readonly string[];
}

/**
 * What changed from one edition of a text to another, in the order of the second. Where both print signs, paragraphs are
 * paired by address; a copy without signs is paired by order and likeness.
 */
export function diffEditions(
  before: OfficialText,
  after: OfficialText,
  list?: ControlList,
): readonly EditionChange[] {
  const addressed = [before, after].every(({ paragraphs }) =>
    paragraphs.some(({ address }) => address !== ''),
  );
  const pairs = addressed ? pairByAddress(before, after) : pairByOrder(before, after);
  const encoded = list === undefined ? [] : encodedParagraphs(list);
  return pairs.map(([old, now]): EditionChange => {
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const address = now?.address === undefined || now.address === '' ? (old?.address ?? '') : now.address;
    const touched = encoded.find(({ paragraph }) => addressKey(paragraph.address) === addressKey(address));
    const outer = encoded.filter(({ paragraph }) => isWithin(paragraph.address, address)).at(-1);
    const controls = (
      touched === undefined ? (outer === undefined ? [] : [outer]) : withChildren(touched)
    ).map(({ paragraph }) => paragraph.address);
    const part = now?.kind ?? old?.kind ?? 'paragraph';
    return { kind, address, part, words: wordChanges(old?.text ?? '', now?.text ?? ''), controls };
  });
}

type Pair = readonly [before: OfficialParagraph | undefined, after: OfficialParagraph | undefined];

function pairByAddress(before: OfficialText, after: OfficialText): readonly Pair[] {
  const old = byPlace(before);
  const now = byPlace(after);
  const kept = Array.from(now, ([key, paragraph]): Pair => [old.get(key), paragraph]);
  const gone = Array.from(old, ([key, paragraph]): Pair => [paragraph, now.has(key) ? paragraph : undefined]);
  return [...kept.filter(([a, b]) => a?.hash !== b?.hash), ...gone.filter(([, b]) => b === undefined)];
}

/** Notes of one paragraph are told apart by their order. */
function byPlace({ paragraphs }: OfficialText): ReadonlyMap<string, OfficialParagraph> {
  const places = new Map<string, OfficialParagraph>();
  for (const paragraph of paragraphs) {
    const key = `${addressKey(paragraph.address)} ${paragraph.kind === 'note' ? 'note' : ''}`;
    let count = 1;
    while (places.has(`${key}${count}`)) count += 1;
    places.set(`${key}${count}`, paragraph);
  }
  return places;
}

function pairByOrder(before: OfficialText, after: OfficialText): readonly Pair[] {
  const changes = diffArrays([...before.paragraphs], [...after.paragraphs], {
    comparator: (a, b) => a.hash === b.hash,
  });
  return changes.flatMap(({ removed, value }, index): readonly Pair[] => {
    const next = changes[index + 1];
    const previous = changes[index - 1];
    if (removed) return pairLike(value, next?.added === true ? next.value : []);
    return changes[index]?.added === true && previous?.removed !== true
      ? value.map((now): Pair => [undefined, now])
      : [];
  });
}

/** Pairs what was removed at one place with what came instead, the likest first in order. */
function pairLike(
  removed: readonly OfficialParagraph[],
  added: readonly OfficialParagraph[],
): readonly Pair[] {
  const left = [...added];
  const pairs = removed.map((old): Pair => {
    const scores = left.map((now) => likeness(old.text, now.text));
    const best = scores.indexOf(Math.max(...scores, 0));
    const [now] = best >= 0 && (scores[best] ?? 0) > 0.5 ? left.splice(best, 1) : [];
    return [old, now];
  });
  return [...pairs, ...left.map((now): Pair => [undefined, now])];
}

/** Share of the letter pairs that two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = Array.from(text);
  return new Set(letters.map((letter, index) => letter + (letters[index + 1] ?? '')));
}
