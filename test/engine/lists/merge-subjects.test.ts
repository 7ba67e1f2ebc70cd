import { mergeSubjects, withExample } from '../../../src/engine/lists/merge-subjects';
import type { SubjectRegion } from '../../../src/engine/lists/subject-regions';
import type { Item } from '../../../src/model/item';
import type { AxisMeaning, Region, RegionPart } from '../../../src/model/list-comparison';
import { ScopeBudgetExceeded } from '../../../src/scope/scope-budget-exceeded';
import { all, item } from '../build';
import { intervals, number, part, values } from './region-parts';
import { lines, ofA, sidesOf, software, softwareFor, words } from './subject-lists';

type Controlled = Extract<AxisMeaning, { kind: 'class' }>['controlled'];

const subject = (id: string, controlled?: Controlled, relation = 'software-for'): RegionPart =>
  part({ kind: 'class', class: id, relation, ...(controlled && { controlled }) }, values('yes'));
const itself = (id: string) => part({ kind: 'class', class: id }, values('yes'));
const figure = (text: string) => part(number('lines'), intervals(text));
const answer = (...all: string[]) => part({ kind: 'answer', parameter: 'hardened' }, values(...all));

const region = (box: readonly RegionPart[], more: Partial<Region> = {}): Region => ({
  kind: 'gap',
  side: 'first',
  addresses: [['S1'], ['T1']],
  judgments: [],
  ...more,
  box,
});
const found = (own: Region, ...items: Item[]): SubjectRegion => ({ region: own, examples: () => items });
const merged = (...regions: Region[]) =>
  mergeSubjects(
    regions.map((each) => found(each)),
    words,
  );

const circuit = region([subject('circuit', 'by-both'), figure('[8,10)')]);
const computer = (...parts: RegionPart[]) => [subject('computer', 'by-both'), ...parts];
const eight = figure('[8,10)');

test.each<[string, Region]>([
  ['another class of subjects', region(computer(eight))],
  ['other paragraphs nearest to it', region(computer(eight), { addresses: [['S1'], ['T2', 'T3']] })],
  ['a judgment about the subject', region(computer(eight), { judgments: ['software-for/special'] })],
])('%s makes no other region', (_, other) => {
  expect(merged(circuit, other)).toHaveLength(1);
});

test.each<[string, Region]>([
  ['of another kind', region(computer(eight), { kind: 'boundary' })],
  ['of the other side', region(computer(eight), { side: 'second' })],
  ['made by another paragraph', region(computer(eight), { addresses: [['S1', 'S2'], ['T1']] })],
  ['that hinges on a judgment of its own', region(computer(eight), { judgments: ['special'] })],
  ['with another limit', region(computer(figure('[8,11)')))],
  ['without the limit itself', region(computer(figure('(8,10)')))],
  ['without a lower limit', region(computer(figure('(,10)')))],
  ['with an answer besides', region(computer(eight, answer('yes')))],
  ['of subjects controlled otherwise', region([subject('computer', 'by-one'), eight])],
  ['in another relation', region([subject('computer', 'by-both', 'technology-for'), eight])],
  ['of another class itself', region(computer(eight, itself('firmware')))],
  ['without any subject', region([eight])],
])('a region %s is told for itself', (_, other) => {
  expect(merged(circuit, other)).toHaveLength(2);
});

test('answers, classes of the item and what the subject is for in turn are told apart', () => {
  const told = (more: RegionPart) => region([subject('circuit'), more]);
  const beyond = (id: string) => subject(id, undefined, 'software-for/software-for');
  for (const [one, other] of [
    [answer('yes'), answer('no')],
    [itself('software'), itself('firmware')],
    [beyond('circuit'), beyond('computer')],
    [subject('circuit', undefined, 'contains'), subject('computer', undefined, 'contains')],
  ] as const) {
    expect(merged(told(one), told(other))).toHaveLength(2);
    expect(merged(told(one), told(one))).toHaveLength(1);
  }
});

test('on the second list its own paragraphs make a region', () => {
  const second = (addresses: Region['addresses']) =>
    region([subject('circuit')], { side: 'second', addresses });
  expect(merged(second([['S1'], ['T1']]), second([['S2'], ['T1']]))).toHaveLength(1);
  expect(merged(second([['S1'], ['T1']]), second([['S1'], ['T2']]))).toHaveLength(2);
});

test('of the classes the uppermost are named, and what any of them hinges on', () => {
  const rest = [
    eight,
    itself('software'),
    subject('circuit', undefined, 'contains'),
    subject('circuit', undefined, 'software-for/software-for'),
  ];
  const of = (id: string, judgment: string) =>
    region([subject(id, 'by-one'), ...rest], {
      judgments: ['special', `software-for/${judgment}`],
      addresses: [['S1'], [id]],
    });
  const regions = [of('converter', 'a'), of('computer', 'b'), of('circuit', 'b'), of('circuit', 'c')];
  const [group, ...more] = merged(...regions);
  expect(more).toEqual([]);
  const named = part(
    { kind: 'class', class: 'computer', others: ['circuit'], relation: 'software-for', controlled: 'by-one' },
    values('yes'),
  );
  expect(group!.region).toEqual({
    kind: 'gap',
    side: 'first',
    box: [named, ...rest],
    addresses: [['S1'], ['computer']],
    judgments: ['special', 'software-for/a', 'software-for/b', 'software-for/c'],
  });
  // Examples are looked for in the order of what is told: first of the classes that are named.
  expect(group!.members.map(({ region: { addresses } }) => addresses[1][0])).toEqual([
    'computer',
    'circuit',
    'circuit',
    'converter',
  ]);
});

test('one class, or none, is told as it is', () => {
  const alone = region([eight, itself('software')]);
  expect(merged(alone, alone).map((group) => group.region)).toStrictEqual([alone]);
  expect(merged(circuit, circuit).map((group) => group.region)).toStrictEqual([circuit]);
});

test('first what asks of no subject, then what paragraphs do of what is not, or by both, controlled, then what follows from one list', () => {
  const of = (...controlled: (Controlled | 'nothing')[]) =>
    controlled.map((each) => region(each === 'nothing' ? [eight] : [subject('circuit', each)]));
  const order = (regions: readonly Region[]) =>
    merged(...regions).map(({ region: { box } }) => {
      const { meaning } = box[0]!;
      return meaning.kind === 'class' ? meaning.controlled : 'nothing';
    });
  expect(order(of('some-by-one', 'by-both', undefined, 'by-one', 'some-by-both', 'nothing'))).toEqual([
    'nothing',
    'by-both',
    undefined,
    'some-by-both',
    'some-by-one',
    'by-one',
  ]);
});

describe('an example', () => {
  const goods = item(['circuit'], {}, { id: 'goods', notClasses: ['computer', 'software', 'technology'] });
  const program = (count: number, softwareIsFor = goods): Item => ({
    ...item(['software'], { lines: `${count}` }, { id: `${count}`, notClasses: ['firmware'] }),
    related: [{ relation: 'software-for', item: softwareIsFor }],
  });
  const sides = sidesOf(
    { S1: software(all(lines('>= 10'), softwareFor(ofA('circuit')))) },
    { T1: software(all(lines('<= 20'), softwareFor(ofA('circuit')))) },
  );
  const shown = (own: Partial<Region>, ...members: readonly (readonly Item[])[]) => {
    const { witness, kind } = withExample(
      { region: region([], own), members: members.map((items) => found(region([], own), ...items)) },
      sides,
      'list',
      words,
    );
    return [kind, witness?.id];
  };

  test.each<[string, Partial<Region>, (readonly Item[])[], [string, string | undefined]]>([
    ['is one that only the first list controls', {}, [[program(30)]], ['gap', '30']],
    ['is not one that both control', {}, [[program(15)]], ['unresolved', undefined]],
    ['is the first that is', {}, [[program(15), program(30), program(40)]], ['gap', '30']],
    ['is of a later class where it has to be', {}, [[], [program(5)], [program(30)]], ['gap', '30']],
    [
      'is one of the second list on its side',
      { side: 'second' },
      [[program(30)], [program(5)]],
      ['gap', '5'],
    ],
    ['is what proves a boundary', { kind: 'boundary' }, [], ['unresolved', undefined]],
    ['is not needed for a judgment', { kind: 'judgment' }, [], ['judgment', undefined]],
    ['is not needed for a rounding', { kind: 'rounding' }, [], ['rounding', undefined]],
    ['shows a judgment where there is one', { kind: 'judgment' }, [[program(30)]], ['judgment', '30']],
    [
      'is looked for in six classes',
      {},
      [...Array.from({ length: 5 }, () => [program(15)]), [program(30)]],
      ['gap', '30'],
    ],
    [
      'and in no more',
      {},
      [...Array.from({ length: 6 }, () => [program(15)]), [program(30)]],
      ['unresolved', undefined],
    ],
  ])('%s', (_, own, members, expected) => {
    expect(shown(own, ...members)).toEqual(expected);
  });

  test('that takes too much to find is left out, and the next one taken', () => {
    const tooMuch = {
      region: region([]),
      examples: () => {
        throw new ScopeBudgetExceeded(1);
      },
    };
    const group = { region: region([]), members: [tooMuch, found(region([]), program(30))] };
    expect(withExample(group, sides, 'list', words)).toEqual({ ...region([]), witness: program(30) });
  });
});
