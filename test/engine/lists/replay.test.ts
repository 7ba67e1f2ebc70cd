import { listOnDay } from '../../../src/engine/as-of';
import { confirms, replay } from '../../../src/engine/lists/replay';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph, Tier } from '../../../src/model/control-list';
import type { Item } from '../../../src/model/item';
import type { Truth } from '../../../src/model/truth';
import {
  all,
  answers,
  any,
  except,
  is,
  item,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../build';

const questions = Array.from('abcd');
const words = vocabulary({
  classes: { circuit: {}, converter: { parents: ['circuit'] }, computer: { disjoint: ['circuit'] } },
  numbers: { bits: { unit: 'bit' } },
  questions,
});
const yes = (id: string): Condition => answers(id, 'yes');
const lesser = { reasons: [{ reason: 'AT', column: 1 }] };
const day = (...entries: Paragraph[]): ListOnDay => listOnDay(list('us', entries), '2026-01-01', words);
const both: readonly Tier[] = ['list', 'anti-terrorism'];

/** An item with an answer to each question, of `y`, `n` and `?`, which nobody has given. */
const answered = (given: string, contains: Item[] = [], figures: Record<string, string> = {}): Item =>
  item(
    ['circuit'],
    {
      ...figures,
      ...Object.fromEntries(
        questions.flatMap((id, at) =>
          given[at] === 'y' ? [[id, 'yes']] : given[at] === 'n' ? [[id, 'no']] : [],
        ),
      ),
    },
    { notClasses: ['converter'], contains },
  );

describe('what a list makes of an item', () => {
  const part = related('contains', all(ofClass('converter'), yes('a')));
  const converter = (given: string): Item => ({
    ...answered(given),
    classes: new Map([['converter', 'yes']]),
  });

  test.each<[string, Condition, Item, Truth]>([
    ['all of it holds', all(yes('a'), yes('b')), answered('yy'), 'yes'],
    ['one of it does not', all(yes('a'), yes('b')), answered('?n'), 'no'],
    ['one of it is open', all(yes('a'), yes('b')), answered('y?'), 'unknown'],
    ['any of it holds', any(yes('a'), yes('b')), answered('?y'), 'yes'],
    ['none of it does', any(yes('a'), yes('b')), answered('nn'), 'no'],
    ['none of it does, as far as is known', any(yes('a'), yes('b')), answered('n?'), 'unknown'],
    ['the opposite holds', no(yes('a')), answered('n'), 'yes'],
    ['the opposite does not', no(yes('a')), answered('y'), 'no'],
    ['the opposite is open', no(yes('a')), answered('?'), 'unknown'],
    ['a limit is met', is('bits', '>= 8 bit'), answered('', [], { bits: '8 bit' }), 'yes'],
    ['a limit is not met', is('bits', '> 8 bit'), answered('', [], { bits: '8 bit' }), 'no'],
    ['it is of another class', ofClass('converter'), answered(''), 'no'],
    ['nobody knows what it contains', part, answered('y'), 'unknown'],
    [
      'one of the parts does what is asked of a part',
      part,
      answered('n', [converter('n'), converter('y')]),
      'yes',
    ],
    ['none of the parts does', part, answered('y', [answered('y'), converter('n')]), 'no'],
    ['one of the parts might', part, answered('y', [converter('?'), converter('n')]), 'unknown'],
    [
      'two parts of one item are asked alike, each for itself',
      all(part, related('contains', all(ofClass('converter'), no(yes('a'))))),
      answered('', [converter('n'), converter('y')]),
      'yes',
    ],
  ])('%s', (_, when, one, truth) => {
    expect(replay(day(paragraph('X1', { classes: ['circuit'], when })), one, ['list'], words)).toBe(truth);
  });

  // X2 asks `b`; N1 is not encoded, N2 neither, and applies to nothing without `c`.
  test.each<[string, Condition, string, Truth]>([
    ['a paragraph that holds', refers('controlled-by', 'X2'), 'ny', 'yes'],
    ['a paragraph that does not', refers('controlled-by', 'X2'), 'yn', 'no'],
    ['what is not encoded', refers('controlled-by', 'N1'), 'yy', 'unknown'],
    ['what is not encoded, where its screen holds', refers('controlled-by', 'N2'), 'yyy', 'unknown'],
    ['what is not encoded, where its screen is open', refers('controlled-by', 'N2'), 'yy?', 'unknown'],
    ['what is not encoded, where its screen says no', refers('controlled-by', 'N2'), 'yyn', 'no'],
    ['the one or the other, where one holds', refers('controlled-by', 'N1', 'X2'), 'ny', 'yes'],
    ['the one or the other, where the other is open', refers('controlled-by', 'N1', 'X2'), 'nn', 'unknown'],
    ['the opposite of what is not encoded', no(refers('controlled-by', 'N1')), 'yy', 'unknown'],
    ['an exclusion of what is free', except(refers('controlled-by', 'N1', 'X2')), 'yy', 'no'],
    // The union of the list reads what is excluded as far as it is encoded: it stays controlled elsewhere.
    [
      'an exclusion of what stays controlled',
      except(refers('controlled-by', 'N1', 'X2'), 'yes'),
      'yn',
      'yes',
    ],
    [
      'an exclusion of what stays controlled and holds',
      except(refers('controlled-by', 'N1', 'X2'), 'yes'),
      'yy',
      'no',
    ],
  ])('that refers to %s', (_, when, given, truth) => {
    const side = day(
      paragraph('X1', { classes: ['circuit'], when }),
      paragraph('X2', { classes: ['circuit'], when: yes('b'), ...lesser }),
      paragraph('N1', {}, { coverage: 'none' }),
      paragraph('N2', {}, { coverage: 'screen', screen: yes('c') }),
    );
    expect(replay(side, answered(given), ['list'], words)).toBe(truth);
  });

  test('is what any control of the tiers says that is about a class that the item may have', () => {
    const side = day(
      paragraph('X1', { classes: ['circuit'], when: yes('a') }),
      paragraph('X2', { classes: ['computer'] }),
      paragraph('X3', { when: yes('b'), ...lesser }),
    );
    const says = (given: string) =>
      ([['list'], ['anti-terrorism'], both, []] as const).map((tiers) =>
        replay(side, answered(given), tiers, words),
      );
    expect(says('yn')).toEqual(['yes', 'no', 'yes', 'no']);
    expect(says('ny')).toEqual(['no', 'yes', 'yes', 'no']);
    expect(says('?n')).toEqual(['unknown', 'no', 'unknown', 'no']);
    expect(says('nn')).toEqual(['no', 'no', 'no', 'no']);
    const unclear = { ...answered('nn'), classes: new Map() };
    expect(replay(side, unclear, ['list'], words)).toBe('unknown');
  });
});

/** Of each list one control, then one for anti-terrorism only: `a`, `b` of the one that controls, `c`, `d` of the other. */
const [controlling, other] = [
  ['a', 'b'],
  ['c', 'd'],
].map(([first, second]) =>
  day(
    paragraph('X1', { classes: ['circuit'], when: yes(first!) }),
    paragraph('X2', { classes: ['circuit'], when: yes(second!), ...lesser }),
  ),
);

test.each<[Tier, string[], string[]]>([
  ['list', ['ynnn', 'yynn', 'y?n?', 'ynny', 'yyny'], ['nnnn', 'nynn', '?nnn', 'ynyn', 'yn?n', '?n?n']],
  ['anti-terrorism', ['nynn'], ['nnnn', 'n?nn', 'yynn', '?ynn', 'nyyn', 'ny?n', 'nyny', 'nyn?', 'ynnn']],
])(
  'an example of the tier %s is confirmed just where the evaluator knows of all that it takes',
  (tier, are, areNot) => {
    const isConfirmed = (given: string) => confirms(answered(given), controlling!, other!, tier, words);
    expect(are.filter((given) => !isConfirmed(given))).toEqual([]);
    expect(areNot.filter(isConfirmed)).toEqual([]);
  },
);
