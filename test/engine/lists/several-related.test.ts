import { needsSeveralRelatedItems } from '../../../src/engine/lists/several-related';
import { diagramsFor } from './points-of';
import type { Words } from './small-lists';

/*
 * Several parts of one item answer as one of them alone does where any two answers that parts give, taken together, are
 * the answer of a part as well.
 */
const part = (more: Words): Words => ({ contains: more });
const nothing: readonly Words[] = [{ class: 'computer' }];
const some = part({ tpp: '>= 10 TPP' });
const low = part({ tpp: '>= 10 TPP, < 20 TPP' });
const high = part({ tpp: '>= 20 TPP' });
const hardened = part({ hardened: 'yes' });
const further = (of: Words): Words => part({ contains: of });
const isFor = (of: Words): Words => ({ 'software-for': of });

const over = (parameter: string, limit: number): Words => ({ [parameter]: `>= ${limit} TPP` });
const under = (parameter: string, limit: number): Words => ({ [parameter]: `< ${limit} TPP` });
// From 100 mm2 and 10 TPP/mm2 on there are 1000 TPP or more.
const dense: Words = { density: '>= 10 TPP/mm2', area: '>= 100 mm2' };
/** Of parts of which either holds, and not both. */
const either = (one: Words, other: Words): Words =>
  part({ any: [{ all: [one, { not: other }] }, { all: [other, { not: one }] }] });

test.each<[string, boolean, readonly Words[], (readonly Words[])?]>([
  // No two are joined, and none is negated: one of them is enough, whatever else is asked.
  ['one is asked for', false, [low], [high]],
  ['one or the other is', false, [{ any: [low, high] }]],
  [
    'one for the item and one for what it is for',
    false,
    [{ all: [low, isFor({ tpp: '>= 20 TPP' })] }],
    [high],
  ],
  ['one is, with what is asked of the item itself', false, [{ all: [low, { hardened: 'yes' }] }], [high]],
  ['the opposite of the opposite', false, [{ not: { not: low } }], [high]],
  // Two questions of which no part answers both with yes.
  ['two are joined that exclude each other', true, [{ all: [low, high] }]],
  ['they are joined two steps below', true, [{ all: [{ hardened: 'yes' }, { all: [low, high] }] }]],
  [
    'they are joined from below',
    true,
    [{ all: [{ any: [low, { hardened: 'yes' }] }, { not: { not: high } }] }],
  ],
  ['the first and the third are joined', true, [{ all: [low, { hardened: 'yes' }, high] }]],
  ['there is to be none, where the other list asks for one', true, [{ not: low }], [high]],
  ['there is to be none of two', true, [{ not: { any: [low, high] } }]],
  ['it is not to have both', true, [{ not: { all: [low, high] } }]],
  [
    'none, within what is negated twice',
    true,
    [{ not: { all: [{ hardened: 'yes' }, { not: { not: low } }] } }],
    [high],
  ],
  ['further parts of a part are joined', true, [part({ all: [low, high] })]],
  [
    'further parts are negated, where the other list asks for one',
    true,
    [part({ not: low })],
    [further({ tpp: '>= 20 TPP' })],
  ],
  ['a part is to have no further parts, where others ask for parts', false, [part({ not: low })], [high]],
  [
    'what an item is for is joined',
    true,
    [{ all: [isFor({ tpp: '>= 10 TPP, < 20 TPP' }), isFor({ tpp: '>= 20 TPP' })] }],
  ],
  [
    'two are joined that exclude each other, beside two of another relation that do not',
    true,
    [{ all: [low, high, isFor({ tpp: '>= 10 TPP' }), isFor({ tpp: '>= 20 TPP' })] }],
  ],
  // Questions of which some part answers both with yes, or one implies the other.
  ['two are joined that one part can answer both', false, [{ all: [some, hardened] }]],
  ['two are joined of which one implies the other', false, [{ all: [some, high] }]],
  ['there is to be none', false, [{ not: low }]],
  [
    'two of three are answered by no part without the third',
    true,
    [{ all: [some, hardened] }],
    [part({ tpp: '>= 10 TPP', hardened: 'yes' })],
  ],
  // What no part can be answers nothing: a part of a chip has no more than the chip, and figures follow from others.
  [
    'both by no part that can exist',
    true,
    [{ all: [part(over('part-tpp', 1000)), part(under('tpp', 1000))] }],
  ],
  [
    'both by some part that can exist',
    false,
    [{ all: [part(over('part-tpp', 1000)), part(under('tpp', 1001))] }],
  ],
  ['both by no figures that go together', true, [{ all: [part(dense), part(under('tpp', 1000))] }]],
  ['both by some figures that go together', false, [{ all: [part(dense), part(under('tpp', 1001))] }]],
  [
    'two exclude each other, where one of them can be',
    true,
    [{ all: [part(under('tpp', 1000)), hardened] }],
    [either(under('tpp', 1000), { hardened: 'yes' })],
  ],
  [
    'two exclude each other, where one of them is in no part by the order of figures',
    false,
    [{ all: [part({ ...over('part-tpp', 1000), ...under('tpp', 1000) }), hardened] }],
    [either({ ...over('part-tpp', 1000), ...under('tpp', 1000) }, { hardened: 'yes' })],
  ],
  [
    'two exclude each other, where one of them is in no part by figures that follow',
    false,
    [{ all: [part({ ...dense, ...under('tpp', 1000) }), hardened] }],
    [either({ ...dense, ...under('tpp', 1000) }, { hardened: 'yes' })],
  ],
])('%s: takes several: %s', (_, needsSeveral, us, jp = []) => {
  const paragraphs = (whens: readonly Words[]) => whens.map((when) => ({ when }));
  expect(needsSeveralRelatedItems(diagramsFor(paragraphs(us), [...paragraphs(jp), ...nothing]))).toBe(
    needsSeveral,
  );
});

test.each<[string, boolean, Words]>([
  ['none is to meet what is not encoded', true, { not: { 'controlled-by': '3A001.b' } }],
  ['what is not encoded is joined with one', true, { all: [high, { 'controlled-by': '3A001.b' }] }],
  ['what is not encoded is all that is asked', false, { 'controlled-by': '3A001.b' }],
])(
  'a paragraph that is not encoded and applies to parts only: %s: takes several: %s',
  (_, needsSeveral, when) => {
    const screen: Words = { coverage: 'screen', screen: low };
    expect(needsSeveralRelatedItems(diagramsFor([{ when }, screen], [{ when: high }]))).toBe(needsSeveral);
  },
);

test('so many questions that have nothing to do with each other are left open', () => {
  const asked: readonly Words[] = [
    { tpp: '>= 10 TPP' },
    { area: '>= 10 mm2' },
    { resolution: '>= 10 bit' },
    { 'sample-rate': '>= 10 MSPS' },
    { output: '>= 10 W' },
    { 'fft-points': '>= 1024' },
    { 'fft-time': '>= 10 ms' },
    { hardened: 'yes' },
    { 'us-judgment': 'yes' },
  ];
  const joined = (count: number) =>
    diagramsFor([{ when: { all: asked.slice(0, count).map(part) } }], nothing);
  expect(needsSeveralRelatedItems(joined(8))).toBe(false);
  expect(needsSeveralRelatedItems(joined(9))).toBe(true);
});
