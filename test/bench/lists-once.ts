/* What a fresh process takes to put the two questions to all classes of goods, with nothing asked before. */
import { benchCorpus } from './corpus';
import { elapsed, processorTime } from './measure';
import { latestDays } from './random-items';
import { classesOfGoods, decided } from './two-questions';

/** Prints the milliseconds on the clock and those of processor time, without the reading of the rules. */
function main(): void {
  const rulebook = benchCorpus();
  const begun = process.hrtime.bigint();
  const before = processorTime();
  const sides = latestDays(rulebook);
  for (const itemClass of classesOfGoods(sides, rulebook.vocabulary)) {
    decided(itemClass, sides, rulebook.vocabulary);
  }
  console.log(JSON.stringify([elapsed(begun), processorTime() - before]));
}

main();
