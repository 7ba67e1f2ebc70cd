import { conditionOfParagraph } from '../../src/engine/condition-of-paragraph';
import { isRowWithin, rowAndParents } from '../../src/engine/outline/row';
import { paragraphIndex } from '../../src/engine/paragraph-index';
import type { Paragraph } from '../../src/model/control-list';
import { all, answers, any, except, list, no, ofClass, paragraph, place } from './build';

const day = '2026-01-01';
const asCondition = (made: Paragraph, date = day) =>
  conditionOfParagraph(paragraphIndex(list('us', [made])).entries[0]!, date);
const q = answers('q', 'yes');
const r = answers('r', 'yes');
const itself = (address: string, screen?: object) => ({
  kind: 'reference',
  mode: 'meets',
  targets: [{ from: address, to: address }],
  resolved: [{ address, encoded: false, ...(screen && { condition: screen }) }],
  place,
});

describe('a sub-paragraph of which all must hold, as a condition', () => {
  test('says its class, its criteria and its exclusions', () => {
    expect(asCondition(paragraph('a', { classes: ['chip'], when: all(q, r), except: [except(r)] }))).toEqual({
      kind: 'all',
      of: [ofClass('chip'), q, r, except(r)],
      paragraph: 'a',
    });
  });

  test('an exclusion that is not yet a negation becomes one', () => {
    expect(asCondition(paragraph('a', { when: q, except: [r, no(q)] }))).toEqual({
      kind: 'all',
      of: [q, no(r), no(no(q))],
      paragraph: 'a',
    });
  });

  test('what is below it stands in it, joined as the paragraph says', () => {
    const children = [paragraph('a.1', { when: q }), paragraph('a.2', { when: r })];
    const below = [
      { kind: 'all', of: [q], paragraph: 'a.1' },
      { kind: 'all', of: [r], paragraph: 'a.2' },
    ];
    expect(asCondition(paragraph('a', { when: any(q) }, { children }))).toEqual({
      kind: 'all',
      of: [any(q), { kind: 'any', of: below }],
      paragraph: 'a',
    });
    expect(asCondition(paragraph('a', [], { children, of: 'all' }))).toEqual({
      kind: 'all',
      of: [{ kind: 'all', of: below }],
      paragraph: 'a',
    });
  });

  test('one that is deleted, or does not apply yet, is none; nor is a bare heading with nothing below it', () => {
    expect(asCondition(paragraph('a', { absent: true, when: q }))).toBeUndefined();
    expect(asCondition(paragraph('a', { from: '2026-03-01', when: q }))).toBeUndefined();
    expect(asCondition(paragraph('a', []))).toBeUndefined();
  });

  test('what is below it and has lapsed leaves no trace', () => {
    const children = [paragraph('a.1', { when: q }), paragraph('a.2', { when: r, until: '2025-01-01' })];
    expect(asCondition(paragraph('a', [], { children }))).toEqual({
      kind: 'all',
      of: [{ kind: 'any', of: [{ kind: 'all', of: [q], paragraph: 'a.1' }] }],
      paragraph: 'a',
    });
  });

  test('one that is not encoded refers to itself, with its screen where it has one', () => {
    expect(asCondition(paragraph('a', { when: q }, { coverage: 'none' }))).toEqual(itself('a'));
    expect(asCondition(paragraph('a', { when: q }, { coverage: 'none', screen: r }))).toEqual(itself('a'));
    expect(asCondition(paragraph('a', { when: q }, { coverage: 'screen', screen: r }))).toEqual(
      itself('a', r),
    );
    expect(asCondition(paragraph('a', { when: q }, { coverage: 'part', screen: r }))).toMatchObject({
      kind: 'all',
      of: [q],
    });
    expect(asCondition(paragraph('a', [], { coverage: 'none' }))).toEqual(itself('a'));
  });

  test('a screen is inherited with the coverage that it goes with, and with no other', () => {
    const children = [
      paragraph('a.1', { when: q }),
      paragraph('a.2', { when: q }, { coverage: 'screen' }),
      paragraph('a.3', { when: q }, { coverage: 'none' }),
    ];
    const [entry] = paragraphIndex(
      list('us', [paragraph('a', {}, { coverage: 'screen', screen: r, children })]),
    ).entries;
    expect(entry!.children.map((child) => conditionOfParagraph(child, day))).toEqual([
      itself('a.1', r),
      itself('a.2'),
      itself('a.3'),
    ]);
  });
});

describe('the order of a list', () => {
  const made = list('us', [
    paragraph(
      'a',
      {},
      { coverage: 'part', children: [paragraph('a.1', {}, { children: [paragraph('a.1.x', {})] })] },
    ),
    paragraph('b', {}),
  ]);
  const index = paragraphIndex(made);

  test('every paragraph knows its place, that of the last below it, and its parent', () => {
    expect(
      index.inOrder.map(({ paragraph: { address }, first, last, parent }) => [
        address,
        first,
        last,
        parent?.paragraph.address,
      ]),
    ).toEqual([
      ['a', 0, 2, undefined],
      ['a.1', 1, 2, 'a'],
      ['a.1.x', 2, 2, 'a.1'],
      ['b', 3, 3, undefined],
    ]);
    expect(index.byAddress.get('a.1')).toBe(index.inOrder[1]);
    expect(paragraphIndex(made)).toBe(index);
  });

  test('coverage is that of the nearest parent that states it; nobody’s is none', () => {
    expect(index.byAddress.get('a.1.x')?.coverage).toBe('part');
    const unstated = { ...made, entries: [{ ...paragraph('c', {}) }] };
    expect(paragraphIndex(unstated).entries[0]?.coverage).toBe('none');
  });
});

test('a row is within itself and the rows around it', () => {
  expect(rowAndParents('7の項(1)')).toEqual(['7の項', '7の項(1)']);
  expect(rowAndParents('7の項(1)(2)')).toEqual(['7の項', '7の項(1)', '7の項(1)(2)']);
  expect(rowAndParents('7の項')).toEqual(['7の項']);
  expect(rowAndParents('(1)')).toEqual(['(1)']);
  expect(isRowWithin('7の項(1)', '7の項')).toBe(true);
  expect(isRowWithin('7の項', '7の項')).toBe(true);
  expect(isRowWithin('7の項', '7の項(1)')).toBe(false);
  expect(isRowWithin('17の項(1)', '7の項')).toBe(false);
  expect(isRowWithin('7の項の2', '7の項')).toBe(false);
});
