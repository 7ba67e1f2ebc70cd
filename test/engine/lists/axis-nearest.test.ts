import { axesThatDecide, nearestAxes, nearestPlane } from '../../../src/engine/lists/axis-nearest';
import type { FigureValue } from '../../../src/model/item';
import { itemOf, listsOf, rows, shown } from './axis-worlds';
import type { Words } from './small-lists';

const one = (when: Words): readonly Words[] => [{ when }];
type Figures = Record<string, string | FigureValue>;

/** Axes with the place of the item on them. */
const nearest = (us: readonly Words[], jp: readonly Words[] | undefined, figures: Figures, most = 9) => {
  const found = nearestAxes(itemOf(figures), [], listsOf(us, jp).diagrams, most);
  return found.map(({ axis, at }) => `${axis} ${at === undefined ? '' : shown(at)}`);
};

const tppAndOutput = one({ tpp: '>= 1000 TPP', output: '>= 10 W' });

test.each<[string, readonly Words[], readonly Words[] | undefined, Figures, string[]]>([
  [
    'half of the figure is nearer than its double',
    tppAndOutput,
    undefined,
    { output: '5 W', tpp: '2000 TPP' },
    // At 5 W nothing turns along the performance.
    ['output [5,5]'],
  ],
  [
    'a tenth is nearer than a fifth',
    tppAndOutput,
    undefined,
    { output: '12.5 W', tpp: '1100 TPP' },
    ['tpp [1100,1100]', 'output [25/2,25/2]'],
  ],
  [
    'and the other way round',
    tppAndOutput,
    undefined,
    { output: '11 W', tpp: '1250 TPP' },
    ['output [11,11]', 'tpp [1250,1250]'],
  ],
  [
    'the nearer of both lists counts',
    tppAndOutput,
    one({ tpp: '>= 2000 TPP', output: '>= 11.9 W' }),
    { output: '12 W', tpp: '3000 TPP' },
    ['output [12,12]', 'tpp [3000,3000]'],
  ],
  [
    'the nearer of both ends of a part counts',
    one({ tpp: '> 1000 TPP, < 2000 TPP', output: '>= 10 W' }),
    undefined,
    { output: '12 W', tpp: '1900 TPP' },
    ['tpp [1900,1900]', 'output [12,12]'],
  ],
  [
    'an upper end of a range that is no limit is none, however near',
    one({ 'rated-temperature': 'min < -50 degC' }),
    one({ output: '>= 10 W' }),
    { output: '10.5 W', 'rated-temperature': '-46 degC .. -45 degC' },
    ['output [21/2,21/2]', 'rated-temperature.min [-46,-46]'],
  ],
  [
    'nor is a lower end',
    one({ 'rated-temperature': 'max > 106 degC' }),
    one({ output: '>= 10 W' }),
    { output: '10.25 W', 'rated-temperature': '100 degC .. 101 degC' },
    ['output [41/4,41/4]', 'rated-temperature.max [101,101]'],
  ],
  [
    'from 0 everything but 0 is as far as the double',
    one({ any: [{ tpp: '> 0 TPP' }, { output: '>= 10 W' }] }),
    one({ any: [{ tpp: '> 0 TPP' }, { output: '>= 10 W' }] }),
    { output: '6 W', tpp: '0 TPP' },
    ['tpp [0,0]', 'output [6,6]'],
  ],
  [
    'at 0, beyond a limit that is not 0, the double comes last',
    one({ any: [{ tpp: '>= 1 TPP' }, { output: '>= 10 W' }] }),
    undefined,
    { output: '6 W', tpp: '0 TPP' },
    ['output [6,6]', 'tpp [0,0]'],
  ],
  [
    'of a figure that is only bounded, its nearer end counts',
    one({ any: [{ tpp: '>= 1000 TPP' }, { output: '>= 10 W' }] }),
    undefined,
    { output: '8 W', tpp: '< 900 TPP' },
    ['tpp [0,900)', 'output [8,8]'],
  ],
  ['where nothing turns, there is nothing', tppAndOutput, undefined, { output: '5 W', tpp: '500 TPP' }, []],
  ['an answer is no axis to move along', one({ hardened: 'yes' }), undefined, { hardened: 'no' }, []],
  [
    'what is worked out from stated figures is not stated itself',
    one({ density: '>= 10 TPP/mm2' }),
    undefined,
    { tpp: '900 TPP', area: '100 mm2' },
    ['area [100,100]', 'tpp [900,900]'],
  ],
  [
    'a curve is none either',
    one({ power: '> 10 W at some > 2 GHz, <= 4 GHz' }),
    undefined,
    { power: rows('9 W') },
    [],
  ],
])('of axes on which an answer turns the nearest comes first: %s', (_, us, jp, figures, expected) => {
  expect(nearest(us, jp, figures)).toEqual(expected);
});

test('as many of the nearest are told as are asked for', () => {
  const figures = { output: '12.5 W', tpp: '1100 TPP' };
  expect([0, 1, 2].map((most) => nearest(tppAndOutput, undefined, figures, most).length)).toEqual([0, 1, 2]);
});

test('axes that decide are those asked for along which an answer turns, stated or not', () => {
  const { diagrams } = listsOf(tppAndOutput, one({ 'sample-rate': '>= 600 MSPS' }));
  const of = (figures: Figures, ...axes: string[]) =>
    axesThatDecide(itemOf(figures), [], diagrams, axes).map((found) => [
      found.axis,
      ...('at' in found ? [shown(found.at)] : []),
      found.lists.map((parts) => parts.map(({ outcome }) => outcome)),
    ]);
  const below = ['not-controlled', 'controlled'];
  const stays = ['not-controlled'];
  expect(of({ output: '12 W' }, 'tpp', 'output')).toEqual([
    ['tpp', [below, ['undetermined']]],
    ['output', '[12,12]', [['not-controlled', 'undetermined'], ['undetermined']]],
  ]);
  expect(of({ output: '5 W', 'sample-rate': '1 MSPS' }, 'tpp', 'sample-rate')).toEqual([
    ['sample-rate', '[1,1]', [stays, below]],
  ]);
  expect(of({ hardened: 'yes' }, 'hardened', 'part-tpp')).toEqual([]);
});

const plane = (
  us: readonly Words[],
  jp: readonly Words[] | undefined,
  figures: Figures,
  ...axes: string[]
) => {
  const { diagrams } = listsOf(us, jp);
  const own = itemOf(figures);
  const placed = axesThatDecide(own, [], diagrams, axes);
  expect(placed.map(({ axis }) => axis)).toEqual(axes);
  const found = nearestPlane(own, [], diagrams, placed);
  return found && [...found.plane.axes, ...found.at.map(shown)];
};
const either = one({
  any: [{ tpp: '>= 1000 TPP' }, { output: '>= 10 W' }, { 'sample-rate': '>= 600 MSPS' }],
});
const stated = { tpp: '500 TPP', output: '5 W', 'sample-rate': '100 MSPS' };

test('a plane is that of the nearest axis with the next one', () => {
  expect(plane(either, undefined, stated, 'output', 'tpp', 'sample-rate')).toEqual([
    'output',
    'tpp',
    '[5,5]',
    '[500,500]',
  ]);
  expect(plane(either, undefined, { ...stated, tpp: '< 500 TPP' }, 'output', 'tpp', 'sample-rate')).toEqual([
    'output',
    'sample-rate',
    '[5,5]',
    '[100,100]',
  ]);
  expect(plane(either, undefined, stated, 'output')).toBeUndefined();
  expect(plane(either, undefined, { ...stated, output: '> 4 W' }, 'output', 'tpp')).toBeUndefined();
});

test('a plane has both axes turn, and none of them is the end of a range', () => {
  const range = one({ any: [{ 'rated-temperature': 'min < -50 degC' }, { tpp: '>= 1000 TPP' }] });
  const own = { 'rated-temperature': '-20 degC .. 60 degC', tpp: '500 TPP' };
  expect(plane(range, undefined, own, 'rated-temperature.min', 'tpp')).toBeUndefined();
  expect(plane(range, undefined, own, 'tpp', 'rated-temperature.min')).toBeUndefined();
  // Where the performance is beyond its limit, the other two decide nothing.
  expect(plane(either, undefined, { ...stated, tpp: '2000 TPP' }, 'tpp')).toBeUndefined();
  const apart = one({ all: [{ tpp: '>= 1000 TPP' }, { hardened: 'yes' }] });
  const other = one({ output: '>= 10 W' });
  const both = { tpp: '500 TPP', output: '5 W', hardened: 'yes' };
  expect(plane(apart, other, both, 'tpp', 'output')).toEqual(['tpp', 'output', '[500,500]', '[5,5]']);
});

test('before all, a plane is that of an axis with a figure that is worked out from it', () => {
  const dense = one({ any: [{ density: '>= 10 TPP/mm2' }, { tpp: '>= 1000 TPP' }, { output: '>= 10 W' }] });
  const own = { tpp: '500 TPP', area: '100 mm2', output: '5 W' };
  expect(plane(dense, undefined, own, 'output', 'tpp')).toEqual(['tpp', 'density', '[500,500]', '[5,5]']);
  // A density that is stated without the area is still that of the performance.
  expect(
    plane(
      dense,
      undefined,
      { tpp: '500 TPP', density: '5 TPP/mm2', output: '5 W' },
      'output',
      'tpp',
      'density',
    ),
  ).toEqual(['tpp', 'density', '[500,500]', '[5,5]']);
  // Where the density decides nothing there is none: it moves with the performance.
  const idle = one({ density: '>= 10 TPP/mm2', hardened: 'yes' });
  expect(plane(either, idle, { ...own, hardened: 'no' }, 'output', 'tpp')).toBeUndefined();
  // Without the area no density is known.
  expect(plane(dense, undefined, { tpp: '500 TPP', output: '5 W' }, 'output', 'tpp')).toEqual([
    'output',
    'tpp',
    '[5,5]',
    '[500,500]',
  ]);
});
