import fc from 'fast-check';
import { readClaims } from '../../../src/itemlist/claim/read-claims';
import { addressTokens } from '../../../src/model/address';
import { effort, patience } from './effort';
import { textOf } from './hostile-text';

const words = [
  ...[
    '3A001',
    '3a001',
    '5E002',
    '4A994',
    'EAR99',
    '.a',
    '.5',
    'a',
    '(a)',
    '(5)',
    '.',
    '-',
    ' ',
    'ECCN',
    ':',
    'US',
  ],
  ...[
    '7の項',
    '(1)',
    '（１）',
    '7-(1)',
    '第',
    '6',
    '条',
    '1',
    '号',
    'ホ',
    '(一)',
    '(二)',
    '2',
    '二十',
    '十',
    '百',
    'の',
  ],
  ...[
    '輸出令',
    '別表第1',
    '貨物等省令',
    '外為令',
    '非該当',
    '該当',
    '対象外',
    '未判定',
    '及び',
    ' and ',
    ';',
    '、',
    '/',
  ],
];

test(
  'whatever is written as a classification is read or refused, the same each time, and an address that was read is read as itself',
  () => {
    fc.assert(
      fc.property(
        textOf(words, 8),
        fc.constantFrom('us-ccl' as const, 'jp-meti' as const),
        fc.constantFrom(
          undefined,
          'number' as const,
          'date' as const,
          'no-value' as const,
          'scaled' as const,
        ),
        (text, list, kind) => {
          const readings = readClaims(text, list, kind);
          expect(readClaims(text, list, kind)).toEqual(readings);
          for (const reading of readings) {
            if ('fault' in reading) {
              expect(reading.fault.found).not.toBe('');
              continue;
            }
            if (reading.said.kind !== 'address') continue;
            const { address } = reading.said;
            expect(addressTokens(address)).toBeDefined();
            const again = readClaims(address, list, undefined);
            expect(again.map((each) => ('said' in each ? each.said : each.fault))).toEqual([reading.said]);
          }
        },
      ),
      effort(2_000),
    );
  },
  patience,
);
