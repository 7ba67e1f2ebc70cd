import { controlsAt, defaultAsOf, listOnDay } from '../../src/engine/as-of';
import type { Condition } from '../../src/model/condition';
import type { Paragraph } from '../../src/model/control-list';
import {
  all,
  answers,
  any,
  is,
  list,
  no,
  ofClass,
  paragraph,
  place,
  refers,
  related,
  vocabulary,
} from './build';

const words = vocabulary({
  classes: { chip: {}, adc: { parents: ['chip'] }, dac: { parents: ['chip'] }, box: {} },
  numbers: { bits: { unit: 'bit' } },
  questions: ['q', 'r'],
});
const q = answers('q', 'yes');
const r = answers('r', 'yes');
const day = '2026-01-01';
const parts = (condition: Condition | undefined) => (condition?.kind === 'all' ? condition.of : []);
const on = (...entries: Paragraph[]) => listOnDay(list('us', entries), day, words);
const unencoded = (entry: Paragraph, address = entry.address) => on(entry).unencoded(address);

describe('what is not encoded at an address', () => {
  test('is nothing where it is encoded in full, and the address itself where it is not', () => {
    expect(unencoded(paragraph('a', { when: q }))).toEqual([]);
    expect(unencoded(paragraph('a', { when: q }, { coverage: 'none' }))).toEqual([
      { address: 'a', encoded: false },
    ]);
    expect(unencoded(paragraph('a', { when: q }), 'elsewhere')).toEqual([
      { address: 'elsewhere', encoded: false },
    ]);
  });

  test('has its screen, where it is screened or encoded in part', () => {
    const with_ = (coverage: 'none' | 'part' | 'screen') =>
      unencoded(paragraph('a', {}, { coverage, screen: q }));
    expect(with_('screen')).toEqual([{ address: 'a', encoded: false, condition: q }]);
    expect(with_('part')).toEqual([{ address: 'a', encoded: false, condition: q }]);
    expect(with_('none')).toEqual([{ address: 'a', encoded: false }]);
    expect(unencoded(paragraph('a', {}, { coverage: 'screen' }))).toEqual([{ address: 'a', encoded: false }]);
  });

  const half = (children: Paragraph[], coverage: 'part' | 'full' | 'none' = 'part') =>
    paragraph('a', {}, { coverage, screen: q, children });
  const dark = paragraph('a.2', { when: q }, { coverage: 'none' });
  const lit = paragraph('a.1', { when: q }, { coverage: 'full' });
  const unsaid = paragraph('a.3', { when: q });

  test('of one encoded in part, is what its sub-paragraphs say is not, where each of them says', () => {
    expect(unencoded(half([lit, dark]))).toEqual([{ address: 'a.2', encoded: false }]);
    expect(unencoded(half([lit, dark, unsaid]))).toEqual([{ address: 'a', encoded: false, condition: q }]);
    expect(unencoded(half([lit]))).toEqual([{ address: 'a', encoded: false, condition: q }]);
    expect(unencoded(half([]))).toEqual([{ address: 'a', encoded: false, condition: q }]);
    expect(unencoded(half([lit, dark], 'full'))).toEqual([{ address: 'a.2', encoded: false }]);
    expect(unencoded(half([lit, dark], 'none'))).toEqual([{ address: 'a', encoded: false }]);
  });

  test('follows the references of a screen', () => {
    const made = on(
      paragraph('a', { when: q }),
      paragraph('b', {}, { coverage: 'screen', screen: refers('meets', 'a') }),
    );
    expect(made.unencoded('b')).toMatchObject([
      { address: 'b', condition: { kind: 'reference', resolved: [{ address: 'a', encoded: true }] } },
    ]);
    // Asked once more, it says the same.
    expect(made.unencoded('b')).toBe(made.unencoded('b'));
  });
});

describe('a reference', () => {
  const reached = (condition: Condition): unknown =>
    condition.kind === 'all' || condition.kind === 'any'
      ? condition.of.map(reached)
      : condition.kind === 'not' || condition.kind === 'related'
        ? reached(condition.of)
        : condition.kind === 'reference'
          ? (condition.resolved ?? []).map(({ address, encoded }) => (encoded ? address : `?${address}`))
          : condition.kind;
  const scopeOf = (when: Condition, ...entries: Paragraph[]) => {
    const control = on(paragraph('z', { when }), ...entries).controls.find(({ address }) => address === 'z')!;
    return reached(parts(control.scope)[0]!);
  };
  const a = paragraph(
    'a',
    { when: q },
    { children: [paragraph('a.1', { when: q }), paragraph('a.2', { when: r })] },
  );
  const b = paragraph('b', { when: q });

  test('is followed wherever it stands', () => {
    expect(scopeOf(any(refers('meets', 'b'), no(refers('meets', 'a.1'))), a, b)).toEqual([['b'], ['a.1']]);
    expect(scopeOf(related('contains', refers('meets', 'b')), a, b)).toEqual(['b']);
    expect(scopeOf(no(q), a, b)).toBe('answer');
  });

  test('leaves a condition without any as it is', () => {
    const when = any(q, no(r), related('contains', ofClass('chip')), is('bits', '> 1 bit'));
    const [control] = on(paragraph('z', { when })).controls;
    expect(parts(control!.scope)[0]).toBe(when);
  });

  test('that another list has followed already is followed on in what it leads to', () => {
    const half: Condition = {
      kind: 'reference',
      mode: 'meets',
      targets: [{ from: 'x', to: 'x' }],
      resolved: [
        { address: 'x', encoded: true, condition: all(refers('meets', 'b')) },
        { address: 'y', encoded: false },
      ],
      place,
    };
    const [control] = on(paragraph('z', { when: half }), b).controls;
    expect(parts(control!.scope)[0]).toMatchObject({
      resolved: [
        { address: 'x', encoded: true, condition: { of: [{ resolved: [{ address: 'b' }] }] } },
        { address: 'y', encoded: false },
      ],
    });
  });

  test('to what controls brings class and criteria of the target, to what is only met the criteria alone', () => {
    const target = paragraph('t', { classes: ['chip'], when: q });
    const conditionOf = (mode: 'controlled-by' | 'meets') => {
      const { controls } = on(paragraph('z', { when: refers(mode, 't') }), target);
      const reference = parts(controls.find(({ address }) => address === 'z')?.scope)[0];
      return reference?.kind === 'reference' ? parts(reference.resolved?.[0]?.condition) : undefined;
    };
    expect(conditionOf('controlled-by')).toEqual([ofClass('chip'), q]);
    expect(conditionOf('meets')).toEqual([q]);
  });

  test('to a range takes what lies in it, in the order of the list', () => {
    expect(scopeOf(refers('meets', { from: 'a', to: 'b' }), a, b)).toEqual(['a.1', 'a.2', 'b']);
    expect(scopeOf(refers('meets', { from: 'a.2', to: 'b' }), a, b)).toEqual(['a.2', 'b']);
    expect(scopeOf(refers('meets', { from: 'a.1', to: 'a.2' }), a, b)).toEqual(['a.1', 'a.2']);
    // The range ends within `a`: only what of it lies before the end.
    expect(scopeOf(refers('meets', { from: 'a', to: 'a.1' }), a, b)).toEqual(['a.1']);
    expect(scopeOf(refers('meets', 'b', 'a.1'), a, b)).toEqual(['b', 'a.1']);
  });

  test('to a range of which an end is not in the list is not encoded, and named as a range', () => {
    expect(scopeOf(refers('meets', { from: 'a', to: 'k' }), a, b)).toEqual(['?a–k']);
    expect(scopeOf(refers('meets', { from: 'k', to: 'b' }), a, b)).toEqual(['?k–b']);
    expect(scopeOf(refers('meets', 'k'), a, b)).toEqual(['?k']);
  });

  test('to a row takes the controls of the row in the order of the list, and a range never a row', () => {
    const late = paragraph('y', { when: q, row: '7の項(1)' });
    const early = paragraph('c', { when: q, row: '7の項(2)' });
    expect(scopeOf(refers('meets', '7の項'), early, late)).toEqual(['c', 'y', '?7の項']);
    expect(scopeOf(refers('meets', '7の項(1)'), early, late)).toEqual(['y', '?7の項(1)']);
    expect(scopeOf(refers('meets', { from: '7の項', to: '7の項(1)' }), early, late)).toEqual([
      '?7の項–7の項(1)',
    ]);
    const row = paragraph('7の項', {}, { children: [paragraph('7の項(0)', { when: q })] });
    expect(scopeOf(refers('meets', '7の項'), late, row, early)).toEqual(['y', '7の項(0)', 'c']);
  });
});

describe('a control', () => {
  const only = (entry: Paragraph, asOf = day) => controlsAt(list('us', [entry]), asOf, words)[0];

  test('says where it stands, from when to when, and what the lists say beside its words', () => {
    const note = { en: 'a note', ja: '注' };
    const open = { en: 'an open question', ja: '未解決' };
    const heading = { en: 'Chips', ja: '集積回路' };
    const entry = {
      ...paragraph('a', { classes: ['chip'], note, open, row: '7の項', regime: 'WA 3' }),
      heading,
      children: [
        paragraph('a.1', {
          when: q,
          from: '2020-01-01',
          until: '2027-01-01',
          note: open,
          open: note,
          row: '7の項(1)',
        }),
      ],
    };
    expect(only(entry)).toEqual({
      list: 'us',
      address: 'a.1',
      heading: { en: 'a.1', ja: 'a.1' },
      scope: { kind: 'all', of: [ofClass('chip'), q], paragraph: 'a.1' },
      criteria: { kind: 'all', of: [q], paragraph: 'a.1' },
      classes: ['chip'],
      row: '7の項(1)',
      regime: 'WA 3',
      reasons: [],
      tier: 'list',
      from: '2020-01-01',
      until: '2027-01-01',
      shownInForce: true,
      notes: [note, open],
      open: [open, note],
      place,
    });
    const bare = only(paragraph('b', { when: q }));
    expect(bare).toMatchObject({ from: 'unknown', classes: [], notes: [], open: [] });
    for (const absent of ['row', 'regime', 'until']) expect(bare).not.toHaveProperty(absent);
  });

  test('keeps the narrower of two class statements, and both where neither implies the other', () => {
    const classes = (outer: string[], inner?: string[]) =>
      parts(
        only(
          paragraph(
            'a',
            { classes: outer },
            { children: [paragraph('a.1', { ...(inner && { classes: inner }), when: q })] },
          ),
        )?.scope,
      ).flatMap((part) => (part.kind === 'class' ? [part.classes] : []));
    expect(classes(['chip'], ['adc'])).toEqual([['adc']]);
    expect(classes(['adc'], ['chip'])).toEqual([['adc']]);
    expect(classes(['chip'], ['chip'])).toEqual([['chip']]);
    expect(classes(['chip'], ['box'])).toEqual([['chip'], ['box']]);
    expect(classes(['chip'], ['adc', 'dac'])).toEqual([['adc', 'dac']]);
    expect(classes(['chip'], ['adc', 'box'])).toEqual([['chip'], ['adc', 'box']]);
    expect(classes(['adc', 'dac'], ['chip'])).toEqual([['adc', 'dac']]);
    expect(classes(['chip', 'box'], ['adc'])).toEqual([['adc']]);
    expect(classes(['chip'])).toEqual([['chip']]);
  });

  test('follows the references in the condition of a reason', () => {
    const reasons = [{ reason: 'NS' }, { reason: 'MT', when: refers('meets', 'a') }];
    expect(only(paragraph('a', { when: q }))!.reasons).toEqual([]);
    const [, control] = on(paragraph('a', { when: q }), paragraph('b', { when: q, reasons })).controls;
    expect(control!.reasons).toMatchObject([
      { reason: 'NS' },
      { reason: 'MT', when: { resolved: [{ address: 'a', encoded: true }] } },
    ]);
    expect(control!.tier).toBe('list');
  });

  test('is of the list tier unless all its reasons are for anti-terrorism', () => {
    const tier = (...reasons: string[]) =>
      only(paragraph('a', { when: q, reasons: reasons.map((reason) => ({ reason })) }))?.tier;
    expect(tier('AT')).toBe('anti-terrorism');
    expect(tier('AT', 'NS')).toBe('list');
    expect(tier('NS', 'AT')).toBe('list');
    expect(tier()).toBe('list');
  });

  test('is cut by the exclusions of its row and of the rows around it, as far as these apply that day', () => {
    const rows = [
      paragraph('7の項', { except: [r] }),
      paragraph('7の項(1)', [
        { from: '2020-01-01', except: [q] },
        { from: '2026-06-01', absent: true, except: [q] },
      ]),
    ];
    const inRow = paragraph('a', { when: q, row: '7の項(1)' });
    const scopeOn = (asOf: string, ...entries: Paragraph[]) =>
      parts(controlsAt(list('us', entries), asOf, words).find(({ address }) => address === 'a')?.scope);
    expect(scopeOn(day, inRow, ...rows)).toEqual([q, no(r), no(q)]);
    expect(scopeOn('2026-06-01', inRow, ...rows)).toEqual([q, no(r)]);
    expect(scopeOn('2019-12-31', inRow, ...rows)).toEqual([q, no(r)]);
    expect(scopeOn(day, inRow)).toEqual([q]);
    expect(scopeOn(day, paragraph('a', { when: q }), ...rows)).toEqual([q]);
    expect(scopeOn(day, paragraph('a', { when: q, row: '7の項(2)' }), ...rows)).toEqual([q, no(r)]);
    // What only meets the words of the control is not cut by its row.
    expect(parts(controlsAt(list('us', [inRow, ...rows]), day, words)[0]?.criteria)).toEqual([q]);
  });

  test('is not one where nothing is said: a bare heading, a screened text, one that is not encoded', () => {
    expect(only(paragraph('a', {}))).toBeUndefined();
    expect(only(paragraph('a', []))).toBeUndefined();
    expect(only(paragraph('a', { when: q }, { coverage: 'none' }))).toBeUndefined();
    expect(only(paragraph('a', { when: q }, { coverage: 'screen', screen: q }))).toBeUndefined();
    expect(only(paragraph('a', { when: q }, { coverage: 'part', screen: q }))?.address).toBe('a');
    expect(only(paragraph('a', { classes: ['chip'] }))?.address).toBe('a');
  });

  test('of which all must hold is one control, shown in force where all below it are', () => {
    const children = [paragraph('a.1', { when: q }), paragraph('a.2', { when: r, seen: '2026-06-01' })];
    const whole = paragraph('a', {}, { of: 'all', children });
    expect(only(whole)).toMatchObject({ address: 'a', shownInForce: false });
    expect(only(whole, '2026-06-01')).toMatchObject({ address: 'a', shownInForce: true });
    const deep = paragraph('b', {}, { of: 'all', children: [paragraph('b.1', {}, { children })] });
    expect(only(deep)).toMatchObject({ address: 'b', shownInForce: false });
    expect(only(deep, '2026-06-01')).toMatchObject({ address: 'b', shownInForce: true });
    const heading = paragraph('c', [], { of: 'all', children: [paragraph('c.1', { when: q })] });
    expect(only(heading)).toMatchObject({ address: 'c', from: 'unknown', shownInForce: true });
  });
});

test('many days of a list can be asked for one after the other, each with its own controls', () => {
  const made = list('us', [paragraph('a', { when: q, from: '2026-01-15', seen: '2026-01-15' })]);
  const days = Array.from({ length: 31 }, (_, place_) => `2026-01-${String(place_ + 1).padStart(2, '0')}`);
  for (const round of [1, 2])
    for (const asOf of days)
      expect([round, asOf, controlsAt(made, asOf, words).length]).toEqual([
        round,
        asOf,
        asOf < '2026-01-15' ? 0 : 1,
      ]);
});

test('the default day is the latest edition, in whatever order they are named; without any there is none', () => {
  const edition = (date: string) => ({ date, title: { en: '', ja: '' }, source: '' });
  const made = list('us', []);
  expect(defaultAsOf({ ...made, editions: ['2025-01-01', '2026-05-01', '2024-01-01'].map(edition) })).toBe(
    '2026-05-01',
  );
  expect(() => defaultAsOf({ ...made, editions: [] })).toThrow('list us has no edition');
});
