import { is, vocabulary } from '../build';
import { classes, every, world } from './figure-items';
import type { World } from './world';

/** What follows from what follows: formulas of what order facts bound, of what formulas give, and beyond what there can be. */
export function chains(): World {
  const words = vocabulary({
    classes,
    numbers: {
      total: { unit: 'TPP' },
      part: { unit: 'TPP', least: '0' },
      pair: { unit: 'TPP', formula: 'part * 2' },
      area: { unit: 'mm2' },
      ratio: { unit: 'TPP/mm2', formula: 'total / area', least: '0.5' },
      grade: { unit: 'count', formula: 'ratio * 2 + 1' },
      under: { unit: 'TPP/mm2', least: '0' },
      unders: { unit: 'TPP/mm2', formula: 'under * 3' },
      share: { unit: 'count', formula: 'area / total', most: '3' },
      shares: { unit: 'count', formula: 'share * 2' },
      steps: { unit: 'count', domain: 'integer', formula: 'total / 2' },
      stairs: { unit: 'count', formula: 'steps * 3' },
      heat: { unit: 'degC' },
      warmth: { unit: 'count', formula: 'heat / 10' },
    },
    orderFacts: [
      ['part', 'total'],
      ['under', 'ratio'],
    ],
  });
  return world(
    words,
    [
      is('pair', '< 20 TPP'),
      is('grade', '> 6'),
      is('grade', '<= 3'),
      is('unders', '<= 6 TPP/mm2'),
      is('under', '<= 2 TPP/mm2'),
      is('shares', '>= 4'),
      is('shares', '< 7'),
      is('stairs', '>= 15'),
      is('stairs', '< 9'),
      is('warmth', '> 2'),
      is('warmth', '= 3'),
    ],
    [
      ...every({
        total: [undefined, '9 TPP', '10 TPP', '11 TPP', '5 TPP', '7 TPP', '0.1 TPP', '0 TPP', '>= 9 TPP'],
        area: [undefined, '1 mm2', '2 mm2', '4 mm2', '10 mm2', '0 mm2', '30 mm2', '< 2 mm2'],
      }),
      ...every(
        {
          total: [undefined, '5 TPP', '12 TPP'],
          part: [undefined, '9 TPP', '10 TPP', '<= 4 TPP'],
          area: [undefined, '2 mm2'],
          ratio: [undefined, '0.6 TPP/mm2', '3 TPP/mm2', '0.1 TPP/mm2'],
          under: [undefined, '1 TPP/mm2', '3 TPP/mm2'],
          steps: [undefined, '3', '5', '4.5'],
        },
        11,
      ),
      ...every({ heat: [undefined, '25.5 degC'], warmth: ['>= 2.5', '>= 2.6'] }),
      ...every({ heat: [undefined, '20 degC', '21 degC', '30 degC', '293 K', '303.15 K', '> 25 degC'] }),
    ],
  );
}
