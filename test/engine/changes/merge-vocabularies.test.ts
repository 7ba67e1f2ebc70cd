import { mergeVocabularies } from '../../../src/engine/changes/merge-vocabularies';
import { variablesOf, type Expression } from '../../../src/quantity/expression';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { vocabulary } from '../build';
import { base, called, classes, edited, named, numbers, type Text } from './small-vocabulary';

test('a parameter that is gone and a new one that measures the same in the same words are one, renamed', () => {
  const head = called('rate', 'speed');
  const merged = mergeVocabularies(base, head);
  expect([...merged.renames]).toEqual([['rate', 'speed']]);
  expect(merged.renamed).toEqual([['rate', 'speed']]);
  expect(merged.base.parameters.has('rate')).toBe(false);
  expect(merged.base.orderFacts).toMatchObject([{ lesser: 'speed', greater: 'bits' }]);
});

test.each<[string, Vocabulary]>([
  ['in other words', called('rate', 'speed', named('speed', 'speed'))],
  [
    'in another unit',
    called('rate', 'speed', {
      unit: base.parameters.get('bits') && (base.parameters.get('area') as { unit: object }).unit,
    }),
  ],
])('one that measures %s is another', (_, head) => {
  expect(mergeVocabularies(base, head).renames.size).toBe(0);
});

test('where two new parameters could be the one that is gone, neither is', () => {
  const head = called('rate', 'speed');
  const twin = { ...head.parameters.get('speed')!, id: 'pace' };
  const both = { ...head, parameters: new Map([...head.parameters, ['pace', twin]]) };
  expect(mergeVocabularies(base, both).renames.size).toBe(0);
  const kept = { ...head, parameters: new Map([...head.parameters, ['rate', base.parameters.get('rate')!]]) };
  expect(mergeVocabularies(base, kept).renames.size).toBe(0);
});

test('two of one name whose figures cannot stand on one axis are kept apart, and others are not', () => {
  const apart = (head: Vocabulary) => [...mergeVocabularies(base, head).renames];
  expect(apart(edited(numbers({ rate: { unit: 'W' } })))).toEqual([['rate', 'rate (before)']]);
  expect(apart(edited(numbers({ rate: { unit: 'GSPS' } })))).toEqual([]);
  expect(apart(edited(numbers({ power: { unit: 'W' } })))).toEqual([['power', 'power (before)']]);
  expect(apart(edited((from) => ({ ...from, ranges: { frequency: { unit: 'W' } } })))).toEqual([
    ['frequency', 'frequency (before)'],
  ]);
  expect(apart(edited((from) => ({ ...from, ranges: { frequency: { unit: 'MHz' } } })))).toEqual([]);
  expect(apart(edited((from) => numbers({ frequency: { unit: 'GHz' } })({ ...from, ranges: {} })))).toEqual([
    ['frequency', 'frequency (before)'],
  ]);
  expect(
    apart(edited((from) => ({ ...from, questions: [], choices: { ...from.choices, military: ['a'] } }))),
  ).toEqual([['military', 'military (before)']]);
  const ranged = (from: Text): Text => ({
    ...numbers({ shift: undefined })(from),
    ranges: { ...from.ranges, shift: { unit: 'GHz' } },
  });
  const shifted = edited(numbers({ shift: { unit: 'GHz' } }));
  expect([...mergeVocabularies(shifted, edited(ranged)).renames]).toEqual([['shift', 'shift (before)']]);
  expect(mergeVocabularies(base, edited(numbers({ rate: { unit: 'W' } }))).renamed).toEqual([]);
});

test('each vocabulary is completed by what only the other one has, and keeps its own', () => {
  const head: Vocabulary = {
    ...edited((from) =>
      classes({ tape: {} })(numbers({ size: { unit: 'mm2' }, bits: { unit: 'bit' } })(from)),
    ),
    relations: new Map(),
  };
  const merged = mergeVocabularies(base, head);
  for (const side of [merged.base, merged.head]) {
    expect([...side.classes.keys()].sort()).toEqual(['box', 'circuit', 'converter', 'tape']);
    expect(side.parameters.has('size')).toBe(true);
    expect([...side.relations.keys()]).toEqual(['contains']);
  }
  expect(merged.base.parameters.get('bits')).toBe(base.parameters.get('bits'));
  expect(merged.head.parameters.get('bits')).toBe(head.parameters.get('bits'));
  expect(merged.head.classes.get('circuit')).toBe(head.classes.get('circuit'));
  expect([merged.base.assumptions, merged.head.orderFacts]).toEqual([base.assumptions, head.orderFacts]);
});

test('a renamed parameter is renamed in formulas, curves, orders and assumptions, and with the ends of its range', () => {
  const old = vocabulary({
    numbers: {
      power: { unit: 'W', over: 'frequency' },
      width: { unit: 'GHz', formula: 'frequency.max - frequency.min + shift' },
      shift: { unit: 'GHz' },
    },
    ranges: { frequency: { unit: 'GHz' } },
    questions: ['military'],
    orderFacts: [
      ['shift', 'width'],
      ['width', 'shift'],
    ],
    assumptions: { civil: { sets: { military: 'no' } } },
  });
  const rename =
    (id: string, name: string) =>
    (from: Vocabulary): Vocabulary => ({
      ...from,
      parameters: new Map(
        [...from.parameters].map(([key, each]) => (key === id ? [name, { ...each, id: name }] : [key, each])),
      ),
    });
  const head = [rename('frequency', 'band'), rename('shift', 'offset'), rename('military', 'martial')].reduce(
    (from, step) => step(from),
    old,
  );
  const { base: merged, renames } = mergeVocabularies(old, head);
  expect(Object.fromEntries(renames)).toEqual({ frequency: 'band', shift: 'offset', military: 'martial' });
  expect([...merged.parameters].map(([id, each]) => [id, each.id])).toEqual(
    ['power', 'width', 'offset', 'band', 'martial'].map((id) => [id, id]),
  );
  expect(merged.parameters.get('power')).toMatchObject({ over: 'band' });
  const { formula } = merged.parameters.get('width') as { formula: Expression };
  expect([...variablesOf(formula)].sort()).toEqual(['band.max', 'band.min', 'offset']);
  expect(merged.orderFacts.map(({ lesser, greater }) => [lesser, greater])).toEqual([
    ['offset', 'width'],
    ['width', 'offset'],
  ]);
  expect([...merged.assumptions.get('civil')!.sets]).toEqual([['martial', 'no']]);
});
