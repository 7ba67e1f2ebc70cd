import type { ControlList, Coverage } from '../model/control-list';
import { addressKey, entryOf, isWithin, withParents } from './address-key';
import { encodedParagraphs, type EncodedParagraph } from './encoded-paragraph';
import type { OfficialText } from './official-text';
import { isReserved } from './text-index';

/** How many official paragraphs of an entry are encoded how far; reserved ones are not counted. */
export interface CoverageCounts {
  readonly full: number;
  readonly part: number;
  readonly screened: number;
  readonly not: number;
}

export interface EntryCoverage {
  /** ECCN, article or row. */
  readonly entry: string;
  readonly counts: CoverageCounts;
  /** What the rule files claim at the entry and, where they differ, at items and paragraphs in it. */
  readonly claims: readonly { readonly address: string; readonly coverage: Coverage }[];
  /** Official paragraphs that are not encoded. */
  readonly missing: readonly string[];
}

/** A claim of the rule files that the text refutes. */
export interface CoverageFault {
  /** Where the claim stands. */
  readonly address: string;
  readonly claimed: Coverage;
  /** Official paragraphs under it that are not encoded. */
  readonly missing: readonly string[];
}

export interface CoverageReport {
  readonly list: string;
  /** Edition of the text that was counted; absent where only the rule files were. */
  readonly edition?: string;
  readonly entries: readonly EntryCoverage[];
  readonly total: CoverageCounts;
  readonly faults: readonly CoverageFault[];
}

const none: CoverageCounts = { full: 0, part: 0, screened: 0, not: 0 };

/**
 * Counts, per entry and article that the rule files touch, how far its official paragraphs are encoded. Without a text the
 * encoded paragraphs themselves are counted. A paragraph that a waiver says is not encoded, and why, counts as not encoded
 * but refutes no claim.
 */
export function coverage(list: ControlList, text?: OfficialText): CoverageReport {
  const encoded = encodedParagraphs(list);
  const known = new Map(encoded.map((item) => [addressKey(item.paragraph.address), item]));
  const touched = [...new Set(encoded.map(({ paragraph }) => entryOf(paragraph.address)))];
  const official = text === undefined ? encoded.flatMap(ownAddress) : text.paragraphs.flatMap(countedAddress);
  const explained = new Set(
    (list.waivers ?? []).flatMap(({ address, check }) =>
      check === 'not-encoded' ? [addressKey(address)] : [],
    ),
  );
  const byEntry = new Map<string, string[]>();
  for (const address of official) {
    const entry = entryOf(address);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), address]);
  }
  const entries = touched.flatMap((entry): readonly EntryCoverage[] => {
    const addresses = byEntry.get(entry);
    if (addresses === undefined) return [];
    const kinds = addresses.map((address) => [address, kindOf(address, known)] as const);
    const counts = kinds.reduce((sum, [, kind]) => ({ ...sum, [kind]: sum[kind] + 1 }), none);
    const missing = kinds.flatMap(([address, kind]) => (kind === 'not' ? [address] : []));
    return [{ entry, counts, claims: claimsIn(entry, encoded), missing }];
  });
  return {
    list: list.id,
    ...(text !== undefined && { edition: text.edition }),
    entries,
    total: entries.reduce((sum, { counts }) => add(sum, counts), none),
    faults: entries.flatMap(({ claims, missing }) => {
      const unexplained = missing.filter((address) => !explained.has(addressKey(address)));
      return claims.flatMap((claim) => refuted(claim, unexplained, known));
    }),
  };
}

function ownAddress({ paragraph }: EncodedParagraph): readonly string[] {
  return paragraph.versions.every(({ absent }) => absent) ? [] : [paragraph.address];
}

function countedAddress({ address, kind, text }: OfficialText['paragraphs'][number]): readonly string[] {
  return kind === 'note' || address === '' || isReserved(text) ? [] : [address];
}

/** A paragraph counts by its own node; one without a node can only be screened through a parent. */
function kindOf(address: string, known: ReadonlyMap<string, EncodedParagraph>): keyof CoverageCounts {
  const own = known.get(addressKey(address));
  const parent = withParents(address).flatMap((outer) => known.get(addressKey(outer)) ?? [])[0];
  switch ((own ?? parent)?.coverage) {
    case 'full':
      return own === undefined ? 'not' : 'full';
    case 'part':
      return own === undefined ? 'not' : 'part';
    case 'screen':
      return 'screened';
    case 'none':
    case undefined:
      return 'not';
  }
}

function claimsIn(entry: string, encoded: readonly EncodedParagraph[]): EntryCoverage['claims'] {
  return encoded.flatMap(({ paragraph, coverage: effective, parents }) => {
    const inherited = parents[0]?.coverage;
    if (!isWithin(entry, paragraph.address) || effective === inherited) return [];
    return [{ address: paragraph.address, coverage: effective }];
  });
}

/** "In full" is refuted by any paragraph that is not encoded and for which no paragraph in between says otherwise. */
function refuted(
  { address, coverage: claimed }: EntryCoverage['claims'][number],
  missing: readonly string[],
  known: ReadonlyMap<string, EncodedParagraph>,
): readonly CoverageFault[] {
  if (claimed !== 'full') return [];
  const under = missing.filter((inner) => {
    const parent = withParents(inner).flatMap((outer) => known.get(addressKey(outer)) ?? [])[0];
    return isWithin(address, inner) && parent?.coverage === 'full';
  });
  return under.length === 0 ? [] : [{ address, claimed, missing: under }];
}

function add(a: CoverageCounts, b: CoverageCounts): CoverageCounts {
  return {
    full: a.full + b.full,
    part: a.part + b.part,
    screened: a.screened + b.screened,
    not: a.not + b.not,
  };
}
