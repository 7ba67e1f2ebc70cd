import { affectedSubjects } from '../../../src/engine/changes/affected-subjects';
import { pairControls } from '../../../src/engine/changes/pair-controls';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, any, except, is, list, no, ofClass, paragraph, refers, related } from '../build';
import { compared, second, shown, words as goods, type Version } from './small-versions';

const contains = goods.relations.get('contains')!;
const words: Vocabulary = {
  ...goods,
  classes: new Map([...goods.classes, ['tape', { ...goods.classes.get('program')!, id: 'tape' }]]),
  relations: new Map([...goods.relations, ['made-for', { ...contains, id: 'made-for', isSubject: true }]]),
};
const bits = (limit: number, more: object = {}) => ({
  classes: ['chip'],
  when: is('bits', `>= ${limit} bit`),
  ...more,
});
const forThem = (...asked: Condition[]) => ({
  classes: ['program'],
  when: related('made-for', all(...asked)),
});
type Words = Parameters<typeof paragraph>[1];
const text = (...said: readonly (readonly [string, Words])[]): readonly Paragraph[] =>
  said.map(([address, each]) => paragraph(address, each));

/** By address of the changed controls, the classes for which their software can be another; `any` where it can be any. */
function affected(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): Readonly<Record<string, readonly string[] | 'any'>> {
  const [base, head] = [before, after].map((entries) => listOnDay(list('us', entries), '2026-01-01', words));
  const pairs = pairControls(base!.controls, head!.controls);
  const of = affectedSubjects(pairs, [base!, head!], words);
  return Object.fromEntries(pairs.map((pair) => [pair.address, of(pair) ?? 'any']));
}
const software = ['3D001', forThem(refers('controlled-by', '3A001'))] as const;

test('what refers to changed goods changes for these and for the narrower ones, and for software for software', () => {
  const found = affected(text(['3A001', bits(12)], [...software]), text(['3A001', bits(10)], [...software]));
  expect(found).toEqual({ '3A001': 'any', '3D001': ['chip', 'converter', 'program'] });
});

test('where nothing of the goods changed no software is another', () => {
  const same = text(['3A001', bits(12)], [...software]);
  expect(affected(same, same)).toEqual({ '3A001': ['program'], '3D001': ['program'] });
});

test('words of its own that changed concern software for anything', () => {
  const own = (limit: number) =>
    ['3D001', forThem(is('rate', `> ${limit} MSPS`), refers('controlled-by', '3A001'))] as const;
  const found = affected(text(['3A001', bits(12)], [...own(1)]), text(['3A001', bits(12)], [...own(2)]));
  expect(found['3D001']).toBe('any');
});

test.each<[string, Condition, Condition]>([
  ['another target', refers('controlled-by', '3A001'), refers('controlled-by', '3A002')],
  ['a further target', refers('controlled-by', '3A001'), refers('controlled-by', '3A001', '3A002')],
  [
    'a wider range',
    refers('controlled-by', '3A001'),
    refers('controlled-by', { from: '3A001', to: '3A002' }),
  ],
  [
    'an alternative',
    any(refers('controlled-by', '3A001')),
    any(refers('controlled-by', '3A001'), is('rate', '> 1 MSPS')),
  ],
  [
    'an exclusion',
    all(refers('controlled-by', '3A001')),
    all(refers('controlled-by', '3A001'), no(is('rate', '> 1 MSPS'))),
  ],
])('%s is a change of its own words', (_, one, other) => {
  const goods_ = [
    ['3A001', bits(12)],
    ['3A002', bits(20)],
  ] as const;
  const found = affected(
    text(...goods_, ['3D001', forThem(one)]),
    text(...goods_, ['3D001', forThem(other)]),
  );
  expect(found).toEqual({
    '3A001': expect.anything() as unknown,
    '3A002': expect.anything() as unknown,
    '3D001': 'any',
  });
});

test('goods of no class, that come or go, can be any', () => {
  const bare = { when: is('bits', '>= 10 bit') };
  const [before, after] = [
    text(['3A001', { when: is('bits', '>= 12 bit') }], [...software]),
    text(['3A001', bare], [...software]),
  ];
  expect(affected(before, after)).toEqual({ '3A001': 'any', '3D001': 'any' });
  expect(affected(text([...software]), text(['3A001', bits(10)], [...software]))['3D001']).toEqual([
    'chip',
    'converter',
    'program',
  ]);
});

test('where only the parameters of the goods are meant their class does not count, and it can be any', () => {
  const meets = (mode: 'meets' | 'controlled-by', ...at: string[]) =>
    ['3D001', forThem(refers(mode, ...at))] as const;
  const of = (reference: readonly [string, Words], address = '3A001.a') =>
    affected(
      text([address, bits(12)], ['3A002', bits(20)], reference),
      text([address, bits(10)], ['3A002', bits(20)], reference),
    )['3D001'];
  expect(of(meets('meets', '3A001.a'))).toBe('any');
  expect(of(meets('meets', '3A002'))).toEqual(['chip', 'converter', 'program']);
  expect(of(meets('controlled-by', '3A001.a'))).toEqual(['chip', 'converter', 'program']);
  expect(of(meets('meets', '3A009'))).toEqual(['chip', 'converter', 'program']);
});

const version = (...said: readonly (readonly [string, Words])[]): Version => ({
  us: text(...said),
  vocabulary: words,
});
const ours = (limit: number, more: readonly (readonly [string, Words])[] = []): Version => ({
  ...version(['3A001', bits(limit)], [...software], ...more),
  jp: [...second, paragraph('第19条第2号', forThem(ofClass('chip'), is('bits', '>= 12 bit')))],
});

test('software for goods that one list newly controls is told with an example of what opened', () => {
  const found = compared(ours(12), ours(10));
  const about = found.classes.find(({ itemClass }) => itemClass === 'program');
  expect(about).toMatchObject({
    relations: ['unresolved', 'unresolved'],
    opened: [],
    closed: [],
    unresolved: [],
  });
  expect(about?.examples?.map(({ kind, side }) => [kind, side])).toEqual([['opened', 0]]);
  const witness = about!.examples![0]!.witness;
  expect([
    witness.classes.get('program'),
    witness.related.map(({ relation, item }) => [relation, item.classes.get('chip')]),
  ]).toEqual(['yes', [['made-for', 'yes']]]);
  const back = compared(ours(10), ours(12)).classes.find(({ itemClass }) => itemClass === 'program');
  expect(back?.examples?.map(({ kind, side }) => [kind, side])).toEqual([['closed', 0]]);
  const control = found.controls.find(({ address }) => address === '3D001');
  expect(control?.scopes.map(({ itemClass, kind, changesList }) => [itemClass, kind, changesList])).toEqual([
    ['program', 'wider', true],
  ]);
});

test('software that the list controls by another paragraph already is no change of the list', () => {
  const wide = ['3D002', forThem(ofClass('chip'), is('bits', '>= 8 bit'))] as const;
  const found = compared(ours(12, [[...wide]]), ours(10, [[...wide]]));
  expect(found.classes.some(({ itemClass }) => itemClass === 'program')).toBe(false);
  const control = found.controls.find(({ address }) => address === '3D001');
  expect(control?.scopes.map(({ kind, changesList }) => [kind, changesList])).toEqual([['wider', false]]);
});

test('software for anything that may have changed is told, and not worked out against every class of goods', () => {
  const own = (limit: number): Version => version(['3D001', forThem(is('rate', `> ${limit} MSPS`))]);
  const found = compared(own(1), own(2));
  expect(found.classes).toMatchObject([
    {
      itemClass: 'program',
      relations: ['unresolved', 'unresolved'],
      opened: [],
      closed: [],
      unresolved: [],
      examples: [],
    },
  ]);
  expect(shown(found)[0]).toMatch(/^us changed 3D001; 3D001 > 3D001; 2026-01-01; program /);
  expect(found.controls[0]?.scopes.every(({ changesList }) => changesList)).toBe(true);
});

test('what is told of software does not repeat what both versions require', () => {
  const excepted = (limit: number): Version =>
    version(
      ['3A001', bits(limit)],
      ['3D001', { ...forThem(refers('controlled-by', '3A001')), except: [except(is('rate', '> 5 MSPS'))] }],
    );
  const found = compared(excepted(12), excepted(10));
  const control = shown(found).find((line) => line.includes('changed 3D001'));
  expect(control).not.toContain('both lists');
});

test('software that one list controlled alone and the other controls now is told as a gap of the first that closed', () => {
  const wider = (limit: number): Version => ({
    ...version(['3A001', bits(limit)], [...software]),
    jp: [paragraph('第19条第2号', forThem(ofClass('chip'), is('bits', '>= 10 bit')))],
  });
  const found = compared(wider(12), wider(10)).classes.find(({ itemClass }) => itemClass === 'program');
  expect(found?.examples?.map(({ kind, side }) => [kind, side])).toEqual([['closed', 1]]);
});

test('software that is controlled for anti-terrorism alone is no change of the lists', () => {
  const lesser = { reasons: [{ reason: 'AT', column: 1 }] };
  const at = (limit: number) =>
    version(
      ['3A001', bits(limit, lesser)],
      ['3D001', { ...forThem(refers('controlled-by', '3A001')), ...lesser }],
    );
  expect(compared(at(12), at(10)).classes).toEqual([]);
});
