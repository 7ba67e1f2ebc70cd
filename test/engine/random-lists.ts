import fc from 'fast-check';
import type { Condition } from '../../src/model/condition';
import type { ControlList, Paragraph } from '../../src/model/control-list';
import { condition } from './arbitraries';
import { all, except, list, paragraph, refers } from './build';

/** Random small lists: two levels, versions, rows, exclusions, and references to paragraphs that stand before. */
const classes = fc.option(fc.subarray(['circuit', 'adc', 'dac'], { minLength: 1, maxLength: 2 }), {
  nil: undefined,
  freq: 3,
});
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
type Dates = { from: string; seen: string; until?: string; absent?: boolean }[];
const dates = fc.constantFrom<Dates[]>(
  [{ from: 'unknown', seen: '2026-01-01' }],
  [{ from: '2025-01-01', seen: '2026-01-01' }],
  [{ from: '2026-06-01', seen: '2026-06-01' }],
  [{ from: 'unknown', seen: '2026-01-01', until: '2026-03-01' }],
  [
    { from: '2025-01-01', seen: '2026-01-01' },
    { from: '2026-02-01', seen: '2026-02-01', absent: true },
  ],
);

const leafText = fc.record({
  classes,
  when: optional(condition),
  except: optional(condition),
  row: optional(fc.constantFrom('7の項(1)', '7の項(2)')),
  points: optional(
    fc.tuple(fc.constantFrom('controlled-by' as const, 'meets' as const), fc.nat(3), fc.nat(2)),
  ),
  dates,
});
const entryText = fc.record({
  classes,
  when: optional(condition),
  leaves: fc.array(leafText, { minLength: 1, maxLength: 3 }),
});

export const lists: fc.Arbitrary<ControlList> = fc
  .tuple(fc.array(entryText, { minLength: 1, maxLength: 2 }), optional(condition))
  .map(([entries, rowExclusion]) => {
    const before: string[] = [];
    const made = entries.map((entry, number): Paragraph => {
      const address = `X${number}`;
      const children = entry.leaves.map((leaf, place): Paragraph => {
        const own = `${address}.${place}`;
        const [mode, first, count] = leaf.points ?? [];
        const from = first === undefined ? undefined : before[first];
        const to = first === undefined || count === undefined ? undefined : (before[first + count] ?? from);
        const reference: Condition[] =
          mode === undefined || from === undefined || to === undefined ? [] : [refers(mode, { from, to })];
        before.push(own);
        const when = [...(leaf.when ? [leaf.when] : []), ...reference];
        const said = {
          ...(leaf.classes && { classes: leaf.classes }),
          ...(when.length > 0 && { when: all(...when) }),
          except: leaf.except ? [except(leaf.except)] : [],
          ...(leaf.row !== undefined && { row: leaf.row }),
        };
        return paragraph(
          own,
          leaf.dates.map((days) => ({ ...said, ...days })),
        );
      });
      const said = {
        ...(entry.classes && { classes: entry.classes }),
        ...(entry.when && { when: entry.when }),
      };
      return paragraph(address, said, { children });
    });
    const row = paragraph('7の項(1)', { except: rowExclusion ? [except(rowExclusion)] : [] });
    return list('us', [...made, row]);
  });

export const day = fc.constantFrom('2025-06-01', '2026-01-15', '2026-02-15', '2026-07-01');
