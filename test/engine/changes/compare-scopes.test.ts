import { comparedClasses, compareScopes } from '../../../src/engine/changes/compare-scopes';
import { pairControls } from '../../../src/engine/changes/pair-controls';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { all, answers, any, is, list, no, ofClass, paragraph, related } from '../build';
import { compared, shown, twelve, words } from './small-versions';

type Words = Parameters<typeof paragraph>[1];
const day = (...entries: Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);
const [ten, fast] = [is('bits', '>= 10 bit'), is('rate', '> 5 MSPS')];
const classesOf = (...said: Words[]) =>
  comparedClasses(day(...said.map((each, place) => paragraph(`3A00${place}`, each))).controls, words);

test.each<[string, readonly Words[], readonly string[]]>([
  ['its own', [{ classes: ['chip'], when: twelve }], ['chip']],
  [
    'all of its own, in their order',
    [{ classes: ['converter', 'chip'], when: twelve }],
    ['chip', 'converter'],
  ],
  [
    'those of all controls, each once',
    [
      { classes: ['converter'], when: twelve },
      { classes: ['chip', 'converter'], when: ten },
    ],
    ['chip', 'converter'],
  ],
  [
    'its own, and none that its words name',
    [{ classes: ['chip'], when: no(ofClass('converter')) }],
    ['chip'],
  ],
  [
    'its own and what its words name, where it is about these only',
    [{ classes: ['chip'], when: all(ofClass('converter'), twelve) }],
    ['chip', 'converter'],
  ],
  [
    'its own, where it is about some narrower one or any with a limit',
    [{ classes: ['chip'], when: any(ofClass('converter'), twelve) }],
    ['chip'],
  ],
  [
    'what its words name, where it has none',
    [{ when: all(twelve, any(ofClass('converter'), ofClass('computer'))) }],
    ['computer', 'converter'],
  ],
  [
    'what the words of all name, where one has none',
    [{ classes: ['chip'], when: no(ofClass('computer')) }, { when: ofClass('converter') }],
    ['chip', 'computer', 'converter'],
  ],
  ['any, where nothing names one', [{ when: twelve }], ['chip']],
  [
    'any, where only its parts are named',
    [{ when: all(twelve, related('contains', ofClass('converter'))) }],
    ['chip'],
  ],
  ['none that nobody knows', [{ classes: ['chip', 'lamp'], when: twelve }], ['chip']],
])('the classes under which a control is compared are %s', (_, said, expected) => {
  expect(classesOf(...said)).toEqual(expected);
});

const scopes = (before: readonly Words[], after: readonly Words[]) => {
  const [base, head] = [before, after].map((said) =>
    day(
      paragraph(
        '3A001',
        {},
        { children: said.map((each, place) => paragraph(`3A001.${'abc'[place] ?? ''}`, each)) },
      ),
    ),
  );
  return pairControls(base!.controls, head!.controls).flatMap((pair) =>
    compareScopes(pair, [base!, head!], words),
  );
};
const kinds = (before: readonly Words[], after: readonly Words[]) =>
  scopes(before, after).map(({ itemClass, kind, printedOtherwise }) => [itemClass, kind, printedOtherwise]);
const chip = (when: Condition, ...classes: string[]) => ({ classes: ['chip', ...classes], when });

test('only classes of which something changed are told, and where nothing did one of them', () => {
  expect(kinds([chip(twelve, 'computer')], [chip(ten, 'computer')])).toEqual([
    ['chip', 'wider', false],
    ['computer', 'wider', false],
  ]);
  const ofChips = (limit: Condition) =>
    chip(any(all(ofClass('chip'), limit), all(ofClass('computer'), fast)), 'computer');
  expect(kinds([ofChips(twelve)], [ofChips(ten)])).toEqual([['chip', 'wider', false]]);
  const same = [chip(no(all(twelve, fast)), 'computer'), chip(any(no(twelve), no(fast)), 'computer')];
  expect(kinds([same[0]!], [same[1]!])).toEqual([['chip', 'equal', false]]);
});

test('another second figure of a limit leaves it undecided, and the same ones in another order do not', () => {
  const [one, two] = [is('power', '> 20 W (43.01 dBm)'), is('power', '> 20 W (43.02 dBm)')];
  expect(kinds([chip(one)], [chip(two)])).toEqual([['chip', 'undecided', true]]);
  expect(kinds([chip(one)], [chip(is('power', '> 20 W'))])).toEqual([['chip', 'undecided', true]]);
  const other = is('power', '<= 40 W (46.02 dBm)');
  expect(
    kinds([chip(all(one, any(other, fast)))], [chip(all(any(fast, other), one, any(fast, other, one)))]),
  ).toEqual([['chip', 'equal', false]]);
  expect(kinds([chip(is('power', '> 20 W'))], [chip(is('power', '> 30 W'))])).toEqual([
    ['chip', 'narrower', false],
  ]);
});

test('what was gained is told with the controls that make it in each version', () => {
  const [wider] = scopes([chip(twelve)], [chip(ten)]);
  expect(wider?.regions.map(({ addresses, side }) => [side, addresses])).toEqual([
    ['second', [['3A001.a'], ['3A001.a']]],
  ]);
  const many = all(
    fast,
    ...['io', 'tpp', 'area'].map((name) =>
      is(name, `> 5 ${{ io: 'Gbyte/s', tpp: 'TPP', area: 'mm2' }[name]!}`),
    ),
    answers('military', 'no'),
    answers('hardened', 'no'),
  );
  const [short] = scopes([chip(all(twelve, no(many)))], [chip(all(ten, no(many)))]);
  expect(
    short?.regions.map(({ addresses, box }) => [addresses, box.map(({ meaning }) => meaning.kind)]),
  ).toEqual([
    [
      [['3A001.a'], ['3A001.a']],
      ['number', 'otherwise'],
    ],
  ]);
});

test('a part that both versions exclude in the same words is said again, as a diagram cannot leave it out', () => {
  const without = (limit: Condition) => chip(all(limit, no(related('contains', fast))));
  const [found] = scopes([without(twelve)], [without(ten)]);
  expect(found?.kind).toBe('wider');
  expect(found?.regions.every(({ box }) => box.every(({ meaning }) => meaning.kind !== 'otherwise'))).toBe(
    true,
  );
});

test('a region of a class that is told under a narrower compared class is not told twice', () => {
  const of = (limit: Condition) => ({
    classes: ['chip', 'converter'],
    when: any(all(ofClass('converter'), limit), fast),
  });
  const found = scopes([of(twelve)], [of(ten)]);
  expect(found.map(({ itemClass, regions }) => [itemClass, regions.length])).toEqual([['converter', 1]]);
});

test('tiers do not count here, and exchanging the versions exchanges gained and lost and nothing else', () => {
  const at = { reasons: [{ reason: 'AT', column: 1 }] };
  expect(kinds([{ ...chip(twelve), ...at }], [chip(ten)])).toEqual([['chip', 'wider', false]]);
  for (const [one, other] of [
    [all(twelve, fast), any(ten, fast)],
    [all(ten, no(fast)), all(fast, is('power', '> 5 W'))],
  ] as const) {
    const regions = (before: Condition, after: Condition) =>
      scopes([chip(before)], [chip(after)])[0]!.regions.map(({ side, box }) => [side, box]);
    const back = regions(other, one).map(([side, box]) => [side === 'first' ? 'second' : 'first', box]);
    expect(back).toEqual(expect.arrayContaining(regions(one, other)));
    expect(back).toHaveLength(regions(one, other).length);
  }
});

test('a parameter that was only renamed changes no control, and is told with the paragraphs that name it', () => {
  const rate = words.parameters.get('rate')!;
  const renamed = {
    ...words,
    parameters: new Map(
      [...words.parameters].flatMap(([id, each]) =>
        id === 'rate' ? [['speed', { ...rate, id: 'speed' }] as const] : [[id, each] as const],
      ),
    ),
  };
  const us = (name: string) => [paragraph('3A001', chip(is(name, '> 5 MSPS')))];
  const found = compared({ us: us('rate') }, { us: us('speed'), vocabulary: renamed });
  expect(shown(found)).toEqual([]);
  expect(found.vocabulary.map(({ kind, subject, addresses }) => [kind, subject, addresses])).toEqual([
    ['renamed', 'rate = speed', [['3A001'], ['3A001']]],
  ]);
  const back = compared({ us: us('speed'), vocabulary: renamed }, { us: us('rate') });
  expect(back.vocabulary.map(({ before, after }) => [before, after])).toEqual([['speed', 'rate']]);
});

test('a changed control bears its heading of the newer version, or the last that it had', () => {
  const headed = (heading: string, when: Condition) => [
    { ...paragraph('3A001', chip(when)), heading: { en: heading, ja: heading } },
  ];
  const heading = (...versions: readonly (readonly Paragraph[])[]) =>
    compared({ us: versions[0]! }, { us: versions[1]! }).controls[0]?.heading.en;
  expect(heading(headed('old', twelve), headed('new', ten))).toBe('new');
  expect(heading(headed('old', twelve), [])).toBe('old');
  expect(heading([], headed('new', ten))).toBe('new');
});
