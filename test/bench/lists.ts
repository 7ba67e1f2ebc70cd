/* List against list for every item class: ours, and the same questions put to z3. `npm run bench:lists [-- --json FILE]` */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { classDiagrams } from '../../src/engine/lists/class-diagrams';
import { classUniverse } from '../../src/engine/lists/class-universe';
import { compareClass } from '../../src/engine/lists/compare-class';
import { differenceOf } from '../../src/engine/lists/difference';
import { subjectRelationOf } from '../../src/engine/lists/subject-chain';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Vocabulary } from '../../src/model/vocabulary';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { withinBudget } from '../../src/scope/scope-budget-exceeded';
import { latestDays } from './random-items';
import { smtQuestions } from './smt-text';
import { median, secondsOf } from './timing';
import { startZ3, type Z3 } from './z3';

const root = resolve(process.env['ECALIGN_ROOT'] ?? process.cwd());

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
  const { vocabulary, sides } = corpus();
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
  const compared = 1000 * secondsOf(begun);

  const again = process.hrtime.bigint();
  const answer = decided(itemClass, sides, vocabulary);
  const decidedTime = 1000 * secondsOf(again);

  const universe = classUniverse(sides, vocabulary, itemClass, {
    tier: 'list',
    freeClasses: answer.freeClasses,
  });
  const questions = smtQuestions(universe, vocabulary);
  const asked = process.hrtime.bigint();
  const answers: Awaited<ReturnType<Z3['check']>>[] = [];
  for (const text of questions.texts) answers.push(await z3.check(text));
  const z3Time = 1000 * secondsOf(asked);
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

function corpus(): { vocabulary: Vocabulary; sides: readonly [ListOnDay, ListOnDay] } {
  const folder = join(root, 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: file.split(sep).join('/'),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
  const loaded = loadRulebook(files);
  if (!loaded.ok) throw new Error('the corpus does not load');
  return { vocabulary: loaded.value.vocabulary, sides: latestDays(loaded.value) };
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
    medianCompared: median(rows.map(({ compared }) => compared)),
    medianDecided: median(rows.map(({ decided }) => decided)),
    medianZ3: median(rows.map(({ z3 }) => z3)),
    agree: rows.filter(({ agreement }) => agreement === 'yes').length,
    disagree: rows.filter(({ agreement }) => agreement === 'no').map(({ itemClass }) => itemClass),
    open: rows.filter(({ agreement }) => agreement === 'open').map(({ itemClass }) => itemClass),
  };
  console.log(
    [
      `\n${totals.classes} classes; columns: comparison with words and witnesses, the two questions alone, z3`,
      `total ${totals.compared.toFixed(0)} ms, ${totals.decided.toFixed(0)} ms, ${totals.z3.toFixed(0)} ms`,
      `median ${totals.medianCompared.toFixed(1)} ms, ${totals.medianDecided.toFixed(1)} ms, ${totals.medianZ3.toFixed(1)} ms`,
      `z3 takes ${(totals.z3 / totals.decided).toFixed(1)} times as long for the same questions`,
      `agreement: ${totals.agree} of ${totals.classes}; disagreement: ${totals.disagree.join(', ') || 'none'}; open: ${totals.open.join(', ') || 'none'}`,
      `node ${process.version}, z3 ${z3Version}`,
    ].join('\n'),
  );
  const at = process.argv.indexOf('--json');
  const file = at < 0 ? undefined : process.argv[at + 1];
  if (file !== undefined)
    writeFileSync(
      file,
      `${JSON.stringify({ node: process.version, z3: z3Version, totals, classes: rows }, undefined, 2)}\n`,
    );
  if (totals.disagree.length > 0) process.exitCode = 1;
}

void main();
