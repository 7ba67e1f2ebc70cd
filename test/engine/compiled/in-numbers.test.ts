import { listOnDay } from '../../../src/engine/as-of';
import { codeList } from '../../../src/engine/compiled/code-list';
import { judgeOf } from '../../../src/engine/compiled/judge';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import { keepCode, keptCode, perLeaf } from '../../../src/engine/outline/list-code';
import { all, answers, is, item, list, no, paragraph, refers, vocabulary } from '../build';
import { inNumbers } from './in-numbers';

/* When a list is judged by its numbers, and when by its words. */
const words = vocabulary({
  classes: { chip: { touchedBy: { us: ['X1'], jp: ['X1'] } } },
  numbers: { power: { unit: 'W' } },
  questions: ['q'],
});
const made = (id: string) =>
  list(id, [
    paragraph('X1', { classes: ['chip'], when: is('power', '> 1 W') }),
    paragraph('X2', { classes: ['chip'], when: all(is('power', '> 1 W'), answers('q', 'yes')) }),
    paragraph('X3', { classes: ['chip'], when: no(refers('controlled-by', { from: 'X1', to: 'X2' })) }),
  ]);
const asOf = '2026-01-01';
const days = [listOnDay(made('us'), asOf, words), listOnDay(made('jp'), asOf, words)] as const;
const strong = item(['chip'], { power: '2 W' });
const controlledBy = ([one]: readonly ListOnDay[], about = strong): readonly string[] =>
  judgeOf([one!, days[1]], words, []).judge(about).judgements[0].controlledBy;

const refused = () => {
  throw new Error('its numbers were asked');
};

test('a list is judged by what was kept of it, on that day and with that vocabulary', () => {
  const kept = made('us');
  keepCode(kept, asOf, words, refused);
  expect(() => controlledBy([listOnDay(kept, asOf, words)])).toThrow('its numbers were asked');
  expect(controlledBy([listOnDay(kept, '2026-02-01', words)])).toEqual(['X1']);
  expect(keptCode({ list: kept, asOf }, { ...words })).toBeUndefined();
  expect(keptCode({ list: made('us'), asOf }, words)).toBeUndefined();
});

test('what was kept is read once', () => {
  const kept = made('us');
  let count = 0;
  keepCode(kept, asOf, words, () => {
    count += 1;
    return codeList(days[0], words);
  });
  const onDay = listOnDay(kept, asOf, words);
  expect([controlledBy([onDay]), controlledBy([onDay]), count]).toEqual([['X1'], ['X1'], 1]);
});

test('a day with other controls is judged by these', () => {
  const [whole] = inNumbers(days, words);
  expect(controlledBy([{ ...whole, controls: whole.controls.slice(1) }])).toEqual([]);
  expect(controlledBy([whole])).toEqual(['X1']);
});

test('what paragraphs say alike is written once', () => {
  const { code, conditionsOf } = codeList(days[0], words);
  expect(code.groups.map(({ kind }) => kind)).toEqual(['criterion', 'answer']);
  expect(code.leaves).toHaveLength(2 * perLeaf);
  expect(code.groups.map((_, group) => conditionsOf(group).length)).toEqual([1, 1]);
  expect(code.classLists).toEqual([['chip']]);
});

test('a condition is read when a figure is stated that it turns on, and no other', () => {
  const kept = made('us');
  const { code, conditionsOf } = codeList(days[0], words);
  const read: number[] = [];
  keepCode(kept, asOf, words, () => ({
    code,
    conditionsOf: (group) => {
      read.push(group);
      return conditionsOf(group);
    },
  }));
  const onDay = listOnDay(kept, asOf, words);
  const power = code.groups.findIndex(({ kind }) => kind === 'criterion');
  expect(controlledBy([onDay], item(['chip'], { q: 'no' }))).toEqual([]);
  expect(read).not.toContain(power);
  expect(controlledBy([onDay])).toEqual(['X1']);
  expect(read).toContain(power);
});

test('a condition that was not kept is missed, and not taken for another', () => {
  const kept = made('us');
  const { code } = codeList(days[0], words);
  keepCode(kept, asOf, words, () => ({ code, conditionsOf: () => [] }));
  expect(() => controlledBy([listOnDay(kept, asOf, words)])).toThrow('not kept with its list');
});
