import { classEffect, mergeVersions, type Lists } from '../../../src/engine/changes/class-effects';
import { shareControls } from '../../../src/engine/changes/share-controls';
import { listOnDay } from '../../../src/engine/as-of';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import type { Region } from '../../../src/model/list-comparison';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, any, is, list, no, paragraph, vocabulary } from '../build';
import { compared, shownClass, twelve, words } from './small-versions';

type Said = Readonly<Record<string, Condition>>;
const [ten, fast, strong] = [is('bits', '>= 10 bit'), is('rate', '> 5 MSPS'), is('power', '> 5 W')];
const entries = (said: Said): readonly Paragraph[] =>
  Object.entries(said).map(([address, when]) => paragraph(address, { classes: ['chip'], when }));
const onDay = (id: string, said: Said, own: Vocabulary) =>
  listOnDay(list(id, entries(said)), '2026-01-01', own);

/** What a change of the first list makes of the chips. */
function effect(before: Said, after: Said, second: Said, own: Vocabulary = words) {
  const [older, newer, jp] = [onDay('us', before, own), onDay('us', after, own), onDay('jp', second, own)];
  const versions = { base: [shareControls(older, newer), jp], head: [newer, jp] } as const;
  return { ...classEffect(versions, mergeVersions(versions), own, 'chip'), versions };
}
const makers = (regions: readonly Region[]) =>
  regions.map(({ kind, side, addresses }) => [kind, side, ...addresses.map((each) => each.join(' '))]);

test('a gap that opens or closes names the controls that make it, and those of the other list that are nearest', () => {
  const [before, after] = [
    { '3A001.a': twelve, '3A001.b': strong },
    { '3A001.a': ten, '3A001.b': strong },
  ];
  const second = { 第1条: twelve, 第2条: strong };
  expect(makers(effect(before, after, second).opened)).toEqual([['gap', 'first', '3A001.a', '第1条']]);
  expect(makers(effect(after, before, second).closed)).toEqual([['gap', 'first', '3A001.a', '第1条']]);
  expect(
    makers(effect({ '3A001.a': twelve }, { '3A001.a': is('bits', '>= 14 bit') }, { 第1条: twelve }).opened),
  ).toEqual([['gap', 'second', '3A001.a', '第1条']]);
  expect(
    makers(effect({ '3A001.a': twelve }, { '3A001.z': is('bits', '>= 14 bit') }, { 第1条: twelve }).opened),
  ).toEqual([['gap', 'second', '3A001.z', '第1条']]);
});

test('an example proves each gap: it lies in the one version and not in the other', () => {
  const { opened, closed } = effect({ '3A001.a': all(ten, fast) }, { '3A001.a': all(ten, no(fast)) }, {});
  expect(
    [opened, closed].map((regions) =>
      regions.map(({ witness }) => witness?.figures.get('rate')?.printed !== undefined),
    ),
  ).toEqual([[true], [true]]);
});

test('of what both lists control in both versions by other paragraphs a gap need not speak', () => {
  const figures = [strong, fast, is('io', '> 5 Gbyte/s'), is('tpp', '> 5 TPP'), is('area', '> 5 mm2')];
  const beside = all(...figures, answers('military', 'yes'), answers('hardened', 'yes'));
  const versions = [twelve, ten].map((when) => ({ '3A001.a': when, '3A001.b': beside }));
  const found = effect(versions[0]!, versions[1]!, { 第1条: twelve, 第2条: beside });
  expect(makers(found.opened)).toEqual([['gap', 'first', '3A001.a', '第1条']]);
  expect(found.opened[0]?.box.map(({ meaning }) => meaning.kind)).toEqual(['number', 'otherwise']);
});

test('a limit that the law prints twice opens a gap from the figure beyond which both figures hold', () => {
  const twice = is('power', '> 20 W (43.01 dBm)');
  const found = effect({ '3A001.a': twice }, { '3A001.a': is('power', '> 30 W') }, { 第1条: twice });
  const gaps = found.opened.filter(({ kind }) => kind === 'gap');
  expect(makers(gaps)).toEqual([['gap', 'second', '3A001.a', '第1条']]);
  expect(found.closed).toEqual([]);
  const back = effect({ '3A001.a': is('power', '> 30 W') }, { '3A001.a': twice }, { 第1条: twice });
  expect([back.opened.length, back.closed.filter(({ kind }) => kind === 'gap').length]).toEqual([0, 1]);
});

test('a change that only one of the lists has reaches that list alone', () => {
  const { reaches, versions, changed } = effect({ '3A001.a': twelve }, { '3A001.a': ten }, { 第1条: twelve });
  const { base, head } = versions;
  expect([changed, reaches(0, base[0].controls, head[0].controls)]).toEqual([true, true]);
  expect(reaches(1, base[1].controls, head[1].controls)).toBe(false);
  const same = effect(
    { '3A001.a': twelve, '3A001.b': ten },
    { '3A001.a': fast, '3A001.b': any(ten, fast) },
    {},
  );
  expect(
    same.reaches(0, same.versions.base[0].controls.slice(0, 1), same.versions.head[0].controls.slice(0, 1)),
  ).toBe(true);
});

test('both versions as one hold each control once, in one order whichever is the older', () => {
  const [one, other] = [
    onDay('us', { '3A001.a': twelve, '3A001.b': fast, '3A001.d': ten }, words),
    onDay('us', { '3A001.a': ten, '3A001.b': fast, '3A001.c': strong }, words),
  ];
  const jp = onDay('jp', {}, words);
  const merged = (base: typeof one, head: typeof one) => {
    const lists: { base: Lists; head: Lists } = { base: [shareControls(base, head), jp], head: [head, jp] };
    return mergeVersions(lists)[0].controls.map(({ address, scope }) => [address, scope]);
  };
  expect(merged(one, other).map(([address]) => address)).toEqual([
    '3A001.a',
    '3A001.a',
    '3A001.b',
    '3A001.c',
    '3A001.d',
  ]);
  expect(merged(other, one)).toEqual(merged(one, other));
});

test('what is too large to be held may have changed, and is said to be open', () => {
  const [ones, others] = ['one', 'other'].map((side) => Array.from({ length: 18 }, (_, i) => `${side}-${i}`));
  const yes = (id: string) => answers(id, 'yes');
  const asked = vocabulary({ questions: [...ones!, ...others!] }).parameters;
  const many = { ...words, parameters: new Map([...words.parameters, ...asked]) };
  const pairs = any(...ones!.map((name, i) => all(yes(name), yes(others![i]!))));
  const large = all(any(...ones!.map(yes)), pairs);
  const found = effect({ '3A001.a': large }, { '3A001.a': any(large, twelve) }, {}, many);
  expect(found).toMatchObject({
    itemClass: 'chip',
    changed: true,
    opened: [],
    closed: [],
    unresolved: ['node-budget'],
  });
  expect(found.reaches(0, [], [])).toBe(true);
});

test('relations are told of the classes that the changed controls name, or of the narrower ones too', () => {
  const version = (when: Condition) => ({ us: entries({ '3A001.a': when }) });
  const told = (classes: 'named' | 'all') =>
    compared(version(twelve), version(ten), { classes }).classes.map(shownClass);
  const line = (id: string) => `${id}; equal > first-wider; opened first bits 10 or 11 bit`;
  expect(told('named')).toEqual([line('chip')]);
  expect(told('all')).toEqual([line('chip'), line('converter')]);
});
