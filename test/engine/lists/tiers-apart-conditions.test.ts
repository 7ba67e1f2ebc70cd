import { tiersApart } from '../../../src/engine/lists/tiers-apart';
import type { Condition } from '../../../src/model/condition';
import type { Reason } from '../../../src/model/control-list';
import { all, any, no, refers } from '../build';
import {
  bits,
  forThose,
  goods,
  lines,
  listed,
  listOf,
  ofA,
  software,
  softwareFor,
  technologyFor,
  wide,
  yes,
  type Said,
} from './subject-lists';
import { apart, AT, MT, NS } from './tiers-in-words';

const [G1, G2, G3] = [wide, goods(yes('hardened'), 'computer'), goods(bits('< 3 bit'))];
const base = { G1, G2, G3 };
const unparted = [
  'G1 list: [circuit & bits >= 8 bit]',
  'G2 list: [computer & hardened yes]',
  'G3 list: [circuit & bits < 3 bit]',
];
const both = softwareFor(listed('G1', 'G2'));

test.each<[string, Said]>([
  ['without reasons', forThose('G1')],
  ['with reasons that hold for all of it', software(both, { reasons: [NS(), AT] })],
  ['for anti-terrorism only', software(both, { reasons: [AT] })],
  ['with one reason that holds for all of it', software(both, { reasons: [NS(yes('hardened')), MT(), AT] })],
  ['with a reason that holds for whatever it speaks of', software(both, { reasons: [NS(both), AT] })],
  [
    'with a reason for anti-terrorism that holds for a part',
    software(both, { reasons: [NS(), { ...AT, when: both }] }),
  ],
])('a paragraph %s stays as it is, and so does its list', (_, said) => {
  const side = listOf('us', { ...base, S1: said });
  expect(tiersApart(side)).toBe(side);
});

test.each<[string, Condition, Reason[], [listed: string, rest: string]]>([
  [
    'what is asked of the item itself is asked besides',
    lines('>= 5'),
    [NS(yes('hardened')), AT],
    ['[[software & lines >= 5] & [hardened yes]]', '[software & lines >= 5]'],
  ],
  [
    'any of several grounds suffices',
    lines('>= 5'),
    [NS(any(yes('hardened'), yes('special'))), MT(yes('usual')), AT],
    ['[[software & lines >= 5] & [hardened yes or special yes or usual yes]]', '[software & lines >= 5]'],
  ],
  [
    'grounds that hold together stay together',
    lines('>= 5'),
    [NS(all(yes('hardened'), yes('special'))), AT],
    ['[[software & lines >= 5] & [[hardened yes & special yes]]]', '[software & lines >= 5]'],
  ],
  [
    'a ground by itself is that ground',
    lines('>= 5'),
    [NS(all(any(yes('hardened'), no(yes('special'))))), AT],
    [
      '[[software & lines >= 5] & [hardened yes or not special yes (no exclusion)]]',
      '[software & lines >= 5]',
    ],
  ],
  [
    'paragraphs that a ground names, and those that it does not',
    both,
    [NS(softwareFor(listed('G1'))), AT],
    ['[software & software-for @G1]', '[software & software-for @G2]'],
  ],
  [
    'paragraphs that several grounds name',
    softwareFor(listed('G1', 'G2', 'G3')),
    [NS(softwareFor(listed('G1'))), MT(any(softwareFor(listed('G3')), softwareFor(listed('G1')))), AT],
    ['[software & software-for @G1,G3]', '[software & software-for @G2]'],
  ],
  [
    'to be for one or the other is to be for the one, or for the other',
    softwareFor(listed('G1', 'G2', 'G3')),
    [NS(softwareFor(any(listed('G1'), all(listed('G3'))))), AT],
    ['[software & software-for @G1,G3]', '[software & software-for @G2]'],
  ],
  [
    'what else is asked of the subject stays',
    softwareFor(all(listed('G1', 'G2'), bits('> 9 bit'))),
    [NS(softwareFor(listed('G2'))), AT],
    ['[software & software-for [@G2 & bits > 9 bit]]', '[software & software-for [@G1 & bits > 9 bit]]'],
  ],
  [
    'and of the software',
    all(lines('> 9'), both),
    [NS(softwareFor(listed('G2'))), AT],
    ['[software & lines > 9 & software-for @G2]', '[software & lines > 9 & software-for @G1]'],
  ],
  [
    'a ground that asks more of a paragraph holds for it so far, and it is also among the rest',
    both,
    [NS(softwareFor(listed('G1'))), MT(softwareFor(all(listed('G2'), bits('> 9 bit')))), AT],
    [
      '[software & software-for @G1,G2[[computer & hardened yes] & [[@G2 & bits > 9 bit]]]]',
      '[software & software-for @G2]',
    ],
  ],
  [
    'a ground that asks more of a paragraph that is sure anyway adds nothing',
    both,
    [NS(softwareFor(listed('G1'))), MT(softwareFor(all(listed('G1'), bits('> 9 bit')))), AT],
    ['[software & software-for @G1]', '[software & software-for @G2]'],
  ],
  [
    'a ground that asks anything else of the subject holds for every paragraph so far',
    both,
    [NS(softwareFor(yes('special'))), AT],
    [
      '[software & software-for @G1[[circuit & bits >= 8 bit] & [special yes]],G2[[computer & hardened yes] & [special yes]]]',
      '[software & software-for @G1,G2]',
    ],
  ],
  [
    'the criteria of a paragraph are such a ground too',
    softwareFor(listed('G1')),
    [NS(softwareFor(refers('meets', 'G3'))), AT],
    ['[software & software-for @G1[[circuit & bits >= 8 bit] & [@G3]]]', '[software & software-for @G1]'],
  ],
  [
    'a ground about another relation parts nothing of it, and is asked besides',
    both,
    [NS(technologyFor(listed('G1'))), AT],
    ['[[software & software-for @G1,G2] & [technology-for @G1]]', '[software & software-for @G1,G2]'],
  ],
  [
    'nor does one about paragraphs that it does not name',
    softwareFor(listed('G1')),
    [NS(softwareFor(listed('G2'))), AT],
    ['[[software & software-for @G1] & [software-for @G2]]', '[software & software-for @G1]'],
  ],
  [
    'nor anything of a class of subjects',
    softwareFor(ofA('circuit')),
    [NS(softwareFor(listed('G2'))), AT],
    ['[[software & software-for circuit] & [software-for @G2]]', '[software & software-for circuit]'],
  ],
  [
    'nor where other words stand with the class',
    softwareFor(all(ofA('circuit'), bits('> 9 bit'))),
    [NS(softwareFor(listed('G2'))), AT],
    [
      '[[software & software-for [circuit & bits > 9 bit]] & [software-for @G2]]',
      '[software & software-for [circuit & bits > 9 bit]]',
    ],
  ],
  [
    'of alternatives each is parted by itself',
    any(both, lines('> 9'), softwareFor(listed('G3'))),
    [NS(softwareFor(listed('G1', 'G3'))), AT],
    ['[software & [software-for @G1 or software-for @G3]]', '[software & [software-for @G2 or lines > 9]]'],
  ],
  [
    'of several parts that hold together the first that a ground speaks of',
    all(both, softwareFor(listed('G1', 'G3'))),
    [NS(softwareFor(listed('G1'))), AT],
    [
      '[software & software-for @G1 & software-for @G1,G3]',
      '[software & software-for @G2 & software-for @G1,G3]',
    ],
  ],
  [
    'grounds about the item and about its subject suffice each',
    both,
    [NS(softwareFor(listed('G1'))), MT(yes('special')), AT],
    [
      '[[software & software-for @G1] or [[software & software-for @G1,G2] & [special yes]]]',
      '[software & software-for @G2]',
    ],
  ],
  [
    'nor of what is denied, a class and another paragraph',
    all(no(softwareFor(listed('G1'))), listed('G2')),
    [NS(softwareFor(listed('G1'))), AT],
    [
      '[[software & not software-for @G1 (no exclusion) & @G2] & [software-for @G1]]',
      '[software & not software-for @G1 (no exclusion) & @G2]',
    ],
  ],
])('%s', (_, when, reasons, [inList, rest]) => {
  expect(apart({ ...base, S1: software(when, { reasons }) })).toEqual([
    ...unparted,
    `S1 list: ${inList}`,
    `S1 anti-terrorism: ${rest}`,
  ]);
});
