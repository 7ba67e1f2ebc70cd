import { checkHistory } from '../../../src/engine/checks/check-history';
import type { Paragraph } from '../../../src/model/control-list';
import { all, except, is, list, paragraph, refers, related } from '../build';
import { told } from './told';

const check = (...entries: Paragraph[]) => checkHistory(list('us', entries), '2026-01-01');
type Words = Parameters<typeof paragraph>[1];
const twelve = { when: is('bits', '>= 12 bit') };

const apart = (from: string, until: string) =>
  `warning dates-apart: a text of \`X\` from \`${from}\` after one until \`${until}\``;

test.each<[string, readonly object[], readonly string[]]>([
  ['that follow each other', [{ until: '2025-01-01' }, { from: '2025-01-01' }], []],
  [
    'with a day between them',
    [{ until: '2025-01-01' }, { from: '2025-01-02' }],
    [apart('2025-01-02', '2025-01-01')],
  ],
  ['that overlap', [{ until: '2025-01-02' }, { from: '2025-01-01' }], []],
  ['of which the first ended nobody knows when', [{ until: 'unknown' }, { from: '2025-01-02' }], []],
  ['of which the second began nobody knows when', [{ until: '2025-01-01' }, { from: 'unknown' }], []],
  ['of which the first has no end', [{}, { from: '2025-01-02' }], []],
  [
    'of which only the last two lie apart',
    [{ until: '2024-01-01' }, { from: '2024-01-01', until: '2025-01-01' }, { from: '2025-06-01' }],
    [apart('2025-06-01', '2025-01-01')],
  ],
])('texts %s', (_, versions, expected) => {
  expect(
    told(
      check(
        paragraph(
          'X',
          versions.map((each) => ({ ...twelve, ...each })),
        ),
      ),
    ),
  ).toEqual(expected);
});

test('days apart are told where the later text stands', () => {
  const place = { file: 'test', line: 5, column: 3 };
  const versions = [{ until: '2025-01-01' }, { from: '2025-01-02', place }];
  expect(check(paragraph('X', versions)).map((each) => each.place)).toEqual([place]);
});

const targets: readonly Paragraph[] = [
  paragraph(
    'A',
    {},
    {
      children: [
        paragraph('A.a', twelve),
        paragraph('A.b', [{ ...twelve, until: '2025-01-01' }]),
        paragraph('A.c', { absent: true }),
        paragraph('A.d', []),
        paragraph('A.e', [{ ...twelve, from: '2027-01-01' }]),
        paragraph('A.f', [{ ...twelve, until: '2026-01-02' }]),
      ],
    },
  ),
];
const dead = (address: string) =>
  `warning dead-reference: \`X\` refers to \`${address}\`, which is deleted or not in force`;
const refer = (words: Words) => told(check(...targets, paragraph('X', words)));

test.each<[string, boolean]>([
  ['A.a', false],
  ['A.b', true],
  ['A.c', true],
  ['A.d', false],
  ['A.e', true],
  ['A.f', false],
  ['A.z', false],
])('a reference to %s is dead: %s', (address, isDead) => {
  expect(refer({ when: refers('controlled-by', address) })).toEqual(isDead ? [dead(address)] : []);
});

test('a reference is looked at wherever it stands in the text', () => {
  const to = refers('meets', 'A.a', 'A.b', 'A.c');
  const found = [dead('A.b'), dead('A.c')];
  expect(refer({ when: all(twelve.when, related('contains', to)) })).toEqual(found);
  expect(refer({ ...twelve, except: [except(to)] })).toEqual(found);
  expect(refer({ when: to, except: [except(refers('meets', 'A.e'))] })).toEqual([...found, dead('A.e')]);
});

test('of a range of addresses one may be deleted', () => {
  expect(refer({ when: refers('meets', { from: 'A.a', to: 'A.b' }) })).toEqual([]);
  expect(refer({ when: refers('meets', { from: 'A.b', to: 'A.c' }) })).toEqual([]);
});

test('what an earlier text, or one that will end, refers to may be gone by now', () => {
  const to = { when: refers('meets', 'A.b') };
  expect(
    refer([
      { ...to, until: '2025-01-01' },
      { from: '2025-01-01', ...twelve },
    ]),
  ).toEqual([]);
  expect(refer([to, { from: '2025-01-01', ...twelve }])).toEqual([]);
  expect(refer([{ ...to, until: '2028-01-01' }])).toEqual([]);
  expect(refer([{ until: '2025-01-01' }, { from: '2025-01-01', ...to }])).toEqual([dead('A.b')]);
});
