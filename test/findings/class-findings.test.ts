import type { ClassContext } from '../../src/findings/class-context';
import { inForceOnDifferentDays } from '../../src/findings/in-force-on-different-days';
import { measuredDifferently } from '../../src/findings/measured-differently';
import { sameScopeDifferentReasons } from '../../src/findings/same-scope-different-reasons';
import type { ParagraphFacts } from '../../src/model/list-comparison-result';
import { comparisonOf, contextOf, factsOf } from './class-context';

function context(
  first: Partial<ParagraphFacts>,
  second: Partial<ParagraphFacts>,
  rest: Partial<ClassContext> = {},
): ClassContext {
  const known: Readonly<Record<string, ParagraphFacts>> = { A: factsOf(first), B: factsOf(second) };
  return contextOf({ paragraph: (address) => known[address], ...rest });
}

const equal = comparisonOf('converter');

test('the same items under a regime on one side only are reported with both reasons', () => {
  const [found] = sameScopeDifferentReasons.find(
    equal,
    context({ reasons: [{ reason: 'RS', partial: false }] }, { regime: 'WA 3.A.1' }),
  );
  expect(found?.message.en).toBe(
    'converter: same items, different reasons. United States: no regime named (RS); Japan: WA',
  );
});

test('the same regime on both sides is no finding, nor is a class that is not equal', () => {
  const same = context({ regime: 'WA 3.A.1' }, { reasons: [{ reason: 'WA', partial: false }] });
  expect(sameScopeDifferentReasons.find(equal, same)).toEqual([]);
  const other = context({}, { regime: 'WA 3.A.1' });
  expect(sameScopeDifferentReasons.find({ ...equal, relation: 'first-wider' }, other)).toEqual([]);
});

test('days of misalignment are counted over a leap day', () => {
  const [found] = inForceOnDifferentDays.find(
    equal,
    context({ regime: 'WA 3.A.1', from: '2024-02-28' }, { regime: 'WA 3.A.1', from: '2024-03-01' }),
  );
  expect(found?.message.en).toContain('2 days apart');
  expect(found?.addresses).toEqual([['A'], ['B']]);
});

test.each([
  ['a day is not known', { regime: 'WA 3.A.1' }, { regime: 'WA 3.A.1', from: '2024-03-01' }],
  [
    'the ancestors differ',
    { regime: 'WA 3.A.1', from: '2024-02-28' },
    { regime: 'WA 3.A.2', from: '2024-03-01' },
  ],
  [
    'the days are the same',
    { regime: 'WA 3.A.1', from: '2024-03-01' },
    { regime: 'WA 3.A.1', from: '2024-03-01' },
  ],
])('no number of days is made up where %s', (_, first, second) => {
  expect(inForceOnDifferentDays.find(equal, context(first, second))).toEqual([]);
});

test('a parameter that a list words in its own way is noted with the words of each list', () => {
  const wording = new Map([['us-ccl', { en: 'Peak.', ja: '尖頭値。' }]]);
  const [found] = measuredDifferently.find(equal, context({}, {}, { wording: () => wording }));
  expect(found?.message.en).toBe('converter: rate. United States: Peak.');
  expect(measuredDifferently.find(equal, context({}, {}))).toEqual([]);
});

test.each([sameScopeDifferentReasons, inForceOnDifferentDays, measuredDifferently])(
  'the kind $id mirrors itself: the same is found when the lists change places',
  (kind) => {
    const wording = new Map([['us-ccl', { en: 'Peak.', ja: '尖頭値。' }]]);
    const one = factsOf({ regime: 'WA 3.A.1', from: '2024-02-28' });
    const other = factsOf({ from: '2024-03-01' });
    const there = kind.find(equal, context(one, other, { wording: () => wording }));
    const back = kind.find(
      { ...equal, controls: [['B'], ['A']] },
      context(one, other, { wording: () => wording }),
    );
    expect(back.length).toBe(there.length);
  },
);
