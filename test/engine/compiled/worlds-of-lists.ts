import fc from 'fast-check';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { stated } from '../arbitraries';
import { all, answers, any, except, item, list, no, paragraph, refers, related, vocabulary } from '../build';
import { day, lists } from '../random-lists';
import { itemOf, words as smallWords } from '../worlds';
import type { World } from './world';
import { answering, at, classes, coverage, q, r, world } from './worlds-of-classes';

/** Worlds in which a verdict turns on how lists are made: notes, references, reasons. */

const s = answers('s', 'yes');

/** Every way in which a reference can fail to be answered, and every place where it can stand. */
function references(): World {
  const words = vocabulary({
    classes: {
      chip: { touchedBy: { us: ['X1', 'X7'], jp: ['X1'] } },
      other: { touchedBy: { us: [], jp: ['X2'] } },
    },
    questions: ['q', 'r', 's'],
  });
  const chip = { classes: ['chip'] };
  const us = [
    paragraph('X1', { ...chip, when: q }),
    paragraph('X2', { ...chip, when: all(refers('controlled-by', 'X1'), s) }),
    paragraph('X3', { when: no(refers('meets', 'X1')) }),
    paragraph('X4', { ...chip, when: all(r, refers('controlled-by', 'Y9')), ...at }),
    paragraph('X5', { ...chip, when: any(all(q, r), all(s, no(refers('controlled-by', 'Y9')))) }),
    paragraph('X6', { ...chip, when: refers('controlled-by', { from: 'X1', to: 'X3' }), ...at }),
    paragraph(
      'X7',
      {},
      {
        coverage: 'part',
        children: [
          paragraph('X7.a', { ...chip, when: all(q, s) }, { coverage: 'full' }),
          paragraph('X7.b', {}, { coverage: 'screen', screen: any(r, s) }),
        ],
      },
    ),
    paragraph('X8', { ...chip, when: all(q, refers('controlled-by', 'X7')), ...at }),
    paragraph('X9', { ...chip, when: no(all(q, no(refers('controlled-by', 'X7')))) }),
    paragraph('X10', { ...chip, when: related('contains', all(q, refers('controlled-by', 'Y9'))) }),
    paragraph('X11', { ...chip, when: related('contains', refers('controlled-by', 'Y9')), ...at }),
  ];
  const jp = [
    paragraph('X1', { ...chip, when: refers('controlled-by', 'Y1') }),
    paragraph('X2', { classes: ['other'], when: all(any(q, refers('meets', 'Y1')), no(r)) }),
    paragraph('X5', { ...chip, when: all(q, r, s) }),
    paragraph('X6', { ...chip, when: all() }, {}),
  ];
  const inside = [item([], { q: 'yes' }), item([], { q: 'no' }), item([])];
  const forms: [string[], string[]][] = [
    [['chip'], []],
    [['other'], []],
    [['chip', 'other'], []],
    [[], ['chip']],
  ];
  return world(
    words,
    [us, jp],
    [],
    [
      ...answering(['q', 'r', 's'], forms),
      ...inside.map((each) => item(['chip'], { q: 'yes', r: 'no', s: 'no' }, { contains: [each] })),
    ],
  );
}

/** Notes that leave it controlled elsewhere or not, and reasons with conditions of their own. */
function notesAndReasons(): World {
  const words = vocabulary({
    classes: { chip: { touchedBy: { us: ['X1'], jp: ['X1'] } } },
    questions: ['q', 'r', 's'],
  });
  const chip = { classes: ['chip'] };
  const us = [
    paragraph('X1', { ...chip, when: q, except: [except(r, 'yes')] }),
    paragraph('X2', { ...chip, when: q, except: [except(r, 'no')], reasons: [{ reason: 'NS' }] }),
    paragraph('X3', { ...chip, when: s, except: [except(r, 'unknown'), except(q, 'yes')] }),
    paragraph('X4', {
      ...chip,
      when: s,
      reasons: [{ reason: 'NS', when: q }, { reason: 'MT', when: r }, { reason: 'AT' }],
    }),
    paragraph('X5', {
      ...chip,
      when: r,
      except: [except(s, 'yes')],
      reasons: [
        { reason: 'NP', when: no(q) },
        { reason: 'AT', when: q },
      ],
    }),
  ];
  const jp = [
    paragraph('X1', { ...chip, when: q, ...at }),
    paragraph('X2', { ...chip, when: r, except: [except(s, 'yes')], ...at }),
    paragraph('X3', {
      ...chip,
      reasons: [{ reason: 'MT', when: all(r, refers('controlled-by', 'Y5')) }, { reason: 'AT' }],
    }),
  ];
  return world(
    words,
    [us, jp],
    [],
    answering(
      ['q', 'r', 's'],
      [
        [['chip'], []],
        [[], []],
      ],
    ),
  );
}

/** What leads to each status, in the order in which they are decided. */
function statuses(assumptions: string[]): readonly (readonly [string, World])[] {
  const words = vocabulary({
    classes: {
      chip: { touchedBy: { us: ['X1'] } },
      dark: { touchedBy: { us: ['X2'] } },
      free: { touchedBy: { us: [] } },
    },
    questions: ['q', 'r'],
    assumptions: { 'no-other-class': { closes: true }, 'not-r': { sets: { r: 'no' } } },
  });
  const made = list('us', [
    paragraph('X1', { classes: ['chip'], when: q, except: [except(r, 'yes')] }),
    paragraph('X5', { classes: ['chip'], when: answers('r', 'no'), ...at }),
    paragraph('X6', { classes: ['dark', 'free'], when: q }),
    paragraph('X2', {}, { coverage: 'screen', screen: any(q, r) }),
  ]);
  const hidden = list('us', [
    paragraph('X1', {
      classes: ['chip'],
      reasons: [{ reason: 'MT', when: refers('controlled-by', 'Y5') }, { reason: 'AT' }],
    }),
  ]);
  const half = list('us', [
    paragraph('X1', { classes: ['chip'], when: refers('controlled-by', 'Y5') }),
    paragraph('X5', { classes: ['chip'], when: q, ...at }),
  ]);
  const turned = list('us', [
    paragraph('X1', { classes: ['chip'], when: no(all(q, refers('controlled-by', 'Y5'))) }),
  ]);
  const days = [made, hidden, half, turned].map((each) => listOnDay(each, '2026-01-01', words));
  const items = answering(
    ['q', 'r'],
    [
      [['chip'], []],
      [['chip'], ['dark']],
      [['dark'], []],
      [['free'], []],
      [['chip', 'dark'], []],
      [[], []],
      [[], ['chip', 'dark', 'free']],
    ],
  );
  return days.map((first, place) => [
    `statuses ${String(place + 1)} under [${assumptions.join(', ')}]`,
    { days: [first, days[(place + 1) % days.length]!], words, assumptions, items },
  ]);
}

/** So many conditions within each other that they take several words of bits, some of them shared. */
function many(): World {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const words = vocabulary({ classes: { chip: { touchedBy: { us: ['X0'], jp: ['X0'] } } }, questions: ids });
  const leaf = (seed: number): Condition => answers(ids[seed % ids.length]!, seed % 3 === 0 ? 'no' : 'yes');
  const nested = (seed: number, depth: number): Condition => {
    if (depth === 0) return leaf(seed);
    const parts = [nested(seed * 7 + 1, depth - 1), nested(seed * 11 + 5, depth - 1)];
    if (seed % 4 === 0) parts.push(leaf(seed + 2), refers('controlled-by', seed % 8 === 0 ? 'X1' : 'Y1'));
    const joined = (seed + depth) % 2 === 0 ? all(...parts) : any(...parts);
    return seed % 5 === 0 ? no(joined) : joined;
  };
  const entries = (count: number, from: number): Paragraph[] => [
    paragraph('X0', { classes: ['chip'], when: leaf(1) }),
    paragraph('X1', { classes: ['chip'], when: leaf(2), ...at }),
    ...Array.from({ length: count }, (_, number) => {
      const seed = from + number;
      return paragraph(`Z${String(number)}`, {
        classes: ['chip'],
        when: nested(seed, 1 + (seed % 4)),
        ...(seed % 6 === 0 && at),
        ...(seed % 7 === 0 && { except: [except(nested(seed + 3, 2), 'yes')] }),
      });
    }),
  ];
  const items = answering(ids, [[['chip'], []]]).filter((_, place) => place % 3 === 0 || place < 40);
  return world(words, [entries(70, 0), entries(40, 100)], [], items);
}

/** Random lists and items, the same each time. */
function random(): readonly (readonly [string, World])[] {
  const assumed = fc.subarray(['not-r', 'not-adc', 'no-other-class', 'model-x']);
  const known = fc.array(stated, { minLength: 6, maxLength: 8 });
  return fc
    .sample(fc.tuple(lists, lists, day, known, assumed), { numRuns: 24, seed: 20_261_122 })
    .map(([one, other, asOf, some, assumptions], number) => {
      const days = [
        listOnDay(one, asOf, smallWords),
        listOnDay({ ...other, id: 'jp' }, asOf, smallWords),
      ] as const;
      const items = some.map((each, place) => itemOf(each, String(place)));
      return [`random lists ${String(number + 1)}`, { days, words: smallWords, assumptions, items }];
    });
}

export const worldsOfLists: readonly (readonly [string, World])[] = [
  ['references', references()],
  ['what is not encoded', coverage()],
  ['notes and reasons', notesAndReasons()],
  ...[[], ['no-other-class'], ['not-hard'], ['not-hard', 'no-other-class', 'not-r']].map(
    (assumed): readonly [string, World] => [`classes under [${assumed.join(', ')}]`, classes(assumed)],
  ),
  ...[[], ['no-other-class'], ['not-r'], ['not-r', 'no-other-class']].flatMap(statuses),
  ['many conditions', many()],
  ...random(),
];
