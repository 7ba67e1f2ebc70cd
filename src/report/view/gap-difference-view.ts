import type { RankedDifference } from '../../model/list-comparison-result';
import { reachWord } from '../gap-words';
import { fill } from '../messages/fill';
import { classAnchor, fingerprintOf } from './gap-class-view';
import { bitesText } from './gap-bites-text';
import { gapRegionView, type GapRegionView } from './gap-region-view';
import type { GapWording } from './gap-wording';

/** One of the differences that matter most, with its broadest region. */
export interface GapDifferenceView {
  readonly place: number;
  readonly region: GapRegionView;
  readonly regionHeading: string;
  readonly classes: readonly { readonly label: string; readonly anchor: string }[];
  readonly rank: string;
  /** At which destinations it bites, or empty. */
  readonly bites: string;
}

/** Words one ranked difference; `place` counts from 1. */
export function gapDifferenceView(
  { itemClasses, regions, rank, bites = [] }: RankedDifference,
  place: number,
  wording: GapWording,
): GapDifferenceView {
  const { g, lang, glossary, result } = wording;
  const [broadest] = regions;
  if (broadest === undefined) throw new Error('a difference has no region');
  const list = result.classes.find(({ itemClass }) => itemClass === broadest.itemClass)?.list;
  const stated = list?.regions.find(({ words }) => words.en === broadest.words.en);
  const why = [
    rank.beyondBoundary ? g.rankBeyond : g.rankBoundary,
    reachWord(rank.reach, g),
    fill(g.rankConditions, { n: rank.conditions }),
    fill(g.rankClasses, { n: rank.classes }),
  ];
  return {
    place,
    region: gapRegionView(
      broadest,
      broadest.itemClass,
      list && stated ? fingerprintOf(stated, list, wording) : '',
      wording,
    ),
    regionHeading: regions.length === 1 ? g.topOne : fill(g.topRegions, { n: regions.length }),
    classes: itemClasses.map((id) => ({
      label: glossary.classes[id]?.[lang] ?? id,
      anchor: classAnchor(id),
    })),
    bites: bitesText(bites, result.destinations ?? [], lang),
    rank: fill(g.topRank, { why: why.join(lang === 'en' ? '; ' : '、') }),
  };
}
