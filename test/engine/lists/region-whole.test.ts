import { compareClass } from '../../../src/engine/lists/compare-class';
import type { Item } from '../../../src/model/item';
import type { AxisMeaning, Region } from '../../../src/model/list-comparison';
import { quantities } from '../build';
import { intervals, number, part, values } from './region-parts';
import { smallLists, type Words } from './small-lists';

const answer = (parameter: string): AxisMeaning => ({ kind: 'answer', parameter });
const one = (when: Words): readonly Words[] => [{ when }];
const nothing: readonly Words[] = [{ class: 'computer' }];

/** Regions, of the witness only what it states. */
function regionsOf(us: readonly Words[], jp: readonly Words[], tier: 'list' | 'anti-terrorism' = 'list') {
  const { sides, vocabulary } = smallLists(us, jp);
  return compareClass(sides, vocabulary, 'circuit', { tier }).regions.map((region) => ({
    ...region,
    ...(region.witness && { witness: printed(region.witness) }),
  }));
}
const printed = ({ figures }: Item): Record<string, string> =>
  Object.fromEntries([...figures].map(([id, own]) => [id, own.printed]));

type Whole = Omit<Region, 'witness'> & { readonly witness?: Record<string, string> };
const gap = (more: Partial<Whole>): Whole => ({
  kind: 'gap',
  side: 'first',
  box: [],
  addresses: [['3A001.a'], ['第6条第1号イ']],
  judgments: [],
  ...more,
});

test.each<[string, readonly Words[], readonly Words[], readonly Whole[]]>([
  [
    'bounds are printed as the list has them that prints them',
    one({ output: '>= 1000 mW' }),
    one({ output: '>= 2 W' }),
    [
      gap({
        box: [part(number('output'), intervals('[1,2)'), '1000 mW', '2 W')],
        witness: { output: '1.5 W' },
      }),
    ],
  ],
  [
    'the region of the other list is that of its side',
    one({ output: '>= 2 W' }),
    one({ output: '>= 1000 mW' }),
    [
      gap({
        side: 'second',
        box: [part(number('output'), intervals('[1,2)'), '1000 mW', '2 W')],
        witness: { output: '1.5 W' },
      }),
    ],
  ],
  [
    'the first whole number beyond a limit is not what the list prints',
    one({ resolution: '> 8 bit' }),
    nothing,
    [
      gap({
        box: [part(number('resolution'), intervals('[9,)'))],
        addresses: [['3A001.a'], []],
        witness: { resolution: '15 bit' },
      }),
    ],
  ],
  [
    'answers and limits that other figures give have no printed bounds',
    one({ 'fft-time': '<= {fft-points / 2} ms', 'fft-points': '= 8 count', hardened: 'yes' }),
    nothing,
    [
      gap({
        box: [
          part(
            { kind: 'computed', parameter: 'fft-time', expression: 'fft-points / 2', unit: 'ms' },
            intervals('(,0]'),
          ),
          part(number('fft-points'), intervals('[8,8]'), '8 count', '8 count'),
          part(answer('hardened'), values('yes')),
        ],
        addresses: [['3A001.a'], []],
        witness: { 'fft-time': '3 ms', 'fft-points': '8 count', hardened: 'yes' },
      }),
    ],
  ],
  [
    'a judgment on which it hinges is named, and is no exclusion where it has to be met',
    one({ output: '>= 2 W', 'us-judgment': 'yes' }),
    nothing,
    [
      gap({
        kind: 'judgment',
        box: [part(number('output'), intervals('[2,)'), '2 W'), part(answer('us-judgment'), values('yes'))],
        addresses: [['3A001.a'], []],
        judgments: ['us-judgment'],
        witness: { output: '3 W', 'us-judgment': 'yes' },
      }),
    ],
  ],
  [
    'one that both lists ask is none on which it hinges',
    one({ output: '>= 2 W', 'us-judgment': 'no' }),
    one({ output: '>= 5 W', 'us-judgment': 'no' }),
    [
      gap({
        box: [
          part(number('output'), intervals('[2,5)'), '2 W', '5 W'),
          part(answer('us-judgment'), values('no')),
        ],
        witness: { output: '4 W', 'us-judgment': 'no' },
      }),
    ],
  ],
  [
    'a judgment that only the other list asks, and denies, excludes nothing of this one',
    one({ output: '>= 2 W' }),
    one({ output: '>= 2 W', 'jp-judgment': 'yes' }),
    [
      gap({
        kind: 'judgment',
        box: [part(number('output'), intervals('[2,)'), '2 W'), part(answer('jp-judgment'), values('no'))],
        judgments: ['jp-judgment'],
        witness: { output: '3 W', 'jp-judgment': 'no' },
      }),
    ],
  ],
  [
    'two judgments that this list alone denies exclude, one that it asks for besides does not',
    one({ 'us-judgment': 'no', 'jp-judgment': 'no' }),
    nothing,
    [
      gap({
        kind: 'judgment',
        box: [part(answer('us-judgment'), values('no')), part(answer('jp-judgment'), values('no'))],
        addresses: [['3A001.a'], []],
        judgments: ['us-judgment', 'jp-judgment'],
        isUnlessExcluded: true,
        witness: { 'us-judgment': 'no', 'jp-judgment': 'no' },
      }),
    ],
  ],
  [
    'an exclusion beside a judgment to be met is none',
    one({ 'us-judgment': 'yes', 'jp-judgment': 'no' }),
    nothing,
    [
      gap({
        kind: 'judgment',
        box: [part(answer('us-judgment'), values('yes')), part(answer('jp-judgment'), values('no'))],
        addresses: [['3A001.a'], []],
        judgments: ['us-judgment', 'jp-judgment'],
        witness: { 'us-judgment': 'yes', 'jp-judgment': 'no' },
      }),
    ],
  ],
])('%s', (_, us, jp, expected) => {
  expect(regionsOf(us, jp)).toEqual(expected);
});

test('the figure of a limit in two units is printed in the declared one, its own figure beside it', () => {
  const [rounding] = regionsOf(one({ output: '> 75 W (48.75 dBm)' }), one({ output: '> 48.75 dBm' }));
  expect(rounding).toMatchObject({ kind: 'rounding', side: 'second' });
  expect(rounding?.box.map((own) => own.printed)).toEqual([
    ['48.75 dBm', '75 W'].map((text) => quantities(text)[0]!),
  ]);
});

test('what many words would leave out is left out in one word', () => {
  const jp = [
    { when: { hardened: 'yes', output: '>= 5 W' } },
    { when: { material: 'diamond', resolution: '>= 8 bit' } },
    { when: { 'sample-rate': '>= 600 MSPS', area: '>= 100 mm2' } },
  ];
  const leftOut = (tier: 'list' | 'anti-terrorism') => ({
    meaning: { kind: 'otherwise', tier },
    set: values('no'),
    printed: [],
  });
  const regions = regionsOf(one({ tpp: '>= 1000 TPP' }), jp).filter(({ side }) => side === 'first');
  expect(regions).toHaveLength(1);
  expect(regions[0]).toMatchObject({
    kind: 'gap',
    box: [part(number('tpp'), intervals('[1000,)'), '1000 TPP'), leftOut('list')],
    addresses: [['3A001.a'], []],
    witness: { tpp: '1500 TPP', hardened: 'no', material: 'silicon' },
  });
});
