import { subjectAtoms } from '../../../src/engine/lists/subject-atoms';
import { subjectCells, type Beyond } from '../../../src/engine/lists/subject-cells';
import { subjectRelations } from '../../../src/engine/lists/subject-chain';
import { all, any, no, related } from '../build';
import {
  bits,
  forThose,
  goods,
  hardened,
  lines,
  listed,
  manyQuestions,
  more,
  narrow,
  ofA,
  sidesOf,
  software,
  softwareFor,
  technology,
  technologyFor,
  wide,
  words,
  yes,
  type Rules,
} from './subject-lists';

/** Each cell as the answers of the atoms in turn, then which lists control its goods: `yes no, first`. */
function cellsOf(
  us: Rules,
  jp: Rules,
  itemClass: string,
  beyond?: Beyond,
): readonly string[] | 'open' | 'none' {
  const sides = sidesOf(us, jp);
  const relations = subjectRelations(words);
  const atoms = sides.flatMap(({ controls }) =>
    controls.flatMap(({ scope }) => subjectAtoms(scope, relations)),
  );
  const found = subjectCells(sides, words, itemClass, beyond, [...new Set(atoms)]);
  if (typeof found === 'string') return found;
  expect(found.itemClass).toBe(itemClass);
  const { scopes } = found.diagrams.space;
  const parts = found.cells.map(({ scope }) => scope);
  // Every subject that can exist lies in one cell, and in one only.
  if (parts.length < 10) {
    expect(found.diagrams.canExist(scopes.complement(scopes.union(...parts)))).toBe(false);
    for (const [at, part] of parts.entries())
      for (const other of parts.slice(at + 1)) expect(scopes.disjoint(part, other)).toBe(true);
  }
  const by = ([first, second]: readonly [boolean, boolean]) =>
    first ? (second ? 'both' : 'first') : second ? 'second' : 'neither';
  return found.cells.map(({ answers, controlled }) => `${answers.join(' ')}, ${by(controlled)}`).sort();
}

const us = { G1: wide, S1: forThose('G1') };
const jp = { J1: narrow, T1: forThose('J1') };

test.each<[string, Rules, Rules, string, ReturnType<typeof cellsOf>]>([
  ['two limits make three', us, jp, 'circuit', ['no no, neither', 'yes no, first', 'yes yes, both']],
  [
    'a narrower class is cut as the wider is',
    us,
    jp,
    'converter',
    ['no no, neither', 'yes no, first', 'yes yes, both'],
  ],
  ['of a class of which no paragraph speaks there are none', us, jp, 'computer', 'none'],
  [
    'a class that is named',
    { S1: software(softwareFor(ofA('converter'))) },
    {},
    'converter',
    ['yes, neither'],
  ],
  ['is not the wider one', { S1: software(softwareFor(ofA('converter'))) }, {}, 'circuit', 'none'],
  [
    'what the lists control is told apart, referred to or not',
    { G1: wide, S1: software(softwareFor(ofA('circuit'))) },
    { J1: narrow },
    'circuit',
    ['yes, both', 'yes, first', 'yes, neither'],
  ],
  [
    'goods for anti-terrorism are told apart only where they are referred to',
    { G1: { ...wide, reasons: [{ reason: 'AT', column: 1 }] }, S1: forThose('G1') },
    { J1: { ...narrow, reasons: [{ reason: 'AT', column: 1 }] } },
    'circuit',
    ['no, neither', 'yes, neither'],
  ],
  [
    'a figure of which no goods paragraph speaks stays open',
    { G1: wide, S1: software(softwareFor(all(listed('G1'), yes('hardened'), lines('> 5')))) },
    {},
    'circuit',
    ['no unknown unknown, neither', 'yes unknown unknown, first'],
  ],
  [
    'one of which they speak is cut along',
    {
      G1: goods(all(bits('>= 8 bit'), yes('hardened'))),
      S1: software(softwareFor(all(ofA('circuit'), yes('hardened'), bits('> 20 bit')))),
    },
    {},
    'circuit',
    [
      'yes no no, neither',
      'yes no yes, neither',
      'yes yes no, first',
      'yes yes no, neither',
      'yes yes yes, first',
    ],
  ],
  [
    'also where only goods of the lesser tier speak of it, to which software refers',
    {
      G1: { ...wide, reasons: [{ reason: 'AT', column: 1 }] },
      S1: software(softwareFor(any(listed('G1'), all(ofA('circuit'), bits('>= 20 bit'))))),
    },
    {},
    'circuit',
    ['no yes no, neither', 'yes yes no, neither', 'yes yes yes, neither'],
  ],
  [
    'what is asked of a part of the goods is not asked of the goods',
    {
      G1: goods(related('contains', bits('>= 8 bit'))),
      S1: software(softwareFor(all(listed('G1'), bits('>= 12 bit')))),
    },
    {},
    'circuit',
    ['no unknown, neither', 'yes unknown, first'],
  ],
  [
    'a figure that is asked besides a class does not speak of other classes',
    { S1: software(softwareFor(all(ofA('converter'), bits('>= 8 bit'), yes('hardened')))) },
    {},
    'computer',
    'none',
  ],
  [
    'goods of another class that are left out do not matter to those that are of none besides',
    { G1: goods(all(bits('>= 8 bit'), no(ofA('converter')))), S1: forThose('G1') },
    {},
    'circuit',
    ['no, neither', 'yes, first'],
  ],
  [
    'a figure alone speaks of every class',
    { S1: software(softwareFor(bits('>= 8 bit'))) },
    {},
    'computer',
    ['unknown yes, neither'],
  ],
  [
    'goods that are not encoded take no part',
    { N1: { coverage: 'none' }, G1: wide, S1: software(softwareFor(listed('G1', 'N1'))) },
    {},
    'circuit',
    ['no, neither', 'yes, first'],
  ],
])('%s', (_, first, second, itemClass, expected) => {
  expect(cellsOf(first, second, itemClass)).toEqual(expected);
});

describe('software, which is for something in turn', () => {
  const of: Rules = { ...us, S2: more('>= 10', 'G1'), E1: technology(technologyFor(listed('S2'))) };
  const forCircuits: Beyond = { steps: [{ relation: 'software-for', itemClass: 'circuit' }] };
  const forComputers: Beyond = { steps: [{ relation: 'software-for', itemClass: 'computer' }] };
  const forNothing: Beyond = { steps: [], closed: 'software-for' };

  test.each<[string, Rules, Beyond, ReturnType<typeof cellsOf>]>([
    [
      'is cut by what its own figures and those of what it is for make of it',
      { G1: wide, S1: more('>= 10', 'G1'), E1: technology(technologyFor(listed('S1'))) },
      forCircuits,
      ['no no, neither', 'no yes, first'],
    ],
    ['is none where no paragraph speaks of such software', of, forComputers, 'none'],
    ['nor where it is for nothing', of, forNothing, 'none'],
    [
      'is looked at for nothing where its class alone is asked',
      { S1: technology(technologyFor(ofA('software'))) },
      forNothing,
      ['yes, neither'],
    ],
    ['and not for each class again', { S1: technology(technologyFor(ofA('software'))) }, forCircuits, 'none'],
    [
      'and is not controlled by what asks of its subject then',
      {
        G1: wide,
        S1: forThose('G1'),
        S2: software(lines('>= 10')),
        E1: technology(technologyFor(ofA('software'))),
      },
      forNothing,
      ['no yes, first', 'no yes, neither'],
    ],
  ])('%s', (_, rules, beyond, expected) => {
    expect(cellsOf(rules, {}, 'software', beyond)).toEqual(expected);
  });
});

describe('questions that are independent of each other', () => {
  const by = (count: number): Rules => ({
    ...Object.fromEntries(
      manyQuestions.slice(0, count).map((question, at) => [`G${at}`, goods(yes(question))]),
    ),
    S1: forThose(...manyQuestions.slice(0, count).map((_, at) => `G${at}`)),
  });
  const apart = (count: number): Rules => ({
    ...by(count),
    ...Object.fromEntries(manyQuestions.slice(0, count).map((_, at) => [`S${at}`, forThose(`G${at}`)])),
  });

  test('eight make 256 cells, which are looked at, and nine too many', () => {
    expect(cellsOf(apart(8), {}, 'circuit')).toHaveLength(256);
    expect(cellsOf(apart(9), {}, 'circuit')).toBe('open');
    expect(cellsOf(by(9), {}, 'circuit')).toEqual(['no, neither', 'yes, first']);
  });
});

test('goods of which something is left out', () => {
  const rules = { G1: wide, G2: hardened, S1: software(softwareFor(all(listed('G1'), no(listed('G2'))))) };
  expect(cellsOf(rules, {}, 'circuit')).toEqual(['no no, neither', 'yes no, first']);
  expect(cellsOf(rules, {}, 'computer')).toEqual(['no no, neither', 'no yes, first']);
});

test('subjects are cut once for two lists, and for others anew', () => {
  const sides = sidesOf(us, jp);
  const relations = subjectRelations(words);
  const atoms = sides.flatMap(({ controls }) =>
    controls.flatMap(({ scope }) => subjectAtoms(scope, relations)),
  );
  const [first, second] = sides;
  const found = subjectCells(sides, words, 'circuit', undefined, atoms);
  expect(subjectCells(sides, words, 'circuit', undefined, atoms)).toBe(found);
  for (const other of [
    subjectCells([second, first], words, 'circuit', undefined, atoms),
    subjectCells([first, first], words, 'circuit', undefined, atoms),
    subjectCells(sides, words, 'converter', undefined, atoms),
  ])
    expect(other).not.toBe(found);
});
