import { pairControls } from '../../../src/engine/changes/pair-controls';
import { shareControls } from '../../../src/engine/changes/share-controls';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { is, list, paragraph, vocabulary } from '../build';

const words = vocabulary({ classes: { chip: {}, box: {} }, numbers: { bits: { unit: 'bit' } } });
const day = (...entries: Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);
const bits = (limit: number): Condition => is('bits', `>= ${limit} bit`);
type Said = readonly [address: string, limit: number, heading?: string, classes?: readonly string[]];
const controls = (said: readonly Said[]) =>
  day(
    ...said.map(([address, limit, heading = address, classes = ['chip']]) => ({
      ...paragraph(address, { classes, when: bits(limit) }),
      heading: { en: heading, ja: heading },
    })),
  ).controls;
const addresses = (of: readonly { readonly address: string }[]) => of.map(({ address }) => address).join(' ');
const pairs = (base: readonly Said[], head: readonly Said[]) =>
  pairControls(controls(base), controls(head)).map(
    (pair) =>
      `${pair.address}: ${addresses(pair.base)} > ${addresses(pair.head)}${pair.moved ? ' moved' : ''}`,
  );

const [a, b, c]: Said[] = [
  ['3A001.a', 1],
  ['3A001.b', 2],
  ['3A001.c', 3],
];

test.each<[string, readonly Said[], readonly Said[], readonly string[]]>([
  [
    'the same address is paired with itself',
    [a!, b!],
    [a!, ['3A001.b', 9]],
    ['3A001.a: 3A001.a > 3A001.a', '3A001.b: 3A001.b > 3A001.b'],
  ],
  [
    'pairs stand in the order of the list',
    [
      ['3A001.b', 2],
      ['3A001.a.10', 3],
    ],
    [
      ['3A001.a.2', 4],
      ['3A001.a.10', 3],
    ],
    ['3A001.a.2:  > 3A001.a.2', '3A001.a.10: 3A001.a.10 > 3A001.a.10', '3A001.b: 3A001.b > '],
  ],
  [
    'a control that was split goes with its parts',
    [a!],
    [
      ['3A001.a.1', 1],
      ['3A001.a.2', 2],
    ],
    ['3A001.a: 3A001.a > 3A001.a.1 3A001.a.2'],
  ],
  [
    'controls that were joined go with the whole',
    [['3A001.a.1', 1], ['3A001.a.2', 2], b!],
    [a!, b!],
    ['3A001.a: 3A001.a.1 3A001.a.2 > 3A001.a', '3A001.b: 3A001.b > 3A001.b'],
  ],
  [
    'what says the same at a new address has moved',
    [a!, b!],
    [a!, ['3A001.z', 2]],
    ['3A001.a: 3A001.a > 3A001.a', '3A001.z: 3A001.b > 3A001.z moved'],
  ],
  [
    'what says something else at a new address is another',
    [a!, b!],
    [a!, ['3A001.z', 7]],
    ['3A001.a: 3A001.a > 3A001.a', '3A001.b: 3A001.b > ', '3A001.z:  > 3A001.z'],
  ],
  [
    'two that moved are told apart by what they say',
    [a!, b!],
    [
      ['3A001.y', 2],
      ['3A001.z', 1],
    ],
    ['3A001.y: 3A001.b > 3A001.y moved', '3A001.z: 3A001.a > 3A001.z moved'],
  ],
  [
    'of two that say the same neither has moved',
    [a!],
    [
      ['3A001.y', 1],
      ['3A001.z', 1],
    ],
    ['3A001.a: 3A001.a > ', '3A001.y:  > 3A001.y', '3A001.z:  > 3A001.z'],
  ],
  [
    'of two that said the same neither has moved',
    [
      ['3A001.y', 1],
      ['3A001.z', 1],
    ],
    [a!],
    ['3A001.a:  > 3A001.a', '3A001.y: 3A001.y > ', '3A001.z: 3A001.z > '],
  ],
  [
    'what bears the same heading and class has moved, too',
    [['3A001.b', 2, 'fast']],
    [['3A001.z', 7, 'fast']],
    ['3A001.z: 3A001.b > 3A001.z moved'],
  ],
  [
    'not where the class is another',
    [['3A001.b', 2, 'fast']],
    [['3A001.z', 7, 'fast', ['box']]],
    ['3A001.b: 3A001.b > ', '3A001.z:  > 3A001.z'],
  ],
  [
    'classes in another order are the same',
    [['3A001.b', 2, 'fast', ['box', 'chip']]],
    [['3A001.z', 7, 'fast', ['chip', 'box']]],
    ['3A001.z: 3A001.b > 3A001.z moved'],
  ],
  ['nothing is paired with nothing', [], [], []],
  ['what is new is new', [], [a!, c!], ['3A001.a:  > 3A001.a', '3A001.c:  > 3A001.c']],
  ['what is gone is gone', [a!, c!], [], ['3A001.a: 3A001.a > ', '3A001.c: 3A001.c > ']],
])('%s', (_, base, head, expected) => {
  expect(pairs(base, head)).toEqual(expected);
});

test('what an address says decides before its heading does', () => {
  const base: Said[] = [
    ['3A001.a', 1, 'fast'],
    ['3A001.b', 2, 'slow'],
  ];
  const head: Said[] = [
    ['3A001.y', 2, 'fast'],
    ['3A001.z', 1, 'slow'],
  ];
  expect(pairs(base, head)).toEqual(['3A001.y: 3A001.b > 3A001.y moved', '3A001.z: 3A001.a > 3A001.z moved']);
});

test('a control that says the same in the same tier is shared by both versions, and only then', () => {
  const at = { reasons: [{ reason: 'AT', column: 1 }] };
  const text = (address: string, limit: number, more = {}) =>
    paragraph(address, { classes: ['chip'], when: bits(limit), ...more });
  const base = day(text('X.a', 1), text('X.b', 2), text('X.c', 3), text('X.d', 4), text('X.e', 5));
  const head = day(
    text('X.a', 1),
    text('X.b', 9),
    text('X.c', 3, at),
    text('X.d', 4, { note: { en: 'n', ja: 'n' } }),
    text('X.f', 5),
  );
  const shared = shareControls(base, head);
  expect(shared.controls.map((control) => head.controls.includes(control))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
  expect(addresses(shared.controls)).toBe(addresses(base.controls));
  expect({ ...shared, controls: [] }).toEqual({ ...base, controls: [] });
});
