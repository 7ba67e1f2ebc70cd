/* How long a fresh process takes to its first verdict: rules read, checked and compiled, or restored from their snapshot. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgeOf } from '../../src/engine/compiled/judge';
import { readFolder } from '../../src/io/read-folder';
import { recallRules } from '../../src/io/recall-rules';
import type { Item } from '../../src/model/item';
import { root } from './corpus';
import { median, processorTime } from './measure';
import { latestDays } from './random-items';
import { publish } from './report';
import { countIn, syntheticRules } from './synthetic-rules';

/** Milliseconds of processor time of a process since it began, at the end of each of these. */
const stages = ['program loaded', 'files read', 'rules checked or restored', 'first verdict'] as const;

/** What a fresh process does; with a folder for the snapshot it takes the rules from there. */
async function startOnce(rules: string, cache: string | undefined): Promise<readonly number[]> {
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
  const { vocabulary } = loaded.value;
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
  judgeOf(latestDays(loaded.value), vocabulary, [...vocabulary.assumptions.keys()]).judge(item);
  return [...times, processorTime()];
}

async function measureAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-start-'));
  try {
    const own = await readFolder(process.env['ECALIGN_RULES'] ?? join(root, 'rules'), ['.yaml']);
    const cases = [own, syntheticRules(own, 10_000)].flatMap((files, at) => {
      const rules = join(folder, `rules-${at}`);
      for (const { path, text } of files) {
        mkdirSync(dirname(join(rules, path)), { recursive: true });
        writeFileSync(join(rules, path), text);
      }
      const size = `${countIn(files)} paragraphs`;
      return [
        { name: `${size}, nothing kept`, rules, cache: [] },
        { name: `${size}, from the snapshot`, rules, cache: [join(folder, `cache-${at}`)] },
      ];
    });
    const found = cases.map(({ name, rules, cache }) => {
      const start = (): readonly number[] =>
        JSON.parse(
          execFileSync(process.execPath, [__filename, '--once', rules, ...cache], { encoding: 'utf8' }),
        ) as number[];
      // The first process makes the snapshot.
      if (cache.length > 0) start();
      const rounds = [start(), start(), start()];
      return { name, times: stages.map((_, at) => median(rounds.map((times) => times[at] ?? NaN))) };
    });
    publish(
      {
        title: 'A fresh process to its first verdict, milliseconds of CPU since it began',
        node: process.version,
        table: [
          ['rules', ...stages],
          ...found.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(0))]),
        ],
        figures: Object.fromEntries(found.map(({ name, times }) => [name, times.at(-1) ?? NaN])),
      },
      process.argv,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main([mode, rules, cache]: readonly string[]): Promise<void> {
  if (mode === '--once' && rules !== undefined) console.log(JSON.stringify(await startOnce(rules, cache)));
  else await measureAll();
}

void main(process.argv.slice(2));
