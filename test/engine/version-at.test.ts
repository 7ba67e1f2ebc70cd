import { belongsToTextOf, versionAt } from '../../src/engine/version-at';
import { paragraph } from './build';

type Words = Parameters<typeof paragraph>[1];
const on = (words: Words, day: string) => {
  const found = versionAt(paragraph('a', words), day);
  return found && [found.version.from, found.shown];
};

describe('the text of a day', () => {
  test('that begins on a known day and is shown by a later edition, is shown in force until that edition', () => {
    const text: Words = [{ from: '2020-01-01', seen: ['2022-01-01', '2021-01-01'] }, { seen: '2024-01-01' }];
    expect(on(text, '2019-12-31')).toBeUndefined();
    expect(on(text, '2020-01-01')).toEqual(['2020-01-01', true]);
    expect(on(text, '2022-01-01')).toEqual(['2020-01-01', true]);
    expect(on(text, '2022-01-02')).toEqual(['2020-01-01', false]);
    expect(on(text, '2024-01-01')).toEqual(['unknown', true]);
  });

  test('that ends on an unknown day is shown in force until it was last seen, or until it began', () => {
    const ended = (seen: string) => ({ from: '2020-01-01', until: 'unknown', seen });
    expect(on(ended('2022-01-01'), '2022-01-01')).toEqual(['2020-01-01', true]);
    expect(on(ended('2022-01-01'), '2022-01-02')).toEqual(['2020-01-01', false]);
    expect(on(ended('2019-01-01'), '2020-01-01')).toEqual(['2020-01-01', true]);
    expect(on(ended('2019-01-01'), '2020-01-02')).toEqual(['2020-01-01', false]);
    expect(on({ from: 'unknown', until: 'unknown', seen: '2022-01-01' }, '2022-01-02')).toEqual([
      'unknown',
      false,
    ]);
    expect(on({ from: 'unknown', until: 'unknown', seen: '2022-01-01' }, '2022-01-01')).toEqual([
      'unknown',
      true,
    ]);
  });

  test('with no end is shown in force on every later day', () => {
    expect(on({ from: '2020-01-01', seen: '2021-01-01' }, '2030-01-01')).toEqual(['2020-01-01', true]);
  });

  test('before the earliest edition is the earliest text from an unknown day, not shown, unless it had ended', () => {
    expect(on({ seen: '2022-01-01' }, '2021-12-31')).toEqual(['unknown', false]);
    expect(on({ seen: '2022-01-01', until: '2021-06-01' }, '2021-12-31')).toBeUndefined();
    expect(on({ seen: '2022-01-01', until: 'unknown' }, '2021-12-31')).toEqual(['unknown', false]);
    expect(on({ from: '2022-01-01' }, '2021-12-31')).toBeUndefined();
    expect(on([], '2021-12-31')).toBeUndefined();
  });
});

describe('a sub-paragraph belongs to the text of its paragraph', () => {
  const texts: Words = [{ from: '2020-01-01', until: '2024-01-01' }, { from: '2024-01-01' }];
  const belongs = (inner: Words, day: string, outer: Words = texts) =>
    belongsToTextOf(paragraph('a', outer), paragraph('a.1', inner), day);

  test('where it applies at some time while that does', () => {
    expect(belongs({ from: '2021-01-01', until: '2022-01-01' }, '2023-01-01')).toBe(true);
    expect(belongs({ from: '2021-01-01', until: '2022-01-01' }, '2024-01-01')).toBe(false);
    expect(belongs({ from: '2024-01-01' }, '2023-12-31')).toBe(false);
    expect(belongs({ from: '2024-01-01' }, '2024-01-01')).toBe(true);
    expect(belongs({ from: '2019-01-01', until: '2020-01-01' }, '2020-01-01')).toBe(false);
    expect(belongs({ from: '2019-01-01', until: '2020-01-02' }, '2020-01-01')).toBe(true);
  });

  test('with any of its versions, deleted ones too', () => {
    const inner: Words = [
      { from: '2021-01-01', until: '2022-01-01' },
      { from: '2025-01-01', absent: true },
    ];
    expect(belongs(inner, '2023-01-01')).toBe(true);
    expect(belongs(inner, '2024-01-01')).toBe(true);
    expect(belongs([{ from: '2018-01-01', until: '2019-01-01' }, { from: '2025-01-01' }], '2023-01-01')).toBe(
      false,
    );
  });

  test('each version ends where the next begins, or before', () => {
    const inner: Words = [{ from: '2021-01-01' }, { from: '2023-01-01', absent: true }];
    expect(belongs(inner, '2020-06-01')).toBe(true);
    const outer: Words = [{ from: '2020-01-01' }, { from: '2022-01-01' }];
    expect(belongs({ from: '2022-06-01' }, '2021-01-01', outer)).toBe(false);
    expect(belongs({ from: '2021-06-01' }, '2021-01-01', outer)).toBe(true);
    const early: Words = [{ from: '2020-01-01', until: '2021-01-01' }, { from: '2022-01-01' }];
    expect(belongs({ from: '2021-06-01', until: '2021-09-01' }, '2020-06-01', early)).toBe(false);
    const late: Words = [{ from: '2020-01-01', until: '2023-01-01' }, { from: '2022-01-01' }];
    expect(belongs({ from: '2022-06-01', until: '2022-09-01' }, '2020-06-01', late)).toBe(false);
  });

  test('one whose end is unknown ends where the next begins, if there is one', () => {
    const outer: Words = [{ from: '2020-01-01', until: 'unknown' }, { from: '2022-01-01' }];
    expect(belongs({ from: '2021-06-01' }, '2021-01-01', outer)).toBe(true);
    expect(belongs({ from: '2022-06-01' }, '2021-01-01', outer)).toBe(false);
    expect(belongs({ from: '2030-01-01' }, '2021-01-01', [{ from: '2020-01-01', until: 'unknown' }])).toBe(
      true,
    );
  });

  test('the first from an unknown day also stands for the days before it was seen, a later one does not', () => {
    const first: Words = [{ seen: '2024-01-01' }];
    expect(belongs(first, '2021-01-01')).toBe(true);
    const later: Words = [{ from: '2018-01-01', until: '2019-01-01' }, { seen: '2024-01-01' }];
    expect(belongs(later, '2021-01-01')).toBe(false);
    expect(belongs([{ from: '2024-01-01' }], '2021-01-01')).toBe(false);
  });

  test('where nothing is said of the days of either', () => {
    expect(belongs([], '2021-01-01')).toBe(true);
    expect(belongs([], '2021-01-01', [])).toBe(true);
    expect(belongs({ from: '2021-01-01' }, '2021-01-01', [])).toBe(true);
    expect(belongs({ from: '2021-01-01', until: '2022-01-01' }, '2019-01-01')).toBe(true);
  });
});
