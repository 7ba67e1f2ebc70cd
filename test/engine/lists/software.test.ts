import { compareClass } from '../../../src/engine/lists/compare-class';
import type { Item } from '../../../src/model/item';
import type { Tier } from '../../../src/model/control-list';
import type { Region } from '../../../src/model/list-comparison';
import { liesInRegion } from './lies-in-region';
import { smallLists, type Words } from './small-lists';
import { answersOf, isAlone } from './small-worlds';
import { above, answersFor, goods, programs } from './software-worlds';

const asked = (when: Words): Words => ({ class: 'software', when });
const circuits: Words = { when: { tpp: '>= 1000 TPP' } };
const more: Words = { when: { tpp: '>= 2000 TPP' } };
const forUs = { 'software-for': { 'controlled-by': '3A001.a' } };
const forJp = { 'software-for': { 'controlled-by': '第6条第1号イ' } };

const pairs: Readonly<Record<string, readonly [us: readonly Words[], jp: readonly Words[]]>> = {
  'for what each list controls': [
    [circuits, asked(forUs)],
    [more, asked(forJp)],
  ],
  'of a kind of its own': [
    [circuits, asked({ ...forUs, material: 'diamond' })],
    [circuits, asked({ ...forJp, output: '> 2 W' })],
  ],
  'for a class': [
    [circuits, asked({ 'software-for': { class: 'converter' } })],
    [circuits, asked({ 'software-for': { class: 'circuit' } })],
  ],
  'for goods with a figure': [
    [circuits, asked({ 'software-for': { 'controlled-by': '3A001.a', hardened: 'yes' } })],
    [circuits, asked({ 'software-for': { 'controlled-by': '第6条第1号イ', tpp: '>= 2000 TPP' } })],
  ],
  'for goods without a figure': [
    [circuits, asked({ 'software-for': { 'controlled-by': '3A001.a', not: { hardened: 'yes' } } })],
    [circuits, asked(forJp)],
  ],
  'for any of several goods': [
    [
      circuits,
      { class: 'computer', when: { hardened: 'yes' } },
      asked({ 'software-for': { 'controlled-by': ['3A001.a', '3A001.b'] } }),
    ],
    [circuits, { class: 'computer', when: { hardened: 'yes' } }, asked(forJp)],
  ],
  'on one list only': [[circuits, asked({ ...forUs, material: 'diamond' })], [circuits]],
  'whatever it is for': [
    [circuits, asked(forUs), asked({ output: '> 2 W' })],
    [circuits, asked(forJp), asked({ output: '> 2 W', material: 'diamond' })],
  ],
  'the same in other words': [
    [circuits, asked(forUs)],
    [
      { when: { tpp: '>= 1000 TPP, < 2000 TPP' } },
      more,
      asked({ 'software-for': { 'controlled-by': ['第6条第1号イ', '第6条第1号ロ'] } }),
    ],
  ],
  'for goods of which a class is left out': [
    [{ ...circuits, except: [{ class: 'amplifier', 'stays-controlled': 'no' }] }, asked(forUs)],
    [circuits, asked(forJp)],
  ],
  'but for what another paragraph on software controls': [
    [
      circuits,
      { ...asked(forUs), except: [{ 'controlled-by': '3A001.c', 'stays-controlled': 'yes' }] },
      asked({ ...forUs, material: 'diamond' }),
    ],
    [circuits, asked(forJp)],
  ],
  'but for what is lost': [
    [circuits, { ...asked(forUs), except: [{ material: 'diamond', 'stays-controlled': 'no' }] }],
    [circuits, asked(forJp)],
  ],
  'of two paragraphs': [
    [circuits, asked({ ...forUs, material: 'diamond' }), asked({ ...forUs, output: '> 2 W' })],
    [circuits, asked({ ...forJp, any: [{ material: 'diamond' }, { output: '> 2 W' }] })],
  ],
};

/** Whether it is told of all items of a class that one list, or both, control. */
const isOfAll = ({ box }: Region): boolean =>
  box.some(({ meaning }) => meaning.kind === 'class' && meaning.controlled?.startsWith('by') === true);

/**
 * Whether the region speaks of the program: by the class of what it is for, and which lists control that, and by the rest
 * of its words. A class stands for those below it that are told with it; `isExact`: only for itself.
 */
function speaksOf(
  region: Region,
  program: Item,
  us: readonly Words[],
  jp: readonly Words[],
  isExact: boolean,
): boolean {
  const { vocabulary } = smallLists(us, jp);
  return region.box.every((part) => {
    const { meaning } = part;
    if (meaning.kind !== 'class' || meaning.relation === undefined)
      return liesInRegion([part], program, vocabulary, false);
    const subject = meaning.relation.split('/').reduce((at) => at.related[0]!.item, program);
    const answers = answersFor(us, jp, subject).map(({ list }) => list === 'yes');
    const [mine, theirs] = region.side === 'first' ? answers : answers.toReversed();
    const status = mine ? (theirs ? 'by-both' : 'by-one') : undefined;
    const named = [meaning.class, ...(meaning.others ?? [])];
    return (
      named.some((id) => isOf(subject, id, isExact)) &&
      (meaning.controlled === undefined
        ? status === undefined
        : meaning.controlled.endsWith(status ?? 'nothing'))
    );
  });
}

function isOf({ classes: own }: Item, id: string, isExact: boolean): boolean {
  return (
    own.get(id) === 'yes' ||
    (!isExact && [...own].some(([one, truth]) => truth === 'yes' && above[one] === id))
  );
}

function check(
  us: readonly Words[],
  jp: readonly Words[],
  all: readonly Item[],
  tier: Tier,
  itemClass = 'software',
) {
  const { sides, vocabulary } = smallLists(us, jp);
  const comparison = compareClass(sides, vocabulary, itemClass, { tier, limit: 100 });
  const covered = { first: 0, second: 0 };
  const faults: string[] = [];
  for (const program of all) {
    const answers = answersFor(us, jp, program);
    for (const side of ['first', 'second'] as const) {
      const isOnly = isAlone(answers, side === 'first' ? 0 : 1, tier) === true;
      const telling = (isExact: boolean) =>
        comparison.regions.filter(
          (region) => region.side === side && speaksOf(region, program, us, jp, isExact),
        );
      const isTold = isOnly ? telling(false).length > 0 : telling(true).some(isOfAll);
      if (isTold !== isOnly) faults.push(`${side} ${isOnly ? 'only' : 'not only'}: ${program.id}`);
      if (isOnly) covered[side] += 1;
    }
  }
  expect(faults).toEqual([]);
  for (const { kind, side, witness } of comparison.regions) {
    expect(kind).not.toBe('unresolved');
    const answers = sides.map((list) => answersOf(list, witness!, vocabulary));
    expect(isAlone([answers[0]!, answers[1]!], side === 'first' ? 0 : 1, tier)).toBe(true);
  }
  return { comparison, covered, vocabulary };
}

describe.each(Object.entries(pairs))('software %s', (_, [us, jp]) => {
  test('is told as every program for every item shows', () => {
    const { comparison, covered } = check(us, jp, programs(goods, 'software'), 'list');
    const { relation, unresolved, regions } = comparison;
    expect(unresolved).toEqual([]);
    const wider = [covered.first > 0, covered.second > 0].join();
    const expected = {
      'false,false': ['equal'],
      'true,false': ['first-wider', 'only-first'],
      'false,true': ['second-wider', 'only-second'],
      'true,true': ['each-wider'],
    }[wider];
    expect(expected).toContain(relation);
    for (const { box } of regions)
      expect(box.filter(({ meaning }) => meaning.kind === 'related')).toEqual([]);
  });

  test('is told the other way round with the lists the other way round', () => {
    const { sides, vocabulary } = smallLists(us, jp);
    const one = compareClass(sides, vocabulary, 'software', { tier: 'list' });
    const other = compareClass([sides[1], sides[0]], vocabulary, 'software', { tier: 'list' });
    expect(other.regions.map(({ kind, addresses: [a, b] }) => [kind, b, a]).sort()).toEqual(
      one.regions.map(({ kind, addresses: [a, b] }) => [kind, a, b]).sort(),
    );
    expect(other.controls).toEqual([one.controls[1], one.controls[0]]);
  });
});

test('what software is for can hinge on a question that one list asks of it', () => {
  const us = [{ when: { tpp: '>= 1000 TPP', 'us-judgment': 'yes' } }, circuits, asked(forUs)];
  const { comparison } = check(us, [circuits, asked(forJp)], programs(goods, 'software'), 'list');
  expect(comparison.relation).toBe('not-comparable');
  expect(comparison.regions.map(({ kind, side, judgments }) => [kind, side, judgments])).toEqual([
    ['judgment', 'second', ['software-for/us-judgment']],
  ]);
});

test('a kind of software is compared as software is', () => {
  const [us, jp] = pairs['for what each list controls']!;
  const { comparison } = check(us, jp, programs(goods, 'firmware'), 'list', 'firmware');
  expect(comparison).toMatchObject({ itemClass: 'firmware', relation: 'first-wider' });
});

test('only what it can be for is looked at where subjects are named', () => {
  const [us, jp] = pairs['for what each list controls']!;
  const { sides, vocabulary } = smallLists(us, jp);
  const named = (subjects: readonly string[]) =>
    compareClass(sides, vocabulary, 'software', { tier: 'list', subjects }).regions.flatMap(({ box }) =>
      box.flatMap(({ meaning }) =>
        meaning.kind === 'class' ? [meaning.class, ...(meaning.others ?? [])] : [],
      ),
    );
  expect(named(['converter', 'computer'])).toEqual(['converter']);
  expect(named(['computer'])).toEqual([]);
  expect(named(['circuit', 'converter'])).toEqual(['circuit']);
});
