import type { Item } from '../../../src/model/item';
import { all, answers, any, is, item, no, related, vocabulary } from '../build';
import { classes, curve, daysOf, every, world } from './figure-items';
import type { World } from './world';
import { chains } from './worlds-of-chains';
import { computed, formula, order } from './worlds-of-formulas';
import { heat, level, power, whole } from './worlds-of-numbers';

/** Worlds in which a verdict turns on figures: each control asks one thing, so that each answer can be seen. */

function curves(): World {
  const words = vocabulary({
    classes,
    numbers: {
      power: { unit: 'W', least: '0', over: 'frequency' },
      loss: { unit: 'dB', over: 'drive' },
      drive: { unit: 'W', least: '0' },
      less: { unit: 'W' },
    },
    ranges: { frequency: { unit: 'GHz', least: '0' } },
    orderFacts: [['less', 'power']],
  });
  const band = '2.7 GHz .. 2.9 GHz';
  return world(
    words,
    [
      is('power', '> 75 W (48.75 dBm)', { some: band }),
      is('power', '> 75 W (48.75 dBm)', { some: '3 GHz .. 4 GHz' }),
      is('power', '>= 50 W', { every: band }),
      is('power', '< 0.1 W', { some: '2.9 GHz .. 3.2 GHz' }),
      is('loss', '> 3 dB', { some: '1 W .. 2 W' }),
      is('loss', '<= 3 dB', { every: '2 W .. 5 W' }),
      is('loss', '> 6 dB'),
    ],
    [
      ...every({
        power: [
          undefined,
          '75 W',
          '76 W',
          '48.75 dBm',
          '0.05 W',
          '50 W',
          '> 10 W',
          '>= 80 W',
          curve(true, '2.7 GHz, 2.8 GHz, 76 W', '2.8 GHz, 2.9 GHz, 60 W'),
          curve(false, '2.8 GHz, 2.85 GHz, 40 W'),
          curve(true),
        ],
        frequency: [
          undefined,
          '2.75 GHz .. 2.85 GHz',
          '3 GHz .. 4 GHz',
          '.. 0.5 GHz',
          '2.9 GHz ..',
          '2.7 GHz .. 2.9 GHz',
          '1 GHz .. 5 GHz',
          '2.6 GHz .. 2.7 GHz',
          '.. 2.8 GHz',
        ],
        less: [undefined, '60 W', '80 W'],
      }),
      ...every({
        loss: [undefined, '3 dB', '4 dB', '7 dB', '> 5 dB', curve(true, '1 W, 2 W, 4 dB', '2 W, 5 W, 3 dB')],
        drive: [undefined, '0.5 W', '1 W', '1.5 W', '2 W', '5 W', '6 W', '> 1 W', '< 5 W', '30 dBm'],
      }),
    ],
  );
}

function answered(): World {
  const plain = vocabulary({
    classes,
    numbers: { dose: { unit: 'Gy' } },
    choices: { material: ['silicon', 'diamond', 'other'] },
    questions: ['q', 'hard'],
    assumptions: { 'not-hard': { sets: { hard: 'no', material: 'silicon' } } },
  });
  const dose = { ...plain.parameters.get('dose')!, speaksOf: ['hard', 'material'] };
  const words = { ...plain, parameters: new Map([...plain.parameters, ['dose', dose] as const]) };
  const inside = item([], { q: 'yes', dose: '2 Gy' }, { id: 'inside' });
  const controls = [
    answers('material', 'diamond'),
    all(answers('q', 'yes'), no(answers('material', 'silicon'))),
    answers('hard', 'yes'),
    any(answers('hard', 'no'), answers('material', 'other', 'diamond')),
    answers('material', 'silicon', 'other'),
    related('contains', all(answers('q', 'yes'), is('dose', '> 1 Gy'))),
    no(related('contains', answers('q', 'yes'))),
    answers('q', 'no'),
  ];
  const stated = every({
    material: [undefined, 'silicon', 'diamond', 'other', 'wood'],
    q: [undefined, 'yes', 'no', 'perhaps'],
    hard: [undefined, 'yes', 'no'],
    dose: [undefined, '1 Gy', '3 Gy', '> 1 Gy'],
  });
  const containing = (...contains: Item[]): Item[] =>
    stated.slice(0, 12).map((each) => ({
      ...each,
      related: contains.map((other) => ({ relation: 'contains', item: other })),
    }));
  const more = [
    ...containing(inside),
    ...containing(item([], { q: 'no' })),
    ...containing(item([], {}), inside),
  ];
  return { days: daysOf(controls, words), words, assumptions: ['not-hard'], items: [...stated, ...more] };
}

export const worldsOfFigures: readonly (readonly [string, World])[] = [
  ['a power', power()],
  ['a level in decibels', level()],
  ['ends of a range', heat()],
  ['a whole number', whole()],
  ['numbers of which one bounds the other', order()],
  ['numbers that formulas give', formula()],
  ['what follows from what follows', chains()],
  ['limits that formulas give', computed()],
  ['curves', curves()],
  ['answers, and items within the item', answered()],
];
