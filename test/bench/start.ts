/* How long a fresh process takes to its first verdict: rules read, checked and compiled, or restored from their snapshot. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/io/read-folder';
import { root } from './corpus';
import { median } from './measure';
import { publish } from './report';
import { countIn, syntheticRules } from './synthetic-rules';

/**
 * Milliseconds of processor time of a process since it began, at the end of each of these; at last those on the clock, from
 * where the program has loaded and from where the process began.
 */
const stages = [
  'program loaded',
  'files read',
  'rules checked or restored',
  'first verdict',
  'on the clock, program loaded',
  'on the clock',
] as const;
const verdict = stages.indexOf('first verdict');

/** Processes that are started for each figure. */
const rounds = 5;

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
          execFileSync(process.execPath, [join(__dirname, 'start-once.js'), rules, ...cache], {
            encoding: 'utf8',
          }),
        ) as number[];
      // The first process makes the snapshot.
      if (cache.length > 0) start();
      const all = Array.from({ length: rounds }, start);
      return { name, times: stages.map((_, at) => median(all.map((times) => times[at] ?? NaN))) };
    });
    publish(
      {
        title: 'A fresh process to its first verdict, milliseconds of CPU since it began',
        node: process.version,
        table: [
          ['rules', ...stages],
          ...found.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(0))]),
        ],
        figures: Object.fromEntries(found.map(({ name, times }) => [name, times[verdict] ?? NaN])),
      },
      process.argv,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void measureAll();
