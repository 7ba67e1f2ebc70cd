import { spaceOf } from '../../../src/engine/lists/space';
import type { Condition } from '../../../src/model/condition';
import { withinBudget } from '../../../src/scope/scope-budget-exceeded';
import { all, answers, any, is, no, ofClass } from '../build';
import { expectSpace, notEncoded, spaceFor, words, type Told } from './spaces-told';

const limit = 'total - (3 * cores) kW';

test.each<[string, Condition[], Partial<Told>]>([
  ['nothing', [], {}],
  [
    'answers, classes and what is not encoded: an axis each, in the order of the words',
    [
      all(answers('q', 'yes'), no(answers('kind', 'x')), answers('q', 'no')),
      any(
        ofClass('chip', 'board'),
        notEncoded({ address: 'A1' }, { address: 'A2', isElsewhere: true, condition: answers('q', 'yes') }),
      ),
    ],
    { axes: ['q', 'kind', 'class:chip', 'class:board', 'not-encoded:A1', 'elsewhere:A2'] },
  ],
  [
    'limits of one figure, each figure once and each print as often as it is printed',
    [any(is('total', '> 3 kW'), is('total', '<= 5 W'), is('total', '>= 3000 W'), is('cores', '= 4 count'))],
    {
      axes: ['total', 'cores'],
      figures: { total: '3000 5', cores: '4' },
      printed: { total: '3 kW, 5 W, 3000 W', cores: '4 count' },
      asked: { total: '(3000,) (,5] [3000,)', cores: '[4,4]' },
    },
  ],
  [
    'a limit with two figures that are not the same',
    [is('area', '> 7 m2 (70001 cm2)')],
    {
      axes: ['area'],
      figures: { area: '7 70001/10000' },
      printed: { area: '7 m2, 70001 cm2' },
      hasTwoFigures: true,
      asked: { area: '(7,) (70001/10000,)' },
    },
  ],
  [
    'a limit with two figures that are the same, and then one that has one figure only',
    [is('area', '> 7 m2 (70000 cm2)'), is('total', '> 2 W')],
    {
      axes: ['area', 'total'],
      figures: { area: '7', total: '2' },
      printed: { area: '7 m2, 70000 cm2', total: '2 W' },
      asked: { area: '(7,) (7,)', total: '(2,)' },
    },
  ],
  [
    'two figures, and then one: there still are two',
    [is('area', '> 7 m2 (70001 cm2)'), is('total', '> 2 W')],
    {
      axes: ['area', 'total'],
      figures: { area: '7 70001/10000', total: '2' },
      printed: { area: '7 m2, 70001 cm2', total: '2 W' },
      hasTwoFigures: true,
      asked: { area: '(7,) (70001/10000,)', total: '(2,)' },
    },
  ],
  [
    'a figure that follows from others, which become axes and stand first',
    [all(answers('q', 'yes'), is('cores', '> 1 count'), is('ratio', '> 2 W'), is('total', '> 1 W'))],
    {
      axes: ['ratio', 'total', 'share', 'q', 'cores'],
      figures: { cores: '1', ratio: '2', total: '1' },
      printed: { cores: '1 count', ratio: '2 W', total: '1 W' },
      asked: { cores: '(1,)', ratio: '(2,)', total: '(1,)' },
      links: ['ratio: total / share'],
      linked: ['ratio', 'total', 'share'],
    },
  ],
  [
    'a limit that depends on a figure, asked for twice: how far the figure is above it',
    [any(is('total', '>= {3 * cores} kW'), is('total', '< {3 * cores} kW'))],
    {
      axes: [limit, 'cores', 'total'],
      asked: { [limit]: '[0,) (,0)' },
      links: [`${limit}: total - (1000 * (3 * cores) + 0)`],
      linked: [limit, 'cores', 'total'],
    },
  ],
  [
    'a limit in decibels that depends on a figure, which nothing follows from',
    [is('level', '> {3 * cores} dBm')],
    { axes: ['level - (3 * cores) dBm'], asked: { 'level - (3 * cores) dBm': '(0,)' } },
  ],
])('the space of conditions has %s', (_, conditions, expected) => {
  expectSpace(conditions, expected);
});

test('the axes have the bounds and the values of their parameters, and the diagrams no more nodes than allowed', () => {
  const conditions = [
    is('total', '> 3 W'),
    is('area', '> 3 m2'),
    is('cores', '> 3 count'),
    answers('kind', 'x'),
  ];
  const { scopes } = spaceFor(...conditions);
  expect(
    scopes.axes.map((axis) => ({
      ...axis,
      ...('least' in axis && { least: axis.least.toFraction() }),
      ...('most' in axis && { most: axis.most.toFraction() }),
    })),
  ).toEqual([
    { id: 'total', kind: 'real', least: '0' },
    { id: 'area', kind: 'real', most: '900' },
    { id: 'cores', kind: 'integer' },
    { id: 'kind', kind: 'choice', values: ['x', 'y'] },
  ]);
  const few = spaceOf(conditions, words, 1).scopes;
  const build = (of: typeof scopes) => () =>
    of.intersection(of.isOneOf('kind', ['x']), of.isOneOf('kind', ['y']));
  expect(withinBudget(build(few))).toBeUndefined();
  expect(withinBudget(build(scopes))).toBe(scopes.empty);
});
