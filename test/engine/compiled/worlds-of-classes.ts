import { listOnDay } from '../../../src/engine/as-of';
import type { Paragraph } from '../../../src/model/control-list';
import type { Item } from '../../../src/model/item';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, any, is, item, list, no, ofClass, paragraph, vocabulary } from '../build';
import type { World } from './world';

/** Worlds in which a verdict turns on the classes of an item, and on what of the lists that can touch them is encoded. */

export const q = answers('q', 'yes');
export const r = answers('r', 'yes');
export const at = { reasons: [{ reason: 'AT' }] };

/** Items that state these classes, each with every way of answering the questions, be it not at all. */
export function answering(
  questions: readonly string[],
  forms: readonly (readonly [string[], string[]])[],
): readonly Item[] {
  const figures = questions.reduce<readonly Record<string, string>[]>(
    (before, id) => before.flatMap((known) => [known, { ...known, [id]: 'yes' }, { ...known, [id]: 'no' }]),
    [{}],
  );
  return forms.flatMap(([classes, notClasses]) => figures.map((each) => item(classes, each, { notClasses })));
}

export function world(
  words: Vocabulary,
  [us, jp]: readonly [Paragraph[], Paragraph[]],
  assumptions: string[],
  items: readonly Item[],
): World {
  const days = [list('us', us), list('jp', jp)].map((each) => listOnDay(each, '2026-01-01', words));
  return { days: [days[0]!, days[1]!], words, assumptions, items };
}

/** Classes that are stated, assumed away, spoken of by a figure, or reviewed by nobody. */
export function classes(assumptions: string[]): World {
  const plain = vocabulary({
    classes: {
      chip: { touchedBy: { us: ['X1'], jp: ['X1'] } },
      adc: { parents: ['chip'], touchedBy: { us: ['X2'], jp: [] } },
      hard: { touchedBy: { us: ['X3', 'X9'], jp: ['X3'] } },
      free: { touchedBy: { us: [], jp: [] } },
      unseen: {},
      laser: { disjoint: ['chip'], touchedBy: { us: ['X4'], jp: ['X4', 'X5'] } },
    },
    numbers: { bits: { unit: 'bit' }, dose: { unit: 'Gy' }, rate: { unit: 'Gy' } },
    questions: ['q', 'r'],
    assumptions: {
      'no-other-class': { closes: true },
      'not-hard': { excludes: ['hard', 'laser'] },
      'not-r': { sets: { r: 'no' } },
    },
  });
  const parameter = (id: string, more: { speaksOf?: string[]; askedOf?: string[] }) =>
    [id, { ...plain.parameters.get(id)!, ...more }] as const;
  const words: Vocabulary = {
    ...plain,
    parameters: new Map([
      ...plain.parameters,
      parameter('bits', { askedOf: ['adc'] }),
      parameter('dose', { speaksOf: ['hard', 'r'] }),
      parameter('rate', { speaksOf: ['hard', 'r'] }),
    ]),
  };
  const us = [
    paragraph('X1', { classes: ['chip'], when: all(q, no(ofClass('hard'))) }),
    paragraph('X2', { classes: ['adc'], when: is('bits', '> 12 bit') }),
    paragraph('X3', { classes: ['hard'], when: any(is('dose', '>= 5 Gy'), r), ...at }),
    paragraph('X4', {}, { coverage: 'none' }),
    paragraph('X5', { classes: ['hard', 'laser'], when: q }),
    paragraph('X6', { when: all(ofClass('chip', 'laser'), r) }),
  ];
  const jp = [
    paragraph('X1', { classes: ['chip'] }, { coverage: 'part', screen: any(q, is('bits', '> 8 bit')) }),
    paragraph('X3', {}, { coverage: 'screen', screen: any(q, is('dose', '> 1 Gy')) }),
    paragraph('X4', { classes: ['laser'], when: r }),
    paragraph('X5', {}, { coverage: 'screen', screen: r }),
    paragraph('X6', { classes: ['unseen'], when: no(q) }),
  ];
  const forms: [string[], string[]][] = [
    ...[
      ['chip'],
      ['adc'],
      ['hard'],
      ['free'],
      ['unseen'],
      ['laser'],
      ['chip', 'hard'],
      ['free', 'unseen'],
      [],
    ].map((of): [string[], string[]] => [of, []]),
    [['chip'], ['hard']],
    [['chip'], ['adc', 'hard']],
    [['free'], ['chip', 'hard', 'laser']],
    [[], ['chip', 'hard', 'laser', 'free', 'unseen']],
  ];
  const answered = answering(['q', 'r'], forms);
  const measured = [
    { bits: '12 bit' },
    { bits: '13 bit' },
    { dose: '3 Gy' },
    { dose: '5 Gy', bits: '8 bit' },
    { rate: '1 Gy' },
  ];
  const items = [
    ...answered,
    ...measured.flatMap((figures) =>
      answered
        .filter((_, place) => place % 2 === 0)
        .map((about) => ({ ...about, figures: new Map([...about.figures, ...item([], figures).figures]) })),
    ),
  ];
  return world(words, [us, jp], assumptions, items);
}

/** Addresses that are encoded in full, in part, only screened, or not at all, alone and beside each other. */
export function coverage(): World {
  const addresses = ['F', 'P', 'S', 'N', 'D', 'E'];
  const groups = addresses.flatMap((one, place) => [
    [one],
    ...addresses.slice(place + 1).map((other) => [one, other]),
  ]);
  const touched = groups.map(
    (us, place) => [`of-${us.join('-')}`, { us, jp: groups[(place * 5) % groups.length]! }] as const,
  );
  const words = vocabulary({
    classes: { part: {}, ...Object.fromEntries(touched.map(([id, touchedBy]) => [id, { touchedBy }])) },
    questions: ['q', 'r'],
    assumptions: { 'no-other-class': { closes: true } },
  });
  const part = { classes: ['part'] };
  const half = [
    paragraph('P.a', { ...part, when: r }, { coverage: 'full' }),
    paragraph('P.b', {}, { coverage: 'screen', screen: q }),
  ];
  const dark = [paragraph('D.a', part, { coverage: 'full' }), paragraph('D.b', {}, { coverage: 'none' })];
  const entries = [
    paragraph('F', { ...part, when: q }),
    paragraph('P', {}, { coverage: 'part', children: half }),
    paragraph('S', {}, { coverage: 'screen', screen: any(q, r) }),
    paragraph('N', {}, { coverage: 'none' }),
    paragraph('D', {}, { coverage: 'part', children: dark }),
  ];
  const forms = touched.map(([id]): [string[], string[]] => [[id], []]);
  return world(words, [entries, entries], ['no-other-class'], answering(['q', 'r'], forms));
}
