/* List against list for every item class: ours, and the same questions put to z3. `npm run bench:lists [-- --json FILE] [--against FILE]` */
import { classDifference } from '../../src/engine/lists/class-difference';
import type { ClassUniverse } from '../../src/engine/lists/class-universe';
import { compareClass } from '../../src/engine/lists/compare-class';
import { subjectRelationOf } from '../../src/engine/lists/subject-chain';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Vocabulary } from '../../src/model/vocabulary';
import { orderCosts, type OrderCost } from './axis-orders';
import { benchCorpus } from './corpus';
import { median, processorTime } from './measure';
import { latestDays } from './random-items';
import { markdown, publish } from './report';
import { smtQuestions } from './smt-text';
import { startZ3, type Z3 } from './z3';

interface Row {
  readonly itemClass: string;
  readonly relation: string;
  readonly axes: number;
  readonly nodes: number;
  /** Milliseconds of processor time: a whole comparison with words and replayed witnesses; the two questions alone; the same by z3. */
  readonly compared: number;
  readonly decided: number;
  readonly z3: number;
  /** `open`: z3 gave no answer, or knows too little of a logarithm to give one. */
  readonly agreement: 'yes' | 'no' | 'open';
  readonly orders: readonly OrderCost[];
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
  const begun = processorTime();
  const { relation, size } = compareClass(sides, vocabulary, itemClass, { tier: 'list' });
  const compared = processorTime() - begun;

  const again = processorTime();
  const { universe, isEmpty } = decided(itemClass, sides, vocabulary);
  const decidedTime = processorTime() - again;

  const questions = smtQuestions(universe, vocabulary);
  const asked = processorTime();
  const answers: Awaited<ReturnType<Z3['check']>>[] = [];
  for (const text of questions.texts) answers.push(await z3.check(text));
  const z3Time = processorTime() - asked;
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
    orders: orderCosts(universe, vocabulary),
  };
}

/** Per list, whether it controls nothing that the other does not. */
function decided(
  itemClass: string,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
): { readonly universe: ClassUniverse; readonly isEmpty?: readonly boolean[] } {
  const difference = classDifference(sides, vocabulary, itemClass, { tier: 'list', nodeBudget: 400_000 });
  if (difference.kind === 'neither-controls') return { universe: difference.universe, isEmpty: [true, true] };
  if (difference.kind === 'over-budget') return { universe: difference.universe };
  const { universe, space } = difference.diagrams;
  const none = space.scopes.empty;
  const isEmpty = difference.differences.map(
    ({ proved, hinging, open }) => proved === none && hinging === none && open === none,
  );
  return { universe, isEmpty };
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
  console.log(`\n${markdown(ordersTable(rows))}`);
  if (totals.disagree.length > 0) process.exitCode = 1;
}

/** What each order of the axes takes for all classes, and for how many it takes more than the budget. */
function ordersTable(rows: readonly Row[]): readonly (readonly string[])[] {
  const names = rows[0]?.orders.map(({ name }) => name) ?? [];
  return [
    ['order of the axes', 'nodes made', 'nodes of the differences', 'classes over the budget'],
    ...names.map((name) => {
      const costs = rows.flatMap(({ orders }) => orders.filter((cost) => cost.name === name));
      const sum = (of: (cost: OrderCost) => number): string =>
        costs.reduce((total, cost) => total + of(cost), 0).toString();
      const over = costs.filter(({ made }) => made === undefined).length;
      return [name, sum(({ made }) => made ?? 0), sum(({ kept }) => kept ?? 0), over.toString()];
    }),
  ];
}

void main();
