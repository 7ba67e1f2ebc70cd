import { conditionKey, scopeKey } from '../../../src/engine/changes/condition-key';
import type { Condition, Reference, ReferredScope } from '../../../src/model/condition';
import { all, answers, any, except, is, no, ofClass, refers, related } from '../build';

const [twelve, fast] = [is('bits', '>= 12 bit'), is('rate', '> 1 MSPS')];
const elsewhere = { file: 'elsewhere', line: 9, column: 9 };
const to = (...resolved: ReferredScope[]): Reference => ({
  ...(refers('meets', 'Y') as Reference),
  resolved,
});
const target = (address: string, condition?: Condition, encoded = true): ReferredScope => ({
  address,
  encoded,
  ...(condition && { condition }),
});

test.each<[string, Condition, Condition]>([
  ['the place', twelve, { ...twelve, place: elsewhere }],
  ['the way it is printed', twelve, { ...twelve, printed: '12 or more' }],
  ['the order of what holds together', all(twelve, fast), all(fast, twelve)],
  ['the order of what suffices', any(twelve, fast), any(fast, twelve)],
  ['a repetition', all(twelve, fast), all(twelve, fast, twelve)],
  [
    'the paragraph whose words they are',
    all(twelve, fast),
    { ...all(twelve, fast), paragraph: 'X' } as Condition,
  ],
  ['whether one alone holds together or suffices', all(twelve), any(twelve)],
  ['the order of answers', answers('material', 'a', 'b'), answers('material', 'b', 'a')],
  ['the order of classes', ofClass('a', 'b'), ofClass('b', 'a')],
  ['the address of an exclusion', except(twelve, 'no', 'X'), except(twelve, 'no', 'Y')],
  ['the address of what is encoded', to(target('Y', twelve)), to(target('Z', twelve))],
  [
    'the order of what is referred to',
    to(target('Y', twelve), target('Z', fast)),
    to(target('Z', fast), target('Y', twelve)),
  ],
  ['the order of unresolved targets', refers('meets', 'Y', 'Z'), refers('meets', 'Z', 'Y')],
])('%s does not count', (_, one, other) => {
  expect(conditionKey(one)).toBe(conditionKey(other));
});

const said: readonly Condition[] = [
  twelve,
  is('bits', '> 12 bit'),
  is('bits', '>= 13 bit'),
  is('width', '>= 12 bit'),
  is('rate', '> 1 MSPS'),
  is('rate', '> 1 GSPS'),
  is('rate', '> 1 GSPS (900 MSPS)'),
  is('rate', '> {x * 2} MSPS'),
  is('rate', '> {x * 3} MSPS'),
  is('rate', '> {x * 2} GSPS'),
  is('frequency.min', '> 1 GHz'),
  is('frequency.max', '> 1 GHz'),
  is('frequency', '> 1 GHz'),
  is('power', '> 1 W', { some: '1 GHz .. 2 GHz' }),
  is('power', '> 1 W', { every: '1 GHz .. 2 GHz' }),
  is('power', '> 1 W', { some: '1 GHz .. 3 GHz' }),
  is('power', '> 1 W', { some: '1.5 GHz .. 2 GHz' }),
  answers('military', 'yes'),
  answers('military', 'no'),
  answers('military', 'yes', 'no'),
  answers('medical', 'yes'),
  ofClass('military'),
  ofClass('military', 'medical'),
  all(twelve, fast),
  any(twelve, fast),
  all(twelve, any(fast, ofClass('military'))),
  all(),
  any(),
  no(twelve),
  no(fast),
  except(twelve, 'yes'),
  except(twelve, 'unknown'),
  related('contains', twelve),
  related('made-for', twelve),
  related('contains', fast),
  refers('meets', 'Y'),
  refers('controlled-by', 'Y'),
  refers('meets', 'Y', 'Z'),
  refers('meets', { from: 'Y', to: 'Z' }),
  to(target('Y', twelve)),
  to(target('Y', fast)),
  to(target('Y', twelve, false)),
  to(target('Z', twelve, false)),
  to(target('Z', undefined, false)),
  to(target('Y', twelve), target('Z', fast)),
];

test('whatever else two conditions say otherwise tells them apart', () => {
  const alike = said.flatMap((one, place) =>
    said
      .slice(place + 1)
      .flatMap((other) => (conditionKey(one) === conditionKey(other) ? [[one, other]] : [])),
  );
  expect(alike).toEqual([]);
});

test('open ends of a band, and whether an end belongs to it, tell conditions apart', () => {
  const whole = is('power', '> 1 W', { some: '1 GHz .. 2 GHz' });
  const { band } = whole.at!;
  const bands = [
    band,
    { upper: band.upper! },
    { lower: band.lower! },
    {},
    { ...band, lower: { ...band.lower!, operator: '>=' as const } },
    { ...band, upper: { ...band.upper!, operator: '<' as const } },
  ];
  const keys = bands.map((each) => conditionKey({ ...whole, at: { quantifier: 'some', band: each } }));
  expect(new Set(keys).size).toBe(bands.length);
});

test('the key of several controls does not hang on their order, and says how many say it', () => {
  const control = (scope: Condition) => ({ scope }) as Parameters<typeof scopeKey>[0][0];
  const key = (...scopes: Condition[]) => scopeKey(scopes.map(control));
  expect(key(twelve, fast)).toBe(key(fast, twelve));
  expect(new Set([key(), key(twelve), key(fast), key(twelve, twelve), key(twelve, fast)]).size).toBe(5);
});
