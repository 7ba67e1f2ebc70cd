/* What a fresh process does to its first verdict; nothing is loaded here that a verb of the command line would not load. */
import { readFolder } from '../../src/io/read-folder';
import { recallRules } from '../../src/io/recall-rules';
import { judgeFirst } from './judge-first';
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

const [rules, cache] = process.argv.slice(2);
if (rules === undefined) throw new Error('name the folder of the rules');
void start(rules, cache);
