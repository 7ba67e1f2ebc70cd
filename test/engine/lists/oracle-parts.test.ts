import { compared, expectAll } from './oracle-checks';
import type { Words } from './small-lists';

const part = (more: object): Words => ({ contains: { class: 'converter', ...more } });
const of = (itemClass: string, more: object = {}): Words => ({ contains: { class: itemClass, ...more } });
const one = (when: Words): readonly Words[] => [{ when }];
const none = (when: Words): Words => ({ not: when });

/** Whether a comparison says that several related items could answer as none does alone. */
const pairs: Readonly<
  Record<string, readonly [us: readonly Words[], jp: readonly Words[], needsSeveral: boolean]>
> = {
  'a part of a class and of one above it': [one(of('converter')), one(of('circuit')), false],
  'a part of two classes that exclude each other': [
    one({ contains: { all: [{ class: 'computer' }, { class: 'circuit' }] } }),
    one(of('computer')),
    false,
  ],
  'a part of either of two classes': [
    one({ contains: { class: ['computer', 'converter'] } }),
    one(of('computer')),
    false,
  ],
  'a part whose own part is not above its whole': [
    one(of('converter', { 'part-tpp': '>= 1000 TPP' })),
    one(of('converter', { tpp: '>= 1000 TPP' })),
    false,
  ],
  'one question': [one(part({ tpp: '>= 1000 TPP' })), one(none(part({ tpp: '>= 1000 TPP' }))), false],
  'a question that implies another': [
    one({ all: [part({ tpp: '>= 1000 TPP' }), none(part({ tpp: '>= 2000 TPP' }))] }),
    one(part({ tpp: '>= 1000 TPP' })),
    false,
  ],
  'questions that exclude each other': [
    one({ all: [part({ tpp: '< 1000 TPP' }), part({ tpp: '>= 2000 TPP' })] }),
    one(part({ tpp: '< 1000 TPP' })),
    true,
  ],
  'questions that one part can answer both': [
    one({ all: [part({ tpp: '>= 1000 TPP' }), part({ hardened: 'yes' })] }),
    one(part({ tpp: '>= 1000 TPP' })),
    false,
  ],
  'questions of which both together are asked too': [
    one({ all: [part({ tpp: '>= 1000 TPP' }), part({ hardened: 'yes' })] }),
    one(part({ tpp: '>= 1000 TPP', hardened: 'yes' })),
    true,
  ],
  'questions that are only joined by or': [
    one({ any: [part({ tpp: '< 1000 TPP' }), part({ tpp: '>= 2000 TPP' })] }),
    one(part({ tpp: '>= 2000 TPP' })),
    false,
  ],
  'either question denied': [
    one({ any: [none(part({ tpp: '< 1000 TPP' })), none(part({ tpp: '>= 2000 TPP' }))] }),
    one(part({ tpp: '>= 2000 TPP' })),
    true,
  ],
  'questions of two paragraphs, one of which denies': [
    [{ when: none(part({ tpp: '< 1000 TPP' })) }, { when: part({ tpp: '>= 2000 TPP' }) }],
    one({ hardened: 'yes' }),
    true,
  ],
  'a question within a denial': [
    one(none({ any: [{ hardened: 'yes' }, part({ tpp: '>= 1000 TPP' })] })),
    one({ hardened: 'no' }),
    false,
  ],
  'parts of two classes': [
    one({ all: [of('converter', { tpp: '>= 1000 TPP' }), of('computer', { tpp: '>= 1000 TPP' })] }),
    one(of('computer', { tpp: '>= 2000 TPP' })),
    true,
  ],
  'a part that another paragraph controls, and one that it does not': [
    [
      { when: { all: [{ contains: { 'controlled-by': '3A001.b' } }, none(part({ tpp: '>= 2000 TPP' }))] } },
      { class: 'converter', when: { tpp: '>= 1000 TPP' } },
    ],
    one(part({ tpp: '>= 1000 TPP' })),
    false,
  ],
};

test.each(Object.entries(pairs))('%s: regions agree with every item', (_, [us, jp, needsSeveral]) => {
  const found = compared(us, jp);
  expect(found.comparison.unresolved).toEqual(needsSeveral ? ['several-related-items'] : []);
  expectAll(found);
});
