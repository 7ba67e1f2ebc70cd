import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import type { ClassComparison } from '../../../src/model/list-comparison';
import { smallLists, type Words } from './small-lists';

function compare(
  us: readonly Words[],
  jp: readonly Words[],
  itemClass = 'circuit',
  tier: 'list' | 'anti-terrorism' = 'list',
) {
  const { sides, vocabulary } = smallLists(us, jp);
  const result = compareClass(sides, vocabulary, itemClass, { tier });
  return { result, words: inWords(result, (box) => regionText(box, vocabulary, 'en')) };
}

const inWords = (result: ClassComparison, text: (box: ClassComparison['regions'][0]['box']) => string) =>
  result.regions.map(({ kind, side, box }) => `${kind} ${side}: ${text(box)}`);

const mirrored: Record<string, string> = {
  'first-wider': 'second-wider',
  'second-wider': 'first-wider',
  'only-first': 'only-second',
  'only-second': 'only-first',
};

describe.each<[string, Words[], Words[], string, string[]]>([
  [
    'the same limit in other words',
    [{ when: { tpp: '>= 4800 TPP' } }],
    [{ when: { not: { tpp: '< 4800 TPP' } } }],
    'equal',
    [],
  ],
  [
    'a set that one list cuts in two',
    [{ when: { output: '> 120 W' } }],
    [{ when: { output: '> 120 W, <= 300 W' } }, { when: { output: '> 300 W' } }],
    'equal',
    [],
  ],
  [
    'a higher limit on one list',
    [{ when: { tpp: '>= 4800 TPP' } }],
    [{ when: { tpp: '>= 6000 TPP' } }],
    'first-wider',
    ['gap first: tpp 4800 to under 6000 TPP'],
  ],
  [
    'each wider somewhere',
    [{ when: { resolution: '>= 8 bit, < 10 bit', 'sample-rate': '> 1.3 GSPS' } }],
    [{ when: { resolution: '>= 10 bit', 'sample-rate': '> 600 MSPS' } }],
    'each-wider',
    [
      'gap first: resolution 8 or 9 bit and sample-rate over 1.3 GSPS',
      'gap second: resolution 10 bit or more and sample-rate over 600 MSPS',
    ],
  ],
  [
    'a limit that one list includes',
    [{ when: { tpp: '>= 4800 TPP' } }],
    [{ when: { tpp: '> 4800 TPP' } }],
    'first-wider',
    ['boundary first: tpp exactly 4800 TPP'],
  ],
  [
    'an integer axis, where more than 8 is 9 or more',
    [{ when: { resolution: '> 8 bit' } }],
    [{ when: { resolution: '>= 9 bit' } }],
    'equal',
    [],
  ],
  [
    'one list only',
    [{ when: { hardened: 'yes' } }],
    [{ class: 'computer' }],
    'only-first',
    ['gap first: hardened: yes'],
  ],
  ['neither list', [{ class: 'computer' }], [{ class: 'computer' }], 'neither-controls', []],
  [
    'a choice and its complement',
    [{ when: { material: 'compound | diamond' } }],
    [{ when: { not: { material: 'silicon' } } }],
    'equal',
    [],
  ],
  [
    'figures in kelvin and in degrees that the law rounds',
    [{ when: { 'rated-temperature': 'max > 958 K (685 degC)' } }],
    [{ when: { 'rated-temperature': 'max > 685 degC' } }],
    'equal',
    [],
  ],
  [
    'two figures for one limit of which the other list prints the second',
    [{ when: { output: '> 75 W (48.75 dBm)' } }],
    [{ when: { output: '> 48.75 dBm' } }],
    'equal',
    ['rounding second: output over 48.75 dBm to 75 W'],
  ],
  [
    'minimum above maximum, which no item has',
    [{ when: { 'rated-temperature': 'max < 0 degC' } }],
    [
      {
        when: {
          any: [
            { 'rated-temperature': 'max < 0 degC' },
            { all: [{ 'rated-temperature': 'min > 50 degC' }, { 'rated-temperature': 'max < 20 degC' }] },
          ],
        },
      },
    ],
    'equal',
    [],
  ],
  [
    'a part above the whole, which no item has',
    [{ when: { tpp: '>= 1000 TPP' } }],
    [{ when: { any: [{ tpp: '>= 1000 TPP' }, { 'part-tpp': '>= 1000 TPP' }] } }],
    'equal',
    [],
  ],
  [
    'a density that performance and area rule out',
    [{ when: { tpp: '>= 4800 TPP', area: '<= 100 mm2' } }],
    [{ when: { tpp: '>= 4800 TPP', area: '<= 100 mm2', density: '>= 48 TPP/mm2' } }],
    'equal',
    [],
  ],
  [
    'a density that performance and area allow',
    [{ when: { tpp: '>= 4800 TPP', area: '<= 100 mm2' } }],
    [{ when: { tpp: '>= 4800 TPP', area: '<= 100 mm2', density: '>= 50 TPP/mm2' } }],
    'first-wider',
    ['gap first: tpp 4800 TPP or more and area up to 100 mm² and density under 50 TPP/mm²'],
  ],
  [
    'a limit by formula, strict on one list only',
    [{ when: { 'fft-time': '<= {fft-points * log2(fft-points) / 20480} ms' } }],
    [{ when: { 'fft-time': '< {fft-points * log2(fft-points) / 20480} ms' } }],
    'first-wider',
    ['boundary first: fft-time exactly fft-points * log2(fft-points) / 20480 ms'],
  ],
  [
    'a curve that one list looks at in two bands and the other in one',
    [{ when: { power: '> 10 W at some > 2 GHz, <= 4 GHz' } }],
    [
      {
        when: {
          any: [{ power: '> 10 W at some > 2 GHz, <= 3 GHz' }, { power: '> 10 W at some > 3 GHz, <= 4 GHz' }],
        },
      },
    ],
    'equal',
    [],
  ],
  [
    'a curve whose band one list ends sooner',
    [{ when: { power: '> 10 W at some > 2 GHz, <= 4 GHz' } }],
    [{ when: { power: '> 10 W at some > 2 GHz, <= 3 GHz' } }],
    'first-wider',
    ['gap first: highest power at over 2 to 3 GHz up to 10 W and highest power at over 3 to 4 GHz over 10 W'],
  ],
  [
    'output in a band in which the item does not operate, which no item has',
    [{ when: { power: '> 10 W at some > 2 GHz, <= 4 GHz' } }],
    [{ when: { power: '> 10 W at some > 2 GHz, <= 4 GHz', frequency: 'overlaps > 2 GHz, <= 4 GHz' } }],
    'equal',
    [],
  ],
  [
    'judgments that only one list asks for',
    [{ when: { tpp: '>= 1000 TPP', 'us-judgment': 'yes' } }],
    [{ when: { tpp: '>= 1000 TPP', 'jp-judgment': 'yes' } }],
    'not-comparable',
    [
      'judgment first: tpp 1000 TPP or more and us-judgment: yes and jp-judgment: no',
      'judgment second: tpp 1000 TPP or more and us-judgment: no and jp-judgment: yes',
    ],
  ],
  [
    'the same judgment on both lists',
    [{ when: { 'us-judgment': 'yes' } }],
    [{ when: { 'us-judgment': 'yes', tpp: '>= 1000 TPP' } }],
    'first-wider',
    ['gap first: us-judgment: yes and tpp under 1000 TPP'],
  ],
  [
    'an exclusion of what another paragraph of the same list controls',
    [{ when: { tpp: '>= 1000 TPP' } }],
    [
      {
        when: { tpp: '>= 1000 TPP' },
        except: [{ 'controlled-by': '第6条第1号ロ', 'stays-controlled': 'yes' }],
      },
      { when: { hardened: 'yes', tpp: '>= 2000 TPP' } },
    ],
    'equal',
    [],
  ],
  [
    'an exclusion of what nobody controls otherwise',
    [{ when: { tpp: '>= 1000 TPP' } }],
    [{ when: { tpp: '>= 1000 TPP' }, except: [{ hardened: 'yes', 'stays-controlled': 'no' }] }],
    'first-wider',
    ['gap first: tpp 1000 TPP or more and hardened: yes'],
  ],
  [
    'a contained part',
    [{ when: { contains: { class: 'converter', tpp: '>= 1000 TPP' } } }],
    [{ when: { contains: { class: 'converter', tpp: '>= 2000 TPP' } } }],
    'first-wider',
    ['gap first: contains: converter and contains: tpp 1000 to under 2000 TPP'],
  ],
])('%s', (_, us, jp, relation, regions) => {
  test(`is ${relation}`, () => {
    const { result, words } = compare(us, jp);
    expect(words).toEqual(regions);
    expect(result).toMatchObject({ relation, unresolved: [], atLeast: false });
  });
  test('and its mirror when the lists change places', () => {
    const turned = compare(jp.map(inUs), us.map(inJp));
    expect(turned.result.relation).toBe(mirrored[relation] ?? relation);
    expect(turned.words.map(sideless).sort()).toEqual(regions.map(sideless).sort());
  });
  test('and every region has a witness that the plain evaluator confirms', () => {
    expect(compare(us, jp).result.regions.every(({ witness }) => witness !== undefined)).toBe(true);
  });
});

const sideless = (text: string) =>
  text
    .replace(/ (first|second):/, '')
    .split(/: (?=\w)| and /)
    .sort()
    .join(' & ');
const inUs = (words: Words): Words =>
  JSON.parse(JSON.stringify(words).replaceAll('第6条第1号ロ', '3A001.b')) as Words;
const inJp = (words: Words): Words =>
  JSON.parse(JSON.stringify(words).replaceAll('3A001.b', '第6条第1号ロ')) as Words;

test('a region names the paragraphs that make it and those of the other list that answer to them', () => {
  const { result } = compare(
    [{ when: { tpp: '>= 4800 TPP' } }, { when: { hardened: 'yes' } }],
    [{ when: { hardened: 'yes' } }, { when: { tpp: '>= 6000 TPP' } }],
  );
  expect(result.regions.map(({ addresses }) => addresses)).toEqual([[['3A001.a'], ['第6条第1号ロ']]]);
});

test('a region does not reach into what both control for another reason', () => {
  const { words } = compare(
    [{ when: { tpp: '>= 4800 TPP' } }, { when: { hardened: 'yes' } }],
    [{ when: { hardened: 'yes' } }, { when: { tpp: '>= 6000 TPP' } }],
  );
  expect(words).toEqual(['gap first: tpp 4800 to under 6000 TPP and hardened: no']);
});

test('anti-terrorism control is no gap of the lists, and is compared on its own', () => {
  const us = [
    { when: { tpp: '>= 100 TPP' }, reasons: [{ reason: 'AT', column: 1 }] },
    { when: { tpp: '>= 1000 TPP' } },
  ];
  const jp = [{ when: { tpp: '>= 1000 TPP' } }];
  expect(compare(us, jp).result.relation).toBe('equal');
  const { result, words } = compare(us, jp, 'circuit', 'anti-terrorism');
  expect(result.relation).toBe('only-first');
  expect(words).toEqual(['gap first: tpp 100 to under 1000 TPP']);
});

test('a class that an amplifier paragraph excludes stays free, and both ways of control meet in the union', () => {
  const us = [
    { class: 'amplifier', when: { tpp: '>= 10 TPP' } },
    { class: 'module', when: { tpp: '>= 10 TPP' } },
  ];
  const jp = [
    {
      class: 'amplifier',
      when: { tpp: '>= 10 TPP' },
      except: [{ 'controlled-by': '第6条第1号ロ', 'stays-controlled': 'yes' }],
    },
    { class: 'module', when: { tpp: '>= 10 TPP' } },
  ];
  expect(compare(us, jp, 'amplifier').result.relation).toBe('equal');
  const { words } = compare(us, [jp[0]!, { class: 'module', when: { tpp: '>= 20 TPP' } }], 'module');
  expect(words).toEqual(['gap first: tpp 10 to under 20 TPP']);
});

test('a reference to what is not encoded leaves the comparison open', () => {
  const { result } = compare(
    [{ when: { tpp: '>= 10 TPP' } }],
    [
      {
        when: { tpp: '>= 10 TPP' },
        except: [{ 'controlled-by': '第6条第1号ロ', 'stays-controlled': 'unknown' }],
      },
      { coverage: 'none' },
    ],
  );
  expect(result.relation).toBe('unresolved');
  expect(result.unresolved).toEqual(['not-encoded']);
});

test('conditions on several related items at once are not proved equal by one of them', () => {
  const part = (more: object) => ({ contains: { class: 'converter', ...more } });
  const { result } = compare(
    [{ when: { all: [part({ tpp: '>= 10 TPP' }), part({ hardened: 'yes' })] } }],
    [{ when: part({ tpp: '>= 10 TPP', hardened: 'yes' }) }],
  );
  expect(result.relation).toBe('unresolved');
  expect(result.unresolved).toEqual(['several-related-items']);
});

describe('several related items', () => {
  const part = (more: object) => ({ contains: { class: 'converter', ...more } });
  const without = (more: object) => ({ not: part(more) });

  test('answer as one of them does where a single question is asked of them, also when it is negated', () => {
    const { result, words } = compare(
      [{ when: { hardened: 'yes', all: [without({ tpp: '>= 10 TPP' })] } }],
      [{ when: { hardened: 'yes' } }],
    );
    expect(result.unresolved).toEqual([]);
    expect(result.relation).toBe('second-wider');
    expect(words).toEqual([
      'gap second: hardened: yes and contains: converter and contains: tpp 10 TPP or more',
    ]);
  });

  test('answer as one of them does where one question implies the other', () => {
    const { result } = compare(
      [{ when: { all: [part({ tpp: '>= 10 TPP' }), without({ tpp: '>= 20 TPP' })] } }],
      [
        {
          when: part({ tpp: '>= 10 TPP' }),
          except: [{ ...part({ tpp: '>= 20 TPP' }), 'stays-controlled': 'no' }],
        },
      ],
    );
    expect(result).toMatchObject({ relation: 'equal', unresolved: [] });
  });

  test('are left open where two of them answer as none does alone', () => {
    // With a part of 15 TPP and one of 25 TPP the second list controls it, for the first of them; the first list does not.
    const { result } = compare(
      [{ when: { all: [part({ tpp: '>= 10 TPP' }), without({ tpp: '>= 20 TPP' })] } }],
      [{ when: part({ tpp: '>= 10 TPP, < 20 TPP' }) }],
    );
    expect(result).toMatchObject({ relation: 'unresolved', unresolved: ['several-related-items'] });
  });
});

test('what stays controlled by another paragraph of the list is not asked for twice', () => {
  const part = (more: object) => ({ contains: { class: 'converter', ...more } });
  const us = [
    { when: { hardened: 'yes', all: [part({ tpp: '>= 10 TPP' })] } },
    {
      when: { hardened: 'yes', all: [part({ area: '> 5 mm2' })] },
      except: [{ 'controlled-by': '3A001.a', 'stays-controlled': 'yes' }],
    },
  ];
  const jp = [{ when: { hardened: 'yes', any: [part({ tpp: '>= 10 TPP' }), part({ area: '> 5 mm2' })] } }];
  expect(compare(us, jp).result).toMatchObject({ relation: 'equal', unresolved: [] });
});

test('what stays controlled elsewhere, by words that are not encoded, is no proved gap and says so', () => {
  const us = [{ when: { tpp: '>= 10 TPP' } }];
  const jp = [
    {
      when: { tpp: '>= 10 TPP' },
      except: [{ hardened: 'yes', 'stays-controlled': 'yes', cite: '第6条第1号イ' }],
    },
  ];
  const { result, words } = compare(us, jp);
  expect(result).toMatchObject({ relation: 'unresolved', unresolved: ['controlled-elsewhere'] });
  expect(words).toEqual([
    'unresolved first: tpp 10 TPP or more and hardened: yes and where 第6条第1号イ leaves them (not encoded): not controlled',
  ]);
  const gone = [{ ...jp[0]!, except: [{ hardened: 'yes', 'stays-controlled': 'no', cite: '第6条第1号イ' }] }];
  expect(compare(us, gone).words).toEqual(['gap first: tpp 10 TPP or more and hardened: yes']);
});

test('an exclusion of what only the anti-terrorism tier controls still counts between the lists', () => {
  const us = [
    { when: { hardened: 'yes' }, reasons: [{ reason: 'AT', column: 1 }] },
    { when: { tpp: '>= 10 TPP' }, except: [{ 'controlled-by': '3A001.a', 'stays-controlled': 'yes' }] },
  ];
  const jp = [{ when: { tpp: '>= 10 TPP' } }];
  expect(compare(us, jp).words).toEqual(['gap second: tpp 10 TPP or more and hardened: yes']);
});

test('where other paragraphs of both lists cut a gap into many pieces, it is one region that leaves them out', () => {
  const shared = [
    { when: { hardened: 'yes', area: '> 5 mm2' } },
    { when: { hardened: 'yes', resolution: '>= 12 bit' } },
    { when: { 'sample-rate': '> 100 MSPS', resolution: '>= 8 bit' } },
    { when: { output: '> 3 W', 'rated-temperature': 'max > 125 degC' } },
    { when: { output: '> 7 W', 'rated-temperature': 'min < -55 degC' } },
  ];
  const { result, words } = compare(
    [{ when: { tpp: '>= 6000 TPP' } }, ...shared],
    [{ when: { tpp: '> 6000 TPP' } }, ...shared],
  );
  expect(words).toEqual([
    'boundary first: tpp exactly 6000 TPP and not controlled by both lists on other grounds',
  ]);
  expect(result).toMatchObject({ relation: 'first-wider', total: 1, atLeast: false });
});

test('going over the node budget is said, and proves nothing', () => {
  const { sides, vocabulary } = smallLists(
    [{ when: { tpp: '>= 10 TPP', hardened: 'yes' } }],
    [{ when: { area: '> 5 mm2' } }],
  );
  const result = compareClass(sides, vocabulary, 'circuit', { tier: 'list', nodeBudget: 5 });
  expect(result).toMatchObject({ relation: 'unresolved', unresolved: ['node-budget'], atLeast: true });
});

test('equality states what is not encoded and what was taken not to be had', () => {
  const { result } = compare([{ when: { hardened: 'yes' } }], [{ when: { hardened: 'yes' } }]);
  expect(result.ground).toEqual({
    notCovered: [[], []],
    openJudgments: [],
    excludedClasses: [],
    openReadings: [],
    notShownInForce: [],
  });
});
