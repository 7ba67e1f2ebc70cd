import { spaceOf } from '../../../src/engine/lists/space';
import { allClasses, witnessItem } from '../../../src/engine/lists/witness-item';
import type { Condition } from '../../../src/model/condition';
import type { Figure, FigureValue, Item } from '../../../src/model/item';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import { all, answers, any, figure, is, ofClass, quantities, related } from '../build';
import { words } from './witness-points';

const nowhere = { file: '', line: 1, column: 1 };
type Subjects = Parameters<typeof witnessItem>[1]['universe']['subjects'];

/** The item at a point of the space for these conditions. */
function itemAt(
  asked: readonly Condition[],
  point: Readonly<Record<string, number | string>>,
  itemClass = 'chip',
  subjects?: Subjects,
): Item {
  const space = spaceOf([any(...asked)], words, 50_000);
  const values = Object.entries(point).map(([axis, value]): [string, AxisValue] => [
    axis,
    typeof value === 'string' ? value : rational(value),
  ]);
  return witnessItem(new Map(values), { universe: { itemClass, ...(subjects && { subjects }) }, space });
}

/** A figure as a reader of the witness finds it. */
const stated = (value: string | FigureValue, printed: string): Figure => ({
  value: figure(value).value,
  printed,
  verified: true,
  place: nowhere,
});

/** Everything but the classes that it is not of. */
function told({ classes, related: others, ...rest }: Item): object {
  return {
    ...rest,
    classes: [...classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : [])),
    related: others.map(({ relation, item }) => ({ relation, item: told(item) })),
  };
}
const item = (id: string, classes: string[], figures: Record<string, Figure>, others: object[] = []) => ({
  id,
  name: id,
  classes,
  figures: new Map(Object.entries(figures)),
  related: others,
  place: nowhere,
});

const both = [is('frequency.min', '> 1 GHz'), is('frequency.max', '> 1 GHz')];
const band = { some: '2 GHz .. 4 GHz' };
const [most, least] = ['highest power@(2 GHz,4 GHz]', 'lowest power@(2 GHz,4 GHz]'];
const watts = [is('power', '> 10 W', band), is('power', '< 20 W', band)];
const row = (value: string) => ({
  from: quantities('3 GHz')[0]!,
  to: quantities('3 GHz')[0]!,
  value: quantities(value)[0]!,
});

test.each<[string, readonly Condition[], Record<string, number | string>, Record<string, Figure>]>([
  ['a figure, in its unit', [is('total', '> 1 TPP')], { total: 5 }, { total: stated('5 TPP', '5 TPP') }],
  [
    'answers and choices',
    [answers('q', 'yes'), answers('kind', 'y')],
    { q: 'no', kind: 'y' },
    { q: stated('no', 'no'), kind: stated('y', 'y') },
  ],
  [
    'both ends of a range as one figure',
    both,
    { 'frequency.min': 2, 'frequency.max': 3 },
    { frequency: stated('2 GHz .. 3 GHz', '2 GHz to 3 GHz') },
  ],
  ['the lower end', [both[0]!], { 'frequency.min': 2 }, { frequency: stated('2 GHz ..', '2 GHz to ') }],
  ['the upper end', [both[1]!], { 'frequency.max': 3 }, { frequency: stated('.. 3 GHz', ' to 3 GHz') }],
  ['what the point leaves out is not stated', [is('total', '> 1 TPP'), answers('q', 'yes')], {}, {}],
  [
    'no figure for a limit',
    [is('area', '> {2 * total} mm2')],
    { area: 5, total: 2, 'area - (2 * total) mm2': 1 },
    { area: stated('5 mm2', '5 mm2'), total: stated('2 TPP', '2 TPP') },
  ],
  [
    'the rows of a curve, which are all that there are',
    watts,
    { [most]: 15, [least]: 5 },
    {
      power: stated(
        { kind: 'curve', complete: true, rows: [row('5 W'), row('15 W')] },
        '5 W at 3 GHz to 3 GHz; 15 W at 3 GHz to 3 GHz',
      ),
    },
  ],
  [
    'a curve without a row',
    watts,
    { [most]: 5, [least]: 25 },
    { power: stated({ kind: 'curve', complete: true, rows: [] }, '') },
  ],
])('a witness states %s', (_, asked, point, figures) => {
  expect(told(itemAt(asked, point))).toEqual(item('witness', ['chip'], figures));
});

test('a witness is of the class and of those that the point names, and of no other', () => {
  const asked = [ofClass('module'), ofClass('board')];
  const classesAt = (point: Record<string, string>, own = 'chip') => [...itemAt(asked, point, own).classes];
  expect(classesAt({ 'class:module': 'yes', 'class:board': 'no' })).toEqual([
    ['chip', 'yes'],
    ['module', 'yes'],
    ['processor', 'no'],
  ]);
  expect(classesAt({ 'class:module': 'no', 'class:board': 'yes' })).toEqual([
    ['chip', 'yes'],
    ['board', 'yes'],
  ]);
  expect(classesAt({ 'class:module': 'yes' }, 'module')).toEqual([
    ['module', 'yes'],
    ['processor', 'no'],
  ]);
});

test.each([
  [['chip'], 'chip yes, module no, board no'],
  [['module'], 'module yes, processor no'],
  [['processor'], 'processor yes'],
  [['board'], 'board yes, chip no'],
  [[], 'chip no, board no'],
])('classes %j are stated with the uppermost that they leave open', (named, expected) => {
  const shown = () => [...allClasses(named, words)].map(([id, truth]) => `${id} ${truth}`).join(', ');
  expect([shown(), shown()]).toEqual([expected, expected]);
});

test('what is asked of a related item is stated of it, and of one of that in turn', () => {
  const asked = related(
    'contains',
    all(
      is('total', '> 1 TPP'),
      ofClass('module'),
      answers('q', 'yes'),
      related('within', is('area', '> 1 mm2')),
    ),
  );
  const point = {
    total: 9,
    'contains/total': 5,
    'contains/class:module': 'yes',
    'contains/q': 'yes',
    'contains/within/area': 2,
  };
  expect(told(itemAt([asked, is('total', '> 1 TPP')], point))).toEqual(
    item('witness', ['chip'], { total: stated('9 TPP', '9 TPP') }, [
      {
        relation: 'contains',
        item: item(
          'witness/contains',
          ['module'],
          { total: stated('5 TPP', '5 TPP'), q: stated('yes', 'yes') },
          [
            {
              relation: 'within',
              item: item('witness/contains/within', [], { area: stated('2 mm2', '2 mm2') }),
            },
          ],
        ),
      },
    ]),
  );
});

test('software is for an item of the class of which the comparison is, and that for one of the next', () => {
  const subjects = {
    steps: [
      { relation: 'software-for', itemClass: 'module' },
      { relation: 'technology-for', itemClass: 'board' },
    ],
    closed: 'software-for',
  };
  const asked = [related('software-for', is('total', '> 1 TPP')), is('area', '> 1 mm2')];
  const found = itemAt(asked, { 'software-for/total': 5, area: 2 }, 'processor', subjects);
  const last = item('witness/software-for/technology-for/software-for', [], {});
  const next = item('witness/software-for/technology-for', ['board'], {}, [
    { relation: 'software-for', item: last },
  ]);
  const first = item('witness/software-for', ['module'], { total: stated('5 TPP', '5 TPP') }, [
    { relation: 'technology-for', item: next },
  ]);
  expect(told(found)).toEqual(
    item('witness', ['processor'], { area: stated('2 mm2', '2 mm2') }, [
      { relation: 'software-for', item: first },
    ]),
  );
});
