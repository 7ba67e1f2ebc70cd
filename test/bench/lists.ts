/* List against list for every item class: ours, and the same questions put to z3. `npm run bench:lists [-- --json FILE] [--against FILE]` */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compareClass } from '../../src/engine/lists/compare-class';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Vocabulary } from '../../src/model/vocabulary';
import { orderCosts, type OrderCost } from './axis-orders';
import { benchCorpus } from './corpus';
import { median, processorTime } from './measure';
import { latestDays } from './random-items';
import { markdown, publish } from './report';
import { smtQuestions } from './smt-text';
import { classesOfGoods, decided } from './two-questions';
import { startZ3, type Z3 } from './z3';

/** Fresh processes that put the two questions to all classes. */
const processes = 5;

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
  for (const itemClass of classesOfGoods(sides, vocabulary)) {
    const row = await measured(itemClass, sides, vocabulary, z3);
    rows.push(row);
    console.log(lineOf(row));
  }
  await z3.close();
  report(rows, freshly(), z3.version);
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

function lineOf({ itemClass, relation, axes, nodes, compared, decided, z3, agreement }: Row): string {
  const time = (milliseconds: number): string => milliseconds.toFixed(1).padStart(9);
  return `${itemClass.padEnd(42)} ${relation.padEnd(16)} ${String(axes).padStart(3)} axes ${String(nodes).padStart(6)} nodes ${time(compared)} ${time(decided)} ${time(z3)} ms  ${agreement}`;
}

/** The medians, on the clock and of processor time. */
function freshly(): readonly number[] {
  const once = (): readonly number[] =>
    JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'lists-once.js')], { encoding: 'utf8' }),
    ) as number[];
  const times = Array.from({ length: processes }, once);
  return [0, 1].map((at) => median(times.map((found) => found[at] ?? NaN)));
}

function report(rows: readonly Row[], fresh: readonly number[], z3Version: string): void {
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
        ['decided in all by a fresh process, on the clock', fresh[0] ?? NaN],
      ]),
    },
    process.argv,
  );
  const [clock = NaN, processor = NaN] = fresh;
  console.log(
    `\na fresh process that puts the two questions to all classes, and nothing before them: ${clock.toFixed(0)} ms on the clock, ${processor.toFixed(0)} ms of processor time`,
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
