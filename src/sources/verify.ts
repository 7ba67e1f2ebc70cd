import type { Version } from '../model/control-list';
import type { Rulebook } from '../model/rulebook';
import type { Waiver } from '../model/waiver';
import { addressKey, withParents } from './address-key';
import { encodedParagraphs, versionRead, type EncodedParagraph } from './encoded-paragraph';
import type { OfficialText } from './official-text';
import { sourceMessage, type SourceFinding } from './source-finding';
import { indexText, isReserved, type TextIndex } from './text-index';
import { definedFigures } from './held-figures';
import { remember } from './remember';
import { heldBy, verifyFigures } from './verify-paragraph';
import { applyWaivers } from './apply-waivers';

/** What a comparison of the rule files with an official text found. */
export interface Verification {
  readonly list: string;
  readonly edition: string;
  readonly source: string;
  /** In the order of the list. */
  readonly findings: readonly SourceFinding[];
  readonly waived: readonly { readonly finding: SourceFinding; readonly waiver: Waiver }[];
  /** Waivers of paragraphs that the text reaches which waive nothing any more. */
  readonly stale: readonly Waiver[];
  readonly counts: {
    /** Encoded paragraphs that stand in the text and were compared. */
    readonly compared: number;
    /** Encoded paragraphs of entries that the text does not reach. */
    readonly outside: number;
    /** Compared paragraphs whose hash the rules do not state. */
    readonly unhashed: number;
  };
}

/** Compares a list of the rulebook with one edition of its text, paragraph by paragraph. Throws for a list it does not have. */
export function verify({ lists, vocabulary }: Rulebook, text: OfficialText): Verification {
  const list = lists.get(text.list);
  if (list === undefined) throw new Error(`no list ${text.list}`);
  const index = indexText(text);
  const defined = remember((name: string) => definedFigures(name, vocabulary));
  const context = { index, edition: text.edition, defined, held: remember(heldBy) };
  const encoded = encodedParagraphs(list);
  const counts = { compared: 0, outside: 0, unhashed: 0 };
  const found = encoded.flatMap((paragraph): readonly SourceFinding[] => {
    const { address } = paragraph.paragraph;
    const version = versionRead(paragraph, text.edition);
    if (index.addressed && !index.reaches(address)) {
      counts.outside += 1;
      return [];
    }
    if (version !== undefined) counts.compared += 1;
    if (version?.seen.get(text.edition) === 'unknown') counts.unhashed += 1;
    if (!index.addressed)
      return version === undefined ? [] : looseHash(paragraph, version, text.edition, index);
    const standing = verifyStanding(paragraph, version, text.edition, index);
    return version === undefined || version.absent
      ? standing
      : [...standing, ...verifyFigures(paragraph, version, context)];
  });
  const missing = index.addressed ? notEncoded(encoded, text) : [];
  const waived = applyWaivers(
    [...found, ...missing],
    list.waivers ?? [],
    (address) => index.addressed && index.reaches(address),
  );
  return { list: list.id, edition: text.edition, source: text.source, ...waived, counts };
}

/** Whether the paragraph stands in the text, with the words that were read. */
function verifyStanding(
  { paragraph }: EncodedParagraph,
  version: Version | undefined,
  edition: string,
  index: TextIndex,
): readonly SourceFinding[] {
  const { address, place } = paragraph;
  const { own } = index.at(address);
  const report = (
    check: SourceFinding['check'],
    sides: Parameters<typeof sourceMessage>[1] = {},
  ): SourceFinding => ({
    check,
    address,
    message: sourceMessage(check, sides),
    place,
  });
  if (own === undefined) {
    // A part of a paragraph without a sign of its own is known by `?1` in the rules only.
    // Neither has one that only holds others together.
    const holder = version?.seen.get(edition) === 'unknown' && index.within(address).length > 0;
    return version === undefined || version.absent || holder || /\?\d+$/.test(address)
      ? []
      : [report('not-in-text')];
  }
  if (version === undefined) return [report('not-read')];
  const hash = version.seen.get(edition);
  const changed = hash !== 'unknown' && hash !== own.hash;
  const side = (absent: boolean): string => (absent ? 'reserved' : 'in force');
  const reserved = isReserved(own.text);
  return [
    ...(changed ? [report('hash-changed', { rule: hash ?? '', law: own.hash })] : []),
    ...(reserved === version.absent
      ? []
      : [report('absence', { rule: side(version.absent), law: side(reserved) })]),
  ];
}

/** In a copy without signs a paragraph stands somewhere or nowhere. */
function looseHash(
  { paragraph }: EncodedParagraph,
  version: Version,
  edition: string,
  { hashes }: TextIndex,
): readonly SourceFinding[] {
  const hash = version.seen.get(edition);
  if (hash === undefined || hash === 'unknown' || hashes.has(hash)) return [];
  const message = sourceMessage('hash-changed', { rule: hash, law: 'none' });
  return [{ check: 'hash-changed', address: paragraph.address, message, place: paragraph.place }];
}

/** Paragraphs of the text whose nearest encoded parent claims to be complete. */
function notEncoded(encoded: readonly EncodedParagraph[], text: OfficialText): readonly SourceFinding[] {
  const known = new Map(encoded.map((item) => [addressKey(item.paragraph.address), item]));
  return text.paragraphs.flatMap(({ address, kind, text: words }): readonly SourceFinding[] => {
    if (kind === 'note' || known.has(addressKey(address)) || isReserved(words)) return [];
    const parent = withParents(address).flatMap((outer) => known.get(addressKey(outer)) ?? [])[0];
    if (parent?.coverage !== 'full') return [];
    return [
      {
        check: 'not-encoded',
        address,
        message: sourceMessage('not-encoded', {}),
        place: parent.paragraph.place,
      },
    ];
  });
}
