import { compareScopes } from '../../../src/engine/changes/compare-scopes';
import { pairControls } from '../../../src/engine/changes/pair-controls';
import { listOnDay } from '../../../src/engine/as-of';
import { regionText } from '../../../src/engine/lists/region-text';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { all, answers, any, except, is, list, no, ofClass, paragraph, related } from '../build';
import { twelve, words } from './small-versions';

/* What a changed control gained and lost, in words: what both versions say alike need not be said again where that takes long. */
type Words = Parameters<typeof paragraph>[1];
const [ten, fast, power] = [is('bits', '>= 10 bit'), is('rate', '> 5 MSPS'), is('power', '> 5 W')];
const civil = answers('military', 'no');
const long = all(
  fast,
  is('io', '> 5 Gbyte/s'),
  is('tpp', '> 5 TPP'),
  is('area', '> 5 mm2'),
  civil,
  answers('hardened', 'no'),
  power,
);
const chip = (when: Condition, ...without: readonly Condition[]): Words => ({
  classes: ['chip'],
  when,
  except: without.map((each) => except(each)),
});
const ofConverters = (limit: Condition) => chip(all(ofClass('converter'), limit));

const day = (...entries: Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);

/** Per class a line: what the change does, then each region with its side. */
function told(before: readonly Words[], after: readonly Words[]): readonly string[] {
  const [base, head] = [before, after].map((said) =>
    day(
      paragraph(
        '3A001',
        {},
        { children: said.map((each, place) => paragraph(`3A001.${'abc'[place] ?? ''}`, each)) },
      ),
    ),
  );
  return pairControls(base!.controls, head!.controls)
    .flatMap((pair) => compareScopes(pair, [base!, head!], words))
    .map(({ itemClass, kind, regions }) =>
      [
        `${itemClass} ${kind}`,
        ...regions.map(({ side, box }) => `${side === 'first' ? '-' : '+'} ${regionText(box, words, 'en')}`),
      ].join('; '),
    );
}

const otherwise = 'bits 10 or 11 bit and not controlled by both lists on other grounds';
const notLong = ['rate up to 5 MSPS', 'io up to 5 Gbyte/s', 'tpp up to 5 TPP', 'area up to 5 mm²'];
const each = (sign: string, limit: string) =>
  notLong.map((part) => `${sign} ${limit} and ${part}`).join('; ');

const rows: readonly (readonly [string, readonly Words[], readonly Words[], readonly string[]])[] = [
  [
    'a criterion of both is said, as it is short',
    [chip(all(fast, twelve))],
    [chip(all(fast, ten))],
    ['chip wider; + rate over 5 MSPS and bits 10 or 11 bit'],
  ],
  [
    'alternatives of both are said',
    [chip(all(any(fast, power), twelve))],
    [chip(all(any(fast, power), ten))],
    ['chip wider; + rate over 5 MSPS and bits 10 or 11 bit; + power over 5 W and bits 10 or 11 bit'],
  ],
  [
    'a short exclusion of both is said',
    [chip(twelve, fast)],
    [chip(ten, fast)],
    ['chip wider; + bits 10 or 11 bit and rate up to 5 MSPS'],
  ],
  [
    'a long exclusion of both is not',
    [chip(twelve, long)],
    [chip(ten, long)],
    [`chip wider; + ${otherwise}`],
  ],
  [
    'a long exclusion of both is not, whatever class it speaks of besides',
    [chip(twelve, any(ofClass('computer'), long))],
    [chip(ten, any(ofClass('computer'), long))],
    [`chip wider; + ${otherwise}`],
  ],
  [
    'a long exclusion of a narrower class of both is not',
    [chip(twelve, all(ofClass('converter'), long))],
    [chip(ten, all(ofClass('converter'), long))],
    [`chip wider; + ${otherwise}`],
  ],
  [
    'nor one about parts of what no item of the class can be',
    [chip(twelve, any(all(ofClass('computer'), related('contains', fast)), long))],
    [chip(ten, any(all(ofClass('computer'), related('contains', fast)), long))],
    [`chip wider; + ${otherwise}`],
  ],
  [
    'an exclusion about parts is said, as a diagram cannot leave it out',
    [chip(twelve, all(related('contains', fast), long))],
    [chip(ten, all(related('contains', fast), long))],
    [`chip wider; ${each('+', 'bits 10 or 11 bit')}`],
  ],
  [
    'of two exclusions of both the shorter words are found',
    [chip(twelve, fast, long)],
    [chip(ten, fast, long)],
    ['chip wider; + bits 10 or 11 bit and rate up to 5 MSPS'],
  ],
  [
    'an exclusion of one version is said',
    [chip(twelve, long)],
    [chip(ten, fast)],
    [
      [
        'chip shifted',
        '- bits 12 bit or more and rate over 5 MSPS and io up to 5 Gbyte/s',
        '- bits 12 bit or more and rate over 5 MSPS and tpp up to 5 TPP',
        '- bits 12 bit or more and rate over 5 MSPS and area up to 5 mm²',
        '- bits 12 bit or more and rate over 5 MSPS and military: yes',
        '+ bits 10 or 11 bit and rate up to 5 MSPS',
      ].join('; '),
    ],
  ],
  [
    'of a new control all is said',
    [],
    [chip(all(fast, twelve, no(civil)), power)],
    ['chip wider; + military: yes and power up to 5 W and rate over 5 MSPS and bits 12 bit or more'],
  ],
  [
    'so of one that is gone',
    [chip(all(fast, twelve, no(civil)), power)],
    [],
    ['chip narrower; - military: yes and power up to 5 W and rate over 5 MSPS and bits 12 bit or more'],
  ],
  [
    'controls of two paragraphs are told each for itself',
    [chip(all(fast, twelve))],
    [chip(all(fast, ten, civil)), chip(all(fast, power))],
    [
      'chip shifted; - rate over 5 MSPS and bits 12 bit or more and military: yes; + rate over 5 MSPS and bits 10 or 11 bit and military: no',
      'chip wider; + rate over 5 MSPS and power over 5 W',
    ],
  ],
  [
    'a control that is about a narrower class only is told under that class',
    [ofConverters(twelve)],
    [ofConverters(ten)],
    ['converter wider; + bits 10 or 11 bit'],
  ],
  [
    'where only one version is, those of no narrower class are lost',
    [chip(twelve)],
    [ofConverters(twelve)],
    ['chip narrower; - bits 12 bit or more'],
  ],
  [
    'what lies in a limit itself is gained too',
    [chip(power)],
    [chip(is('power', '>= 5 W'))],
    ['chip wider; + power exactly 5 W'],
  ],
  [
    'items that are not of the narrower class are told under the wider',
    [{ classes: ['chip', 'converter'], when: any(all(no(ofClass('converter')), twelve), fast) }],
    [{ classes: ['chip', 'converter'], when: any(all(no(ofClass('converter')), ten), fast) }],
    ['chip wider; + not: converter and bits 10 or 11 bit and rate up to 5 MSPS'],
  ],
  [
    'items with a part of the narrower class are told under the wider',
    [
      {
        classes: ['chip', 'converter'],
        when: any(all(related('contains', ofClass('converter')), twelve), fast),
      },
    ],
    [
      {
        classes: ['chip', 'converter'],
        when: any(all(related('contains', ofClass('converter')), ten), fast),
      },
    ],
    ['chip', 'converter'].map(
      (id) => `${id} wider; + bits 10 or 11 bit and rate up to 5 MSPS and contains: converter`,
    ),
  ],
  [
    'items that are of another class besides, which is no narrower one, are told under both',
    [{ classes: ['chip', 'program'], when: any(all(ofClass('program'), ofClass('chip'), twelve), fast) }],
    [{ classes: ['chip', 'program'], when: any(all(ofClass('program'), ofClass('chip'), ten), fast) }],
    [
      'chip wider; + also: program and bits 10 or 11 bit and rate up to 5 MSPS',
      'program wider; + also: chip and bits 10 or 11 bit and rate up to 5 MSPS',
    ],
  ],
];

test.each(rows)('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});
