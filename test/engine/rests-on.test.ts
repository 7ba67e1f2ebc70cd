import { restOnTogether, restsOn, restsOnLeast } from '../../src/engine/rests-on';
import type { Truth } from '../../src/model/truth';
import type { Trace } from '../../src/model/verdict';

const answer = (truth: Truth, assumption?: string): Trace => ({
  kind: 'answer',
  truth,
  parameter: 'q',
  expected: ['yes'],
  ...(assumption !== undefined && { assumption }),
});
const yes = (assumption?: string) => answer('yes', assumption);
const no = (assumption?: string) => answer('no', assumption);
const open = answer('unknown', 'never');
const all = (truth: Truth, ...of: Trace[]): Trace => ({ kind: 'all', truth, of });
const any = (truth: Truth, ...of: Trace[]): Trace => ({ kind: 'any', truth, of });
const related = (truth: Truth, ...of: Trace[]): Trace => ({
  kind: 'related',
  truth,
  relation: 'contains',
  of: of.map((trace, place) => ({ item: String(place), trace })),
});

test.each<[string, Trace, string[]]>([
  ['a single answer on its own assumption', no('a'), ['a']],
  ['a stated one on none', no(), []],
  ['an open one on none', open, []],
  ['a class on its own', { kind: 'class', truth: 'no', classes: ['chip'], assumption: 'a' }, ['a']],
  ['a negation on what is negated', { kind: 'not', truth: 'yes', of: no('a') }, ['a']],
  ['a reference on its target', { kind: 'reference', truth: 'no', target: '3A001', of: no('a') }, ['a']],
  ['a conjunction that holds on all its parts', all('yes', yes('b'), yes('a'), yes()), ['a', 'b']],
  ['one that fails on a part that fails', all('no', yes('a'), no('b')), ['b']],
  ['one that fails by a stated part on nothing', all('no', no('a'), no(), yes('b')), []],
  ['a disjunction that holds on one part', any('yes', yes('a'), no('b')), ['a']],
  ['one that holds by a stated part on nothing', any('yes', yes('a'), yes()), []],
  ['one that fails on all its parts', any('no', no('b'), no('a')), ['a', 'b']],
  ['an open combination on none', all('unknown', open, yes('a')), []],
  ['a related item that holds on itself', related('yes', yes('a'), no('b')), ['a']],
  ['related items of which none holds on all of them', related('no', no('b'), no('a')), ['a', 'b']],
  [
    'of parts that need more or fewer, on those of the one that needs fewest',
    all('no', all('no', any('no', no('a'), no('b'))), no('c')),
    ['c'],
  ],
  ['the same in the other order', all('no', no('c'), any('no', no('a'), no('b'))), ['c']],
  ['of parts that need as many, on the first by name', all('no', no('b'), no('a'), no('c')), ['a']],
  ['whichever comes first', all('no', no('a'), no('b')), ['a']],
])('rests on assumptions: %s', (_, trace, assumptions) => {
  expect(restsOn(trace)).toEqual(assumptions);
  // Asked once more, it says the same.
  expect(restsOn(trace)).toEqual(assumptions);
});

test('together, traces rest on all their assumptions, each once and in order; the least of none is none', () => {
  expect(restOnTogether([no('b'), yes('a'), no('b'), open])).toEqual(['a', 'b']);
  expect(restOnTogether([])).toEqual([]);
  expect(restOnTogether([no(), yes()])).toEqual([]);
  expect(restsOnLeast([])).toEqual([]);
  expect(restsOnLeast([no('b'), no('a')])).toEqual(['a']);
});
