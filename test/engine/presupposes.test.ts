import { listOnDay } from '../../src/engine/as-of';
import { presupposesAnother } from '../../src/engine/presupposes';
import type { Condition } from '../../src/model/condition';
import { all, answers, any, list, no, paragraph, refers, related, vocabulary } from './build';

const words = vocabulary({ classes: { chip: {} }, questions: ['q'] });
const listTier = { reasons: [{ reason: 'NS' }] };
const antiTerrorism = { reasons: [{ reason: 'AT' }] };

/** Which controls of a list presuppose another, where `z` says this; `a` and `b` are of the list tier, `c` is AT-only. */
function presupposing(when: Condition, tier: object = listTier): boolean {
  const made = list('us', [
    paragraph('a', { classes: ['chip'], ...listTier }),
    paragraph('b', { classes: ['chip'] }),
    paragraph('c', { classes: ['chip'], ...antiTerrorism }),
    paragraph('z', { when, ...tier }),
    paragraph('dark', {}, { coverage: 'none' }),
  ]);
  const day = listOnDay(made, '2026-01-01', words);
  expect(
    day.controls.filter(({ address }) => address !== 'z').some((each) => presupposesAnother(each, day)),
  ).toBe(false);
  const control = day.controls.find(({ address }) => address === 'z')!;
  // Asked once more, it says the same.
  expect(presupposesAnother(control, day)).toBe(presupposesAnother(control, day));
  return presupposesAnother(control, day);
}

test.each([
  ['another of the list tier', refers('controlled-by', 'a')],
  ['another, with more beside it', all(refers('controlled-by', 'a'), answers('q', 'yes'))],
  [
    'one of several, each of which is another',
    any(refers('controlled-by', 'a'), refers('controlled-by', 'b')),
  ],
  ['several in one reference', refers('controlled-by', 'a', 'b')],
])('a control that holds only for what %s covers presupposes it', (_, when) => {
  expect(presupposing(when)).toBe(true);
});

test.each([
  ['it asks for the criteria of another, and not whether that controls', refers('meets', 'a')],
  ['one way into it leads by no other', any(refers('controlled-by', 'a'), answers('q', 'yes'))],
  ['there is no way into it at all', any()],
  ['it refers to nothing', refers('controlled-by')],
  ['what it refers to is not encoded', refers('controlled-by', 'dark')],
  ['some of what it refers to is not encoded', refers('controlled-by', 'a', 'dark')],
  ['it asks whether another does not cover the item', no(refers('controlled-by', 'a'))],
  ['another covers a related item', related('contains', refers('controlled-by', 'a'))],
  ['it asks a question', answers('q', 'yes')],
  ['it refers to one for anti-terrorism reasons only', refers('controlled-by', 'c')],
  ['one of those it refers to is for anti-terrorism reasons only', refers('controlled-by', 'a', 'c')],
])('a control presupposes no other where %s', (_, when) => {
  expect(presupposing(when)).toBe(false);
});

test('for anti-terrorism reasons only, it presupposes any other', () => {
  expect(presupposing(refers('controlled-by', 'c'), antiTerrorism)).toBe(true);
  expect(presupposing(refers('controlled-by', 'a', 'c'), antiTerrorism)).toBe(true);
});
