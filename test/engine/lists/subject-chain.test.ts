import { subjectPaths, subjectRelationOf, subjectRelations } from '../../../src/engine/lists/subject-chain';
import type { Condition } from '../../../src/model/condition';
import { all, any, is, no, related } from '../build';
import { encoded, refers } from './references';
import { listOf, ofA, softwareFor, technologyFor, words, type Said } from './subject-lists';

test('relations lead to a subject where the vocabulary says so', () => {
  expect([...subjectRelations(words)]).toEqual(['software-for', 'technology-for']);
});

describe('the paths of a chain', () => {
  const toSoftware = { relation: 'technology-for', itemClass: 'software' };
  const toGoods = { relation: 'software-for', itemClass: 'circuit' };

  test.each<[string, Parameters<typeof subjectPaths>[0], (readonly [string, readonly string[]])[]]>([
    ['without a chain there are none', undefined, []],
    ['nor with an empty one', { steps: [] }, []],
    ['one step', { steps: [toGoods] }, [['software-for', ['circuit']]]],
    [
      'two steps, the second named from the first',
      { steps: [toSoftware, toGoods] },
      [
        ['technology-for', ['software']],
        ['technology-for/software-for', ['circuit']],
      ],
    ],
    ['an end at once', { steps: [], closed: 'software-for' }, [['software-for', []]]],
    [
      'an end after a step',
      { steps: [toSoftware], closed: 'software-for' },
      [
        ['technology-for', ['software']],
        ['technology-for/software-for', []],
      ],
    ],
  ])('%s', (_, chain, expected) => {
    expect([...subjectPaths(chain)]).toEqual(expected);
  });
});

describe('the relation by which a class is looked at', () => {
  const lines = is('lines', '> 5');
  const limit = is('bits', '> 8 bit');
  const relationOf = (itemClass: string, ...said: Said[]) =>
    subjectRelationOf(
      itemClass,
      said.map((own) => listOf('us', { S1: own })),
      words,
    );

  test.each<[string, string, Said[], string | undefined]>([
    ['none without controls', 'software', [], undefined],
    [
      'that of a control of the class',
      'software',
      [{ of: ['software'], when: softwareFor(limit) }],
      'software-for',
    ],
    ['that of a wider class', 'firmware', [{ of: ['software'], when: softwareFor(limit) }], 'software-for'],
    ['not that of a narrower one', 'software', [{ of: ['firmware'], when: softwareFor(limit) }], undefined],
    [
      'one of several classes will do',
      'software',
      [{ of: ['circuit', 'software'], when: softwareFor(limit) }],
      'software-for',
    ],
    ['not that of another class', 'circuit', [{ of: ['software'], when: softwareFor(limit) }], undefined],
    [
      'a class that the criteria name',
      'technology',
      [{ when: all(technologyFor(limit), ofA('technology')) }],
      'technology-for',
    ],
    [
      'a figure of the item itself names none',
      'software',
      [{ of: ['software'], when: all(lines, no(limit)) }],
      undefined,
    ],
    [
      'another relation does not count',
      'software',
      [{ of: ['software'], when: related('contains', limit) }],
      undefined,
    ],
    [
      'what is for nothing of the kind does not',
      'software',
      [{ of: ['software'], when: no(softwareFor(limit)) }],
      undefined,
    ],
    [
      'another paragraph speaks for itself',
      'software',
      [{ of: ['software'], when: refers(encoded(softwareFor(limit))) }],
      undefined,
    ],
    [
      'one of several alternatives',
      'software',
      [{ of: ['software'], when: any(lines, all(lines, softwareFor(limit))) }],
      'software-for',
    ],
    [
      'a class named in one alternative is not that of the other',
      'circuit',
      [{ when: any(all(ofA('circuit'), limit), all(ofA('software'), softwareFor(limit))) }],
      undefined,
    ],
    [
      'on the second list where the first says nothing',
      'software',
      [{ of: ['circuit'] }, { of: ['software'], when: softwareFor(limit) }],
      'software-for',
    ],
    [
      'the first that is met where there are two',
      'software',
      [
        { of: ['software'], when: technologyFor(limit) },
        { of: ['software'], when: softwareFor(limit) },
      ],
      'technology-for',
    ],
  ])('%s', (_, itemClass, said, expected) => {
    expect(relationOf(itemClass, ...said)).toBe(expected);
  });

  test('a control without any class is that of no class', () => {
    const bare: Condition = softwareFor(limit);
    for (const itemClass of words.classes.keys())
      expect(relationOf(itemClass, { when: bare })).toBeUndefined();
  });
});
