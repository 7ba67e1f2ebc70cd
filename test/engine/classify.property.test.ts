import fc from 'fast-check';
import { listOnDay } from '../../src/engine/as-of';
import { classify } from '../../src/engine/classify';
import { subjectOf } from '../../src/engine/subject';
import type { ControlList, Paragraph } from '../../src/model/control-list';
import { mentionedIn, stated } from './arbitraries';
import { controllingIn } from './naive-evaluator';
import { day, lists } from './random-lists';
import { itemOf, words, worldsOf } from './worlds';

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

function rangesIn(made: ControlList): boolean {
  return made.entries
    .flatMap(({ children }) => children)
    .flatMap(({ versions }) => versions)
    .some(({ when }) =>
      (when?.kind === 'all' ? when.of : []).some(
        (part) => part.kind === 'reference' && part.targets.some(({ from, to }) => from !== to),
      ),
    );
}

const free = ['not-controlled', 'not-covered-in-full', 'out-of-class'];
const assumptions = ['not-r', 'not-adc', 'no-other-class', 'model-x'];

describe('whole lists against the naive evaluator', () => {
  test('every control agrees with every world that agrees with what is known, and so does the status', () => {
    let asked = 0;
    let decided = 0;
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        asked += 1;
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
    expect(decided).toBeGreaterThan(asked / 5);
  });

  test('a status holds with the assumptions that it names alone', () => {
    let asked = 0;
    let resting = 0;
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        asked += 1;
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
    // Of a few it may be none, by chance.
    expect(resting).toBeGreaterThan(asked / 15 - 3);
  });

  test('the order of the entries changes the order of the answers, not the answers', () => {
    fc.assert(
      fc.property(lists, day, stated, (made, asOf, known) => {
        // From one paragraph to another is another range where the order is another.
        fc.pre(!rangesIn(made));
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
