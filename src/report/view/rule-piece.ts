import { addressTokens } from '../../model/address';
import { fragment } from './fragment';
import type { RuleWording } from './rule-wording';

/** A part of a line, with the page that explains it. */
export interface Piece {
  readonly text: string;
  /** Set where it is not in the language of the page. */
  readonly lang: 'en' | 'ja' | null;
  /** `null` where it leads nowhere. */
  readonly href: string | null;
  /** It is an address, and stays in one piece. */
  readonly isAddress: boolean;
}

/** A text that leads nowhere, or to a page. */
export function piece(text: string, { lang }: Pick<RuleWording, 'lang'>, href: string | null = null): Piece {
  return { ...fragment(text, lang), href, isAddress: false };
}

/** An address, linked where the rules hold it. */
export function addressPiece(address: string, wording: RuleWording): Piece {
  return {
    ...fragment(address, wording.lang),
    href: wording.paragraphHref(address) ?? null,
    isAddress: true,
  };
}

/** An item class, linked. */
export function classPiece(id: string, wording: RuleWording): Piece {
  return piece(wording.glossary.classes[id]?.[wording.lang] ?? id, wording, wording.classHref(id));
}

/** A parameter, linked. */
export function parameterPiece(id: string, wording: RuleWording): Piece {
  const label = wording.glossary.parameters[id]?.label[wording.lang] ?? id;
  return piece(label, wording, wording.parameterHref(id));
}

/** What an address in running text may consist of; what follows it may be caught too, and is given back below. */
const addressLike =
  /\d[A-E]\d{3}(?![\dA-Z])(?:\.[a-z0-9?]+)*|\d\.[A-E]\.\d+(?:\.[a-z0-9?]+)*|第\d+条[第号の\d.ァ-ヺ()一二三四五六七八九十百?]*|(?:外為令別表)?\d+(?:の\d+)*の項(?:\(\d+(?:の\d+)*\))?/gu;

/** Running text in which every address that the rules hold is linked. */
export function linkedText(text: string, wording: RuleWording): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: caught, index } of text.matchAll(addressLike)) {
    const address = longestAddress(caught);
    if (address === undefined || wording.paragraphHref(address) === undefined) continue;
    if (index > done) pieces.push(piece(text.slice(done, index), wording));
    pieces.push(addressPiece(address, wording));
    done = index + address.length;
  }
  if (done < text.length) pieces.push(piece(text.slice(done), wording));
  return pieces;
}

function longestAddress(caught: string): string | undefined {
  for (let length = caught.length; length > 0; length -= 1) {
    const candidate = caught.slice(0, length);
    if (addressTokens(candidate) !== undefined) return candidate;
  }
  return undefined;
}
