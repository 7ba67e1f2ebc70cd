import fc from 'fast-check';
import { listOnDay } from '../../../src/engine/as-of';
import { judgeOf } from '../../../src/engine/compiled/judge';
import { stated } from '../arbitraries';
import { answers, any, except, item, list, paragraph, refers, vocabulary } from '../build';
import { day, lists } from '../random-lists';
import { itemOf, words } from '../worlds';
import { judgePlainly } from './judge-plainly';

const assumptions = ['not-r', 'not-adc', 'no-other-class', 'model-x'];

test('random items are judged by random lists as the plain evaluator judges them, whatever was judged before', () => {
  fc.assert(
    fc.property(
      lists,
      lists,
      day,
      fc.array(stated, { minLength: 2, maxLength: 6 }),
      fc.subarray(assumptions),
      (one, other, asOf, known, assumed) => {
        const days = [listOnDay(one, asOf, words), listOnDay({ ...other, id: 'jp' }, asOf, words)] as const;
        const judge = judgeOf(days, words, assumed);
        const items = known.map((each, number) => itemOf(each, String(number)));
        for (const about of [...items, ...items]) {
          const expected = judgePlainly(about, days, words, assumed);
          expect(judge.judge(about)).toEqual(expected);
          expect(judge.judgePacked(judge.pack(about))).toEqual(expected);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('the order in which a status is decided', () => {
  const small = vocabulary({
    classes: {
      chip: { touchedBy: { us: ['X1'] } },
      dark: { touchedBy: { us: ['X2'] } },
      free: { touchedBy: { us: [] } },
    },
    numbers: { bits: { unit: 'bit', domain: 'integer' }, rate: { unit: 'MSPS' } },
    questions: ['q', 'r'],
    assumptions: { 'no-other-class': { closes: true }, 'not-r': { sets: { r: 'no' } } },
  });
  const q = answers('q', 'yes');
  const r = answers('r', 'yes');
  const at = { reasons: [{ reason: 'AT' }] };
  const made = list('us', [
    paragraph('X1', { classes: ['chip'], when: q, except: [except(r, 'yes')] }),
    paragraph('X5', { classes: ['chip'], when: answers('r', 'no'), ...at }),
    paragraph('X6', { classes: ['dark', 'free'], when: q }),
    paragraph('X2', {}, { coverage: 'screen', screen: any(q, r) }),
  ]);
  const hidden = list('us', [
    paragraph('X1', {
      classes: ['chip'],
      reasons: [{ reason: 'MT', when: refers('controlled-by', 'Y5') }, { reason: 'AT' }],
    }),
  ]);
  const half = list('us', [
    paragraph('X1', { classes: ['chip'], when: refers('controlled-by', 'Y5') }),
    paragraph('X5', { classes: ['chip'], when: q, ...at }),
  ]);
  const days = [made, hidden, half].map((each) => listOnDay(each, '2026-01-01', small));
  const figures = (['yes', 'no', undefined] as const).flatMap((one) =>
    (['yes', 'no', undefined] as const).map((other) => ({
      ...(one && { q: one }),
      ...(other && { r: other }),
    })),
  );
  const forms: [string[], string[]][] = [
    [['chip'], []],
    [['chip'], ['dark']],
    [['dark'], []],
    [['free'], []],
    [['chip', 'dark'], []],
    [[], []],
    [[], ['chip', 'dark', 'free']],
  ];

  test.each([[[]], [['no-other-class']], [['not-r']], [['not-r', 'no-other-class']]])(
    'under %j',
    (assumed: string[]) => {
      const seen = new Set<string>();
      for (const [place, first] of days.entries()) {
        const both = [first, days[(place + 1) % days.length]!] as const;
        const judge = judgeOf(both, small, assumed);
        for (const [classes, notClasses] of forms) {
          for (const each of figures) {
            const about = item(classes, each, { notClasses });
            const expected = judgePlainly(about, both, small, assumed);
            expect([classes, each, judge.judge(about)]).toEqual([classes, each, expected]);
            seen.add(expected.judgements[0].status);
          }
        }
      }
      expect(seen.size).toBeGreaterThanOrEqual(4);
    },
  );
});
