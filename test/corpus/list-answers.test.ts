import { listOnDay } from '../../src/engine/as-of';
import { axisId } from '../../src/engine/lists/axis-meaning';
import { classDiagrams } from '../../src/engine/lists/class-diagrams';
import { compareClass } from '../../src/engine/lists/compare-class';
import { exchanged } from '../../src/engine/lists/exchanged';
import { regionText } from '../../src/engine/lists/region-text';
import type { Region } from '../../src/model/list-comparison';
import { boxScope, type Box } from '../../src/scope/cells';
import { shippedRulebook } from './corpus';

const { vocabulary, lists } = shippedRulebook();
const us = listOnDay(lists.get('us-ccl')!, '2026-07-23', vocabulary);
const japanOn = (day: string) => listOnDay(lists.get('jp-meti')!, day, vocabulary);
const japan = japanOn('2026-02-14');
const compare = (itemClass: string, jp = japan) =>
  compareClass([us, jp], vocabulary, itemClass, { tier: 'list' });
const words = (regions: readonly Region[]) => regions.map(({ box }) => regionText(box, vocabulary, 'en'));

test.each(['discrete-microwave-transistor', 'dac-integrated-circuit', 'adc-processing-circuit'])(
  'for %s the lists are proved equal, although each cuts the set in its own way',
  (itemClass) => {
    expect(compare(itemClass)).toMatchObject({ relation: 'equal', regions: [], unresolved: [] });
  },
);

test.each(['mmic-amplifier', 'adc-integrated-circuit'])(
  'for %s nothing but a question that one list alone asks is left of the difference',
  (itemClass) => {
    const { relation, regions, unresolved } = compare(itemClass);
    expect(relation).toBe('not-comparable');
    expect(regions.length).toBeGreaterThan(0);
    expect(regions.every(({ kind, judgments }) => kind === 'judgment' && judgments.length > 0)).toBe(true);
    expect(unresolved).toEqual([]);
  },
);

test('3A090.a and 第6条第1号ヨ differ between 4800 and 6000, and before 2026-02-14 also where the transfer rate is low', () => {
  const after = compare('digital-processing-circuit');
  expect(after.relation).toBe('first-wider');
  expect(words(after.regions)[0]).toMatch(/^total processing performance \(TPP\) 4800 to under 6000 and /);
  expect(after.regions[0]).toMatchObject({ kind: 'gap', addresses: [['3A090.a.1'], ['第6条第1号ヨ']] });
  const before = compare('digital-processing-circuit', japanOn('2025-12-01'));
  expect(words(before.regions).some((text) => text.includes('transfer rate'))).toBe(true);
  for (const { witness } of [...before.regions, ...after.regions]) expect(witness).toBeDefined();
});

/** Whether what two paragraphs control is the same set of the items of a class. */
function areEqual(itemClass: string, first: string, second: string): boolean {
  const { sides, space } = classDiagrams([us, japan], vocabulary, itemClass, {
    tier: 'list',
    freeClasses: false,
    nodeBudget: 100_000,
  });
  const [one, other] = [first, second].map((address, side) => {
    const below = sides[side as 0 | 1].controls.filter(({ control }) => control.address.startsWith(address));
    expect(below).not.toEqual([]);
    return space.scopes.union(...below.map(({ diagram }) => diagram));
  });
  return one === other;
}

test('4A906.a and 第7条第6号イ are the same set of quantum computers', () => {
  expect(areEqual('quantum-computer', '4A906.a', '第7条第6号イ')).toBe(true);
});

test('4A003.b and 第7条第3号ロ have the same limit, strict on both sides, and differ only in what their notes take out', () => {
  const difference = classDiagrams([us, japan], vocabulary, 'digital-computer', {
    tier: 'list',
    freeClasses: false,
    nodeBudget: 100_000,
  });
  const { scopes } = difference.space;
  const find = (side: 0 | 1, address: string) =>
    difference.sides[side].controls.find(({ control }) => control.address === address)!.diagram;
  const limit = 'adjusted-peak-performance';
  const [first, second] = [find(0, '4A003.b'), find(1, '第7条第3号ロ')];
  const others = (scope: typeof first) => scopes.support(scope).filter((axis) => axis !== limit);
  expect(scopes.forSome(first, ...others(first))).toBe(scopes.forSome(second, ...others(second)));
  expect(scopes.intervalsOf(first, limit).map(({ low, high }) => [low?.closed, high?.closed])).toEqual([
    [undefined, true],
    [false, undefined],
  ]);
});

test('an amplifier that Japan sends to カ and the US to b.12 is no difference of the unions', () => {
  const { regions } = compare('mmic-amplifier');
  const shifting = regions.filter(({ box }) =>
    box.some(({ meaning }) => meaning.kind === 'answer' && meaning.parameter.includes('phase-shifter')),
  );
  expect(shifting.filter(({ kind }) => kind === 'gap' || kind === 'boundary')).toEqual([]);
});

test.each([
  'mmic-amplifier',
  'discrete-microwave-transistor',
  'pulse-generator',
  'digital-processing-circuit',
])('for %s the comparison is the same the other way round', (itemClass) => {
  const turned = compareClass([japan, us], vocabulary, itemClass, { tier: 'list' });
  const { relation, regions, total } = exchanged(turned);
  expect({ relation, regions, total }).toEqual(
    (({ relation, regions, total }) => ({ relation, regions, total }))(compare(itemClass)),
  );
});

test.each([
  'silicon-carbon-film-equipment',
  'digital-processing-circuit',
  'signal-generator',
  'mask-making-equipment',
])('for %s no region reaches into what is no difference', (itemClass) => {
  const diagrams = classDiagrams([us, japan], vocabulary, itemClass, {
    tier: 'list',
    freeClasses: true,
    nodeBudget: 100_000,
  });
  const { scopes } = diagrams.space;
  for (const { side, box } of compare(itemClass).regions) {
    const [own, other] = side === 'first' ? diagrams.sides : [diagrams.sides[1], diagrams.sides[0]];
    const named: Box = new Map(
      box.flatMap(({ meaning, set }) =>
        meaning.kind === 'otherwise' ? [] : [[axisId(meaning, vocabulary), set] as const],
      ),
    );
    const leavesOut = box.some(({ meaning }) => meaning.kind === 'otherwise');
    const both = leavesOut ? scopes.intersection(own.controlled(), other.controlled()) : scopes.empty;
    const difference = scopes.difference(own.controlled(), other.controlled());
    const outside = scopes.difference(boxScope(scopes, named), scopes.union(difference, both));
    expect(diagrams.possible(outside)).toBe(scopes.empty);
  }
});
