import { axisId } from '../../../src/engine/lists/axis-meaning';
import { inOrder } from '../../../src/engine/lists/axis-order';
import type { AxisMeaning } from '../../../src/model/list-comparison';
import { interval } from './region-parts';
import { words } from './witness-points';

const end = (which: 'min' | 'max', more: object = {}): AxisMeaning => ({
  kind: 'number',
  parameter: 'frequency',
  end: which,
  ...more,
});
const value = (extreme: 'highest' | 'lowest', parameter = 'power', more: object = {}): AxisMeaning => ({
  kind: 'number',
  parameter,
  band: interval('(2,4]'),
  extreme,
  ...more,
});
const figure = (parameter: string, more: object = {}): AxisMeaning => ({
  kind: 'number',
  parameter,
  ...more,
});
const answer: AxisMeaning = { kind: 'answer', parameter: 'q' };
const limit: AxisMeaning = {
  ...value('lowest'),
  kind: 'computed',
  expression: '2 * area',
  unit: 'W',
} as AxisMeaning;
const most: AxisMeaning = {
  ...value('highest'),
  kind: 'computed',
  expression: '2 * area',
  unit: 'W',
} as AxisMeaning;
const of = { relation: 'contains' };

test.each<[string, readonly AxisMeaning[], readonly string[], readonly AxisMeaning[]]>([
  [
    'axes stand as they come',
    [figure('total'), answer, figure('area')],
    [],
    [figure('total'), answer, figure('area')],
  ],
  [
    'those that depend on each other come first',
    [figure('total'), answer, figure('area')],
    ['area', 'q'],
    [answer, figure('area'), figure('total')],
  ],
  [
    'those of related items come last',
    [figure('total', of), answer, figure('area', of), figure('area')],
    [],
    [answer, figure('area'), figure('total', of), figure('area', of)],
  ],
  [
    'unless other figures depend on them',
    [figure('total'), figure('total', of)],
    ['contains/total'],
    [figure('total', of), figure('total')],
  ],
  [
    'the lower end of a range stands just before its upper end',
    [end('max'), answer, end('min')],
    [],
    [end('min'), end('max'), answer],
  ],
  [
    'an end alone stands where it comes',
    [answer, end('max'), figure('area')],
    [],
    [answer, end('max'), figure('area')],
  ],
  [
    'and that just after the lower one',
    [end('min'), answer, end('max')],
    [],
    [end('min'), end('max'), answer],
  ],
  [
    'the highest value in a band stands just before the lowest',
    [value('lowest'), answer, value('highest')],
    [],
    [value('highest'), value('lowest'), answer],
  ],
  [
    'and that just after the highest',
    [value('highest'), answer, value('lowest')],
    [],
    [value('highest'), value('lowest'), answer],
  ],
  [
    'the ends of the range stand before the curves over it',
    [value('lowest'), answer, end('max'), end('min')],
    [],
    [end('min'), end('max'), value('lowest'), answer],
  ],
  [
    'each item has ranges and curves of its own',
    [value('lowest', 'power', of), end('max'), end('max', of), answer],
    [],
    [end('max'), answer, end('max', of), value('lowest', 'power', of)],
  ],
  [
    'of a curve over a number no range stands before it',
    [value('lowest', 'loss'), figure('area'), value('highest', 'loss')],
    [],
    [value('highest', 'loss'), value('lowest', 'loss'), figure('area')],
  ],
  [
    'a limit that other figures give stands with that of the other extreme',
    [limit, answer, end('min'), most],
    [],
    [end('min'), most, limit, answer],
  ],
  [
    'a limit of an end stands where it comes',
    [
      { ...end('max'), kind: 'computed', expression: '2 * area', unit: 'GHz' } as AxisMeaning,
      answer,
      end('min'),
    ],
    [],
    [
      { ...end('max'), kind: 'computed', expression: '2 * area', unit: 'GHz' } as AxisMeaning,
      answer,
      end('min'),
    ],
  ],
])('%s', (_, meanings, linked, expected) => {
  const named = (all: readonly AxisMeaning[]) =>
    all.map((meaning) => [axisId(meaning, words), meaning] as const);
  const found = inOrder(new Map(named(meanings)), new Set(linked), words);
  expect([...found]).toEqual(named(expected));
});
