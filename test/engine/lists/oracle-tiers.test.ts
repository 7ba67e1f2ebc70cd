import { compared, expectAll, expectMirrored, expectProvedRegionsAlone } from './oracle-checks';
import type { Words } from './small-lists';

const at = { reason: 'AT', column: 1 };
const lesser = (when: Words): Words => ({ when, reasons: [at] });
const part = (more: object): Words => ({ contains: { class: 'converter', ...more } });
const one = (when: Words): readonly Words[] => [{ when }];

const tiers: Readonly<Record<string, readonly [readonly Words[], readonly Words[]]>> = {
  'anti-terrorism below a limit of the list': [
    [lesser({ tpp: '>= 1000 TPP' }), { when: { tpp: '>= 2000 TPP' } }],
    one({ tpp: '> 2000 TPP' }),
  ],
  'anti-terrorism that the other list covers in part': [
    [lesser({ tpp: '>= 1000 TPP' })],
    one({ tpp: '> 1500 TPP', hardened: 'yes' }),
  ],
  'anti-terrorism on both lists': [
    [lesser({ tpp: '>= 1000 TPP' }), { when: { hardened: 'yes' } }],
    [lesser({ tpp: '>= 1500 TPP' }), { when: { material: 'diamond' } }],
  ],
  'reasons that hold for a part of the paragraph': [
    [
      {
        when: { tpp: '>= 1000 TPP' },
        reasons: [{ reason: 'NS', column: 1, when: { hardened: 'yes' } }, at],
      },
    ],
    one({ tpp: '>= 2000 TPP' }),
  ],
  'several reasons that hold for parts of the paragraph': [
    [
      {
        when: { any: [{ tpp: '>= 1000 TPP' }, { material: 'diamond' }] },
        reasons: [
          { reason: 'NS', column: 1, when: { hardened: 'yes' } },
          { reason: 'MT', column: 1, when: { any: [{ tpp: '>= 2000 TPP' }, { material: 'diamond' }] } },
          at,
        ],
      },
    ],
    one({ tpp: '>= 1500 TPP', hardened: 'no' }),
  ],
  'a reason that holds for all of the paragraph beside one that does not': [
    [
      {
        when: { tpp: '>= 1000 TPP' },
        reasons: [{ reason: 'NS', column: 1, when: { hardened: 'yes' } }, { reason: 'RS', column: 1 }, at],
      },
    ],
    one({ tpp: '>= 2000 TPP' }),
  ],
  'an exclusion of what another paragraph controls for anti-terrorism only': [
    [
      lesser({ hardened: 'yes' }),
      { when: { tpp: '>= 1000 TPP' }, except: [{ 'controlled-by': '3A001.a', 'stays-controlled': 'yes' }] },
    ],
    one({ tpp: '>= 1000 TPP' }),
  ],
  'an exclusion of what another paragraph controls in part for anti-terrorism only': [
    [
      {
        when: { material: 'diamond' },
        reasons: [{ reason: 'NS', column: 1, when: { hardened: 'yes' } }, at],
      },
      { when: { tpp: '>= 1000 TPP' }, except: [{ 'controlled-by': '3A001.a', 'stays-controlled': 'yes' }] },
    ],
    one({ tpp: '>= 1000 TPP' }),
  ],
};

describe.each(['list', 'anti-terrorism'] as const)('in the tier %s', (tier) => {
  test.each(Object.entries(tiers))('%s: regions agree with every item', (_, [us, jp]) => {
    const found = compared(us, jp, 'circuit', tier);
    expectAll(found);
    expectMirrored(found);
    expectProvedRegionsAlone(found);
  });
});

const others: Readonly<Record<string, readonly [readonly Words[], readonly Words[]]>> = {
  'a question about a part, and that there is none such': [
    one({ all: [part({ tpp: '>= 1000 TPP' }), { not: part({ tpp: '>= 2000 TPP' }) }] }),
    one(part({ tpp: '>= 1000 TPP', hardened: 'no' })),
  ],
  'two questions about parts that one part can answer': [
    one({ all: [part({ tpp: '>= 1000 TPP' }), part({ tpp: '>= 2000 TPP' })] }),
    one(part({ tpp: '>= 2000 TPP' })),
  ],
  'two questions about parts that it takes two to answer': [
    one({ all: [part({ tpp: '< 1000 TPP' }), part({ tpp: '>= 2000 TPP' })] }),
    one(part({ tpp: '>= 2000 TPP' })),
  ],
  'one part or the other': [
    one({ any: [part({ tpp: '< 1000 TPP' }), part({ hardened: 'yes' })] }),
    [{ when: part({ tpp: '< 1000 TPP' }) }, { when: part({ hardened: 'yes', tpp: '>= 1000 TPP' }) }],
  ],
  'a part that another paragraph controls': [
    [
      { when: { contains: { 'controlled-by': '3A001.b' } } },
      { class: 'converter', when: { tpp: '>= 1000 TPP' } },
    ],
    one(part({ tpp: '> 1000 TPP' })),
  ],
  'a curve above a limit at every point of a band': [
    one({ power: '> 10 W at every > 2 GHz, <= 3 GHz' }),
    one({ power: '>= 10 W at every > 2 GHz, <= 3 GHz' }),
  ],
  'a curve below a limit at every point of a band': [
    one({ power: '<= 10 W at every > 2 GHz, <= 3 GHz' }),
    one({ power: '< 10 W at every > 2 GHz, <= 4 GHz' }),
  ],
  'a curve at every point of a band, and at some point of it': [
    one({ power: '> 10 W at every > 2 GHz, <= 4 GHz' }),
    one({ power: '> 10 W at some > 2 GHz, <= 4 GHz' }),
  ],
  'a paragraph that speaks of two classes': [
    [{ class: ['amplifier', 'module'], when: { tpp: '>= 1000 TPP' } }],
    [{ class: 'amplifier', when: { tpp: '>= 1000 TPP' } }],
  ],
  'an exclusion of one of two classes': [
    [
      {
        when: { tpp: '>= 1000 TPP' },
        except: [
          { any: [{ class: 'amplifier' }, { class: 'module', hardened: 'yes' }], 'stays-controlled': 'no' },
        ],
      },
    ],
    one({ tpp: '>= 2000 TPP' }),
  ],
  'an exclusion within what another paragraph says': [
    [
      {
        class: 'amplifier',
        when: { tpp: '>= 1000 TPP' },
        except: [{ hardened: 'yes', 'stays-controlled': 'no' }],
      },
      { when: { material: 'diamond', meets: '3A001.a' } },
    ],
    one({ material: 'diamond', tpp: '>= 1000 TPP' }),
  ],
};

test.each(Object.entries(others))('%s: regions agree with every item', (name, [us, jp]) => {
  // An example that operates in part of a band only, where every point of it is asked for, is not confirmed.
  expectAll(compared(us, jp), name.includes('at every point'));
});

test.each(['amplifier', 'module', 'converter'])(
  'for items of the class %s: regions agree with every item',
  (itemClass) => {
    const us = [
      { class: 'amplifier', when: { tpp: '>= 1000 TPP' } },
      { class: 'module', when: { hardened: 'yes' } },
      { when: { tpp: '>= 2000 TPP', not: { class: 'module' } } },
    ];
    const jp = [
      { class: ['amplifier', 'module'], when: { tpp: '> 1500 TPP' } },
      { class: 'converter', when: { hardened: 'yes' } },
    ];
    expectAll(compared(us, jp, itemClass));
  },
);
