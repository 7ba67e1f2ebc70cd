import { axisOutcomes, planeOutcomes } from '../../../src/engine/lists/axis-outcomes';
import { nearestAxes, nearestPlane } from '../../../src/engine/lists/axis-nearest';
import type { ClassDiagrams } from '../../../src/engine/lists/class-diagrams';
import { replay } from '../../../src/engine/lists/replay';
import type { FigureValue, Item } from '../../../src/model/item';
import { rational, type Rational } from '../../../src/quantity/rational';
import { liesIn } from '../../../src/scope/interval';
import { itemOf, listsOf, shown } from './axis-worlds';
import type { Words } from './small-lists';

const along = (item: Item, axis: string, diagrams: ClassDiagrams): readonly string[] =>
  (axisOutcomes(item, [], axis, diagrams)?.lists ?? []).map((parts) =>
    parts.map(({ outcome, interval }) => `${outcome} ${shown(interval)}`).join(' | '),
  );

test('a limit that belongs to the control and one that does not are told apart', () => {
  const { diagrams } = listsOf([{ when: { tpp: '>= 4800 TPP' } }], [{ when: { tpp: '> 6000 TPP' } }]);
  expect(along(itemOf({ tpp: '5000 TPP' }), 'tpp', diagrams)).toEqual([
    'not-controlled (,4800) | controlled [4800,)',
    'not-controlled (,6000] | controlled (6000,)',
  ]);
});

test('a figure that follows from the free one moves with it: a density of 10 TPP/mm2 on 700 mm2 is 7000 TPP', () => {
  const { diagrams } = listsOf([{ when: { density: '>= 10 TPP/mm2' } }], [{ when: { tpp: '>= 6000 TPP' } }]);
  const item = itemOf({ tpp: '5000 TPP', area: '700 mm2' });
  expect(along(item, 'tpp', diagrams)).toEqual([
    'not-controlled (,7000) | controlled [7000,)',
    'not-controlled (,6000) | controlled [6000,)',
  ]);
  expect(along(item, 'area', diagrams)).toEqual([
    'controlled (,500] | not-controlled (500,)',
    'not-controlled (,)',
  ]);
  expect(axisOutcomes(item, [], 'tpp', diagrams)?.following).toEqual(['density']);
});

test('a density that is stated without the area stays where it is', () => {
  const { diagrams } = listsOf([{ when: { density: '>= 10 TPP/mm2', tpp: '>= 1000 TPP' } }]);
  expect(along(itemOf({ tpp: '5000 TPP', density: '12 TPP/mm2' }), 'tpp', diagrams)[0]).toBe(
    'not-controlled (,1000) | controlled [1000,)',
  );
});

test('a derived figure whose inputs are all held cannot be moved', () => {
  const { diagrams } = listsOf([{ when: { density: '>= 10 TPP/mm2' } }]);
  expect(axisOutcomes(itemOf({ tpp: '5000 TPP', area: '700 mm2' }), [], 'density', diagrams)).toBeUndefined();
});

test('where a missing answer decides, the list cannot say', () => {
  const { diagrams } = listsOf([
    { when: { tpp: '>= 4800 TPP', hardened: 'yes' } },
    { when: { tpp: '>= 9000 TPP' } },
  ]);
  expect(along(itemOf({ tpp: '5000 TPP' }), 'tpp', diagrams)[0]).toBe(
    'not-controlled (,4800) | undetermined [4800,9000) | controlled [9000,)',
  );
});

test('the lower end of a range does not pass its upper end', () => {
  const { diagrams } = listsOf([{ when: { 'rated-temperature': 'min < -55 degC' } }]);
  expect(
    along(itemOf({ 'rated-temperature': '-40 degC..85 degC' }), 'rated-temperature.min', diagrams)[0],
  ).toBe('controlled (,-55) | not-controlled [-55,85]');
});

test('on a plane there is no item where the part would be above the whole', () => {
  const { diagrams } = listsOf([{ when: { tpp: '>= 1000 TPP' } }], [{ when: { 'part-tpp': '>= 1000 TPP' } }]);
  const plane = planeOutcomes(itemOf({}), [], ['part-tpp', 'tpp'], diagrams);
  const pieces = ['(,1000)', '[1000,1000]', '(1000,)'];
  expect(plane?.pieces.map((of) => of.map(shown))).toEqual([pieces, pieces]);
  const [none, whole, both] = [
    ['not-controlled', 'not-controlled'],
    ['controlled', 'not-controlled'],
    ['controlled', 'controlled'],
  ];
  expect(plane?.cells).toEqual([
    [none, whole, whole],
    [undefined, both, both],
    [undefined, undefined, both],
  ]);
});

test('an axis has no bounds where what follows from it neither rises nor falls all over, unless nothing is asked of that', () => {
  const limit = '< {fft-points * log2(fft-points)} ms';
  const { diagrams } = listsOf([
    { when: { 'fft-time': limit, hardened: 'yes' } },
    { when: { 'fft-points': '>= 100 count' } },
  ]);
  const of = (hardened: string) =>
    along(itemOf({ 'fft-points': '8 count', 'fft-time': '20 ms', hardened }), 'fft-points', diagrams);
  expect(of('yes')).toEqual([]);
  expect(of('no')[0]).toBe('not-controlled (,99] | controlled [100,)');
});

test('there is no plane where a third figure follows from one of the two', () => {
  const { diagrams } = listsOf([{ when: { density: '>= 10 TPP/mm2', output: '>= 1 W' } }]);
  const own = itemOf({ tpp: '5000 TPP', area: '700 mm2', output: '5 W' });
  expect(planeOutcomes(own, [], ['tpp', 'output'], diagrams)).toBeUndefined();
  expect(planeOutcomes(own, [], ['output', 'tpp'], diagrams)).toBeUndefined();
  expect(planeOutcomes(own, [], ['output', 'hardened'], diagrams)).toBeUndefined();
  expect(planeOutcomes(own, [], ['output', 'density'], diagrams)).toBeUndefined();
});

test('whole numbers have closed ends', () => {
  const { diagrams } = listsOf([{ when: { resolution: '> 12 bit' } }]);
  expect(along(itemOf({ resolution: '8 bit' }), 'resolution', diagrams)[0]).toBe(
    'not-controlled (,12] | controlled [13,)',
  );
});

test('a plane keeps only the bounds at which something changes', () => {
  const { diagrams } = listsOf(
    [{ when: { tpp: '>= 4800 TPP' } }, { when: { tpp: '>= 1600 TPP', density: '>= 5 TPP/mm2' } }],
    [{ when: { tpp: '>= 6000 TPP' } }],
  );
  const item = itemOf({ tpp: '5000 TPP', area: '700 mm2' });
  const plane = planeOutcomes(item, [], ['tpp', 'density'], diagrams);
  expect(plane?.pieces.map((pieces) => pieces.map(shown))).toEqual([
    ['(,1600)', '[1600,4800)', '[4800,6000)', '[6000,)'],
    ['(,5)', '[5,)'],
  ]);
  expect(plane?.cells.map((column) => column.map((cell) => cell?.join(' ')))).toEqual([
    ['not-controlled not-controlled', 'not-controlled not-controlled'],
    ['not-controlled not-controlled', 'controlled not-controlled'],
    ['controlled not-controlled', 'controlled not-controlled'],
    ['controlled controlled', 'controlled controlled'],
  ]);
  const nearest = nearestAxes(item, [], diagrams, 3);
  expect(nearestPlane(item, [], diagrams, nearest)?.plane.axes).toEqual(['tpp', 'density']);
});

test('the axis on which an answer turns nearest comes first', () => {
  const { diagrams } = listsOf(
    [{ when: { tpp: '>= 4800 TPP', output: '>= 10 W' } }],
    [{ when: { tpp: '>= 6000 TPP', output: '>= 40 W' } }],
  );
  const item = itemOf({ tpp: '5900 TPP', output: '50 W' });
  expect(nearestAxes(item, [], diagrams, 2).map(({ axis }) => axis)).toEqual(['tpp', 'output']);
});

describe('at, just below and just above each bound the plain evaluator says the same', () => {
  const tiny = rational('0.000001');
  const us: readonly Words[] = [
    { when: { tpp: '>= 4800 TPP' } },
    { when: { density: '>= 5 TPP/mm2', tpp: '> 1600 TPP' } },
    { when: { 'sample-rate': '> 400 MSPS', resolution: '>= 12 bit' } },
    { when: { 'rated-temperature': 'max > 125 degC' } },
    { when: { output: '>= 8 W', hardened: 'yes' } },
  ];
  const jp: readonly Words[] = [
    { when: { tpp: '>= 6000 TPP' } },
    { when: { 'sample-rate': '>= 400 MSPS', resolution: '>= 14 bit' } },
    { when: { 'rated-temperature': 'max >= 398 K' } },
    { when: { density: '< 2 TPP/mm2', output: '> 1 kW' } },
  ];
  const stated = {
    tpp: '2000 TPP',
    area: '700 mm2',
    resolution: '13 bit',
    'sample-rate': '100 MSPS',
    'rated-temperature': '-40 degC..85 degC',
    output: '2 W',
    hardened: 'no',
  };
  /** What has to be said besides for the figure to matter. */
  const besides: Readonly<Record<string, Record<string, string>>> = {
    resolution: { 'sample-rate': '500 MSPS' },
    output: { hardened: 'yes' },
  };
  const { lists, diagrams } = listsOf(us, jp);

  test.each(['tpp', 'area', 'resolution', 'sample-rate', 'rated-temperature.max', 'output'])(
    'along %s',
    (axis) => {
      const item = itemOf({ ...stated, ...besides[axis] });
      const found = axisOutcomes(item, [], axis, diagrams);
      const bounds = (found?.lists ?? []).flatMap((parts) =>
        parts.flatMap(({ interval: { low, high } }) => [low, high].flatMap((bound) => bound?.value ?? [])),
      );
      const step = axis === 'resolution' ? rational(1) : tiny;
      const points = bounds.flatMap((value) => [value.sub(step), value, value.add(step)]);
      expect(points.length).toBeGreaterThan(2);
      for (const point of points) {
        const moved = withFigure(item, axis, point);
        for (const list of [0, 1] as const) {
          const part = found?.lists[list].find(({ interval }) => liesIn(interval, point));
          if (part === undefined) continue;
          const truth = replay(lists.sides[list], moved, ['list'], lists.vocabulary);
          expect(`${axis} ${point.toFraction()} ${truth}`).toBe(
            `${axis} ${point.toFraction()} ${{ controlled: 'yes', 'not-controlled': 'no', undetermined: 'unknown', 'not-covered-in-full': 'unknown' }[part.outcome]}`,
          );
        }
      }
    },
  );
});

/** The item with another figure, in the unit that it states. */
function withFigure(item: Item, axis: string, value: Rational): Item {
  const [id = axis, end] = axis.split('.');
  const figure = item.figures.get(id)!;
  const stated = figure.value;
  const moved = (): FigureValue => {
    if (stated.kind === 'range' && (end === 'min' || end === 'max'))
      return { ...stated, [end]: { value, unit: stated[end]!.unit } };
    if (stated.kind !== 'number') throw new Error(axis);
    const exact = { figure: { value, unit: stated.low!.figure.unit }, closed: true };
    return { kind: 'number', low: exact, high: exact, also: [] };
  };
  return { ...item, figures: new Map([...item.figures, [id, { ...figure, value: moved() }]]) };
}
