import { nearestFlip } from '../../../src/engine/lists/nearest-flip';
import type { FigureValue } from '../../../src/model/item';
import { rational } from '../../../src/quantity/rational';
import { itemOf, listsOf, rows } from './axis-worlds';
import type { Words } from './small-lists';

type Told = readonly [axis: string, from: number | string, to: number | string, reached: boolean] | undefined;
const value = (of: number | string) => (typeof of === 'string' ? of : rational(of));
const flip = (told: Told) =>
  told && { axis: told[0], from: value(told[1]), to: value(told[2]), reached: told[3] };

const one = (when: Words): readonly Words[] => [{ when }];
const tpp = (limit: string) => one({ tpp: limit });
const band = tpp('> 1000 TPP, <= 2000 TPP');
const either = one({ any: [{ tpp: '>= 1000 TPP' }, { output: '>= 10 W' }] });

test.each<[string, readonly Words[], Record<string, string | FigureValue>, Told]>([
  ['up to a limit that is controlled', tpp('>= 1000 TPP'), { tpp: '900 TPP' }, ['tpp', 900, 1000, true]],
  ['up beyond one that is not', tpp('> 1000 TPP'), { tpp: '900 TPP' }, ['tpp', 900, 1000, false]],
  ['from the limit itself', tpp('> 1000 TPP'), { tpp: '1000 TPP' }, ['tpp', 1000, 1000, false]],
  ['down to a limit that is not', tpp('> 1000 TPP'), { tpp: '1500 TPP' }, ['tpp', 1500, 1000, true]],
  ['down below one that is', tpp('>= 1000 TPP'), { tpp: '1500 TPP' }, ['tpp', 1500, 1000, false]],
  ['up into a band', band, { tpp: '900 TPP' }, ['tpp', 900, 1000, false]],
  ['down into a band', band, { tpp: '2500 TPP' }, ['tpp', 2500, 2000, true]],
  ['out of a band by its lower end', band, { tpp: '1100 TPP' }, ['tpp', 1100, 1000, true]],
  ['out of a band by its upper end', band, { tpp: '1900 TPP' }, ['tpp', 1900, 2000, false]],
  ['to the other answer', one({ hardened: 'yes' }), { hardened: 'no' }, ['hardened', 'no', 'yes', true]],
  ['back from it', one({ hardened: 'yes' }), { hardened: 'yes' }, ['hardened', 'yes', 'no', true]],
  [
    'to the first of several choices',
    one({ material: 'compound | diamond' }),
    { material: 'silicon' },
    ['material', 'silicon', 'compound', true],
  ],
  ['by half rather than by its double', either, { tpp: '600 TPP', output: '5 W' }, ['tpp', 600, 1000, true]],
  ['by the lesser part of its own size', either, { tpp: '500 TPP', output: '8 W' }, ['output', 8, 10, true]],
  [
    'a figure rather than an answer where that is less than its double',
    one({ any: [{ tpp: '>= 1000 TPP' }, { hardened: 'yes' }] }),
    { hardened: 'no', tpp: '600 TPP' },
    ['tpp', 600, 1000, true],
  ],
  [
    'an answer where the figure would more than double',
    one({ any: [{ tpp: '>= 1000 TPP' }, { hardened: 'yes' }] }),
    { tpp: '400 TPP', hardened: 'no' },
    ['hardened', 'no', 'yes', true],
  ],
  [
    'from nothing, which counts as its double',
    one({ any: [{ tpp: '>= 1 TPP' }, { output: '>= 10 W' }] }),
    { tpp: '0 TPP', output: '6 W' },
    ['output', 6, 10, true],
  ],
  [
    'and from nothing before what would treble',
    one({ any: [{ output: '>= 10 W' }, { tpp: '>= 1 TPP' }] }),
    { tpp: '0 TPP', output: '2 W' },
    ['tpp', 0, 1, true],
  ],
  [
    'by whichever alone suffices',
    one({ tpp: '>= 1000 TPP', output: '>= 10 W' }),
    { tpp: '900 TPP', output: '10 W' },
    ['tpp', 900, 1000, true],
  ],
  [
    'by none where two would have to change',
    one({ tpp: '>= 1000 TPP', output: '>= 10 W' }),
    { tpp: '900 TPP', output: '5 W' },
    undefined,
  ],
  [
    'by none where something unknown decides as well',
    one({ tpp: '>= 1000 TPP', hardened: 'yes' }),
    { tpp: '900 TPP' },
    undefined,
  ],
  [
    'by a figure although something is unknown that decides nothing',
    one({ any: [{ tpp: '>= 1000 TPP' }, { output: '>= 10 W', hardened: 'yes' }] }),
    { tpp: '900 TPP', output: '1 W' },
    ['tpp', 900, 1000, true],
  ],
  ['nor back', one({ tpp: '>= 1000 TPP', hardened: 'yes' }), { tpp: '1900 TPP' }, undefined],
  ['by none that is only bounded from above', tpp('>= 1000 TPP'), { tpp: '< 900 TPP' }, undefined],
  ['nor from below', tpp('>= 1000 TPP'), { tpp: '>= 1900 TPP' }, undefined],
  [
    'by none of which others follow',
    one({ density: '>= 10 TPP/mm2' }),
    { tpp: '900 TPP', area: '100 mm2' },
    undefined,
  ],
  [
    'by another one beside them',
    one({ any: [{ density: '>= 10 TPP/mm2' }, { output: '>= 10 W' }] }),
    { tpp: '900 TPP', area: '100 mm2', output: '1 W' },
    ['output', 1, 10, true],
  ],
  [
    'not by what cannot be',
    one({ any: [{ 'part-tpp': '>= 1000 TPP' }, { tpp: '>= 5000 TPP' }] }),
    { 'part-tpp': '100 TPP', tpp: '950 TPP' },
    ['tpp', 950, 5000, true],
  ],
  [
    'as far as it can be',
    one({ 'part-tpp': '>= 1000 TPP' }),
    { 'part-tpp': '900 TPP', tpp: '1000 TPP' },
    ['part-tpp', 900, 1000, true],
  ],
  [
    'by the highest value of a curve in a band',
    one({ power: '> 10 W at some > 2 GHz, <= 4 GHz' }),
    { power: rows('8 W'), frequency: '1 GHz .. 5 GHz' },
    ['highest power@(2 GHz,4 GHz]', 8, 10, false],
  ],
])('an answer turns %s', (_, us, figures, told) => {
  expect(nearestFlip(itemOf(figures), [], listsOf(us).diagrams)[0]).toEqual(flip(told));
});

test('no turn is told where what can exist hangs on something unknown', () => {
  const { diagrams } = listsOf(one({ 'part-tpp': '>= 1000 TPP' }), one({ tpp: '>= 5000 TPP' }));
  expect(nearestFlip(itemOf({ 'part-tpp': '900 TPP' }), [], diagrams)).toEqual([undefined, undefined]);
});

test('each list has a turn of its own', () => {
  const { diagrams } = listsOf(tpp('>= 1000 TPP'), one({ tpp: '>= 2000 TPP', output: '>= 1 W' }));
  const of = (figures: Record<string, string>) => nearestFlip(itemOf(figures), [], diagrams);
  expect(of({ tpp: '1500 TPP', output: '2 W' })).toEqual([
    flip(['tpp', 1500, 1000, false]),
    flip(['tpp', 1500, 2000, true]),
  ]);
  expect(of({ tpp: '2500 TPP', output: '2 W' })).toEqual([
    flip(['tpp', 2500, 1000, false]),
    flip(['tpp', 2500, 2000, false]),
  ]);
  expect(of({ tpp: '2500 TPP', output: '1.2 W' })[1]).toEqual({
    axis: 'output',
    from: rational('1.2'),
    to: rational(1),
    reached: false,
  });
});
