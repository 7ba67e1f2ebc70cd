import fc from 'fast-check';
import { evaluate } from '../../src/engine/evaluate';
import { subjectOf } from '../../src/engine/subject';
import { and, not, or } from '../../src/model/truth';
import { all, any, no } from './build';
import { condition, mentionedIn, occurrences, stated } from './arbitraries';
import { holdsIn } from './naive-evaluator';
import { itemOf, words, worldsOf } from './worlds';

const truth = fc.constantFrom('yes', 'no', 'unknown');
const subject = (known: Parameters<typeof itemOf>[0], assumptions: readonly string[] = []) =>
  subjectOf(itemOf(known), words, assumptions);

describe('strong Kleene logic', () => {
  test('conjunction and disjunction commute, associate, absorb and are each other’s dual', () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        expect(and([a, b])).toBe(and([b, a]));
        expect(or([a, b])).toBe(or([b, a]));
        expect(and([a, and([b, c])])).toBe(and([and([a, b]), c]));
        expect(and([a, or([a, b])])).toBe(a);
        expect(or([a, and([a, b])])).toBe(a);
        expect(and([a, or([b, c])])).toBe(or([and([a, b]), and([a, c])]));
        expect(not(and([a, b]))).toBe(or([not(a), not(b)]));
        expect(not(not(a))).toBe(a);
      }),
    );
  });

  test('the excluded middle is open where the figure is', () => {
    expect(or(['unknown', not('unknown')])).toBe('unknown');
  });

  test('conditions follow the same laws', () => {
    fc.assert(
      fc.property(condition, condition, stated, (a, b, known) => {
        const about = subject(known);
        const answer = (...args: Parameters<typeof evaluate>) => evaluate(...args).truth;
        expect(answer(all(a, b), about)).toBe(answer(all(b, a), about));
        expect(answer(no(all(a, b)), about)).toBe(answer(any(no(a), no(b)), about));
        expect(answer(all(a, any(a, b)), about)).toBe(answer(a, about));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A condition over many parameters has millions of worlds; so many are looked at. */
const mostWorlds = 400;

describe('the engine against the naive evaluator', () => {
  test('a decided answer holds in every world that agrees with what is known', () => {
    let asked = 0;
    let decided = 0;
    let open = 0;
    fc.assert(
      fc.property(condition, stated, (question, known) => {
        asked += 1;
        const answer = evaluate(question, subject(known)).truth;
        const seen = new Set<boolean>();
        let worlds = 0;
        for (const world of worldsOf(known, mentionedIn(question))) {
          seen.add(holdsIn(world, question));
          worlds += 1;
          if (seen.size === 2 || worlds === mostWorlds) break;
        }
        // An item that contradicts itself agrees with no world.
        if (seen.size === 0) return;
        if (answer === 'unknown') open += 1;
        else {
          decided += 1;
          expect([...seen]).toEqual([answer === 'yes']);
        }
        const once = new Set(occurrences(question));
        const independent =
          once.size === occurrences(question).length &&
          !once.has('density') &&
          !(once.has('peak') && once.has('total'));
        if (answer === 'unknown' && independent && worlds < mostWorlds) expect(seen.size).toBe(2);
      }),
      { numRuns: 20_000 },
    );
    expect(decided).toBeGreaterThan(asked / 4);
    expect(open).toBeGreaterThan(asked / 10);
  });

  test('more knowledge never turns a decided answer round', () => {
    fc.assert(
      fc.property(
        condition,
        stated,
        fc.constantFrom('bits', 'rate', 'total', 'q', 'model', 'heat'),
        (asked, known, id) => {
          const fewer = Object.fromEntries(Object.entries(known.figures).filter(([name]) => name !== id));
          const before = evaluate(asked, subject({ ...known, figures: fewer })).truth;
          const contradicts =
            [...worldsOf(known, new Set([...mentionedIn(asked), 'total', 'peak']))].length === 0;
          if (before !== 'unknown' && !contradicts)
            expect(evaluate(asked, subject(known)).truth).toBe(before);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('the unit in which a figure is stated does not matter', () => {
    fc.assert(
      fc.property(condition, stated, (asked, known) => {
        const converted = Object.fromEntries(
          Object.entries(known.figures).map(([id, text]) => [
            id,
            id === 'rate'
              ? text.replace(/([\d.]+) MSPS/, (_, value) => `${Number(value) * 1000} kSPS`)
              : text,
          ]),
        );
        expect(evaluate(asked, subject({ ...known, figures: converted })).truth).toBe(
          evaluate(asked, subject(known)).truth,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
