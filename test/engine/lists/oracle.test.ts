import fc from 'fast-check';
import { classDiagrams } from '../../../src/engine/lists/class-diagrams';
import { compareClass } from '../../../src/engine/lists/compare-class';
import { axisId } from '../../../src/engine/lists/axis-meaning';
import { replay } from '../../../src/engine/lists/replay';
import { witnessItem } from '../../../src/engine/lists/witness-item';
import type { Region } from '../../../src/model/list-comparison';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import { liesIn } from '../../../src/scope/interval';
import { smallLists, type Words } from './small-lists';

/** Every limit that the generator writes, and figures on both sides of it. */
const grid: Readonly<Record<string, readonly (string | number)[]>> = {
  tpp: [0, 999, 1000, 1500, 2000, 2001],
  'part-tpp': [0, 1000, 1001],
  resolution: [7, 8, 9, 10, 11],
  'rated-temperature.min': [-60, -55, -54, 30],
  'rated-temperature.max': [-54, 30, 125, 126],
  hardened: ['no', 'yes'],
  material: ['silicon', 'compound', 'diamond'],
  'us-judgment': ['no', 'yes'],
};

const atom: fc.Arbitrary<Words> = fc.constantFrom<Words>(
  { tpp: '>= 1000 TPP' },
  { tpp: '> 1000 TPP, <= 2000 TPP' },
  { 'part-tpp': '> 1000 TPP' },
  { resolution: '>= 8 bit, < 10 bit' },
  { resolution: '> 9 bit' },
  { 'rated-temperature': 'max > 398 K (125 degC)' },
  { 'rated-temperature': 'min < 218 K (-55 degC)' },
  { 'rated-temperature': 'covers >= 218 K (-55 degC), <= 398 K (125 degC)' },
  { hardened: 'yes' },
  { material: 'compound | diamond' },
  { 'us-judgment': 'yes' },
);

const condition: fc.Arbitrary<Words> = fc.letrec<{ condition: Words }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    atom,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition;

const list = fc.array(
  condition.map((when): Words => ({ when })),
  { minLength: 1, maxLength: 3 },
);

/** All combinations of grid figures on the axes; those that no item can have are left out. */
function points(axes: readonly string[]): ReadonlyMap<string, AxisValue>[] {
  let all: Map<string, AxisValue>[] = [new Map<string, AxisValue>()];
  for (const axis of axes) {
    const values = (grid[axis] ?? []).map((value): AxisValue =>
      typeof value === 'string' ? value : rational(value),
    );
    all = all.flatMap((point) =>
      values.map((value) => new Map<string, AxisValue>([...point, [axis, value]])),
    );
  }
  const inOrder = (point: ReadonlyMap<string, AxisValue>, low: string, high: string) => {
    const [a, b] = [point.get(low), point.get(high)];
    return typeof a !== 'object' || typeof b !== 'object' || a.lte(b);
  };
  return all.filter(
    (point) =>
      inOrder(point, 'rated-temperature.min', 'rated-temperature.max') && inOrder(point, 'part-tpp', 'tpp'),
  );
}

test('diagrams, regions and the plain evaluator agree at every limit and beside it: a region covers every difference and nothing else', () => {
  fc.assert(
    fc.property(list, list, (us, jp) => {
      const { sides, vocabulary } = smallLists(us, jp);
      const diagrams = classDiagrams(sides, vocabulary, 'circuit', {
        tier: 'list',
        freeClasses: true,
        nodeBudget: 100_000,
      });
      const comparison = compareClass(sides, vocabulary, 'circuit', { tier: 'list', limit: 1000 });
      const { scopes, meanings } = diagrams.space;
      const isIn = ({ box }: Region, point: ReadonlyMap<string, AxisValue>, isOfBoth: boolean) =>
        box.every(({ meaning, set }) => {
          if (meaning.kind === 'otherwise') return !isOfBoth;
          const value = point.get(axisId(meaning, vocabulary));
          if (value === undefined) return false;
          if (set.kind === 'values') return set.values.includes(String(value));
          return typeof value !== 'string' && set.intervals.some((interval) => liesIn(interval, value));
        });
      const all = points([...meanings.keys()]);
      const step = Math.max(1, Math.floor(all.length / 100));
      for (const point of all.filter((_, i) => i % step === 0)) {
        const item = witnessItem(point, diagrams);
        const [first, second] = sides.map((side) => replay(side, item, ['list'], vocabulary) === 'yes');
        expect(scopes.contains(diagrams.facts, point)).toBe(true);
        expect(diagrams.sides.map((side) => scopes.contains(side.controlled(), point))).toEqual([
          first,
          second,
        ]);
        const around = new Set(
          comparison.regions.flatMap((region) =>
            isIn(region, point, first === true && second === true) ? region.side : [],
          ),
        );
        expect([...around]).toEqual(first === second ? [] : [first ? 'first' : 'second']);
      }
      const isDifferent = all.some((point) => {
        const [first, second] = diagrams.sides.map((side) => scopes.contains(side.controlled(), point));
        return first !== second;
      });
      expect(comparison.regions.length > 0).toBe(isDifferent);
      expect(comparison.regions.every(({ witness }) => witness !== undefined)).toBe(true);
    }),
    { numRuns: 15 },
  );
}, 120_000);
