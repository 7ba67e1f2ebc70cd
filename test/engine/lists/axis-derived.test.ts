import { freed } from '../../../src/engine/lists/axis-freed';
import { spaceOf } from '../../../src/engine/lists/space';
import { all, is, item, vocabulary } from '../build';

const words = vocabulary({
  classes: { chip: {} },
  numbers: {
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    floor: { unit: 'TPP/mm2' },
  },
  orderFacts: [['floor', 'density']],
});
const space = spaceOf([all(is('density', '> 5 TPP/mm2'), is('floor', '> 3 TPP/mm2'))], words, 50_000);

test('what a derived figure bounds is open again once it moves with what it derives from', () => {
  const stated = item(['chip'], { total: '8 TPP', area: '4 mm2', density: '2 TPP/mm2' });
  const held = freed(stated, [], ['floor'], space)!;
  expect(held.reach.get('floor')).toMatchObject({ high: { closed: true } });
  const found = freed(stated, [], ['total'], space)!;
  expect(found.following.map(({ axis }) => axis)).toEqual(['density']);
  expect(found.known.get('floor')).toBeUndefined();
});
