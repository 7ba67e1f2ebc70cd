import { asksFor, missingFigures, notEncodedIn, type OpenControl } from '../../src/engine/missing-figures';
import { meet, setOfPlaces, union } from '../../src/engine/name-set';
import { namesAsked } from '../../src/engine/names-asked';
import type { Condition } from '../../src/model/condition';
import type { Trace } from '../../src/model/verdict';
import { all, answers, any, is, no, ofClass, place, related, vocabulary } from './build';

const criterion = (waitsFor?: string[]): Trace => ({
  kind: 'criterion',
  truth: 'unknown',
  parameter: 'bits',
  operator: '>',
  limit: '8 bit',
  ...(waitsFor && { waitsFor }),
});
const answer = (parameter: string, truth: Trace['truth'] = 'unknown'): Trace => ({
  kind: 'answer',
  truth,
  parameter,
  expected: ['yes'],
});
const ofClasses = (classes: string[], waitsFor?: string[]): Trace => ({
  kind: 'class',
  truth: 'unknown',
  classes,
  ...(waitsFor && { waitsFor }),
});
const joined = (kind: 'all' | 'any', ...of: Trace[]): Trace => ({ kind, truth: 'unknown', of });
const contains = (...of: Trace[]): Trace => ({
  kind: 'related',
  truth: 'unknown',
  relation: 'contains',
  of: of.map((trace, number) => ({ item: String(number), trace })),
});
const refers = (of: Trace, notEncoded?: string[]): Trace => ({
  kind: 'reference',
  truth: 'unknown',
  target: '3A001',
  of,
  ...(notEncoded && { notEncoded }),
});
const nothing = joined('any');
const asked = (...traces: Trace[]) =>
  missingFigures(traces.map((trace, number) => ({ address: `control-${String(number)}`, trace }))).map(
    ({ kind, id }) => (kind === 'parameter' ? id : `${kind} ${id}`),
  );

describe('what would help to decide', () => {
  test.each<[string, Trace, string[]]>([
    ['a figure', criterion(), ['bits']],
    ['what its formula lacks', criterion(['total', 'area']), ['area', 'total']],
    ['an answer', answer('q'), ['q']],
    ['a class', ofClasses(['chip']), ['class chip']],
    ['those classes that are open', ofClasses(['chip', 'box'], ['box']), ['class box']],
    [
      'the open parts of a conjunction',
      joined('all', answer('q'), answer('r', 'yes'), answer('s')),
      ['q', 's'],
    ],
    ['the only open part', joined('any', answer('r', 'no'), answer('q')), ['q']],
    [
      'each of many parts once',
      joined('any', answer('q'), answer('r'), answer('q'), answer('s')),
      ['q', 'r', 's'],
    ],
    ['what is negated', { kind: 'not', truth: 'unknown', of: answer('q') }, ['q']],
    ['the target of a reference', refers(answer('q')), ['q']],
    ['a related item, where none is stated', contains(), ['related contains']],
    [
      'figures of related items',
      contains(answer('q'), joined('all', answer('q'), criterion())),
      ['contains/bits', 'contains/q'],
    ],
    ['a class of a related item', contains(ofClasses(['chip'])), ['class contains/chip']],
    ['nothing, where all is decided', joined('all', answer('q', 'yes')), []],
    ['nothing, where only words are missing', refers(nothing, ['3A001']), []],
    ['nothing about what is decided', answer('q', 'no'), []],
  ])('%s', (_, trace, ids) => {
    expect(asked(trace)).toEqual(ids);
    expect(asksFor(trace)).toBe(ids.length > 0);
  });

  test('comes first where most controls wait for it', () => {
    expect(asked(answer('a'), answer('b'), answer('b'))).toEqual(['b', 'a']);
    expect(asked(answer('b'), answer('b'), answer('a'))).toEqual(['b', 'a']);
    expect(asked(joined('all', answer('a'), answer('b')), joined('all', answer('c'), answer('b')))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  test('then where more of them wait for it alone', () => {
    const both = joined('all', answer('a'), answer('b'));
    expect(asked(both, answer('b'), joined('all', answer('a'), answer('c')))).toEqual(['b', 'a', 'c']);
    expect(asked(joined('all', answer('a'), answer('c')), answer('b'), both)).toEqual(['b', 'a', 'c']);
  });

  test('then in the order of the alphabet', () => {
    expect(asked(answer('c'), answer('a'), answer('b'))).toEqual(['a', 'b', 'c']);
    expect(asked(answer('a'), answer('b'), answer('c'))).toEqual(['a', 'b', 'c']);
  });

  const askedBy = (...open: [breadth: OpenControl['breadth'], trace: Trace][]) =>
    missingFigures(
      open.map(([breadth, trace], number) => ({
        address: `control-${String(number)}`,
        trace,
        ...(breadth !== undefined && { breadth }),
      })),
    ).map(({ id }) => id);
  const three = (trace: Trace) => [1, 2, 3].map((): [undefined, Trace] => [undefined, trace]);

  test('is first what controls about the narrowest class ask for, before what many others wait for', () => {
    expect(askedBy(...three(answer('a')), [1, answer('b')])).toEqual(['b', 'a']);
    expect(askedBy(...three(answer('a')), [5, answer('b')])).toEqual(['b', 'a']);
    expect(askedBy([5, answer('a')], [5, answer('a')], [1, answer('b')])).toEqual(['b', 'a']);
    expect(askedBy([1, answer('b')], [5, answer('b')], [3, answer('a')], [3, answer('a')])).toEqual([
      'b',
      'a',
    ]);
    expect(askedBy(...three(answer('a')), [1, contains(answer('b'))])).toEqual(['contains/b', 'a']);
  });

  test('then what the own words of more of these ask for and for nothing else, then what more of them ask for', () => {
    const both = joined('all', answer('a'), answer('b'));
    expect(askedBy([1, both], [1, both], [1, answer('c')])).toEqual(['c', 'a', 'b']);
    const other = joined('all', answer('b'), answer('c'));
    expect(askedBy([1, both], [1, other])).toEqual(['b', 'a', 'c']);
    expect(askedBy([5, answer('a')], [5, answer('a')], [1, both], [1, other])).toEqual(['b', 'a', 'c']);
    expect(askedBy([1, other], [1, both], [5, answer('c')], [5, answer('c')])).toEqual(['b', 'c', 'a']);
  });

  test('and never first another class that the item may have', () => {
    const either = joined('any', ofClasses(['chip']), answer('q'));
    expect(askedBy([1, either], [1, ofClasses(['chip'])], [1, ofClasses(['chip'])])).toEqual(['q', 'chip']);
  });

  test('counts as own words neither exclusions nor paragraphs that are referred to', () => {
    const excluded: Trace = { kind: 'not', truth: 'unknown', of: answer('a') };
    for (const elsewhere of [excluded, refers(answer('a'))]) {
      expect(askedBy([1, joined('all', elsewhere, answer('b'))])).toEqual(['b', 'a']);
      expect(askedBy([1, elsewhere], [1, answer('b')], ...three(answer('a')))).toEqual(['b', 'a']);
    }
  });

  test('names the controls that wait, each once', () => {
    expect(
      missingFigures([
        { address: '3A001', trace: joined('all', answer('q'), joined('any', answer('q'))) },
        { address: '3A002', trace: answer('q') },
        { address: '3A001', trace: answer('q') },
      ]),
    ).toEqual([{ kind: 'parameter', id: 'q', controls: ['3A001', '3A002'] }]);
  });
});

test.each<[string, Trace, string[]]>([
  ['a reference', refers(nothing, ['b', 'a']), ['b', 'a']],
  ['a reference within a reference', refers(refers(nothing, ['a']), ['b']), ['b', 'a']],
  ['one without any of its own', refers(refers(nothing, ['a'])), ['a']],
  [
    'a conjunction, each once',
    joined('all', refers(nothing, ['a']), refers(nothing, ['a', 'b'])),
    ['a', 'b'],
  ],
  ['a disjunction', joined('any', refers(nothing, ['a']), answer('q')), ['a']],
  ['a negation', { kind: 'not', truth: 'unknown', of: refers(nothing, ['a']) }, ['a']],
  ['a related item', contains(refers(nothing, ['a']), answer('q')), ['a']],
  ['no criterion, answer or class', joined('all', criterion(), answer('q'), ofClasses(['chip'])), []],
  ['nothing that is decided', { ...refers(nothing, ['a']), truth: 'no' }, []],
])('what is not encoded keeps open: %s', (_, trace, addresses) => {
  expect(notEncodedIn(trace)).toEqual(addresses);
});

describe('names as bits', () => {
  const places = (...of: number[]) => setOfPlaces(of, 70);

  test('meet where some place is in both, however long they are', () => {
    expect(meet(places(0, 40), places(40))).toBe(true);
    expect(meet(places(31), places(31))).toBe(true);
    expect(meet(places(69), places(0, 69))).toBe(true);
    expect(meet(places(0), places(32))).toBe(false);
    expect(meet(places(), places(1))).toBe(false);
    expect(meet(setOfPlaces([3], 10), places(3))).toBe(true);
    expect(meet(places(3, 65), setOfPlaces([4], 10))).toBe(false);
    expect(meet(setOfPlaces([4], 10), places(3, 65))).toBe(false);
  });

  test('join to what is in any of them', () => {
    expect(union([places(0), places(33, 69)], 70)).toEqual(places(0, 33, 69));
    expect(union([], 70)).toEqual(places());
    expect(places(69)).toHaveLength(3);
    expect(setOfPlaces([], 64)).toHaveLength(2);
  });
});

describe('the names that the answer to a condition can depend on', () => {
  const words = vocabulary({
    classes: { chip: {}, box: {} },
    numbers: {
      bits: { unit: 'bit' },
      total: { unit: 'TPP' },
      area: { unit: 'mm2' },
      density: { unit: 'TPP/mm2', formula: 'total / area' },
      noise: { unit: 'dB', over: 'wave' },
      loop: { unit: 'W', formula: 'loop * 2' },
    },
    ranges: { wave: { unit: 'nm' } },
    questions: ['q', 'r'],
  });
  const names = namesAsked(words);
  const every = {
    parameters: [...words.parameters.keys()],
    classes: [...words.classes.keys()],
    relations: [...words.relations.keys()],
  };
  /** All names whose own set meets that of the condition. */
  const dependsOn = (set: Uint32Array) =>
    (['parameters', 'classes', 'relations'] as const).flatMap((kind) =>
      every[kind].filter((id) =>
        meet(names.setOf({ parameters: [], classes: [], relations: [], [kind]: [id] }), set),
      ),
    );

  test.each<[string, Condition, string[]]>([
    ['its parameter', is('bits', '> 1 bit'), ['bits']],
    ['a range, whichever end is asked for', is('wave.max', '> 1 nm'), ['wave']],
    ['the axis of a curve', is('noise', '> 1 dB'), ['noise', 'wave']],
    ['what a formula takes', is('density', '> 1 TPP/mm2'), ['total', 'area', 'density']],
    ['what a computed limit takes', is('bits', '> {total + wave.min} bit'), ['bits', 'total', 'wave']],
    ['itself in a formula of itself', is('loop', '> 1 W'), ['loop']],
    ['a question', answers('q', 'yes'), ['q']],
    ['a class', ofClass('box'), ['box']],
    [
      'that there is a related item, and nothing of it',
      related('contains', answers('q', 'yes')),
      ['contains'],
    ],
    [
      'all parts',
      any(all(answers('q', 'yes'), ofClass('chip')), no(answers('r', 'yes'))),
      ['q', 'r', 'chip'],
    ],
    [
      'what a reference leads to',
      {
        kind: 'reference',
        mode: 'meets',
        targets: [],
        resolved: [
          { address: 'a', encoded: true, condition: answers('r', 'yes') },
          { address: 'b', encoded: false },
        ],
        place,
      },
      ['r'],
    ],
    [
      'nothing, of a reference that leads nowhere',
      { kind: 'reference', mode: 'meets', targets: [], place },
      [],
    ],
  ])('%s', (_, condition, ids) => {
    expect(dependsOn(names.by(condition))).toEqual(ids);
    expect(names.by(condition)).toBe(names.by(condition));
  });

  test('names that the vocabulary does not hold are taken for one, which is none of its own', () => {
    const stray = names.by(answers('stranger', 'yes'));
    expect(dependsOn(stray)).toEqual([]);
    expect(meet(stray, names.by(ofClass('unheard-of')))).toBe(true);
    expect(meet(stray, names.by(is('other', '> 1 W')))).toBe(true);
  });

  test('of a control: those of its scope and of the conditions of its reasons', () => {
    const control = {
      scope: all(answers('q', 'yes')),
      reasons: [{ reason: 'NS' }, { reason: 'MT', when: ofClass('box') }],
    } as unknown as Parameters<typeof names.byControl>[0];
    expect(dependsOn(names.byControl(control))).toEqual(['q', 'box']);
    expect(names.byControl(control)).toBe(names.byControl(control));
  });

  test('a vocabulary orders its names once', () => {
    expect(namesAsked(words)).toBe(names);
  });
});
