import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import { smallLists, type Words } from './small-lists';

const nothing: Words = { class: 'computer' };
const none: Words = { coverage: 'none' };
const screened: Words = { coverage: 'screen', screen: { hardened: 'yes' } };
const over = (figure: number): Words => ({ when: { tpp: `>= ${figure} TPP` } });

function told(us: readonly Words[], jp: readonly Words[]) {
  const { sides, vocabulary } = smallLists(us, jp);
  const { relation, unresolved, regions } = compareClass(sides, vocabulary, 'circuit', { tier: 'list' });
  return {
    relation,
    unresolved,
    regions: regions.map(({ kind, side, box }) => `${kind} ${side}: ${regionText(box, vocabulary, 'en')}`),
  };
}

const open = '3A001.b (not encoded in full) applies';
const not = '3A001.b (not encoded in full) does not apply';

test.each<[string, readonly Words[], readonly Words[], ReturnType<typeof told>]>([
  [
    'a paragraph that refers to one that is not encoded is a difference as far as that one applies',
    [{ when: { tpp: '>= 1000 TPP', 'controlled-by': '3A001.b' } }, none],
    [nothing],
    {
      relation: 'unresolved',
      unresolved: ['not-encoded'],
      regions: [`unresolved first: tpp 1000 TPP or more and ${open}`],
    },
  ],
  [
    'where its screen says no, it does not apply',
    [{ when: { tpp: '>= 1000 TPP', 'controlled-by': '3A001.b' } }, screened],
    [nothing],
    {
      relation: 'unresolved',
      unresolved: ['not-encoded'],
      regions: [`unresolved first: tpp 1000 TPP or more and ${open} and hardened: yes`],
    },
  ],
  [
    'a screen that no item of the class meets leaves nothing open',
    [
      { when: { tpp: '>= 1000 TPP', 'controlled-by': '3A001.b' } },
      { coverage: 'screen', screen: { class: 'computer' } },
    ],
    [nothing],
    { relation: 'neither-controls', unresolved: [], regions: [] },
  ],
  [
    'an exclusion of what is not encoded and lost is a difference as far as it applies',
    [{ ...over(1000), except: [{ 'controlled-by': '3A001.b', 'stays-controlled': 'no' }] }, none],
    [over(1000)],
    {
      relation: 'unresolved',
      unresolved: ['not-encoded'],
      regions: [`unresolved second: tpp 1000 TPP or more and ${open}`],
    },
  ],
  [
    'an exclusion of what is not encoded and stays controlled there changes nothing of the list as a whole',
    [{ ...over(1000), except: [{ 'controlled-by': '3A001.b', 'stays-controlled': 'yes' }] }, none],
    [over(1000)],
    { relation: 'equal', unresolved: [], regions: [] },
  ],
  [
    'the criteria of what is not encoded, though, may take out more than it controls',
    [{ ...over(1000), except: [{ meets: '3A001.b', 'stays-controlled': 'yes' }] }, none],
    [over(1000)],
    { relation: 'equal', unresolved: [], regions: [] },
  ],
  [
    'what is proved beside it is a gap, into which what is open may run',
    [{ when: { any: [{ tpp: '>= 2000 TPP' }, { 'controlled-by': '3A001.b' }] } }, none],
    [over(3000)],
    {
      relation: 'first-wider',
      unresolved: ['not-encoded'],
      regions: ['gap first: tpp 2000 to under 3000 TPP', `unresolved first: tpp under 3000 TPP and ${open}`],
    },
  ],
  [
    'an exclusion of what is proved to be lost is a gap whatever the rest of it is',
    [
      {
        ...over(1000),
        except: [{ any: [{ hardened: 'yes' }, { 'controlled-by': '3A001.b' }], 'stays-controlled': 'no' }],
      },
      none,
    ],
    [over(1000)],
    {
      relation: 'second-wider',
      unresolved: ['not-encoded'],
      regions: [
        'gap second: tpp 1000 TPP or more and hardened: yes',
        `unresolved second: tpp 1000 TPP or more and ${open}`,
      ],
    },
  ],
  [
    'of a part it is asked as of the item',
    [{ when: { contains: { 'controlled-by': '3A001.b' } } }, screened],
    [nothing],
    {
      relation: 'unresolved',
      unresolved: ['not-encoded'],
      regions: [`unresolved first: contains: ${open} and contains: hardened: yes`],
    },
  ],
  [
    'what is not encoded and denied',
    [{ when: { tpp: '>= 1000 TPP', not: { 'controlled-by': '3A001.b' } } }, none],
    [nothing],
    {
      relation: 'unresolved',
      unresolved: ['not-encoded'],
      regions: [`unresolved first: tpp 1000 TPP or more and ${not}`],
    },
  ],
])('%s', (_, us, jp, expected) => {
  expect(told(us, jp)).toEqual(expected);
});

describe('two figures that the law prints for one limit', () => {
  test.each<[string, Words, Words, string[]]>([
    ['the same two', { output: '> 75 W (48.75 dBm)' }, { output: '> 75 W (48.75 dBm)' }, []],
    ['the one that counts', { output: '> 75 W (48.75 dBm)' }, { output: '> 75 W' }, []],
    [
      'the other one',
      { output: '> 75 W (48.75 dBm)' },
      { output: '> 48.75 dBm' },
      ['rounding second: output over 48.75 dBm to 75 W'],
    ],
    [
      'the other one, said the other way round',
      { not: { output: '<= 75 W (48.75 dBm)' } },
      { not: { output: '<= 48.75 dBm' } },
      ['rounding second: output over 48.75 dBm to 75 W'],
    ],
    [
      'more apart than they are from each other',
      { output: '> 75 W (48.75 dBm)' },
      { output: '> 100 W (50 dBm)' },
      ['gap first: output over 75 to 100 W'],
    ],
    [
      'more apart, and the other list has them in decibels alone',
      { output: '> 75 W (48.75 dBm)' },
      { output: '> 40 dBm' },
      ['gap second: output over 40 dBm to 75 W'],
    ],
  ])('%s', (_, us, jp, expected) => {
    const { regions } = told([{ when: us }], [{ when: jp }]);
    expect(regions).toEqual(expected);
    const turned = told([{ when: jp }], [{ when: us }]).regions;
    expect(
      turned.map((text) => text.replace(/first|second/, (side) => (side === 'first' ? 'second' : 'first'))),
    ).toEqual(expected);
  });
});
