/*
 * Whether the compiled evaluator, of rules that were read and of rules from their snapshot, says of random items exactly what the
 * plain one says: `--items N --seed S`. Of a hundred
 * items 70 state one figure, 29 what one control asks for, and one all that its class is asked for: that takes the plain evaluator
 * a hundred times as long.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../src/model/item';
import { restoreRules } from '../../src/app/snapshot/restore-rules';
import { snapshotRules } from '../../src/app/snapshot/snapshot-rules';
import { judgeOf } from '../../src/engine/compiled/judge';
import { judgePlainly } from '../engine/compiled/judge-plainly';
import { randomForms } from '../engine/compiled/random-forms';
import { benchCorpus } from './corpus';
import { processorTime } from './measure';
import { latestDays, randomItems, seeded } from './random-items';

/** Items that are made at a time, and then asked about class by class: what the plain evaluator knows of a class is used again. */
const batch = 100_000;
const shares = { 'one-figure': 0.7, 'what-one-control-asks-for': 0.29, all: 0.01 };

function main(argv: readonly string[]): void {
  const items = numberAfter(argv, '--items') ?? 7_000;
  const seed = numberAfter(argv, '--seed') ?? 20261122;
  const rulebook = benchCorpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const restored = restoreRules(snapshotRules(rulebook));
  const restoredDays = latestDays(restored);
  let asked = 0;
  let differing = 0;
  for (const [name, shape, assumed] of randomForms) {
    const assumptions = assumed === 'nothing' ? [] : [...vocabulary.assumptions.keys()];
    const next = randomItems(rulebook, days, seeded(seed), shape);
    const begun = processorTime();
    const alike = randomForms.filter(([, other]) => other.states === shape.states);
    const whole = Math.ceil((items * shares[shape.states ?? 'all']) / alike.length);
    const compiled = judgeOf(days, vocabulary, assumptions);
    const fromSnapshot = judgeOf(restoredDays, restored.vocabulary, assumptions);
    let differences = 0;
    for (let done = 0; done < whole; done += batch) {
      const some = Array.from({ length: Math.min(batch, whole - done) }, next);
      some.sort((a, b) => order.compare(askedOf(a), askedOf(b)));
      for (const item of some) {
        const plain = judgePlainly(item, days, vocabulary, assumptions);
        if ([compiled, fromSnapshot].every((judge) => isDeepStrictEqual(judge.judge(item), plain))) continue;
        differences += 1;
        if (differences <= 5) console.log(`differs: seed ${seed}, ${name}, ${item.id} (${item.name})`);
      }
    }
    asked += whole;
    differing += differences;
    const each = ((processorTime() - begun) / whole).toFixed(2);
    console.log(`${name}: ${whole} items, ${differences} differ, ${each} ms of CPU each`);
  }
  console.log(`seed ${seed}: ${asked} items, ${differing} differ`);
  if (differing > 0) process.exitCode = 1;
}

const order = new Intl.Collator('en');

function askedOf({ name, figures }: Item): string {
  return [name, ...figures.keys()].join(' ');
}

function numberAfter(argv: readonly string[], name: string): number | undefined {
  const at = argv.indexOf(name);
  return at < 0 ? undefined : Number(argv[at + 1]);
}

main(process.argv);
