import { ancestorsOf } from '../engine/class-graph';
import { addressTokens } from '../model/address';
import type { Region } from '../model/list-comparison';
import type {
  ComparedClass,
  ListComparisonResult,
  ParagraphFacts,
  RankedDifference,
  ReasonReach,
  WordedRegion,
} from '../model/list-comparison-result';
import type { Vocabulary } from '../model/vocabulary';

type ClassRegion = RankedDifference['regions'][number];

/**
 * The proved differences on list parity, those that matter most first: before those exactly at a limit those beyond it; then
 * those whose reasons reach far; then the broadest, told by the fewest conditions; then those of most
 * item classes; then in the order of the list.
 */
export function rankDifferences(
  classes: readonly ComparedClass[],
  paragraphs: ListComparisonResult['paragraphs'],
  vocabulary: Vocabulary,
): readonly RankedDifference[] {
  const groups = new Map<string, ClassRegion[]>();
  for (const { itemClass, list } of classes) {
    for (const region of list.regions) {
      if (region.kind !== 'gap' && region.kind !== 'boundary') continue;
      const key = subjectOf(region);
      groups.set(key, [...(groups.get(key) ?? []), { ...region, itemClass }]);
    }
  }
  return [...groups.values()]
    .map((regions) => difference(regions, paragraphs, vocabulary))
    .sort((a, b) => compareRanks(a.rank, b.rank));
}

/** What makes gaps belong together: the controlling entry, and the paragraphs of the other list that are nearest. */
function subjectOf({ side, addresses }: WordedRegion): string {
  const [own, other] = side === 'first' ? addresses : [addresses[1], addresses[0]];
  const near = other.length > 0 ? other : own;
  return [side, unique(own.map(entryOf)), unique(near.map(paragraphGroup))].join(' | ');
}

/** `3A090` of `3A090.a.1`; `第6条第1号` of `第6条第1号ヨ`. */
function entryOf(address: string): string {
  const [first = address, second = ''] = addressTokens(address) ?? [];
  return first.startsWith('第') ? first + second : first;
}

/** The first three parts: `3A001.b.7` of `3A001.b.7.c.2`, `第6条第2号リ` of `第6条第2号リ(三)2`. */
function paragraphGroup(address: string): string {
  return (addressTokens(address) ?? [address]).slice(0, 3).join(' ');
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

function difference(
  found: readonly ClassRegion[],
  paragraphs: ListComparisonResult['paragraphs'],
  vocabulary: Vocabulary,
): RankedDifference {
  const depth = (id: string): number => ancestorsOf(vocabulary, id).size;
  const itemClasses = [...new Set(found.map(({ itemClass }) => itemClass))].sort(
    (a, b) => depth(a) - depth(b),
  );
  const [side, index]: readonly [Region['side'], 0 | 1] =
    found[0]?.side === 'second' ? ['second', 1] : ['first', 0];
  const regions = found
    .filter((region) => !found.some((other) => isOfUpperClass(other, region, vocabulary)))
    .sort(
      (a, b) =>
        Number(a.kind === 'boundary') - Number(b.kind === 'boundary') ||
        a.conditions.length - b.conditions.length ||
        itemClasses.indexOf(a.itemClass) - itemClasses.indexOf(b.itemClass),
    );
  const [broadest] = regions;
  const makers = broadest?.addresses[index] ?? [];
  return {
    side,
    itemClasses,
    regions,
    rank: {
      beyondBoundary: broadest?.kind === 'gap',
      reach: widest(makers.map((address) => reachOf(paragraphs[address]))),
      conditions: broadest?.conditions.length ?? 0,
      classes: itemClasses.length,
    },
  };
}

/** Whether the same region stands already at a class of which this one is a sub-class. */
function isOfUpperClass(other: ClassRegion, region: ClassRegion, vocabulary: Vocabulary): boolean {
  return (
    other.itemClass !== region.itemClass &&
    other.kind === region.kind &&
    other.words.en === region.words.en &&
    ancestorsOf(vocabulary, region.itemClass).has(other.itemClass)
  );
}

/** The widest of a paragraph's reasons. */
function reachOf(facts: ParagraphFacts | undefined): ReasonReach {
  if (facts === undefined || facts.reasons.length === 0) return 'wide';
  const found = facts.reasons.map(({ reason, rule }): ReasonReach => {
    if (['NS', 'WA', 'national'].includes(reason)) return 'wide';
    if (reason === 'RS') return rule === undefined || rule === 'worldwide' ? 'wide' : 'few';
    return ['MT', 'NP', 'CB', 'MTCR', 'NSG', 'AG'].includes(reason) ? 'regime' : 'few';
  });
  return widest(found);
}

function widest(found: readonly ReasonReach[]): ReasonReach {
  return reaches.find((reach) => found.includes(reach)) ?? 'few';
}

const reaches: readonly ReasonReach[] = ['wide', 'regime', 'few'];

function compareRanks(a: RankedDifference['rank'], b: RankedDifference['rank']): number {
  return (
    Number(b.beyondBoundary) - Number(a.beyondBoundary) ||
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    a.conditions - b.conditions ||
    b.classes - a.classes
  );
}
