import { controlsAt, defaultAsOf, listOnDay } from '../../src/engine/as-of';
import type { Condition } from '../../src/model/condition';
import type { Control } from '../../src/model/control-list';
import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import { all, answers, except, is, item, list, ofClass, paragraph, refers, vocabulary } from './build';

const words = vocabulary({
  classes: { circuit: {}, adc: { parents: ['circuit'] }, amplifier: {} },
  numbers: { bits: { unit: 'bit', domain: 'integer' }, rate: { unit: 'MSPS' } },
  questions: ['civil', 'hardened'],
});

const addressesOn = (made: ReturnType<typeof list>, day: string) =>
  controlsAt(made, day, words).map(({ address }) => address);
const find = (controls: readonly Control[], address: string): Control => {
  const control = controls.find((each) => each.address === address);
  if (control === undefined) throw new Error(`no control ${address}`);
  return control;
};
const kinds = (condition: Condition): string[] =>
  condition.kind === 'all'
    ? condition.of.map((part) => ('parameter' in part ? part.parameter : part.kind))
    : [];

describe('a control says what its whole path says', () => {
  const entry = paragraph(
    'X1',
    {
      classes: ['circuit'],
      reasons: [{ reason: 'NS', column: 2 }],
      regime: 'WA X1',
      except: [except(answers('civil', 'yes'))],
    },
    {
      children: [
        paragraph(
          'X1.a',
          { classes: ['adc'], when: is('bits', '>= 8 bit') },
          {
            children: [
              paragraph('X1.a.1', {
                when: all(is('rate', '> 10 MSPS'), answers('hardened', 'yes')),
                regime: 'WA X1.a.1',
              }),
              paragraph('X1.a.2', { reasons: [{ reason: 'AT', column: 1 }], row: '7の項(1)' }),
            ],
          },
        ),
        paragraph(
          'X1.b',
          { when: is('rate', '> 5 MSPS') },
          {
            of: 'all',
            children: [
              paragraph('X1.b.1', { when: is('bits', '>= 4 bit') }),
              paragraph('X1.b.2', { absent: true }),
            ],
          },
        ),
        paragraph('X1.c', { absent: true }),
      ],
    },
  );
  const rows = [
    paragraph('7の項', { except: [except(answers('hardened', 'yes'), 'yes', '7の項')] }),
    paragraph('7の項(1)', { except: [except(refers('controlled-by', 'X1.b'), 'yes', '7の項(1)')] }),
  ];
  const made = list('us', [entry, ...rows]);
  const controls = controlsAt(made, '2026-01-01', words);

  test('leaves and wholes of `of: all` are controls; chapeaux, reserved paragraphs and rows are not', () => {
    expect(controls.map(({ address }) => address)).toEqual(['X1.a.1', 'X1.a.2', 'X1.b']);
  });

  test('class, criteria and exclusions of the parents stand beside its own; the narrower class replaces the wider', () => {
    const control = find(controls, 'X1.a.1');
    expect(control.classes).toEqual(['adc']);
    expect(kinds(control.scope)).toEqual(['class', 'bits', 'rate', 'hardened', 'not']);
    expect(kinds(control.criteria)).toEqual(['bits', 'rate', 'hardened', 'not']);
  });

  test('reasons add up, the regime is the nearest', () => {
    expect(find(controls, 'X1.a.2').reasons.map(({ reason }) => reason)).toEqual(['NS', 'AT']);
    expect(find(controls, 'X1.a.2').regime).toBe('WA X1');
    expect(find(controls, 'X1.a.1').regime).toBe('WA X1.a.1');
  });

  test('the exclusions of its row and of the row above apply too, but not to what only meets its parameters', () => {
    const { scope, criteria } = find(controls, 'X1.a.2');
    expect(kinds(scope)).toEqual(['class', 'bits', 'not', 'not', 'not']);
    expect(kinds(criteria)).toEqual(['bits', 'not']);
  });

  test('the conditions of an `of: all` are part of it, reserved ones left out', () => {
    const { scope } = find(controls, 'X1.b');
    expect(kinds(scope)).toEqual(['class', 'rate', 'all', 'not']);
  });

  test('AT alone makes a tier of its own', () => {
    const antiTerrorism = list('us', [
      paragraph('X9', { when: is('bits', '> 1 bit'), reasons: [{ reason: 'AT' }] }),
    ]);
    expect(controlsAt(antiTerrorism, '2026-01-01', words).map(({ tier }) => tier)).toEqual([
      'anti-terrorism',
    ]);
    expect(controls.map(({ tier }) => tier)).toEqual(['list', 'list', 'list']);
  });

  test('a list is worked out once per day', () => {
    expect(controlsAt(made, '2026-01-01', words)).toBe(controls);
    expect(controlsAt(made, '2026-01-02', words)).not.toBe(controls);
  });
});

describe('the version of a day', () => {
  const when = is('bits', '> 1 bit');
  const on = (versions: Parameters<typeof paragraph>[1], day: string) =>
    controlsAt(list('us', [paragraph('X1', versions)]), day, words).map(({ from, shownInForce }) => [
      from,
      shownInForce,
    ]);

  test('a known first day is exact', () => {
    expect(on({ when, from: '2026-02-14', seen: '2026-02-14' }, '2026-02-13')).toEqual([]);
    expect(on({ when, from: '2026-02-14', seen: '2026-02-14' }, '2026-02-14')).toEqual([
      ['2026-02-14', true],
    ]);
  });

  test('an unknown first day counts from the earliest edition; before it the text is not shown in force', () => {
    const text = { when, seen: ['2026-07-23', '2026-02-01'] };
    expect(on(text, '2026-02-01')).toEqual([['unknown', true]]);
    expect(on(text, '2026-01-31')).toEqual([['unknown', false]]);
  });

  test('the last day is exclusive', () => {
    const text = { when, from: '2020-01-01', until: '2021-01-01' };
    expect(on(text, '2020-12-31')).toHaveLength(1);
    expect(on(text, '2021-01-01')).toEqual([]);
  });

  test('a later version supersedes an earlier one, and an ended one does not bring it back', () => {
    const versions = [
      { when, from: '2020-01-01' },
      { when, from: '2022-01-01', until: '2024-01-01' },
    ];
    expect(on(versions, '2021-12-31')).toEqual([['2020-01-01', true]]);
    expect(on(versions, '2022-01-01')).toEqual([['2022-01-01', true]]);
    expect(on(versions, '2024-01-01')).toEqual([]);
  });

  test('between two editions of which the later is new from an unknown day, neither text is shown in force', () => {
    const versions = [
      { when, from: '2025-05-28', seen: '2025-11-15' },
      { when, seen: '2026-02-14' },
    ];
    expect(on(versions, '2025-11-15')).toEqual([['2025-05-28', true]]);
    expect(on(versions, '2025-12-01')).toEqual([['2025-05-28', false]]);
    expect(on(versions, '2026-02-14')).toEqual([['unknown', true]]);
  });

  test('a paragraph whose parent is deleted is deleted', () => {
    const made = list('us', [
      paragraph('X1', [{ from: '2020-01-01' }, { from: '2021-01-01', absent: true }], {
        children: [paragraph('X1.a', { when, from: '2020-01-01' })],
      }),
    ]);
    expect(addressesOn(made, '2020-12-31')).toEqual(['X1.a']);
    expect(addressesOn(made, '2021-01-01')).toEqual([]);
  });

  test('the default day is that of the latest edition', () => {
    expect(defaultAsOf(list('us', []))).toBe('2026-01-01');
  });
});

describe('references', () => {
  const made = list('us', [
    paragraph(
      'X1',
      { classes: ['adc'] },
      {
        children: [
          paragraph('X1.a', { when: is('bits', '> 1 bit') }),
          paragraph(
            'X1.b',
            {},
            {
              children: [
                paragraph('X1.b.1', { when: is('bits', '> 2 bit'), row: '7の項(1)' }),
                paragraph('X1.b.2', { when: is('bits', '> 3 bit'), row: '7の項(2)' }),
              ],
            },
          ),
          paragraph('X1.c', { when: is('bits', '> 4 bit') }),
          paragraph('X1.d', {}, { coverage: 'none' }),
        ],
      },
    ),
    paragraph('X2', { when: refers('controlled-by', { from: 'X1.a', to: 'X1.b' }) }),
    paragraph('X3', { classes: ['amplifier'], when: refers('meets', 'X1.b.1') }),
    paragraph('X4', { when: refers('controlled-by', '7の項') }),
    paragraph('X5', { when: refers('controlled-by', 'X1') }),
    paragraph('X6', { when: refers('controlled-by', 'Y1') }),
  ]);
  const reach = (address: string) => {
    const { scope } = find(controlsAt(made, '2026-01-01', words), address);
    if (scope.kind !== 'all') throw new Error('a scope is a conjunction');
    return scope.of.flatMap((part) => (part.kind === 'reference' ? (part.resolved ?? []) : []));
  };

  test('a range takes every control in it, sub-paragraphs of its last address included', () => {
    expect(reach('X2').map(({ address }) => address)).toEqual(['X1.a', 'X1.b.1', 'X1.b.2']);
  });

  test('what is referred to as controlled brings its class, what is only met does not', () => {
    expect(reach('X2')[0]?.condition).toMatchObject({ of: [ofClass('adc'), { kind: 'criterion' }] });
    expect(reach('X3')[0]?.condition).toMatchObject({ kind: 'all', of: [{ kind: 'criterion' }] });
  });

  test('a row stands for every control in it, and is itself not encoded where nobody wrote it down', () => {
    expect(reach('X4').map(({ address, encoded }) => [address, encoded])).toEqual([
      ['X1.b.1', true],
      ['X1.b.2', true],
      ['7の項', false],
    ]);
  });

  test('what is not encoded under a target stays visible', () => {
    expect(reach('X5').map(({ address, encoded }) => [address, encoded])).toEqual([
      ['X1.a', true],
      ['X1.b.1', true],
      ['X1.b.2', true],
      ['X1.c', true],
      ['X1.d', false],
    ]);
    expect(reach('X6')).toEqual([{ address: 'Y1', encoded: false }]);
    expect(listOnDay(made, '2026-01-01', words).unencoded('X1.a')).toEqual([]);
  });

  test('references that lead back to themselves are our fault, not an endless loop', () => {
    const cyclic = list('us', [
      paragraph('X1', { when: refers('controlled-by', 'X2') }),
      paragraph('X2', { when: refers('controlled-by', 'X1') }),
    ]);
    const [control] = controlsAt(cyclic, '2026-01-01', words);
    expect(() => evaluate(control!.scope, subjectOf(item([], {}), words, []))).toThrow(RangeError);
  });
});
