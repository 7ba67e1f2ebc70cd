import { compared, expectAll, expectMirrored, expectProvedRegionsAlone } from './oracle-checks';
import type { Words } from './small-lists';

const nothing: Words = { class: 'computer' };
const one = (when: Words): readonly Words[] => [{ when }];
const part = (more: object): Words => ({ contains: { class: 'converter', ...more } });

/** Pairs of lists, one for each form of words and each way in which two lists can part. */
const pairs: Readonly<Record<string, readonly [readonly Words[], readonly Words[]]>> = {
  'one limit against none': [one({ tpp: '>= 1000 TPP' }), [nothing]],
  'a limit that one list includes': [one({ tpp: '>= 1000 TPP' }), one({ tpp: '> 1000 TPP' })],
  'two limits': [one({ tpp: '> 1000 TPP, <= 2000 TPP' }), one({ tpp: '>= 1000 TPP, < 2000 TPP' })],
  'exactly one figure': [one({ tpp: '= 1000 TPP' }), one({ tpp: '>= 1000 TPP, <= 1000 TPP' })],
  'whole numbers': [one({ resolution: '> 8 bit' }), one({ resolution: '>= 9 bit, < 11 bit' })],
  'a choice': [one({ material: 'compound | diamond' }), one({ material: 'diamond' })],
  'answers and figures': [
    one({ hardened: 'yes', tpp: '>= 1000 TPP' }),
    one({ any: [{ hardened: 'yes' }, { tpp: '>= 2000 TPP' }] }),
  ],
  'what is not so': [one({ not: { hardened: 'yes', tpp: '>= 1000 TPP' } }), one({ tpp: '< 1000 TPP' })],
  'both ends of a range': [
    one({ 'rated-temperature': 'covers >= 218 K (-55 degC), <= 398 K (125 degC)' }),
    one({ 'rated-temperature': 'max > 398 K (125 degC)' }),
  ],
  'a range that reaches into another': [
    one({ 'rated-temperature': 'overlaps > -55 degC, <= 125 degC' }),
    one({ 'rated-temperature': 'within >= -60 degC, <= 126 degC' }),
  ],
  'a part that is not above the whole': [one({ 'part-tpp': '>= 1000 TPP' }), one({ tpp: '> 1000 TPP' })],
  'a figure that follows from others': [
    one({ density: '>= 10 TPP/mm2', tpp: '>= 1000 TPP' }),
    one({ density: '> 20 TPP/mm2' }),
  ],
  'a figure that follows, and those that it follows from': [
    one({ density: '> 15 TPP/mm2', area: '<= 100 mm2' }),
    one({ tpp: '> 1500 TPP', area: '< 200 mm2' }),
  ],
  'a limit by formula': [
    one({ 'fft-time': '<= {fft-points * log2(fft-points) / 20480} ms' }),
    one({ 'fft-time': '< {fft-points * log2(fft-points) / 20480} ms' }),
  ],
  'a limit by formula in another unit': [
    one({ 'fft-time': '< {fft-points * log2(fft-points) / 20.48} us' }),
    one({ 'fft-time': '< 300 us' }),
  ],
  'a limit by formula that has no figure in it': [
    one({ 'fft-time': '< {3 / 10} ms' }),
    one({ 'fft-time': '<= 0.3 ms' }),
  ],
  'a curve above a limit at some point of a band': [
    one({ power: '> 10 W at some > 2 GHz, <= 4 GHz' }),
    one({ power: '> 10 W at some > 3 GHz, <= 4 GHz' }),
  ],
  'a curve below a limit at some point of a band': [
    one({ power: '<= 10 W at some > 2 GHz, <= 3 GHz' }),
    one({ power: '< 10 W at some > 2 GHz, <= 3 GHz' }),
  ],
  'the highest and the lowest values of a curve': [
    one({ power: '> 10 W at some > 2 GHz, <= 3 GHz' }),
    one({ power: '< 20 W at some > 2 GHz, <= 3 GHz' }),
  ],
  'where a curve has no figure': [
    one({ not: { power: '> 10 W at some > 2 GHz, <= 3 GHz' } }),
    one({ frequency: 'max <= 3 GHz' }),
  ],
  'a part with a figure': [one(part({ tpp: '>= 1000 TPP' })), one(part({ tpp: '>= 2000 TPP' }))],
  'a part with several answers': [
    one(part({ tpp: '>= 1000 TPP', hardened: 'yes' })),
    one(part({ any: [{ tpp: '> 2000 TPP' }, { hardened: 'yes' }] })),
  ],
  'no such part': [
    [{ when: { material: 'silicon', not: part({ tpp: '>= 1000 TPP' }) } }],
    one({ material: 'silicon' }),
  ],
  'questions that only one list asks': [
    one({ tpp: '>= 1000 TPP', 'us-judgment': 'yes' }),
    one({ tpp: '>= 1000 TPP', 'jp-judgment': 'yes' }),
  ],
  'a question that decides only part of it': [
    [{ when: { tpp: '>= 1000 TPP', 'us-judgment': 'yes' } }, { when: { tpp: '>= 2000 TPP' } }],
    one({ tpp: '> 2000 TPP' }),
  ],
  'a question that both lists ask': [
    one({ tpp: '>= 1000 TPP', 'us-judgment': 'yes' }),
    one({ tpp: '>= 2000 TPP', 'us-judgment': 'yes' }),
  ],
  'an exclusion': [
    [{ when: { tpp: '>= 1000 TPP' }, except: [{ hardened: 'yes', 'stays-controlled': 'no' }] }],
    one({ tpp: '>= 1000 TPP' }),
  ],
  'an exclusion of what another paragraph controls': [
    [
      { when: { tpp: '>= 1000 TPP' }, except: [{ 'controlled-by': '3A001.b', 'stays-controlled': 'yes' }] },
      { when: { hardened: 'yes' } },
    ],
    one({ any: [{ tpp: '>= 1000 TPP' }, { hardened: 'yes', resolution: '>= 8 bit' }] }),
  ],
  'an exclusion of what another paragraph controls, which is lost there': [
    [
      { when: { tpp: '>= 1000 TPP' }, except: [{ 'controlled-by': '3A001.b', 'stays-controlled': 'no' }] },
      { class: 'amplifier', when: { hardened: 'yes' } },
    ],
    one({ tpp: '>= 1000 TPP' }),
  ],
  'criteria of another paragraph': [
    [{ when: { hardened: 'yes', meets: '3A001.b' } }, { class: 'amplifier', when: { tpp: '>= 1000 TPP' } }],
    one({ hardened: 'yes', tpp: '>= 1000 TPP' }),
  ],
  'a class that the item may have besides': [
    [{ when: { tpp: '>= 1000 TPP', not: { class: 'amplifier' } } }],
    one({ tpp: '>= 1000 TPP' }),
  ],
  'several paragraphs of which some say the same': [
    [{ when: { tpp: '>= 1000 TPP' } }, { when: { hardened: 'yes' } }, { when: { material: 'diamond' } }],
    [{ when: { tpp: '>= 2000 TPP' } }, { when: { material: 'diamond', hardened: 'yes' } }],
  ],
  'each wider somewhere': [
    one({ resolution: '>= 8 bit, < 10 bit', tpp: '> 1000 TPP' }),
    one({ resolution: '>= 10 bit', tpp: '> 1500 TPP' }),
  ],
  'the same in other words': [
    one({ tpp: '>= 1000 TPP' }),
    [{ when: { tpp: '>= 1000 TPP, <= 2000 TPP' } }, { when: { tpp: '> 1500 TPP' } }],
  ],
  'every item of the class': [[{ class: 'circuit' }], one({ hardened: 'yes' })],
};

test.each(Object.entries(pairs))(
  '%s: regions, witnesses and words agree with every item',
  (name, [us, jp]) => {
    // Whether a limit of this form can be met at all below another one is not settled.
    expectAll(compared(us, jp), name === 'a limit by formula in another unit');
  },
);

test.each([
  'each wider somewhere',
  'a limit that one list includes',
  'questions that only one list asks',
  'several paragraphs of which some say the same',
  'the highest and the lowest values of a curve',
  'a part with several answers',
  'one limit against none',
])(
  '%s: the lists in the other order are told as the mirror, and what is proved by itself is the same',
  (name) => {
    const [us, jp] = pairs[name]!;
    expectMirrored(compared(us, jp));
    expectProvedRegionsAlone(compared(us, jp));
  },
);
