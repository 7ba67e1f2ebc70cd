import { classify } from '../../src/engine/classify';
import type { ClassDiagrams } from '../../src/engine/lists/class-diagrams';
import { judgeControl } from '../../src/engine/judge-control';
import { subjectOf, type Subject } from '../../src/engine/subject';
import { AxisPoint, NoValue } from './axis-point';
import { itemClasses, sampledClasses, sides, trialPlan, truthOf, vocabulary } from './corpus-trial';
import { diagramsFor } from './diagrams-for';
import { worldsOf } from './trials';
import { describe as describeWorld, itemOf, type World } from './world';

const plan = trialPlan();
const controlsByAddress = sides.map(
  ({ controls }) => new Map(controls.map((control) => [control.address, control])),
);
/** Classes of which one item is judged by the whole list, and not only by the paragraphs that can concern it. */
const wholeVerdicts = new Set(sampledClasses(6));
const tally = { points: 0, controlled: 0, open: 0, diagrams: 0, ms: { oracle: 0, plain: 0, diagrams: 0 } };

function timed<T>(part: keyof typeof tally.ms, work: () => T): T {
  const start = performance.now();
  const result = work();
  tally.ms[part] += performance.now() - start;
  return result;
}

/** Where the plain evaluator answers otherwise about a paragraph whose class can be the item's. */
function againstPlain(side: 0 | 1, subject: Subject, world: World): readonly string[] {
  const oracle = plan.oracles[side]!;
  return oracle.controls.flatMap((control) => {
    const judged = controlsByAddress[side]!.get(control.address);
    if (judged === undefined) return [`${control.address}: no control for the evaluator`];
    if (!oracle.fits(control, world)) return [];
    const expected = truthOf(oracle.holds(control, world));
    const found = judgeControl(judged, subject).trace.truth;
    return expected === found ? [] : [`${control.address}: oracle ${expected}, evaluator ${found}`];
  });
}

/** The same of the whole verdict. */
function againstVerdict(side: 0 | 1, subject: Subject, world: World): readonly string[] {
  const oracle = plan.oracles[side]!;
  const { controlledBy, status } = classify(subject, sides[side]);
  const holding = oracle.controls.filter((control) => oracle.holds(control, world) === true);
  const faults = holding
    .filter(({ address }) => !controlledBy.includes(address))
    .map(({ address }) => `${address} is not in the verdict`);
  const open = oracle.controls.filter((control) => oracle.holds(control, world) === undefined);
  if (holding.length > 0 && status !== 'controlled' && status !== 'undetermined')
    faults.push(`${status}, though ${holding.map(({ address }) => address).join()}`);
  if (holding.length + open.length === 0 && status === 'controlled')
    faults.push(`controlled by ${controlledBy.join()}`);
  for (const address of controlledBy)
    if (![...holding, ...open].some((each) => each.address === address)) faults.push(`${address} holds`);
  return faults;
}

/** Where the diagrams hold the world controlled otherwise. */
function againstDiagrams(diagrams: ClassDiagrams | undefined, world: World): readonly string[] {
  if (diagrams === undefined) return [];
  const point = new AxisPoint(world, diagrams.space, plan);
  return plan.oracles.flatMap((oracle, side) => {
    const expected = oracle.union(world, 'list');
    if (expected === undefined) return [];
    try {
      const found = diagrams.space.scopes.contains(diagrams.sides[side as 0 | 1].controlled(), point);
      tally.diagrams += 1;
      return found === expected
        ? []
        : [`${sides[side as 0 | 1].list.id}: oracle ${String(expected)}, diagram ${String(found)}`];
    } catch (fault) {
      if (fault instanceof NoValue) return [];
      throw fault;
    }
  });
}

test.each(itemClasses)(
  'oracle, plain evaluator and diagrams agree around every limit that meets %s',
  (itemClass) => {
    const diagrams = timed('diagrams', () => diagramsFor(itemClass));
    const failures: string[] = [];
    let isFirst = wholeVerdicts.has(itemClass);
    for (const world of worldsOf(itemClass, diagrams.free, plan)) {
      tally.points += 1;
      if (plan.oracles.some((oracle) => oracle.union(world, 'list') === true)) tally.controlled += 1;
      if (plan.oracles.some((oracle) => oracle.union(world, 'list') === undefined)) tally.open += 1;
      timed('oracle', () => {
        for (const oracle of plan.oracles)
          for (const control of oracle.controls) oracle.holds(control, world);
      });
      const item = itemOf(world, vocabulary);
      const faults = timed('plain', () => {
        const subject = subjectOf(item, vocabulary, []);
        const judge = isFirst ? againstVerdict : againstPlain;
        isFirst = false;
        return ([0, 1] as const).flatMap((side) => judge(side, subject, world));
      });
      const wrong = timed('diagrams', () => againstDiagrams(diagrams.of(world), world));
      if (faults.length + wrong.length > 0 && failures.length < 5)
        failures.push(`${[...faults.slice(0, 3), ...wrong].join('; ')} for ${describeWorld(world)}`);
    }
    expect(failures).toEqual([]);
  },
);

afterAll(() => {
  if (process.env['ORACLE_TALLY'] !== undefined) console.log(tally);
});
