import { spaceOf } from '../../../src/engine/lists/space';
import { all, answers, is, ofClass, related, vocabulary } from '../build';

/** Axes of each kind, some of which follow from others. */
export const words = vocabulary({
  classes: { chip: {} },
  numbers: {
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0', most: '900' },
    cores: { unit: 'count', domain: 'integer', least: '1' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    share: { unit: 'TPP', formula: '2 * (total - 100) / cores + 1' },
    root: { unit: 'TPP', formula: 'total ^ 2' },
    power: { unit: 'W', least: '0', over: 'frequency' },
  },
  ranges: { frequency: { unit: 'GHz', least: '0' } },
  choices: { kind: ['x', 'y'] },
  questions: ['q'],
});
const criteria = [
  is('total', '> 4800 TPP'),
  is('area', '> 10 mm2'),
  is('cores', '> 3 count'),
  is('density', '> 5 TPP/mm2'),
  is('share', '> 100 TPP'),
  is('root', '> 9 TPP'),
  is('frequency.min', '> 2000 MHz'),
  is('frequency.max', '> 3 GHz'),
  is('power', '> 10 W', { some: '2 GHz .. 4 GHz' }),
  is('power', '< 20 W', { some: '2 GHz .. 4 GHz' }),
];
export const space = spaceOf(
  [
    all(
      ...criteria,
      answers('q', 'yes'),
      answers('kind', 'x'),
      ofClass('chip'),
      related('contains', is('total', '> 1 TPP')),
    ),
  ],
  words,
  50_000,
);
