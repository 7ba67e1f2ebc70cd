import { listOnDay } from '../../../src/engine/as-of';
import { unionScopes } from '../../../src/engine/lists/union-scopes';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import {
  all,
  answers,
  any,
  except,
  is,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../build';

const words = vocabulary({
  classes: { circuit: {} },
  numbers: { rate: { unit: 'W' } },
  questions: ['p', 'q', 'r', 's'],
});
const yes = (id: string): Condition => answers(id, 'yes');
const stays = (of: Condition, address: string): Condition => except(of, 'yes', address);
const entry = (address: string, when: Condition, out: readonly Condition[] = [], reason = 'NS'): Paragraph =>
  paragraph(address, {
    when,
    except: out.map((of) => except(of, 'yes', address)),
    reasons: [{ reason, column: 1 }],
  });
const onDay = (...entries: readonly Paragraph[]) => listOnDay(list('us', entries), '2026-01-01', words);
const scopesOf = (side: ReturnType<typeof onDay>, address: string): [before: Condition, after: Condition] => {
  const control = side.controls.find((one) => one.address === address)!;
  return [control.scope, unionScopes(side)(control)];
};

/** A condition in words: an exclusion as `except`, what is not encoded with a question mark. */
function told(condition: Condition): string {
  const joined = (parts: readonly Condition[], by: string, none: string): string =>
    parts.length === 0 ? none : parts.length === 1 ? told(parts[0]!) : `(${parts.map(told).join(by)})`;
  switch (condition.kind) {
    case 'criterion':
      return `${condition.parameter} ${condition.printed}`;
    case 'answer':
      return condition.parameter;
    case 'class':
      return condition.classes.join();
    case 'related':
      return `${condition.relation} ${told(condition.of)}`;
    case 'not':
      return `${condition.exclusion === undefined ? 'not' : 'except'} ${told(condition.of)}`;
    case 'all':
      return joined(condition.of, ' and ', 'always');
    case 'any':
      return joined(condition.of, ' or ', 'never');
    case 'reference':
      return (condition.resolved ?? [])
        .map(({ address, encoded, isElsewhere, condition: scope }) => {
          const where = isElsewhere === true ? `elsewhere of ${address}` : address;
          return `[${condition.mode} ${where}${encoded ? '' : '?'}${scope === undefined ? '' : `: ${told(scope)}`}]`;
        })
        .join(' or ');
  }
}

/** A1 is of the list, A5 for a lesser reason only; A0 is not encoded. */
const others = [
  paragraph('A0', {}, { coverage: 'none' }),
  entry('A1', yes('p')),
  entry('A5', yes('s'), [], 'AT'),
];
const controlled = (...addresses: string[]): Condition => refers('controlled-by', ...addresses);
const elsewhere = '[controlled-by elsewhere of A2?]';

test.each<[string, Condition, string]>([
  ['a paragraph of the list', controlled('A1'), 'always'],
  ['the criteria of a paragraph of the list', refers('meets', 'A5'), 'except [meets A5: s]'],
  ['a paragraph for a lesser reason', controlled('A5'), 'except [controlled-by A5: s]'],
  ['both', controlled('A1', 'A5'), 'except [controlled-by A5: s]'],
  ['a paragraph that is not encoded, as far as it controls', controlled('A0'), 'always'],
  ['the criteria of one that is not encoded', refers('meets', 'A0'), 'except [meets A0?]'],
  ['a paragraph of the list, of the same list and more', all(yes('r'), controlled('A1')), 'always'],
  ['either of two, of which one is in the list', any(controlled('A1'), controlled('A0')), 'always'],
  [
    'either a paragraph or words that none says',
    any(controlled('A1'), yes('r'), controlled('A0')),
    `(except r or ${elsewhere})`,
  ],
  ['words', yes('r'), `(except r or ${elsewhere})`],
  ['words together', all(yes('r'), yes('s')), `(except (r and s) or ${elsewhere})`],
  ['a figure', is('rate', '> 3 W'), `(except rate > 3 W or ${elsewhere})`],
  ['a class', ofClass('circuit'), `(except circuit or ${elsewhere})`],
  ['what something contains', related('contains', yes('r')), `(except contains r or ${elsewhere})`],
  ['all but what has an answer', no(yes('r')), `(except not r or ${elsewhere})`],
])('an exclusion of %s', (_, out, left) => {
  const [, scope] = scopesOf(onDay(...others, entry('A2', yes('q'), [out])), 'A2');
  expect(told(scope)).toBe(`(q and ${left})`);
});

test.each<[string, Condition, string]>([
  ['in one of several ways', any(yes('r'), stays(controlled('A1'), 'A2')), '(r or always)'],
  ['beside other words', all(yes('r'), stays(controlled('A1'), 'A2')), '(r and always)'],
  ['in a paragraph that it refers to', controlled('A3'), '[controlled-by A3: (r and always)]'],
  [
    'in one of those that it refers to',
    controlled('A0', 'A1', 'A3'),
    '[controlled-by A0?] or [controlled-by A1: p] or [controlled-by A3: (r and always)]',
  ],
])('an exclusion %s is left out there', (_, when, left) => {
  const side = onDay(...others, entry('A3', yes('r'), [controlled('A1')]), entry('A2', when));
  expect(told(scopesOf(side, 'A2')[1])).toBe(left);
});

test.each<[string, Condition]>([
  ['words without exclusions', all(any(yes('p'), is('rate', '> 3 W')), ofClass('circuit'), no(yes('q')))],
  ['an exclusion of what is lost to the list', all(yes('p'), except(controlled('A1'), 'no', 'A2'))],
  ['an exclusion of what may be lost to it', all(yes('p'), except(controlled('A1'), 'unknown', 'A2'))],
  ['what is negated as a whole', no(all(yes('p'), stays(controlled('A1'), 'A2')))],
  ['what is asked of a related item', related('contains', all(yes('p'), stays(controlled('A1'), 'A2')))],
])('%s: the same condition', (_, when) => {
  const [before, after] = scopesOf(onDay(...others, entry('A2', when)), 'A2');
  expect(after).toBe(before);
});

test('a control for a lesser reason leaves out what any control says, those of the list only what the list says', () => {
  const out = [controlled('A1', 'A5')];
  const side = onDay(...others, entry('A2', yes('q'), out), entry('A6', yes('q'), out, 'AT'));
  expect(['A2', 'A6'].map((address) => told(scopesOf(side, address)[1]))).toEqual([
    '(q and except [controlled-by A5: s])',
    '(q and always)',
  ]);
});

test('words that are all that a paragraph says are in the union, of whatever kind they are', () => {
  const side = onDay(...others, entry('A2', yes('q')));
  const [control] = side.controls.filter(({ address }) => address === 'A2');
  for (const said of [
    yes('r'),
    is('rate', '> 3 W'),
    ofClass('circuit'),
    no(yes('p')),
    related('contains', yes('p')),
  ]) {
    const scope = all(yes('q'), stays(said, 'A2'));
    const [whole, excluding] = [said, scope].map((one) => ({ ...control!, scope: one }));
    const simpler = unionScopes({ ...side, controls: [whole!, excluding!] });
    expect(told(simpler(excluding!))).toBe('(q and always)');
  }
});

test('what several paragraphs refer to stays one condition', () => {
  const side = onDay(
    ...others,
    entry('A3', yes('r'), [controlled('A1')]),
    entry('A2', all(yes('q'), controlled('A3'))),
  );
  const [, shared] = scopesOf(side, 'A3');
  expect(scopesOf(side, 'A3')[1]).toBe(shared);
  const [, after] = scopesOf(side, 'A2');
  const reference = after.kind === 'all' ? after.of[1] : undefined;
  expect(reference?.kind === 'reference' && reference.resolved?.[0]?.condition).toBe(shared);
});
