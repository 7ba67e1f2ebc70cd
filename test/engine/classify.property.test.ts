import fc from 'fast-check';
import { listOnDay } from '../../src/engine/as-of';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import type { Condition } from '../../src/model/condition';
import type { ControlList, Paragraph } from '../../src/model/control-list';
import { all, except, list, paragraph, refers } from './build';
import { condition, mentionedIn, stated } from './arbitraries';
import { controllingIn } from './naive-evaluator';
import { itemOf, words, worldsOf } from './worlds';

/** Random small lists: two levels, versions, rows, exclusions, and references to paragraphs that stand before. */
const classes = fc.option(fc.subarray(['circuit', 'adc', 'dac'], { minLength: 1, maxLength: 2 }), {
  nil: undefined,
  freq: 3,
});
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
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

const lists: fc.Arbitrary<ControlList> = fc
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

const day = fc.constantFrom('2025-06-01', '2026-01-15', '2026-02-15', '2026-07-01');

function mentioned(made: ControlList): Set<string> {
  const found = new Set<string>(['classes']);
  const visit = (node: Paragraph): void => {
    for (const { when, except: exclusions } of node.versions) {
      for (const part of [...(when ? [when] : []), ...exclusions]) mentionedIn(part, found);
    }
    node.children.forEach(visit);
  };
  made.entries.forEach(visit);
  return found;
}

const free = ['not-controlled', 'not-covered-in-full', 'out-of-class'];
const assumptions = ['not-r', 'not-adc', 'no-other-class', 'model-x'];

describe('whole lists against the naive evaluator', () => {
  test('every control agrees with every world that agrees with what is known, and so does the status', () => {
    let decided = 0;
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        const verdict = classify(subjectOf(itemOf(known), words, []), listOnDay(made, asOf, words));
        let worlds = 0;
        for (const world of worldsOf(known, mentioned(made))) {
          const controlling = controllingIn(world, made, asOf);
          for (const address of verdict.controlledBy) expect(controlling).toContain(address);
          for (const address of controlling)
            expect([...verdict.controlledBy, ...verdict.openControls]).toContain(address);
          if (verdict.status === 'controlled') expect(controlling).not.toEqual([]);
          if (free.includes(verdict.status)) expect(controlling).toEqual([]);
          worlds += 1;
          if (worlds === 25) break;
        }
        if (worlds > 0 && verdict.status !== 'undetermined') decided += 1;
      }),
      { numRuns: 1_500 },
    );
    expect(decided).toBeGreaterThan(300);
  });

  test('a status holds with the assumptions that it names alone', () => {
    let resting = 0;
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        const on = listOnDay(made, asOf, words);
        const verdict = classify(subjectOf(itemOf(known), words, assumptions), on);
        const again = classify(subjectOf(itemOf(known), words, verdict.assumptions), on);
        expect([again.status, again.tier]).toEqual([verdict.status, verdict.tier]);
        if (verdict.assumptions.length > 0) {
          resting += 1;
          const without = classify(subjectOf(itemOf(known), words, []), on);
          expect([without.status, without.tier]).not.toEqual([verdict.status, verdict.tier]);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(resting).toBeGreaterThan(100);
  });

  test('the order of the entries changes the order of the answers, not the answers', () => {
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        const turned = { ...made, entries: made.entries.toReversed() };
        const [one, other] = [made, turned].map((each) =>
          classify(subjectOf(itemOf(known), words, []), listOnDay(each, asOf, words)),
        );
        expect(one!.status).toBe(other!.status);
        expect(new Set(one!.controlledBy)).toEqual(new Set(other!.controlledBy));
        expect(new Set(one!.missing.map(({ id }) => id))).toEqual(
          new Set(other!.missing.map(({ id }) => id)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('the order in which an item states its figures does not matter', () => {
    fc.assert(
      fc.property(lists, stated, (made, known) => {
        const on = listOnDay(made, '2026-01-15', words);
        const turned = { ...known, figures: Object.fromEntries(Object.entries(known.figures).toReversed()) };
        expect(classify(subjectOf(itemOf(turned), words, []), on)).toEqual(
          classify(subjectOf(itemOf(known), words, []), on),
        );
      }),
      { numRuns: 300 },
    );
  });
});
