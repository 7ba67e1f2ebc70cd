import { compareClass } from '../../../src/engine/lists/compare-class';
import { differenceOf } from '../../../src/engine/lists/difference';
import { findRegions } from '../../../src/engine/lists/find-regions';
import { regionOfBox } from '../../../src/engine/lists/region-of-box';
import type { Item } from '../../../src/model/item';
import { listsOf } from './axis-worlds';
import { values } from './region-parts';
import { smallLists, type Words } from './small-lists';

test('a gap and a boundary that no item shows are not settled; a judgment needs none', () => {
  const asked = [
    { when: { tpp: '>= 1000 TPP', material: 'silicon' } },
    { when: { material: 'diamond', hardened: 'yes' } },
    { when: { material: 'compound', 'us-judgment': 'yes' } },
  ];
  const { diagrams } = listsOf(asked, [{ when: { tpp: '> 1000 TPP', material: 'silicon' } }]);
  const found = (confirms: (item: Item) => boolean) =>
    findRegions(diagrams, 0, { limit: 9, confirms }).regions.map(({ kind, witness }) => [
      kind,
      witness !== undefined,
    ]);
  const all = [
    ['boundary', true],
    ['gap', true],
    ['judgment', true],
  ];
  expect(found(() => true).sort()).toEqual(all);
  expect(found(() => false).sort()).toEqual([
    ['judgment', false],
    ['unresolved', false],
    ['unresolved', false],
  ]);
  const seen: string[] = [];
  // The plainest item of each is asked about, and where it is not confirmed one of all that can exist; here they are the same.
  found((item) => {
    seen.push(JSON.stringify([...item.figures].map(([id, own]) => [id, own.printed])));
    return false;
  });
  expect([seen.length, new Set(seen).size]).toEqual([6, 3]);
});

test.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
  ['that its box names', { 'us-judgment': 'yes' }, ['us-judgment', 'jp-judgment'], ['us-judgment']],
  [
    'that all its items have where its box names none',
    {},
    ['us-judgment', 'jp-judgment'],
    ['us-judgment', 'jp-judgment'],
  ],
  ['that its items have, and no fact', { hardened: 'yes' }, ['hardened', 'jp-judgment'], ['jp-judgment']],
  ['of which there are none', { hardened: 'yes' }, ['hardened'], []],
])('a region hinges on the judgments %s', (_, box, asked, judgments) => {
  const us = ['us-judgment', 'jp-judgment', 'hardened'].map((id) => ({ when: { [id]: 'yes' } }));
  const { diagrams } = listsOf(us);
  const { scopes } = diagrams.space;
  const region = regionOfBox(
    new Map(Object.entries(box).map(([axis, value]) => [axis, values(value)])),
    diagrams,
    0,
    differenceOf(diagrams, 0),
    {
      part: scopes.intersection(...asked.map((axis) => scopes.isOneOf(axis, ['yes']))),
      isReaching: false,
      kindOf: () => 'judgment',
      confirms: () => true,
    },
  );
  expect(region.judgments).toEqual(judgments);
});

test.each<[string, Words]>([
  ['a limit that the whole gives', { area: '> {2 * tpp} mm2', 'part-tpp': '> 1 TPP' }],
  ['a density of the whole', { density: '< 1 TPP/mm2', area: '<= 5 mm2', 'part-tpp': '> 1 TPP' }],
])('a gap is proved where a part is asked for beside %s', (_, when) => {
  const { sides, vocabulary } = smallLists([{ when }], [{ class: 'computer' }]);
  const { relation, regions } = compareClass(sides, vocabulary, 'circuit', { tier: 'list' });
  expect([relation, regions.map(({ kind }) => kind)]).toEqual(['only-first', ['gap']]);
  const [part, whole] = ['part-tpp', 'tpp'].map((id) =>
    parseFloat(regions[0]!.witness!.figures.get(id)!.printed),
  );
  expect(part).toBeGreaterThan(1);
  expect(whole).toBeGreaterThanOrEqual(part!);
});
