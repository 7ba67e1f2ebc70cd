import { all, any, is } from '../build';
import {
  compared,
  expectTold,
  forThose,
  hardened,
  lines,
  listed,
  manyQuestions,
  more,
  narrow,
  ofA,
  plain,
  goods,
  software,
  softwareFor,
  technology,
  technologyFor,
  wide,
  yes,
  type Row,
  type Rules,
} from './subject-lists';

const about = (...addresses: string[]) => technology(technologyFor(listed(...addresses)));
const ofTechnology = {
  itemClass: 'technology',
  ground: { ...plain.ground, notCovered: [[], []] },
  controls: [['E1'], ['F1']],
} as const;

test.each<Row>([
  [
    'technology for goods, and for software for them, is told of each that only one list controls',
    { G1: wide, S1: forThose('G1'), E1: about('G1', 'S1') },
    { J1: narrow, T1: forThose('J1'), F1: about('J1', 'T1') },
    {
      ...ofTechnology,
      relation: 'first-wider',
      regions: [
        'gap first: technology for: circuit, controlled by this list only; E1 / ; technology for circuit (bits 9 bit)',
        'gap first: technology for: software, controlled by this list only and technology for / software for: circuit; E1 / ; technology for software for circuit (bits 9 bit)',
        'gap first: technology for: software, controlled by this list only and technology for / software for: converter; E1 / ; technology for software for converter (bits 9 bit)',
      ],
    },
  ],
  [
    'only what it can be for, and what that can be for, is looked at where subjects are named',
    { G1: wide, S1: forThose('G1'), E1: about('G1', 'S1') },
    { J1: narrow, T1: forThose('J1'), F1: about('J1', 'T1') },
    {
      ...ofTechnology,
      relation: 'first-wider',
      regions: [
        'gap first: technology for: converter, controlled by this list only; E1 / ; technology for converter (bits 9 bit)',
        'gap first: technology for: software, controlled by this list only and technology for / software for: converter; E1 / ; technology for software for converter (bits 9 bit)',
      ],
    },
    { subjects: ['software', 'converter'] },
  ],
  [
    'a limit on software decides about the technology for it',
    { G1: wide, S1: more('> 10', 'G1'), E1: about('S1') },
    { J1: wide, T1: more('>= 10', 'J1'), F1: about('T1') },
    {
      ...ofTechnology,
      relation: 'second-wider',
      regions: [
        'gap second: technology for: software, controlled by this list only and technology for / software for: circuit;  / F1; technology for software (lines 10 count) for circuit (bits 10 bit)',
        'gap second: technology for: software, controlled by this list only and technology for / software for: converter;  / F1; technology for software (lines 10 count) for converter (bits 10 bit)',
      ],
    },
  ],
  [
    'technology for any software is also for software that is for nothing that a control looks at',
    { E1: technology(technologyFor(ofA('software'))) },
    { J1: wide, T1: forThose('J1'), F1: about('T1') },
    {
      ...ofTechnology,
      relation: 'first-wider',
      regions: [
        'gap first: technology for: software; E1 / ; technology for software for something else',
        'gap first: technology for: software and technology for / software for: circuit; E1 / ; technology for software for circuit (bits 5 bit)',
        'gap first: technology for: software and technology for / software for: converter; E1 / ; technology for software for converter (bits 5 bit)',
      ],
    },
  ],
  [
    'technology for one kind of software is told of that kind, whatever it is for',
    { G1: wide, S1: forThose('G1'), E1: technology(technologyFor(ofA('firmware'))) },
    { T1: software(lines('>= 100')) },
    {
      ...ofTechnology,
      relation: 'only-first',
      controls: [['E1'], []],
      regions: [
        'gap first: technology for: firmware; E1 / ; technology for firmware (lines 50 count) for something else',
      ],
    },
  ],
  [
    'software can be for software in turn, which then is for nothing',
    { S1: software(softwareFor(ofA('software'))), E1: about('S1') },
    {},
    {
      ...ofTechnology,
      relation: 'only-first',
      controls: [['E1'], []],
      regions: [
        'gap first: technology for: software, controlled by this list only and technology for / software for: software; E1 / ; technology for software for software for something else',
        'gap first: technology for: software, controlled by this list only and technology for / software for: firmware; E1 / ; technology for software for firmware for something else',
      ],
    },
  ],
  [
    'a figure of its own besides',
    { G1: wide, E1: technology(all(is('pages', '>= 5'), technologyFor(listed('G1')))) },
    { J1: wide, F1: technology(all(is('pages', '> 20'), technologyFor(listed('J1')))) },
    {
      ...ofTechnology,
      relation: 'first-wider',
      regions: [
        'gap first: technology for: circuit, controlled by both lists and pages 5 to 20; E1 / F1; technology (pages 10 count) for circuit (bits 10 bit)',
      ],
    },
  ],
])('%s', (_, us, jp, expected, options = {}) => {
  expectTold(us, jp, expected, { ...options, itemClass: 'technology' });
});

const each = (make: (question: string, at: number) => [string, Rules[string]]): Rules =>
  Object.fromEntries(manyQuestions.map(make));
/** Circuits and software for them, by as many questions as these, each in a paragraph of its own. */
const byQuestions = {
  ...each((question, at) => [`G${at}`, goods(yes(question))]),
  ...each((_, at) => [`S${at}`, more(`>= ${at}`, `G${at}`)]),
};

test('subjects that fall into too many cells are left open, and others are told nevertheless', () => {
  const us = { ...byQuestions, C: hardened, S: forThose('C') };
  const { told } = compared(us, { J: hardened });
  expect(told).toMatchObject({
    relation: 'only-first',
    regions: [
      'gap first: software for: computer, controlled by both lists; S / ; software for computer (hardened yes)',
    ],
    total: 1,
    atLeast: true,
    unresolved: ['node-budget'],
  });
  expect(compared(byQuestions, {}).told).toMatchObject({
    relation: 'unresolved',
    regions: [],
    total: 0,
    atLeast: true,
    unresolved: ['node-budget'],
  });
});

test('of each kind on each side twice as many groups as the limit are told, and all are counted', () => {
  const us = {
    S1: software(all(lines('>= 100'), softwareFor(ofA('circuit')))),
    S2: software(all(lines('>= 200'), softwareFor(ofA('computer')))),
    S3: software(all(lines('>= 300'), softwareFor(ofA('technology')))),
  };
  const jp = {
    T1: software(all(lines('< 50'), softwareFor(ofA('circuit')))),
    T2: software(all(lines('<= 40'), softwareFor(ofA('computer')))),
    T3: software(all(lines('= 300'), softwareFor(ofA('technology')))),
  };
  const { told } = compared(us, jp, { limit: 1 });
  expect(told).toMatchObject({ relation: 'each-wider', total: 5, atLeast: false });
  expect(told.regions).toEqual([
    'gap first: software for: circuit and lines 100 or more; S1 / T1; software (lines 150 count) for circuit',
    'gap second: software for: circuit and lines under 50; S1 / T1; software (lines 20 count) for circuit',
    'gap first: software for: computer and lines 200 or more; S2 / T2; software (lines 300 count) for computer',
    'gap second: software for: computer and lines up to 40; S2 / T2; software (lines 20 count) for computer',
  ]);
});

test('what takes more words than are looked for is told in part, and there is at least so much', () => {
  const steps = Array.from({ length: 30 }, (_, at) => at);
  const staircase = any(...steps.map((at) => all(lines(`>= ${at}`), is('pages', `<= ${at}`))));
  const { told } = compared({ S1: software(all(staircase, softwareFor(ofA('circuit')))) }, {});
  expect(told).toMatchObject({ relation: 'only-first', atLeast: true, unresolved: [] });
});
