import { listOnDay } from '../../../src/engine/as-of';
import { classUniverse } from '../../../src/engine/lists/class-universe';
import type { Tier } from '../../../src/model/control-list';
import {
  all,
  answers,
  any,
  except,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../build';

const words = vocabulary({
  classes: {
    base: {},
    a: { parents: ['base'] },
    b: { parents: ['base'] },
    c: { parents: ['base'] },
    d: { parents: ['base'] },
    other: { disjoint: ['base'] },
  },
  questions: ['q'],
});
const q = answers('q', 'yes');
const at = [{ reason: 'AT', column: 1 }];
type Options = NonNullable<Parameters<typeof universe>[1]>;

const universe = (
  entries: readonly ReturnType<typeof paragraph>[],
  {
    freeClasses = true,
    tier = 'list',
    itemClass = 'base',
  }: { freeClasses?: boolean; tier?: Tier; itemClass?: string } = {},
) => {
  const sides = [
    listOnDay(list('us', entries), '2026-01-01', words),
    listOnDay(list('jp', []), '2026-01-01', words),
  ] as const;
  const { free, excluded, controls, hasClass } = classUniverse(sides, words, itemClass, {
    tier,
    freeClasses,
  });
  const relevant = controls[0].map(
    ({ control, isOfClass }) => `${control.address}${isOfClass ? '' : ' beside'}`,
  );
  return { free, excluded, relevant, truths: ['base', 'a', 'b', 'other'].map(hasClass).join(' ') };
};

const plain = paragraph('X1', { classes: ['base'], when: q });

test.each<[string, readonly ReturnType<typeof paragraph>[], Options, ReturnType<typeof universe>]>([
  [
    'nothing else asked for',
    [plain],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a class that a condition leaves out',
    [paragraph('X1', { classes: ['base'], when: all(q, no(ofClass('a'))) })],
    {},
    { free: ['a'], excluded: [], relevant: ['X1'], truths: 'yes unknown no no' },
  ],
  [
    'the same, taken not to be had',
    [paragraph('X1', { classes: ['base'], when: all(q, no(ofClass('a'))) })],
    { freeClasses: false },
    { free: [], excluded: ['a'], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'three classes, in the order of their names',
    [paragraph('X1', { classes: ['base'], when: no(any(ofClass('c', 'a'), ofClass('b'))) })],
    {},
    { free: ['a', 'b', 'c'], excluded: [], relevant: ['X1'], truths: 'yes unknown unknown no' },
  ],
  [
    'four classes, which would be any item at all',
    [paragraph('X1', { classes: ['base'], when: no(ofClass('d', 'c', 'b', 'a')) })],
    {},
    { free: [], excluded: ['a', 'b', 'c', 'd'], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a class that excludes this one',
    [paragraph('X1', { classes: ['base'], when: all(q, no(ofClass('other'))) })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'one step only',
    [
      paragraph('X1', { classes: ['base'], when: all(q, no(ofClass('a'))) }),
      paragraph('X2', { classes: ['a'], when: no(ofClass('b')) }),
    ],
    {},
    { free: ['a'], excluded: ['b'], relevant: ['X1', 'X2 beside'], truths: 'yes unknown no no' },
  ],
  [
    'what another class brings in where nothing depends on it',
    [plain, paragraph('X2', { classes: ['a'], when: no(ofClass('b')) })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a class on which a paragraph depends that excludes another one',
    [
      paragraph('X1', { classes: ['a'], when: q }),
      paragraph('X2', { classes: ['base'], except: [except(refers('controlled-by', 'X1'))] }),
    ],
    {},
    { free: ['a'], excluded: [], relevant: ['X1 beside', 'X2'], truths: 'yes unknown no no' },
  ],
  [
    'a paragraph that names no class',
    [paragraph('X1', { when: q })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a paragraph that the class can never meet',
    [plain, paragraph('X2', { classes: ['base'], when: ofClass('other') })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a paragraph that only an item of another class besides can meet',
    [plain, paragraph('X2', { classes: ['base'], when: all(q, ofClass('a')) })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a class that only what is related is asked for',
    [paragraph('X1', { classes: ['base'], when: all(q, no(related('contains', ofClass('a')))) })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a narrower class',
    [plain, paragraph('X2', { classes: ['a'], when: q })],
    { itemClass: 'a' },
    { free: [], excluded: [], relevant: ['X1', 'X2'], truths: 'yes yes no no' },
  ],
  [
    'a paragraph for anti-terrorism, not between the lists',
    [plain, paragraph('X2', { classes: ['base'], when: no(ofClass('a')), reasons: at })],
    {},
    { free: [], excluded: [], relevant: ['X1'], truths: 'yes no no no' },
  ],
  [
    'a paragraph for anti-terrorism, where that is compared',
    [plain, paragraph('X2', { classes: ['base'], when: q, reasons: at })],
    { tier: 'anti-terrorism' },
    { free: [], excluded: [], relevant: ['X1', 'X2'], truths: 'yes no no no' },
  ],
])('%s', (_, entries, options, expected) => {
  expect(universe(entries, options)).toEqual(expected);
});
