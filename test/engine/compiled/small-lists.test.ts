import fc from 'fast-check';
import { listOnDay } from '../../../src/engine/as-of';
import { judgeOf } from '../../../src/engine/compiled/judge';
import { stated } from '../arbitraries';
import { day, lists } from '../random-lists';
import { itemOf, words } from '../worlds';
import { inNumbers } from './in-numbers';
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
        const fromNumbers = judgeOf(inNumbers(days, words), words, assumed);
        const items = known.map((each, number) => itemOf(each, String(number)));
        for (const about of [...items, ...items]) {
          const expected = judgePlainly(about, days, words, assumed);
          expect(judge.judge(about)).toEqual(expected);
          expect(judge.judgePacked(judge.pack(about))).toEqual(expected);
          expect(fromNumbers.judge(about)).toEqual(expected);
        }
      },
    ),
    { numRuns: 150 },
  );
});
