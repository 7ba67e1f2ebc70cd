import type { Shape } from '../../bench/random-items';

/** Each other set of classes is worked out anew, in both ways: few of them, so that many figures can be tried. */
const ofOneControl: Shape = {
  missing: 0.1,
  irregular: 0.1,
  thorough: true,
  related: 0.02,
  otherClass: 0.01,
  states: 'what-one-control-asks-for',
};
const ofOneFigure: Shape = { ...ofOneControl, missing: 0, states: 'one-figure' };

/** Forms of random items, each with what is assumed of them. */
export const randomForms: readonly (readonly [
  name: string,
  shape: Shape,
  assumed: 'nothing' | 'everything',
])[] = [
  ['items that state every figure', { missing: 0, irregular: 0 }, 'nothing'],
  ['items with missing figures', { missing: 0.4, irregular: 0 }, 'nothing'],
  ['items with inexact and measured figures', { missing: 0.2, irregular: 0.3 }, 'nothing'],
  ['items under every assumption', { missing: 0.3, irregular: 0.05 }, 'everything'],
  ['items that state little, much of it as limits', { missing: 0.85, irregular: 0.4 }, 'everything'],
  [
    'items related to others, in any unit, a hair beside a limit',
    { missing: 0.5, irregular: 0.05, thorough: true, related: 0.5 },
    'everything',
  ],
  [
    'the same with nothing assumed',
    { missing: 0.2, irregular: 0.2, thorough: true, related: 0.5 },
    'nothing',
  ],
  ['items that state the figures of one control', ofOneControl, 'nothing'],
  ['items that state the figures of one control, under every assumption', ofOneControl, 'everything'],
  ['items that state one figure', ofOneFigure, 'nothing'],
  ['items that state one figure, under every assumption', ofOneFigure, 'everything'],
];
