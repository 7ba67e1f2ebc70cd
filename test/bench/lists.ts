/* List against list for every item class: ours, and the same questions put to z3. `npm run bench:lists [-- --json FILE] [--against FILE]` */
import { classDiagrams } from '../../src/engine/lists/class-diagrams';
import { classUniverse } from '../../src/engine/lists/class-universe';
import { compareClass } from '../../src/engine/lists/compare-class';
import { differenceOf } from '../../src/engine/lists/difference';
import { subjectRelationOf } from '../../src/engine/lists/subject-chain';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Vocabulary } from '../../src/model/vocabulary';
import { withinBudget } from '../../src/scope/scope-budget-exceeded';
import { benchCorpus } from './corpus';
import { elapsed, median } from './measure';
import { latestDays } from './random-items';
import { publish } from './report';
import { smtQuestions } from './smt-text';
import { startZ3, type Z3 } from './z3';

interface Row {
  readonly itemClass: string;
  readonly relation: string;
  readonly axes: number;
  readonly nodes: number;
  /** Milliseconds: a whole comparison with words and replayed witnesses; the two questions alone; the same by z3. */
  readonly compared: number;
  readonly decided: number;
  readonly z3: number;
  /** `open`: z3 gave no answer, or knows too little of a logarithm to give one. */
  readonly agreement: 'yes' | 'no' | 'open';
}

async function main(): Promise<void> {
  const rulebook = benchCorpus();
  const { vocabulary } = rulebook;
  const sides = latestDays(rulebook);
  const z3 = await startZ3();
  const rows: Row[] = [];
  for (const itemClass of vocabulary.classes.keys()) {
    // What technology is for is looked at subject by subject: many questions, not two.
    if (subjectRelationOf(itemClass, sides, vocabulary) !== undefined) continue;
    const row = await measured(itemClass, sides, vocabulary, z3);
    rows.push(row);
    console.log(lineOf(row));
  }
  await z3.close();
  report(rows, z3.version);
}

async function measured(
  itemClass: string,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  z3: Z3,
): Promise<Row> {
  const begun = process.hrtime.bigint();
  const { relation, size } = compareClass(sides, vocabulary, itemClass, { tier: 'list' });
  const compared = elapsed(begun);

  const again = process.hrtime.bigint();
  const answer = decided(itemClass, sides, vocabulary);
  const decidedTime = elapsed(again);

  const universe = classUniverse(sides, vocabulary, itemClass, {
    tier: 'list',
    freeClasses: answer.freeClasses,
  });
  const questions = smtQuestions(universe, vocabulary);
  const asked = process.hrtime.bigint();
  const answers: Awaited<ReturnType<Z3['check']>>[] = [];
  for (const text of questions.texts) answers.push(await z3.check(text));
  const z3Time = elapsed(asked);
  const { isEmpty } = answer;
  const agrees = answers.map((found, side): Row['agreement'] => {
    if (isEmpty === undefined || found === 'unknown') return 'open';
    if ((found === 'unsat') === isEmpty[side]) return 'yes';
    return found === 'sat' && questions.hasLogarithm ? 'open' : 'no';
  });
  const agreement = agrees.includes('no') ? 'no' : agrees.includes('open') ? 'open' : 'yes';
  return {
    itemClass,
    relation,
    axes: size.axes,
    nodes: size.nodes,
    compared,
    decided: decidedTime,
    z3: z3Time,
    agreement,
  };
}

/** Per list, whether it controls nothing that the other does not; tried with free classes first, as `compareClass` does. */
function decided(
  itemClass: string,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
): { readonly freeClasses: boolean; readonly isEmpty?: readonly boolean[] } {
  for (const freeClasses of [true, false]) {
    const nodeBudget = freeClasses ? 20_000 : 400_000;
    const isEmpty = withinBudget(() => {
      const diagrams = classDiagrams(sides, vocabulary, itemClass, { tier: 'list', freeClasses, nodeBudget });
      const none = diagrams.space.scopes.empty;
      return ([0, 1] as const).map((side) => {
        const { proved, hinging, open } = differenceOf(diagrams, side);
        return proved === none && hinging === none && open === none;
      });
    });
    if (isEmpty !== undefined) return { freeClasses, isEmpty };
  }
  return { freeClasses: false };
}

function lineOf({ itemClass, relation, axes, nodes, compared, decided, z3, agreement }: Row): string {
  const time = (milliseconds: number): string => milliseconds.toFixed(1).padStart(9);
  return `${itemClass.padEnd(42)} ${relation.padEnd(16)} ${String(axes).padStart(3)} axes ${String(nodes).padStart(6)} nodes ${time(compared)} ${time(decided)} ${time(z3)} ms  ${agreement}`;
}

function report(rows: readonly Row[], z3Version: string): void {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const totals = {
    classes: rows.length,
    compared: sum(({ compared }) => compared),
    decided: sum(({ decided }) => decided),
    z3: sum(({ z3 }) => z3),
    agree: rows.filter(({ agreement }) => agreement === 'yes').length,
    disagree: rows.filter(({ agreement }) => agreement === 'no').map(({ itemClass }) => itemClass),
    open: rows.filter(({ agreement }) => agreement === 'open').map(({ itemClass }) => itemClass),
  };
  console.log(
    [
      `agreement: ${totals.agree} of ${totals.classes}; disagreement: ${totals.disagree.join(', ') || 'none'}; open: ${totals.open.join(', ') || 'none'}`,
      `z3 takes ${(totals.z3 / totals.decided).toFixed(1)} times as long for the same questions`,
    ].join('\n'),
  );
  const time = (name: string, of: (row: Row) => number): readonly string[] => [
    name,
    median(rows.map(of)).toFixed(2),
    sum(of).toFixed(0),
  ];
  publish(
    {
      title: `List against list, ${totals.classes} classes, z3 ${z3Version}`,
      node: process.version,
      table: [
        ['work', 'ms per class (median)', 'ms in all'],
        time('comparison with words and witnesses', ({ compared }) => compared),
        time('the two questions alone', ({ decided }) => decided),
        time('z3, the same questions', ({ z3 }) => z3),
      ],
      figures: Object.fromEntries([
        ...rows.map(({ itemClass, compared }) => [`compared ${itemClass}`, compared] as const),
        ['compared in all', totals.compared],
        ['decided in all', totals.decided],
        ['z3 in all', totals.z3],
      ]),
    },
    process.argv,
  );
  if (totals.disagree.length > 0) process.exitCode = 1;
}

void main();
