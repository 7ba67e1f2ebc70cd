import type { Condition } from '../../../src/model/condition';
import { all, any, is, no, related } from '../build';
import {
  compared,
  goods,
  hardened,
  lines,
  listed,
  manyQuestions,
  more,
  ofA,
  regionTold,
  software,
  softwareFor,
  wide,
  yes,
  type Rules,
  type Said,
} from './subject-lists';

const forA = (itemClass: string, own: Condition): Condition => all(own, softwareFor(ofA(itemClass)));
const [first = '', second = ''] = manyQuestions;
const contains = (of: Condition) => related('contains', of);
const pages = is('pages', '< 7');

/** What is told of software, without examples. */
const regions = (us: Rules, jp: Rules = {}) =>
  compared(us, jp).told.regions.map((text) => text.split('; ').slice(0, 2).join('; '));

test.each<[string, Condition, Condition]>([
  ['limits', lines('>= 100'), lines('>= 200')],
  ['figures', lines('>= 7'), is('pages', '>= 7')],
  ['answers', yes(first), yes(second)],
  ['answers to one question', yes(first), no(yes(first))],
  ['conjunctions', all(lines('>= 7'), pages), any(lines('>= 7'), pages)],
  ['parts of conjunctions', all(lines('>= 7'), pages), all(lines('>= 8'), pages)],
  ['alternatives', any(lines('>= 7'), pages), any(lines('>= 6'), is('pages', '< 8'))],
  ['exclusions', no(contains(yes(first))), no(contains(yes(second)))],
  ['relations', contains(yes(first)), softwareFor(yes(first))],
  ['what is asked of a part', contains(yes(first)), contains(yes(second))],
  ['classes of a part', contains(ofA('circuit')), contains(ofA('computer'))],
  ['paragraphs on a part', contains(listed('G1')), contains(listed('G2'))],
])(
  'a paragraph that asks for other %s for another subject is told of each as it would be by itself',
  (_, one, other) => {
    const besides = { G1: goods(lines('> 9')), G2: goods(lines('> 3')) };
    const alone = (when: Condition) => regions({ ...besides, S1: software(when) });
    const [ofCircuits, ofComputers] = [alone(forA('circuit', one)), alone(forA('computer', other))];
    expect([ofCircuits.length, ofComputers.length].every((count) => count > 0)).toBe(true);
    const both = regions({ ...besides, S1: software(any(forA('circuit', one), forA('computer', other))) });
    expect(both.toSorted()).toEqual([...ofCircuits, ...ofComputers].toSorted());
  },
);

test('paragraphs of one number on both lists are told of each list', () => {
  const own = (itemClass: string) => ({ X: software(forA(itemClass, lines('>= 100'))) });
  expect(regions(own('circuit'), own('computer'))).toEqual([
    'gap first: software for: circuit and lines 100 or more; X / ',
    'gap second: software for: computer and lines 100 or more;  / X',
  ]);
});

test('of a subject nothing is told that is told whatever software is for', () => {
  const us = { S1: software(lines('>= 100')) };
  const jp = { T1: software(forA('circuit', lines('>= 500'))) };
  expect(regions(us, jp)).toEqual(['gap first: lines 100 or more; S1 / ']);
});

test('an example is joined to what it is for, beside what it contains', () => {
  const us = { S1: software(all(contains(yes('hardened')), forA('circuit', lines('>= 100')))) };
  const [region] = compared(us, {}).regions;
  expect(regionTold(region!)).toBe(
    'gap first: software for: circuit and lines 100 or more and contains: hardened: yes; S1 / ; software (lines 150 count) contains something else (hardened yes) for circuit',
  );
  expect(region!.box[0]).toStrictEqual({
    meaning: { kind: 'class', class: 'circuit', relation: 'software-for' },
    set: { kind: 'values', values: ['yes'] },
    printed: [],
  });
  expect(region!.witness!.related.map(({ item }) => [item.id, item.name])).toEqual([
    ['witness/contains', 'witness/contains'],
    ['witness/software-for', 'witness/software-for'],
  ]);
});

test('an example of what no subject is asked for is for an item of no class that the vocabulary has', () => {
  const [region] = compared({ S1: software(lines('>= 100')) }, {}).regions;
  const uppermost = ['circuit', 'computer', 'software', 'technology'];
  expect(region!.witness!.related).toEqual([
    {
      relation: 'software-for',
      item: {
        id: 'witness/software-for',
        name: 'witness/software-for',
        classes: new Map(uppermost.map((id) => [id, 'no'])),
        figures: new Map(),
        related: [],
        place: { file: '', line: 1, column: 1 },
      },
    },
  ]);
});

describe('what is controlled whatever it is for is left out in a word, where to say it takes many', () => {
  const at = { reasons: [{ reason: 'AT', column: 1 }] };
  /** Six questions in pairs: what is in none of the pairs takes eight boxes. */
  const pairs = (sign: string, more: Said = {}): Rules =>
    Object.fromEntries(
      [0, 2, 4].map((place) => [
        `${sign}${place}`,
        software(all(yes(manyQuestions[place]!), yes(manyQuestions[place + 1]!)), more),
      ]),
    );
  const own = (sign: string, more: Said = {}): Rules => ({
    [sign]: software(softwareFor(ofA('circuit')), more),
  });
  const forCircuits = (texts: readonly string[]) =>
    texts.filter((text) => text.includes('software for: circuit'));
  const inAt = (us: Rules, jp: Rules) =>
    forCircuits(compared(us, jp, { tier: 'anti-terrorism' }).told.regions);
  const example = (texts: readonly string[]) => texts.map((text) => text.replace(/\(.*\)/, '(…)'));

  test('by the other list', () => {
    const told = ['software for: circuit and not controlled by both lists on other grounds'];
    expect(forCircuits(regions(own('S'), pairs('T')))).toEqual(
      told.map((text) => `gap first: ${text}; S / `),
    );
    expect(forCircuits(regions(pairs('S'), own('T')))).toEqual(
      told.map((text) => `gap second: ${text};  / T`),
    );
  });

  test('by the other list in either tier, or by the same list in the tier of the list', () => {
    const told =
      'gap first: software for: circuit and not controlled for another reason; S / ; software (…) for circuit';
    expect(example(inAt(own('S', at), pairs('T')))).toEqual([told]);
    expect(example(inAt(own('S', at), pairs('T', at)))).toEqual([told]);
    expect(example(inAt({ ...own('S', at), ...pairs('S') }, {}))).toEqual([told]);
  });

  test('limits of paragraphs that ask of the subject are told nevertheless', () => {
    const other = { ...pairs('T'), T: software(forA('circuit', lines('>= 100'))) };
    expect(forCircuits(regions(own('S'), other))).toEqual([
      'gap first: software for: circuit and lines under 100 and not controlled by both lists on other grounds; S / ',
    ]);
  });

  test('and what the same list controls whatever it is for is no part of that', () => {
    const steps = forA('circuit', any(lines('>= 100'), is('pages', '>= 5')));
    const us = { S: software(steps), Q: software(all(lines('< 100'), is('pages', '< 5'))) };
    expect(forCircuits(regions(us, pairs('T')))).toEqual(
      ['lines 100 or more', 'pages 5 or more'].map(
        (limit) =>
          `gap first: software for: circuit and ${limit} and not controlled by both lists on other grounds; S / `,
      ),
    );
  });

  test('but not by the same list in the same tier, nor for nothing', () => {
    const told = 'gap first: software for: circuit; S / ; software (…) for circuit';
    expect(example(inAt({ ...own('S', at), ...pairs('S', at) }, {}))).toEqual([told]);
    expect(forCircuits(regions({ ...own('S'), ...pairs('S') }))).toEqual([
      'gap first: software for: circuit; S / ',
    ]);
  });

  test('and no example lies in what is left out', () => {
    for (const { box, witness } of compared(own('S'), pairs('T')).regions) {
      if (!box.some(({ meaning }) => meaning.relation !== undefined)) continue;
      const answer = (place: number) => witness!.figures.get(manyQuestions[place]!)?.printed;
      for (const place of [0, 2, 4]) expect([answer(place), answer(place + 1)]).toContain('no');
    }
  });
});

test('two parts that no one part is leave open how several items answer together', () => {
  const both = all(contains(lines('< 5')), contains(lines('> 8')));
  const { told } = compared({ G1: wide, S1: software(all(both, softwareFor(listed('G1')))) }, { J1: wide });
  expect(told).toMatchObject({ relation: 'unresolved', unresolved: ['several-related-items'] });
  const one = all(contains(lines('> 5')), contains(lines('> 8')));
  expect(
    compared({ G1: wide, S1: software(all(one, softwareFor(listed('G1')))) }, { J1: wide }).told.unresolved,
  ).toEqual([]);
});

test('proved gaps stand before what hinges on a judgment, though the goods make them', () => {
  const us = {
    G1: wide,
    G2: hardened,
    S1: software(all(softwareFor(listed('G1')), yes('special'))),
    S2: more('>= 5', 'G2'),
  };
  const jp = { J1: wide, T1: software(softwareFor(listed('J1'))) };
  expect(regions(us, jp)).toEqual([
    'gap first: software for: computer, controlled by this list only and lines 5 or more; S2 / ',
    'judgment second: software for: circuit, controlled by both lists and special: no;  / T1',
  ]);
});

describe('what a statement about software rests on', () => {
  const bilingual = { en: 'a reading', ja: '読み方' };

  test('names open readings and texts not shown in force of all paragraphs that take part, on both lists', () => {
    const us = {
      G1: wide,
      S1: { ...more('>= 5', 'G1'), open: bilingual },
      S2: software(lines('> 8'), { open: bilingual }),
      S3: { ...goods(), open: bilingual },
    };
    const jp = {
      T1: software(softwareFor(ofA('circuit')), { seen: '2026-06-01' }),
      T2: software(lines('> 8'), { open: bilingual }),
    };
    const { ground, controls } = compared(us, jp).told;
    expect(ground).toEqual({
      notCovered: [[], ['N2']],
      openJudgments: [],
      excludedClasses: [],
      openReadings: ['S2', 'S1', 'T2'],
      notShownInForce: ['T1'],
    });
    expect(controls).toEqual([
      ['S1', 'S2'],
      ['T1', 'T2'],
    ]);
  });

  test('is as large as its largest comparison has axes, and as all of them have nodes', () => {
    const us = { S1: software(all(lines('>= 5'), pages, softwareFor(ofA('circuit')))) };
    const { size: small } = compared(us, {});
    expect(small.axes).toBe(2);
    expect(small.nodes).toBeGreaterThan(2);
    expect(small.made).toBeGreaterThanOrEqual(small.nodes);
    const { size } = compared({ ...us, S2: software(all(lines('>= 9'), softwareFor(ofA('computer')))) }, {});
    expect(size.axes).toBe(2);
    expect(size.nodes).toBeGreaterThan(small.nodes);
    expect(size.made).toBeGreaterThan(small.made);
  });
});
