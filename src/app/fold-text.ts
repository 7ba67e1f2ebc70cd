import { containsAddress } from '../model/address';
import type { Place } from '../model/place';
import type { ChangeFinding } from '../model/rule-change';
import { firstDifference, readsSame, textDifference, type ParagraphText, type Texts } from './paragraph-text';

/** Most paragraphs whose textual difference is folded under one finding. */
const mostTexts = 6;

/** Folds the changed lines of the paragraphs and of those above them under a finding, and points at the first of them. */
export function foldText(finding: ChangeFinding, texts: Texts): ChangeFinding {
  const found = finding.list === undefined ? undefined : texts.get(finding.list);
  if (found === undefined) return finding;
  const [before, after] = found;
  const [old, now] = finding.addresses;
  const isOver = (address: string): boolean =>
    [...old, ...now].some((own) => own === address || containsAddress(address, own));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter(isOver)
    .filter((address) => !readsSame(before.get(address), after.get(address)));
  const isMoved = finding.kind === 'moved' || (old.length === 1 && now.length === 1 && old[0] !== now[0]);
  const pairs: readonly (readonly [ParagraphText | undefined, ParagraphText | undefined])[] = isMoved
    ? [[before.get(old[0] ?? ''), after.get(now[0] ?? '')]]
    : changed.map((address) => [before.get(address), after.get(address)]);
  const [first] = pairs.filter(([one, other]) => !readsSame(one, other));
  const places: readonly [Place | undefined, Place | undefined] =
    first === undefined
      ? finding.sides
      : [
          first[0] === undefined ? finding.sides[0] : firstDifference(first[0], first[1]),
          first[1] === undefined ? finding.sides[1] : firstDifference(first[1], first[0]),
        ];
  const text = pairs
    .slice(0, mostTexts)
    .map(([one, other]) => textDifference(one, other))
    .filter((part) => part !== '')
    .join('\n');
  return {
    ...finding,
    sides: places,
    places: places.flatMap((place) => place ?? []),
    ...(text !== '' && { text }),
  };
}
