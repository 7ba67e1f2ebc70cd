import { compareClass } from '../../../src/engine/lists/compare-class';
import { provedRegions } from '../../../src/engine/lists/proved-regions';
import type { Tier } from '../../../src/model/control-list';
import type { Item } from '../../../src/model/item';
import type { ClassComparison, ListRelation, Region } from '../../../src/model/list-comparison';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { figure } from '../build';
import { liesInRegion } from './lies-in-region';
import { smallLists, type Words } from './small-lists';
import { answersOf, isAlone, smallWorlds, type SmallWorld } from './small-worlds';

export interface Compared {
  readonly us: readonly Words[];
  readonly jp: readonly Words[];
  readonly itemClass: string;
  readonly tier: Tier;
  readonly comparison: ClassComparison;
  readonly vocabulary: Vocabulary;
}

const settings = { nodeBudget: 400_000, limit: 1000 };

export function compared(
  us: readonly Words[],
  jp: readonly Words[],
  itemClass = 'circuit',
  tier: Tier = 'list',
): Compared {
  const { sides, vocabulary } = smallLists(us, jp);
  const comparison = compareClass(sides, vocabulary, itemClass, { tier, ...settings });
  return { us, jp, itemClass, tier, comparison, vocabulary };
}

const sideOf = ({ side }: Region): 0 | 1 => (side === 'first' ? 0 : 1);

function isWithin(region: Region, { item, answers }: SmallWorld, { vocabulary, tier }: Compared): boolean {
  const [own, other] = region.side === 'first' ? answers : [answers[1], answers[0]];
  const isOtherwise =
    tier === 'list'
      ? own.list === 'yes' && other.list === 'yes'
      : own.list === 'yes' || (own.any === 'yes' && other.any === 'yes');
  return liesInRegion(region.box, item, vocabulary, isOtherwise);
}

/**
 * A region holds every item that the one list alone controls, and no other item; and such an item is controlled by one of the
 * paragraphs of which the region says that they make it.
 */
export function expectRegionsToCoverDifferences(of: Compared): void {
  const { us, jp, itemClass, tier, comparison, vocabulary } = of;
  const { sides } = smallLists(us, jp);
  const faults: string[] = [];
  for (const world of smallWorlds(us, jp, itemClass)) {
    const { answers, item } = world;
    if (answers.some(({ list, any }) => list === 'unknown' || any === 'unknown')) continue;
    const around = comparison.regions.filter((region) => isWithin(region, world, of));
    for (const at of [0, 1] as const) {
      const own = around.filter((region) => sideOf(region) === at);
      const isOnly = isAlone(answers, at, tier) === true;
      if (isOnly !== own.length > 0) faults.push(`${at} ${isOnly ? 'only' : 'not only'}: ${worded(item)}`);
      for (const { addresses } of own) {
        const makers = sides[at].controls.filter(({ address }) => addresses[at].includes(address));
        const made = answersOf({ ...sides[at], controls: makers }, item, vocabulary).any;
        if (isOnly && made !== 'yes') faults.push(`not by ${addresses[at].join()}: ${worded(item)}`);
      }
    }
  }
  expect(faults).toEqual([]);
  for (const { addresses } of comparison.regions)
    for (const at of [0, 1] as const) {
      const known = sides[at].controls.map(({ address }) => address);
      expect(addresses[at].filter((address) => !known.includes(address))).toEqual([]);
    }
  for (const region of comparison.regions) expect(region.addresses[sideOf(region)].length).toBeGreaterThan(0);
}

function worded({ figures, classes, related }: Item): string {
  const own = [...figures].map(([id, { printed }]) => `${id} ${printed}`);
  const others = related.map(({ item }) => `[${worded(item)}]`);
  return [...[...classes].flatMap(([id, truth]) => (truth === 'yes' ? id : [])), ...own, ...others].join(
    '; ',
  );
}

/**
 * The witness of a region lies in it, one list controls it and the other does not; for a gap whatever the judgments of
 * one list. Nothing stays open unless it may.
 */
export function expectWitnessesToProve(of: Compared, mayStayOpen = false): void {
  const { us, jp, tier, comparison, vocabulary } = of;
  const { sides } = smallLists(us, jp);
  for (const region of comparison.regions) {
    const { kind, witness } = region;
    if (kind === 'unresolved' && mayStayOpen) continue;
    if (kind === 'unresolved' || witness === undefined)
      throw new Error(`${kind} ${region.side} without a witness`);
    const judge = (item: Item): SmallWorld => ({
      item,
      answers: [answersOf(sides[0], item, vocabulary), answersOf(sides[1], item, vocabulary)],
    });
    const world = judge(witness);
    expect(isAlone(world.answers, sideOf(region), tier)).toBe(true);
    expect(isWithin(region, world, of)).toBe(true);
    const turned = judgmentsTurned(witness, us, jp).map((item) =>
      isAlone(judge(item).answers, sideOf(region), tier),
    );
    if (region.kind === 'judgment') {
      expect(region.judgments.length).toBeGreaterThan(0);
      expect(turned).toContain(false);
    } else if (turned.length > 0) expect(turned).not.toContain(false);
  }
}

/** The item with every other combination of answers to the questions of judgment that only one list asks. */
function judgmentsTurned(item: Item, us: readonly Words[], jp: readonly Words[]): readonly Item[] {
  const asks = (words: readonly Words[], id: string) => JSON.stringify(words).includes(`"${id}"`);
  const hinges = ['us-judgment', 'jp-judgment'].filter((id) => asks(us, id) !== asks(jp, id));
  if (hinges.length === 0) return [];
  return hinges.reduce<readonly Item[]>(
    (items, id) =>
      items.flatMap((one) =>
        ['no', 'yes'].map((answer) => ({ ...one, figures: new Map([...one.figures, [id, figure(answer)]]) })),
      ),
    [item],
  );
}

const mirror: Readonly<Partial<Record<ListRelation, ListRelation>>> = {
  'first-wider': 'second-wider',
  'second-wider': 'first-wider',
  'only-first': 'only-second',
  'only-second': 'only-first',
};

const kinds = ['gap', 'boundary', 'judgment', 'unresolved', 'rounding'];

/** The relation says what the regions and the items show. */
export function expectRelationToSumUp(of: Compared): void {
  const { us, jp, itemClass, tier, comparison } = of;
  const { regions, relation, unresolved } = comparison;
  const worlds = smallWorlds(us, jp, itemClass);
  const proved = ([0, 1] as const).map((at) =>
    regions.some((region) => sideOf(region) === at && (region.kind === 'gap' || region.kind === 'boundary')),
  );
  const isIn = (at: 0 | 1): boolean =>
    worlds.some(({ answers }) =>
      tier === 'list' ? answers[at].list === 'yes' : answers[at].any === 'yes' && answers[at].list !== 'yes',
    );
  const allowed: Readonly<Record<ListRelation, boolean>> = {
    equal: regions.every(({ kind }) => kind === 'rounding') && unresolved.length === 0,
    'first-wider': proved[0]! && !proved[1]!,
    'second-wider': !proved[0]! && proved[1]!,
    'each-wider': proved[0]! && proved[1]!,
    'only-first': proved[0]! && !proved[1]! && !isIn(1),
    'only-second': !proved[0]! && proved[1]! && !isIn(0),
    'not-comparable': !proved[0]! && !proved[1]! && regions.some(({ kind }) => kind === 'judgment'),
    unresolved: unresolved.length > 0 || regions.some(({ kind }) => kind === 'unresolved'),
    'neither-controls': regions.length === 0 && !isIn(0) && !isIn(1),
  };
  expect([relation, allowed[relation]]).toEqual([relation, true]);
  if (relation === 'first-wider') expect(isIn(1) || !worlds.length).toBe(true);
  if (relation === 'second-wider') expect(isIn(0) || !worlds.length).toBe(true);
  expect(comparison).toMatchObject({ itemClass, tier, total: regions.length, atLeast: false });
  expect(regions.map(({ kind }) => kinds.indexOf(kind))).toEqual(
    regions.map(({ kind }) => kinds.indexOf(kind)).sort((a, b) => a - b),
  );
}

/** The comparison of the lists in the other order is the mirror of it. */
export function expectMirrored({ us, jp, itemClass, tier, comparison, vocabulary }: Compared): void {
  const { relation, regions, unresolved } = comparison;
  const { sides } = smallLists(us, jp);
  const turned = compareClass([sides[1], sides[0]], vocabulary, itemClass, { tier, ...settings });
  expect(turned).toMatchObject({
    relation: mirror[relation] ?? relation,
    controls: [comparison.controls[1], comparison.controls[0]],
    total: comparison.total,
    unresolved,
  });
  const keys = (all: readonly Region[], isTurned: boolean): readonly string[] =>
    all
      .map(({ kind, side, addresses, box, judgments }) =>
        JSON.stringify(
          [
            kind,
            isTurned ? (side === 'first' ? 'second' : 'first') : side,
            isTurned ? [addresses[1], addresses[0]] : addresses,
            box.map(({ meaning }) => meaning),
            judgments,
          ],
          (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
        ),
      )
      .sort();
  expect(keys(turned.regions, true)).toEqual(keys(regions, false));
}

/** What is proved by itself is what the comparison tells as gaps and boundaries, in either order of the lists. */
export function expectProvedRegionsAlone({
  us,
  jp,
  itemClass,
  tier,
  comparison,
  vocabulary,
}: Compared): void {
  const { sides } = smallLists(us, jp);
  const isProved = ({ kind }: Region): boolean => kind === 'gap' || kind === 'boundary';
  const told = comparison.regions.filter(isProved);
  const options = { tier, ...settings };
  const [first, second] = provedRegions(sides, vocabulary, itemClass, options);
  const [forth, back] = [[...first], [...second]];
  expect(forth.every(({ side }) => side === 'first')).toBe(true);
  expect(back.every(({ side }) => side === 'second')).toBe(true);
  expect([...forth, ...back]).toHaveLength(told.length);
  expect([...forth, ...back]).toEqual(expect.arrayContaining(told));
  const [other, one] = provedRegions([sides[1], sides[0]], vocabulary, itemClass, options);
  expect([[...one].length, [...other].length]).toEqual([forth.length, back.length]);
}

/** Items with two related items are answered as some item with one is, unless the comparison says that this is not settled. */
export function expectTwoPartsToAnswerAsOne({ us, jp, itemClass, comparison }: Compared): void {
  if (comparison.unresolved.includes('several-related-items')) return;
  const told = ({ answers }: SmallWorld): string =>
    answers.map(({ list, any }) => `${list}/${any}`).join(' ');
  const withOne = new Set(smallWorlds(us, jp, itemClass, 1, 1000).map(told));
  const others = smallWorlds(us, jp, itemClass, 2).filter((world) => !withOne.has(told(world)));
  expect(others.map((world) => `${told(world)}: ${worded(world.item)}`)).toEqual([]);
}

export function expectAll(of: Compared, mayStayOpen = false): void {
  expectRegionsToCoverDifferences(of);
  expectWitnessesToProve(of, mayStayOpen);
  expectRelationToSumUp(of);
  if (JSON.stringify([of.us, of.jp]).includes('"contains"')) expectTwoPartsToAnswerAsOne(of);
}
