import type { RegionKind } from '../../model/list-comparison';
import type { ParagraphFacts, WordedRegion } from '../../model/list-comparison-result';
import { regionWord } from '../gap-words';
import { fill } from '../messages/fill';
import { fragment, type Fragment } from './fragment';
import { pictureSet, type PictureSet } from '../pictures/picture-set';
import { witnessView, type WitnessView } from './gap-witness-view';
import { acceptedText } from './review-view';
import { axisLabel, type GapWording } from './gap-wording';

/** A paragraph with what a reader wants to know of it. */
export interface GapParagraphView {
  readonly address: Fragment;
  readonly heading: string;
  readonly reasons: string;
  readonly inForce: string;
  /** Where the text was not shown in force on the day: says so. */
  readonly warning: string;
}

/** One list's part in a region. */
export interface GapSideView {
  readonly heading: string;
  readonly controls: boolean;
  readonly paragraphs: readonly GapParagraphView[];
}

export interface GapRegionView {
  readonly kind: RegionKind;
  readonly kindWord: string;
  /** `United States only`. */
  readonly sideWord: string;
  readonly side: 'first' | 'second';
  readonly words: string;
  readonly conditions: readonly string[];
  /** The controlling list first. */
  readonly sides: readonly GapSideView[];
  readonly judgments: readonly string[];
  /** `null` where no witness was confirmed. */
  readonly witness: WitnessView | null;
  /** `null` where there are none, or where they stand elsewhere. */
  readonly pictures: PictureSet | null;
  readonly fingerprint: string;
  /** Why and when it was accepted, or empty. */
  readonly accepted: string;
}

/** Words one region of a class; `fingerprint` is that of its finding, empty where it has none. Pictures are many words: they can be left out. */
export function gapRegionView(
  region: WordedRegion,
  itemClass: string,
  fingerprint: string,
  wording: GapWording,
  isPictured = true,
): GapRegionView {
  const { g, lang, result } = wording;
  const own = region.side === 'first' ? 0 : 1;
  const other = own === 0 ? 1 : 0;
  const list = (index: 0 | 1): string => result.lists[index].jurisdiction[lang];
  const near = region.addresses[other];
  const isProved = region.kind === 'gap' || region.kind === 'boundary';
  return {
    kind: region.kind,
    kindWord: regionWord(region, g),
    sideWord: fill(g.onlyList, { list: list(own) }),
    side: region.side,
    words: region.words[lang],
    conditions: region.conditions.length === 0 ? [g.everyItem] : region.conditions.map((part) => part[lang]),
    sides: [
      {
        heading: fill(g.controlledBy, { list: list(own) }),
        controls: true,
        paragraphs: region.addresses[own].map((address) => gapParagraphView(address, wording)),
      },
      {
        heading: fill(near.length === 0 ? g.nearestNone : g.nearest, { list: list(other) }),
        controls: false,
        paragraphs: near.map((address) => gapParagraphView(address, wording)),
      },
    ],
    judgments: region.judgments.map((axis) => axisLabel(axis, wording)),
    witness: witnessView(region, wording) ?? null,
    pictures: isPictured && isProved ? pictureSet(region, result, lang, 'example') : null,
    fingerprint: fingerprint === '' ? '' : fill(g.fingerprint, { hash: fingerprint }),
    accepted: acceptedText(itemClass, fingerprint, wording),
  };
}

/** Words one paragraph; only its address where nothing is known of it. */
export function gapParagraphView(address: string, { g, t, lang, result }: GapWording): GapParagraphView {
  const facts = result.paragraphs[address];
  const asOf = result.lists.find(({ id }) => id === facts?.list)?.asOf ?? '';
  return {
    address: fragment(address, lang),
    heading: facts?.heading[lang] ?? result.glossary.headings[address]?.[lang] ?? '',
    reasons: facts === undefined ? '' : reasonsText(facts, g.noReasons, { g, t }),
    inForce: facts === undefined ? '' : inForceText(facts, { g }),
    warning: facts?.shownInForce === false ? fill(g.notShownInForce, { date: asOf }) : '',
  };
}

function reasonsText(
  { reasons, tier }: ParagraphFacts,
  none: string,
  { g, t }: Pick<GapWording, 'g' | 't'>,
): string {
  const named = reasons.map(({ reason, column, partial }) => {
    const words = column === undefined ? reason : fill(t.reasonColumn, { reason, column });
    return partial ? fill(g.reasonPartial, { reason: words }) : words;
  });
  if (named.length === 0) return none;
  return tier === 'anti-terrorism' ? `${named.join(', ')} (${t.tierAt})` : named.join(', ');
}

function inForceText({ from, until }: ParagraphFacts, { g }: Pick<GapWording, 'g'>): string {
  const begun = from === 'unknown' ? g.inForceUnknown : fill(g.inForceFrom, { date: from });
  return until === undefined || until === 'unknown'
    ? begun
    : fill(g.inForceUntil, { from: begun, date: until });
}
