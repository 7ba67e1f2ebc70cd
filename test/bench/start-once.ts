/* What a fresh process does to its first verdict; nothing is loaded here that a verb of the command line would not load. */
import type { Item } from '../../src/model/item';
import type { Rulebook } from '../../src/model/rulebook';
import { comparedLists } from '../../src/app/compared-lists';
import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { judgeOf } from '../../src/engine/compiled/judge';
import { readFolder } from '../../src/io/read-folder';
import { recallRules } from '../../src/io/recall-rules';
import { processorTime } from './measure';

/**
 * Prints, for each stage, the milliseconds of processor time since the process began, and last those on the clock: without what
 * Node.js and the program take to load, and with it.
 */
async function start(rules: string, cache: string | undefined): Promise<void> {
  const loadedAt = performance.now();
  const times = [processorTime()];
  const files = await readFolder(rules, ['.yaml']);
  times.push(processorTime());
  // As the command line has it: what reads and checks is loaded where something is to be read and checked.
  const loaded =
    cache === undefined
      ? (await import('../../src/app/load-rules.js')).loadRules(files)
      : (recallRules(files, cache) ??
        (await import('../../src/io/rule-snapshot.js')).loadWithSnapshot(files, cache));
  if (!loaded.ok) throw new Error('the rules do not load');
  times.push(processorTime());
  judgeFirst(loaded.value);
  const end = performance.now();
  console.log(JSON.stringify([...times, processorTime(), end - loadedAt, end]));
}

function judgeFirst(rulebook: Rulebook): void {
  const { vocabulary } = rulebook;
  const [itemClass] = vocabulary.classes.keys();
  if (itemClass === undefined) throw new Error('a vocabulary without classes');
  const item: Item = {
    id: 'first',
    name: 'first',
    classes: new Map([[itemClass, 'yes']]),
    figures: new Map(),
    related: [],
    place: { file: 'first', line: 1, column: 1 },
  };
  const [one, other] = comparedLists(rulebook);
  const days = [
    listOnDay(one, defaultAsOf(one), vocabulary),
    listOnDay(other, defaultAsOf(other), vocabulary),
  ] as const;
  judgeOf(days, vocabulary, [...vocabulary.assumptions.keys()]).judge(item);
}

const [rules, cache] = process.argv.slice(2);
if (rules === undefined) throw new Error('name the folder of the rules');
void start(rules, cache);
