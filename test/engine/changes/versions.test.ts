import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { all, answers, any, except, is, no, paragraph, refers } from '../build';
import { compared, shown, twelve, type Version } from './small-versions';

const chip = (sign: string, when?: Condition, more: object = {}) =>
  paragraph(`3A001.${sign}`, { classes: ['chip'], ...(when && { when }), ...more });
const us = (...children: Paragraph[]): Version => ({ us: [paragraph('3A001', {}, { children })] });
const both = (limit: Condition): Version => ({
  ...us(chip('a', limit)),
  jp: [paragraph('第1条', { classes: ['chip'], when: limit })],
});
const at = { reasons: [{ reason: 'AT', column: 1 }] };
const [ten, fourteen, fast] = [is('bits', '>= 10 bit'), is('bits', '>= 14 bit'), is('rate', '> 5 MSPS')];
const base = us(chip('a', twelve));
const own = '3A001.a; 3A001.a > 3A001.a; 2026-01-01';

type Edit = readonly [
  sentence: string,
  before: Version,
  after: Version,
  told: readonly string[],
  back: readonly string[],
];
const edits: readonly Edit[] = [
  ['the same words', base, us(chip('a', twelve)), [], []],
  [
    'a lower limit is wider, and opens a gap',
    base,
    us(chip('a', ten)),
    [
      `us changed ${own}; chip wider: second bits 10 or 11 bit`,
      'chip; equal > first-wider; opened first bits 10 or 11 bit',
    ],
    [
      `us changed ${own}; chip narrower: first bits 10 or 11 bit`,
      'chip; first-wider > equal; closed first bits 10 or 11 bit',
    ],
  ],
  [
    'a lower limit with a further one gains and loses',
    base,
    us(chip('a', all(ten, fast))),
    [
      `us changed ${own}; chip shifted: first bits 12 bit or more and rate up to 5 MSPS, second bits 10 or 11 bit and rate over 5 MSPS`,
      'chip; equal > each-wider; opened first bits 10 or 11 bit and rate over 5 MSPS; opened second bits 12 bit or more and rate up to 5 MSPS',
    ],
    [
      `us changed ${own}; chip shifted: first bits 10 or 11 bit and rate over 5 MSPS, second bits 12 bit or more and rate up to 5 MSPS`,
      'chip; each-wider > equal; closed first bits 10 or 11 bit and rate over 5 MSPS; closed second bits 12 bit or more and rate up to 5 MSPS',
    ],
  ],
  [
    'a paragraph inside another changes nothing of the list',
    base,
    us(chip('a', twelve), chip('b', fourteen)),
    ['us added 3A001.b;  > 3A001.b; 2026-01-01; chip wider (not the list): second bits 14 bit or more'],
    ['us removed 3A001.b; 3A001.b > ; 2026-01-01; chip narrower (not the list): first bits 14 bit or more'],
  ],
  [
    'a paragraph beside another opens a gap where the other does not hold',
    base,
    us(chip('a', twelve), chip('b', fast)),
    [
      'us added 3A001.b;  > 3A001.b; 2026-01-01; chip wider: second rate over 5 MSPS',
      'chip; equal > first-wider; opened first bits up to 11 bit and rate over 5 MSPS',
    ],
    [
      'us removed 3A001.b; 3A001.b > ; 2026-01-01; chip narrower: first rate over 5 MSPS',
      'chip; first-wider > equal; closed first bits up to 11 bit and rate over 5 MSPS',
    ],
  ],
  [
    'a paragraph that is gone opens a gap of the other list',
    base,
    us(),
    [
      'us removed 3A001.a; 3A001.a > ; 2026-01-01; chip narrower: first bits 12 bit or more',
      'chip; equal > only-second; opened second bits 12 bit or more',
    ],
    [
      'us added 3A001.a;  > 3A001.a; 2026-01-01; chip wider: second bits 12 bit or more',
      'chip; only-second > equal; closed second bits 12 bit or more',
    ],
  ],
  [
    'a paragraph at another address has moved, and changes nothing',
    base,
    us(chip('b', twelve)),
    ['us moved 3A001.b; 3A001.a > 3A001.b; 2026-01-01'],
    ['us moved 3A001.a; 3A001.b > 3A001.a; 2026-01-01'],
  ],
  [
    'a paragraph that is split in two covers the same',
    base,
    us(
      paragraph(
        '3A001.a',
        {},
        { children: [chip('a.1', all(twelve, fast)), chip('a.2', all(twelve, is('rate', '<= 5 MSPS')))] },
      ),
    ),
    ['us changed 3A001.a; 3A001.a > 3A001.a.1 3A001.a.2; 2026-01-01; chip equal (not the list): '],
    ['us changed 3A001.a; 3A001.a.1 3A001.a.2 > 3A001.a; 2026-01-01; chip equal (not the list): '],
  ],
  [
    'a limit raised by both lists changes both, and opens no gap',
    both(twelve),
    both(fourteen),
    [
      `us changed ${own}; chip narrower: first bits 12 or 13 bit`,
      'jp changed 第1条; 第1条 > 第1条; 2026-01-01; chip narrower: first bits 12 or 13 bit',
      'chip; equal > equal',
    ],
    [
      `us changed ${own}; chip wider: second bits 12 or 13 bit`,
      'jp changed 第1条; 第1条 > 第1条; 2026-01-01; chip wider: second bits 12 or 13 bit',
      'chip; equal > equal',
    ],
  ],
  [
    'a gap that was there before is not opened',
    us(chip('a', ten)),
    us(chip('a', is('bits', '>= 8 bit'))),
    [
      `us changed ${own}; chip wider: second bits 8 or 9 bit`,
      'chip; first-wider > first-wider; opened first bits 8 or 9 bit',
    ],
    [
      `us changed ${own}; chip narrower: first bits 8 or 9 bit`,
      'chip; first-wider > first-wider; closed first bits 8 or 9 bit',
    ],
  ],
  [
    'reasons for anti-terrorism alone take it out of the list tier',
    base,
    us(chip('a', twelve, at)),
    [
      `us changed ${own}`,
      `us changed ${own}; reasons  > AT column 1`,
      'chip; equal > only-second; opened second bits 12 bit or more',
    ],
    [
      `us changed ${own}`,
      `us changed ${own}; reasons AT column 1 > `,
      'chip; only-second > equal; closed second bits 12 bit or more',
    ],
  ],
  [
    'another reason changes the reasons',
    base,
    us(chip('a', twelve, { reasons: [{ reason: 'NS', column: 2 }] })),
    [`us changed ${own}; reasons  > NS column 2`],
    [`us changed ${own}; reasons NS column 2 > `],
  ],
  [
    'a limit that lost its second figure may concern who states that one',
    us(chip('a', is('power', '> 20 W (43.01 dBm)'))),
    us(chip('a', is('power', '> 20 W'))),
    [`us changed ${own}; chip undecided (not the list): `],
    [`us changed ${own}; chip undecided (not the list): `],
  ],
  [
    'another limit of a judgment is as it is for a fact',
    us(chip('a', all(twelve, answers('military', 'yes')))),
    us(chip('a', all(fourteen, answers('military', 'yes')))),
    [
      `us changed ${own}; chip narrower: first bits 12 or 13 bit and military: yes`,
      'chip; second-wider > second-wider; opened second bits 12 or 13 bit and military: yes',
    ],
    [
      `us changed ${own}; chip wider: second bits 12 or 13 bit and military: yes`,
      'chip; second-wider > second-wider; closed second bits 12 or 13 bit and military: yes',
    ],
  ],
  [
    'an exclusion that is dropped is wider',
    us(chip('a', twelve, { except: [except(fast)] })),
    base,
    [
      `us changed ${own}; chip wider: second bits 12 bit or more and rate over 5 MSPS`,
      'chip; second-wider > equal; closed second bits 12 bit or more and rate over 5 MSPS',
    ],
    [
      `us changed ${own}; chip narrower: first bits 12 bit or more and rate over 5 MSPS`,
      'chip; equal > second-wider; opened second bits 12 bit or more and rate over 5 MSPS',
    ],
  ],
  [
    'words in another order are the same',
    us(chip('a', all(twelve, fast))),
    us(chip('a', all(fast, twelve))),
    [],
    [],
  ],
  [
    'words that say the same otherwise are equal',
    us(chip('a', no(all(twelve, fast)))),
    us(chip('a', any(no(twelve), no(fast)))),
    [`us changed ${own}; chip equal (not the list): `],
    [`us changed ${own}; chip equal (not the list): `],
  ],
  [
    'what a reference reaches changes with it',
    us(chip('a', twelve), chip('b', all(fast, refers('meets', '3A001.a')))),
    us(chip('a', ten), chip('b', all(fast, refers('meets', '3A001.a')))),
    [
      `us changed ${own}; chip wider: second bits 10 or 11 bit`,
      'us changed 3A001.b; 3A001.b > 3A001.b; 2026-01-01; chip wider: second rate over 5 MSPS and bits 10 or 11 bit',
      'chip; equal > first-wider; opened first bits 10 or 11 bit',
    ],
    [
      `us changed ${own}; chip narrower: first bits 10 or 11 bit`,
      'us changed 3A001.b; 3A001.b > 3A001.b; 2026-01-01; chip narrower: first rate over 5 MSPS and bits 10 or 11 bit',
      'chip; first-wider > equal; closed first bits 10 or 11 bit',
    ],
  ],
  [
    'a narrower class is told of the wider one',
    base,
    us(paragraph('3A001.a', { classes: ['converter'], when: twelve })),
    [
      `us changed ${own}; chip narrower: first bits 12 bit or more`,
      'chip; equal > only-second; opened second bits 12 bit or more',
    ],
    [
      `us changed ${own}; chip wider: second bits 12 bit or more`,
      'chip; only-second > equal; closed second bits 12 bit or more',
    ],
  ],
];

test.each(edits)('%s', (_, before, after, expected, back) => {
  expect(shown(compared(before, after))).toEqual(expected);
  expect(shown(compared(after, before))).toEqual(back);
});

test('what both versions require alike, and what takes many words, is not repeated for what was gained', () => {
  const many = all(
    fast,
    is('power', '> 5 W'),
    is('io', '> 5 Gbyte/s'),
    is('tpp', '> 5 TPP'),
    answers('military', 'no'),
    answers('hardened', 'no'),
  );
  const excepted = { except: [except(many)] };
  const [gained] = shown(compared(us(chip('a', twelve, excepted)), us(chip('a', ten, excepted))));
  expect(gained).toBe(
    `us changed ${own}; chip wider: second bits 10 or 11 bit and not controlled by both lists on other grounds`,
  );
});
