import { recentSubject } from '../../../src/engine/lists/recent-subject';
import { subjectOf } from '../../../src/engine/subject';
import { item, vocabulary } from '../build';

const words = vocabulary({ classes: { circuit: {} }, numbers: { bits: { unit: 'bit' } } });
const items = Array.from({ length: 33 }, (_, at) => item(['circuit'], { bits: `${at + 1} bit` }));
const [first, second, ...others] = items;

test('an example that is asked for again is known, and all that is known of it is what is known of the item', () => {
  const known = recentSubject(first!, words);
  expect(recentSubject(first!, words)).toBe(known);
  expect(known).toEqual(subjectOf(first!, words, []));
});

test('the last 32 are kept, counted from when each was last asked for', () => {
  const [kept, forgotten] = [recentSubject(first!, words), recentSubject(second!, words)];
  for (const each of others.slice(0, 30)) recentSubject(each, words);
  expect(recentSubject(first!, words)).toBe(kept);
  recentSubject(others[30]!, words);
  expect(recentSubject(first!, words)).toBe(kept);
  expect(recentSubject(second!, words)).not.toBe(forgotten);
});

test('under another vocabulary an item is another one', () => {
  const other = vocabulary({ classes: { circuit: { parents: ['goods'] }, goods: {} } });
  const known = recentSubject(first!, words);
  expect(recentSubject(first!, other)).not.toBe(known);
  expect(recentSubject(first!, words)).toBe(known);
});
