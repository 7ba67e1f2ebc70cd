import type { Condition } from '../../../src/model/condition';
import { all, answers, is, ofClass, related } from '../build';
import { shown, witnessOfCondition } from './witness-points';

type Case = readonly [
  law: string,
  wanted: Condition,
  besides: readonly Condition[],
  point: object | undefined,
];

// Round figures lie in the middle half of an interval; above a limit as below its double, below a limit as above half of it.
test.each<Case>([
  ['a figure well above its limit', is('total', '> 100 TPP'), [], { total: '150' }],
  ['a figure on its limit where no other will do', is('total', '= 100 TPP'), [], { total: '100' }],
  [
    'nothing where the condition cannot be met',
    all(is('total', '> 2 TPP'), is('total', '< 1 TPP')),
    [],
    undefined,
  ],
  [
    'nothing where figures that follow cannot be met',
    all(is('density', '> 2 TPP/mm2'), is('total', '< 2 TPP'), is('area', '> 1 mm2')),
    [],
    undefined,
  ],
  [
    'ordinary figures of which nothing is asked: below the least limit of all',
    answers('q', 'yes'),
    [is('total', '> 100 TPP'), is('total', '> 20 TPP'), is('total', '> 3000 TPP'), is('cores', '> 4 count')],
    { q: 'yes', total: '10', cores: '2' },
  ],
  [
    'just above the least that there can be, where no figure lies below the limit',
    answers('q', 'yes'),
    [is('total', '> 0 TPP'), is('cores', '>= 1 count')],
    { q: 'yes', total: '1', cores: '2' },
  ],
  [
    'the least whole number where no other lies below the limit',
    answers('q', 'yes'),
    [is('cores', '>= 2 count')],
    { q: 'yes', cores: '1' },
  ],
  [
    'twice a limit below 0 where figures have no least',
    answers('q', 'yes'),
    [is('drift', '< -5 mm'), is('temperature.max', '> 100 K')],
    { q: 'yes', drift: '-8', 'temperature.max': '50' },
  ],
  [
    'no to every question, of no class, the first of a choice',
    is('total', '> 100 TPP'),
    [answers('q', 'yes'), answers('kind', 'y'), ofClass('module')],
    { total: '150', q: 'no', kind: 'x', 'class:module': 'no' },
  ],
  [
    'what a class brings with it, and no class that it rules out',
    ofClass('processor'),
    [ofClass('module'), ofClass('board')],
    { 'class:processor': 'yes', 'class:module': 'yes', 'class:board': 'no' },
  ],
  [
    'figures of related items by themselves',
    related('contains', is('total', '> 10 TPP')),
    [is('total', '> 100 TPP')],
    { 'contains/total': '15', 'contains/?': 'no', total: '50' },
  ],
])('a witness has %s', (_, wanted, besides, point) => {
  expect(shown(witnessOfCondition(wanted, ...besides).point)).toEqual(point);
});

// Ends of a range, and what is never above another, are chosen each for itself where no limit keeps them apart.
test.each<Case>([
  [
    'the lower end is asked: the upper one lies above it',
    is('frequency.min', '< 3 GHz'),
    [is('frequency.max', '> 5 GHz')],
    { 'frequency.min': '2', 'frequency.max': '3' },
  ],
  [
    'the upper end is asked: the lower one lies below it',
    is('frequency.max', '> 3 GHz'),
    [is('frequency.min', '> 1 GHz')],
    { 'frequency.max': '5', 'frequency.min': '2' },
  ],
  [
    'the upper end is asked of a range without a least: the lower one lies below it',
    is('temperature.max', '> 300 K'),
    [is('temperature.min', '> 100 K')],
    { 'temperature.max': '500', 'temperature.min': '200' },
  ],
  [
    'nothing is asked of either end',
    answers('q', 'yes'),
    [is('temperature.min', '< 200 K'), is('temperature.max', '> 300 K')],
    { q: 'yes', 'temperature.min': '100', 'temperature.max': '150' },
  ],
  [
    'the lower end came out above the upper one, and takes its figure',
    all(is('frequency.min', '> 1 GHz'), is('frequency.min', '< 3 GHz')),
    [is('frequency.max', '> 1 GHz')],
    { 'frequency.min': '3/2', 'frequency.max': '3/2' },
  ],
  [
    'so does the least of three, one after the other',
    all(is('core', '> 1 TPP'), is('core', '< 3 TPP')),
    [is('part', '> 1 TPP'), is('total', '> 1 TPP')],
    { core: '3/2', part: '3/2', total: '3/2' },
  ],
  [
    'a part on which another figure rests is the figure of the whole',
    all(is('area', '> {2 * part} mm2'), is('part', '> 1 TPP'), is('part', '< 3 TPP')),
    [is('total', '> 1 TPP')],
    { part: '2', total: '2' },
  ],
  [
    'and what comes after the whole follows it',
    all(is('area', '> {2 * core} mm2'), is('core', '> 1 TPP'), is('core', '< 3 TPP')),
    [is('part', '> 1 TPP'), is('total', '> 1 TPP')],
    { core: '2', part: '2', total: '2' },
  ],
  [
    'a whole on which another figure rests stays, and the part takes its figure',
    all(
      is('area', '> {2 * total} mm2'),
      is('area', '<= 5 mm2'),
      is('part', '> 1 TPP'),
      is('part', '< 9 TPP'),
    ),
    [],
    { part: '2', total: '2', area: '5' },
  ],
  [
    'parts of a related item do not exceed its whole, nor those of the item its own',
    related('contains', all(is('part', '> 1 TPP'), is('part', '< 3 TPP'))),
    [related('contains', is('total', '> 1 TPP')), is('part', '> 7 TPP'), is('total', '> 9 TPP')],
    { 'contains/part': '3/2', 'contains/total': '3/2', part: '5', total: '5' },
  ],
])('%s', (_, wanted, besides, point) => {
  expect(shown(witnessOfCondition(wanted, ...besides).point)).toMatchObject(point!);
});

test.each<Case>([
  [
    'a figure that follows is what the others give',
    all(is('density', '> 2 TPP/mm2'), is('area', '= 10 mm2')),
    [],
    { area: '10', total: '30', density: '3' },
  ],
  [
    'also where nothing is asked of it',
    is('total', '> 100 TPP'),
    [is('density', '> 2 TPP/mm2'), is('area', '> 10 mm2')],
    { total: '150', area: '5', density: '30' },
  ],
  [
    'and is left out where it is no rational number',
    all(is('steps', '> 20 count'), is('cores', '= 9 count')),
    [],
    { cores: '9' },
  ],
  [
    'and told where it is one',
    all(is('steps', '> 20 count'), is('cores', '= 8 count')),
    [],
    { cores: '8', steps: '24' },
  ],
  [
    'a whole number that follows need not be one: what it rests on decides',
    all(is('pairs', '> 3 count'), is('cores', '= 9 count')),
    [],
    { cores: '9', pairs: '9/2' },
  ],
  [
    'a limit is what the others give as well',
    is('area', '> {2 * total} mm2'),
    [],
    { area: '500', total: '200', 'area - (2 * total) mm2': '100' },
  ],
])('%s', (_, wanted, besides, point) => {
  expect(shown(witnessOfCondition(wanted, ...besides).point)).toEqual(point);
});
