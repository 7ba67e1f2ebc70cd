import fc from 'fast-check';
import { listOnDay } from '../../../src/engine/as-of';
import { evaluate } from '../../../src/engine/evaluate';
import { unionScopes } from '../../../src/engine/lists/union-scopes';
import { subjectOf } from '../../../src/engine/subject';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import { all, answers, any, except, item, list, no, paragraph, refers, vocabulary } from '../build';

const words = vocabulary({ classes: { circuit: {} }, questions: ['p', 'q', 'r', 's'] });
const yes = (id: string): Condition => answers(id, 'yes');
const national = [{ reason: 'NS', column: 1 }];
const lesser = [{ reason: 'AT', column: 1 }];

type Reasons = typeof national;
const entry = (
  address: string,
  when: Condition,
  excluded: readonly Condition[] = [],
  reasons: Reasons = national,
): Paragraph =>
  paragraph(address, { when, except: excluded.map((of) => except(of, 'yes', address)), reasons });

const onDay = (...entries: Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);
const items = Array.from({ length: 16 }, (_, at) =>
  item(
    ['circuit'],
    Object.fromEntries(['p', 'q', 'r', 's'].map((id, bit) => [id, (at >> bit) % 2 === 1 ? 'yes' : 'no'])),
    { id: at.toString(2) },
  ),
);
const truths = (condition: Condition) =>
  items.map((one) => evaluate(condition, subjectOf(one, words, [])).truth);

/** What is left of the exclusions of each paragraph, as its own words beside the union of the list. */
function exclusionsLeft(side: ReturnType<typeof onDay>): Record<string, boolean> {
  const scopeOf = unionScopes(side);
  const hasExclusion = (condition: Condition): boolean =>
    (condition.kind === 'not' && condition.exclusion !== undefined) ||
    ((condition.kind === 'all' || condition.kind === 'any') && condition.of.some(hasExclusion));
  return Object.fromEntries(
    side.controls.map((control) => [control.address, hasExclusion(scopeOf(control))]),
  );
}

const words4 = fc.constantFrom(yes('p'), yes('q'), yes('r'), no(yes('s')), all(yes('p'), yes('q')));
const addresses = ['A1', 'A2', 'A3', 'A4'];

test('without the exclusions of what the list controls elsewhere, the union of the list is the same', () => {
  const excluded = (at: number): fc.Arbitrary<readonly Condition[]> => {
    const others = addresses.slice(0, at);
    if (others.length === 0) return fc.constant([]);
    const named = fc.constantFrom(...others).map((address) => refers('controlled-by', address));
    return fc.array(
      fc.oneof(
        named,
        fc.tuple(named, words4).map(([one, also]) => all(one, also)),
        fc.tuple(named, named).map(([a, b]) => any(a, b)),
      ),
      { maxLength: 2 },
    );
  };
  fc.assert(
    fc.property(
      fc.tuple(
        ...addresses.map((address, at) =>
          fc.tuple(words4, excluded(at)).map(([when, out]) => entry(address, when, out)),
        ),
      ),
      (entries) => {
        const side = onDay(...entries);
        const simpler = unionScopes(side);
        const union = truths(any(...side.controls.map(({ scope }) => scope)));
        expect(truths(any(...side.controls.map((control) => simpler(control))))).toEqual(union);
        expect(Object.values(exclusionsLeft(side))).not.toContain(true);
      },
    ),
    { numRuns: 25 },
  );
});

test.each<[string, Paragraph[], Record<string, boolean>]>([
  [
    'what a paragraph for a lesser reason controls is not in the list tier',
    [entry('A1', yes('p'), [], lesser), entry('A2', yes('q'), [refers('controlled-by', 'A1')])],
    { A1: false, A2: true },
  ],
  [
    'what any paragraph controls is in the union of all tiers',
    [entry('A1', yes('p')), entry('A2', yes('q'), [refers('controlled-by', 'A1')], lesser)],
    { A1: false, A2: false },
  ],
  [
    'what only part of a list of paragraphs controls otherwise stays out as far as that goes',
    [
      entry('A1', yes('p'), [], lesser),
      entry('A2', yes('q')),
      entry('A3', yes('r'), [refers('controlled-by', 'A1', 'A2')]),
    ],
    { A1: false, A2: false, A3: true },
  ],
  ['words that no paragraph says', [entry('A1', yes('p'), [yes('q')])], { A1: true }],
  [
    'either what a paragraph controls or words that none says',
    [entry('A1', yes('p')), entry('A2', yes('q'), [any(refers('controlled-by', 'A1'), yes('r'))])],
    { A1: false, A2: true },
  ],
  [
    'the criteria of a paragraph, which it controls together with more',
    [
      paragraph('A1', { classes: ['circuit'], when: yes('p') }),
      entry('A2', yes('q'), [refers('meets', 'A1')]),
    ],
    { A1: false, A2: true },
  ],
])('%s', (_, entries, left) => {
  expect(exclusionsLeft(onDay(...entries))).toEqual(left);
});

test('what is taken out by part of several paragraphs only is still taken out', () => {
  const side = onDay(
    entry('A1', yes('p'), [], lesser),
    entry('A2', yes('q')),
    entry('A3', yes('r'), [refers('controlled-by', 'A1', 'A2')]),
  );
  const [, , third] = side.controls;
  expect(truths(unionScopes(side)(third!))).toEqual(truths(all(yes('r'), no(yes('p')))));
});

test('what stays controlled by words that are not encoded leaves its other home open, with the address of the exclusion', () => {
  const side = onDay(entry('A1', yes('p'), [yes('q')]));
  const scope = unionScopes(side)(side.controls[0]!);
  const home = {
    kind: 'reference',
    mode: 'controlled-by',
    targets: [{ from: 'A1', to: 'A1' }],
    resolved: [{ address: 'A1', encoded: false, isElsewhere: true }],
  };
  expect(JSON.stringify(scope)).toContain(JSON.stringify(home).slice(0, -1));
  const answered = items.map(({ id }, at) => [id, truths(scope)[at]]);
  for (const [id, truth] of answered) {
    const [, , q = '0', p = '0'] = id!.padStart(4, '0');
    expect([id, truth]).toEqual([id, p === '0' ? 'no' : q === '1' ? 'unknown' : 'yes']);
  }
});
