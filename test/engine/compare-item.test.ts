import { listOnDay } from '../../src/engine/as-of';
import { compareItem } from '../../src/engine/compare-item';
import { decisivePart, nearestLimit } from '../../src/engine/explain';
import type { Trace } from '../../src/model/verdict';
import { all, answers, any, is, item, list, paragraph, vocabulary } from './build';

const words = vocabulary({
  classes: { chip: { touchedBy: { us: ['3A090', '3A991'], jp: ['第6条第1号ヨ', '第6条第1号チ'] } } },
  numbers: {
    tpp: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2' },
    density: { unit: 'TPP/mm2', formula: 'tpp / area' },
    io: { unit: 'Gbyte/s' },
  },
  questions: ['neural'],
  assumptions: { 'no-neural-network': { sets: { neural: 'no' } } },
});
const us = list(
  'us',
  [
    paragraph(
      '3A090',
      { classes: ['chip'], reasons: [{ reason: 'RS' }] },
      {
        children: [
          paragraph('3A090.a.1', { when: is('tpp', '>= 4800 TPP') }),
          paragraph('3A090.a.2', { when: all(is('tpp', '>= 1600 TPP'), is('density', '>= 5.92 TPP/mm2')) }),
        ],
      },
    ),
    paragraph('3A991', { classes: ['chip'], when: is('io', '> 100 Gbyte/s'), reasons: [{ reason: 'AT' }] }),
  ],
  { en: 'United States', ja: '米国' },
);
const jp = list(
  'jp',
  [
    paragraph('第6条第1号チ', { classes: ['chip'], when: answers('neural', 'yes') }),
    paragraph('第6条第1号ヨ', [
      {
        classes: ['chip'],
        from: '2025-05-28',
        when: all(is('tpp', '>= 6000 TPP'), is('io', '>= 600 Gbyte/s')),
      },
      { classes: ['chip'], from: '2026-02-14', when: is('tpp', '>= 6000 TPP') },
    ]),
  ],
  { en: 'Japan', ja: '日本' },
);

const compare = (
  figures: Record<string, string>,
  jpDay = '2026-02-14',
  assumptions = ['no-neural-network'],
) =>
  compareItem(
    item(['chip'], figures, { id: 'chip' }),
    [listOnDay(us, '2026-07-23', words), listOnDay(jp, jpDay, words)],
    words,
    assumptions,
  );
const a100 = { tpp: '4992 TPP', area: '826 mm2', io: '600 Gbyte/s' };

describe('an accelerator between the two limits', () => {
  test.each(['2025-12-01', '2026-02-14'])(
    'is controlled by the first list only, on %s of the second',
    (day) => {
      const found = compare(a100, day);
      expect(found.alignment).toBe('first-only');
      expect(found.verdicts[0].controlledBy).toEqual(['3A090.a.1', '3A090.a.2', '3A991']);
      expect(found.verdicts[1]).toMatchObject({
        status: 'not-controlled',
        assumptions: ['no-neural-network'],
      });
    },
  );

  test('says so in one sentence, with the nearest limit of the other list', () => {
    expect(compare(a100).summary).toEqual({
      en: 'United States only: controlled by 3A090.a.1, 3A090.a.2; nearest limit of Japan, 第6条第1号ヨ, is tpp 6000 TPP or more (1008 TPP away)',
      ja: '米国のみ該当：3A090.a.1、3A090.a.2。日本で最も近いしきい値は第6条第1号ヨのtpp6000 TPP以上（差1008 TPP）',
    });
  });

  test('without the answer or the assumption about neural networks the second list is undetermined, and says so', () => {
    const found = compare(a100, '2026-02-14', []);
    expect(found.alignment).toBe('undetermined');
    expect(found.verdicts[1].missing).toEqual([
      { kind: 'parameter', id: 'neural', controls: ['第6条第1号チ'] },
    ]);
    expect(found.summary.en).toBe(
      'Undetermined: United States controls it by 3A090.a.1, 3A090.a.2; Japan needs neural',
    );
  });

  test('above the second limit without its transfer rate, the day decides', () => {
    const above = { tpp: '6000 TPP', area: '1000 mm2', io: '599 Gbyte/s' };
    expect(compare(above, '2025-12-01').alignment).toBe('first-only');
    expect(compare(above, '2026-02-14').alignment).toBe('both-controlled');
    expect(compare(above, '2026-02-14').summary.ja).toBe(
      '双方で該当：米国 3A090.a.1、3A090.a.2。日本 第6条第1号ヨ',
    );
  });
});

describe('alignment looks at list parity', () => {
  test('AT-only control counts as none, and is said', () => {
    const found = compare({ tpp: '100 TPP', area: '100 mm2', io: '200 Gbyte/s' });
    expect(found.alignment).toBe('neither-controlled');
    expect(found.summary.en).toContain('United States for anti-terrorism reasons only (3A991)');
  });

  test('an open AT-only control leaves it decided', () => {
    const found = compare({ tpp: '100 TPP', area: '100 mm2' });
    expect(found.verdicts[0]).toMatchObject({ status: 'undetermined', tier: 'anti-terrorism' });
    expect(found.alignment).toBe('neither-controlled');
    expect(found.summary.en).toContain('United States needs io');
  });

  test('mirrors when the lists change places', () => {
    const found = compareItem(
      item(['chip'], a100, { id: 'chip' }),
      [listOnDay(jp, '2026-02-14', words), listOnDay(us, '2026-07-23', words)],
      words,
      ['no-neural-network'],
    );
    expect(found.alignment).toBe('second-only');
    expect(found.summary.en).toMatch(/^United States only/);
  });

  test('AT-only control counts as none only where everything is encoded', () => {
    const dark = list(
      'us',
      [...us.entries.slice(1), paragraph('3A090', {}, { coverage: 'none' })],
      us.jurisdiction,
    );
    const found = compareItem(
      item(['chip'], { io: '200 Gbyte/s', tpp: '1 TPP' }),
      [listOnDay(dark, '2026-07-23', words), listOnDay(jp, '2026-02-14', words)],
      words,
      ['no-neural-network'],
    );
    expect(found.verdicts[0]).toMatchObject({
      status: 'controlled',
      tier: 'anti-terrorism',
      notCovered: ['3A090'],
    });
    expect(found.alignment).toBe('not-covered');
  });

  test('what is not encoded in full is neither free nor a gap', () => {
    const partly = list(
      'jp',
      [...jp.entries.slice(0, 1), paragraph('第6条第1号ヨ', {}, { coverage: 'none' })],
      jp.jurisdiction,
    );
    const found = compareItem(
      item(['chip'], a100),
      [listOnDay(us, '2026-07-23', words), listOnDay(partly, '2026-02-14', words)],
      words,
      ['no-neural-network'],
    );
    expect(found.verdicts[1]).toMatchObject({ status: 'not-covered-in-full', notCovered: ['第6条第1号ヨ'] });
    expect(found.alignment).toBe('not-covered');
    expect(found.summary.ja).toContain('日本は未収録の規定あり（第6条第1号ヨ）');
  });
});

describe('explaining', () => {
  const leaf = (truth: Trace['truth'], parameter: string): Trace => ({
    kind: 'answer',
    truth,
    parameter,
    expected: ['yes'],
  });

  test('the decisive part of a failed conjunction is what fails, of a failed disjunction everything', () => {
    const failed: Trace = {
      kind: 'all',
      truth: 'no',
      of: [
        leaf('yes', 'a'),
        { kind: 'any', truth: 'no', of: [leaf('no', 'b'), leaf('no', 'c')] },
        leaf('unknown', 'd'),
      ],
    };
    expect(decisivePart(failed)).toEqual({
      kind: 'any',
      truth: 'no',
      of: [leaf('no', 'b'), leaf('no', 'c')],
    });
  });

  test('the decisive part has the same answer', () => {
    const found = compare(a100);
    for (const { controls } of found.verdicts) {
      for (const { trace } of controls) expect(decisivePart(trace).truth).toBe(trace.truth);
    }
  });

  test('the nearest limit is that of the control with the fewest limits in the way, then the least far', () => {
    const near = list('us', [
      paragraph('X1', { when: all(is('tpp', '> 110 TPP'), is('io', '> 11 Gbyte/s')) }),
      paragraph('X2', { when: any(is('tpp', '> 200 TPP'), is('io', '> 15 Gbyte/s')) }),
      paragraph('X3', { when: all(is('tpp', '> 101 TPP'), answers('neural', 'yes')) }),
    ]);
    const found = compareItem(
      item(['chip'], { tpp: '100 TPP', io: '10 Gbyte/s', neural: 'no' }),
      [listOnDay(near, '2026-01-01', words), listOnDay(jp, '2026-02-14', words)],
      words,
      [],
    );
    expect(nearestLimit(found.verdicts[0], words)).toMatchObject({
      address: 'X2',
      failing: [{ parameter: 'io', distance: { percent: '33.33' } }],
    });
  });
});
