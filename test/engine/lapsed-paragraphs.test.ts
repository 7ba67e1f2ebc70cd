import { controlsAt } from '../../src/engine/as-of';
import type { Condition } from '../../src/model/condition';
import { is, list, paragraph, refers, vocabulary } from './build';

const words = vocabulary({
  classes: { circuit: {}, processor: { parents: ['circuit'] } },
  numbers: { rate: { unit: 'Gbyte/s' }, bits: { unit: 'bit' } },
});

/** Until 14 February 2026 a transfer rate and any of two alternatives; from then on one limit and no sub-paragraph. */
const alternatives = { from: '2025-06-01', until: '2026-02-14' };
const amended = paragraph(
  'X1.a',
  [
    { ...alternatives, when: is('rate', '>= 600 Gbyte/s') },
    { from: '2026-02-14', classes: ['processor'], when: is('bits', '>= 6000 bit') },
  ],
  {
    children: [
      paragraph('X1.a.1', { ...alternatives, when: is('bits', '>= 6 bit') }),
      paragraph('X1.a.2', { ...alternatives, when: is('bits', '>= 7 bit') }),
    ],
  },
);
const made = list('us', [
  paragraph('X1', { classes: ['circuit'] }, { children: [amended] }),
  paragraph('X2', { when: refers('meets', 'X1.a') }),
]);
const on = (day: string) => controlsAt(made, day, words);
const addressesOn = (day: string) => on(day).map(({ address }) => address);
const parts = (condition: Condition | undefined): readonly Condition[] =>
  condition?.kind === 'all' ? condition.of : [];

describe('sub-paragraphs that lapse', () => {
  test('before they begin, neither they nor their paragraph control anything', () => {
    expect(addressesOn('2025-05-31')).toEqual(['X2']);
  });

  test('while they stand, each is a control of its own, with the words of its paragraph', () => {
    expect(addressesOn('2026-02-13')).toEqual(['X1.a.1', 'X1.a.2', 'X2']);
    expect(on('2026-02-13')[0]?.criteria).toMatchObject({
      of: [{ parameter: 'rate' }, { printed: '>= 6 bit' }],
    });
  });

  test('from the day on which all have lapsed, their paragraph is the control', () => {
    const [control] = on('2026-02-14');
    expect(addressesOn('2026-02-14')).toEqual(['X1.a', 'X2']);
    expect(control?.classes).toEqual(['processor']);
    expect(parts(control?.criteria)).toMatchObject([{ parameter: 'bits', printed: '>= 6000 bit' }]);
    expect(control?.shownInForce).toBe(true);
  });

  test('a reference to the paragraph follows it from the one form to the other', () => {
    const reached = (day: string) =>
      parts(on(day).find(({ address }) => address === 'X2')?.scope).flatMap((part) =>
        part.kind === 'reference' ? (part.resolved ?? []).map(({ address }) => address) : [],
      );
    expect(reached('2026-02-13')).toEqual(['X1.a.1', 'X1.a.2']);
    expect(reached('2026-02-14')).toEqual(['X1.a']);
  });

  test('a text without sub-paragraphs is a control also where a later text of it has some', () => {
    const later = list('us', [
      paragraph(
        'X1',
        [
          { from: '2020-01-01', when: is('bits', '>= 5 bit') },
          { from: '2025-01-01', classes: ['circuit'] },
        ],
        { children: [paragraph('X1.a', { from: '2025-01-01', when: is('bits', '>= 6 bit') })] },
      ),
    ]);
    const controlled = (day: string) => controlsAt(later, day, words).map(({ address }) => address);
    expect(controlled('2024-12-31')).toEqual(['X1']);
    expect(controlled('2025-01-01')).toEqual(['X1.a']);
  });

  test('where all sub-paragraphs are deleted, their paragraph does not become a control', () => {
    const deleted = list('us', [
      paragraph('X1', { classes: ['circuit'] }, { children: [paragraph('X1.a', { absent: true })] }),
    ]);
    expect(controlsAt(deleted, '2026-02-14', words)).toEqual([]);
  });

  test('in a condition of an `of: all` they count as not written, not as alternatives that nothing meets', () => {
    const whole = list('us', [paragraph('X1', { classes: ['circuit'] }, { of: 'all', children: [amended] })]);
    const [condition] = parts(controlsAt(whole, '2026-02-14', words)[0]?.criteria);
    expect(parts(condition).map(({ kind }) => kind)).toEqual(['class', 'criterion']);
  });
});
