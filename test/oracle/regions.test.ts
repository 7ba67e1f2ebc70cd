import { compareClass } from '../../src/engine/lists/compare-class';
import type {
  ClassComparison,
  ListRelation,
  Region,
  UnresolvedReason,
} from '../../src/model/list-comparison';
import { sampledClasses, sides, strictOracles, truthOf, vocabulary } from './corpus-trial';
import { describe as inWords, worldOf } from './world';

const [us, jp] = strictOracles();
const mirrored: Readonly<Record<ListRelation, ListRelation>> = {
  equal: 'equal',
  'first-wider': 'second-wider',
  'second-wider': 'first-wider',
  'each-wider': 'each-wider',
  'only-first': 'only-second',
  'only-second': 'only-first',
  'not-comparable': 'not-comparable',
  unresolved: 'unresolved',
  'neither-controls': 'neither-controls',
};

interface Said {
  readonly relation: ListRelation;
  /** Where more regions were found than are described, which of them differs with the order. */
  readonly isComplete: boolean;
  readonly unresolved: readonly UnresolvedReason[];
  readonly regions: readonly string[];
}

function said(comparison: ClassComparison, swap: boolean): Said {
  const { relation, total, atLeast, unresolved, regions } = comparison;
  return {
    relation: swap ? mirrored[relation] : relation,
    isComplete: regions.length === total && !atLeast,
    unresolved: [...unresolved].sort(),
    regions: regions.length < total ? [] : regions.map((region) => describe(region, swap)).sort(),
  };
}

/** Without its box: of several ways to say the same, the order of the axes decides. */
function describe({ kind, side, addresses: [first, second], witness }: Region, swap: boolean): string {
  const isFirst = (side === 'first') !== swap;
  const addresses = swap ? [second, first] : [first, second];
  return [kind, isFirst ? 'first' : 'second', ...addresses, witness === undefined ? 'open' : 'proved'].join(
    ' | ',
  );
}

const compare = (order: readonly [0, 1] | readonly [1, 0], itemClass: string): ClassComparison =>
  compareClass([sides[order[0]], sides[order[1]]], vocabulary, itemClass, { tier: 'list', limit: 6 });

test.each(sampledClasses(12))(
  'no witness about %s is contradicted, and the lists may change places',
  (itemClass) => {
    const forth = compare([0, 1], itemClass);
    const contradicted = forth.regions.flatMap(({ witness, side, kind }) => {
      if (witness === undefined || us === undefined || jp === undefined) return [];
      const world = worldOf(witness, vocabulary);
      const answers = [us, jp].map((oracle) => truthOf(oracle.union(world, 'list')));
      const expected = side === 'first' ? ['yes', 'no'] : ['no', 'yes'];
      return answers.join() === expected.join()
        ? []
        : [`${kind} ${side}: ${answers.join()} for ${inWords(world)}`];
    });
    expect(contradicted).toEqual([]);
    expect(said(compare([1, 0], itemClass), true)).toEqual(said(forth, false));
  },
);
