import { compareClass } from '../engine/lists/compare-class';
import { regionText } from '../engine/lists/region-text';
import type { ListOnDay } from '../engine/list-on-day';
import type { ClassComparison, RegionBox } from '../model/list-comparison';
import type { ComparedClass, WordedComparison } from '../model/list-comparison-result';
import type { Bilingual } from '../model/text';
import type { Vocabulary } from '../model/vocabulary';
import { regionPictures } from './region-pictures';

/** The two lists on their days. */
export type Sides = readonly [ListOnDay, ListOnDay];

/** Most regions that are described per kind and list: what a briefing can take in. */
export const describedRegions = 6;

/**
 * Compares a class in both tiers. How many regions there are in all is said beside those that are described. Of the anti-terrorism tier, which has by design no counterpart, a few show what it is about.
 */
export function compareBothTiers(itemClass: string, sides: Sides, vocabulary: Vocabulary): ComparedClass {
  const list = compareClass(sides, vocabulary, itemClass, {
    tier: 'list',
    limit: describedRegions,
  });
  const antiTerrorism = compareClass(sides, vocabulary, itemClass, {
    tier: 'anti-terrorism',
    nodeBudget: 60_000,
    limit: 3,
  });
  return {
    itemClass,
    list: worded(list, sides, vocabulary),
    antiTerrorism: worded(antiTerrorism, sides, vocabulary),
  };
}

function worded(comparison: ClassComparison, sides: Sides, vocabulary: Vocabulary): WordedComparison {
  const picturesOf = regionPictures(comparison, sides, vocabulary);
  const inWords = (box: RegionBox): Bilingual => ({
    en: regionText(box, vocabulary, 'en'),
    ja: regionText(box, vocabulary, 'ja'),
  });
  return {
    ...comparison,
    regions: comparison.regions.map((region) => ({
      ...region,
      words: inWords(region.box),
      conditions: region.box.map((part) => inWords([part])),
      ...picturesOf(region),
    })),
  };
}

/** Pairs of days of which the comparisons are kept, the last ones asked for. */
const mostPairs = 4;
const known = new WeakMap<Vocabulary, Map<string, Map<string, ComparedClass>>>();

/** The same, worked out once per class and pair of days. */
export function classComparison(itemClass: string, sides: Sides, vocabulary: Vocabulary): ComparedClass {
  const pairs = known.get(vocabulary) ?? new Map<string, Map<string, ComparedClass>>();
  known.set(vocabulary, pairs);
  const key = sides.map(({ list, asOf }) => `${list.id} ${asOf}`).join(' ');
  const classes = pairs.get(key) ?? new Map<string, ComparedClass>();
  pairs.delete(key);
  pairs.set(key, classes);
  for (const oldest of [...pairs.keys()].slice(0, -mostPairs)) pairs.delete(oldest);

  const compared = classes.get(itemClass) ?? compareBothTiers(itemClass, sides, vocabulary);
  classes.set(itemClass, compared);
  return compared;
}
