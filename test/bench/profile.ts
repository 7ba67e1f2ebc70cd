/* Where the time goes, by part of the program. `npm run bench:profile [-- --json FILE] [--against FILE]` */
import { mkdtempSync, rmSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareItem } from '../../src/engine/compare-item';
import { judgeOf } from '../../src/engine/compiled/judge';
import { compareClass } from '../../src/engine/lists/compare-class';
import type { Checked } from '../../src/model/diagnostic';
import type { Rulebook } from '../../src/model/rulebook';
import { readFolder } from '../../src/io/read-folder';
import { recallRules } from '../../src/io/recall-rules';
import { loadWithSnapshot } from '../../src/io/rule-snapshot';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { benchCorpus, root } from './corpus';
import { judgedAndWritten, withListFile } from './file-to-file';
import { judgeFirst } from './judge-first';
import { latestDays, seeded } from './random-items';
import { publish } from './report';
import { variedSamples } from './sample-items';
import { syntheticRules } from './synthetic-rules';
import { classesOfGoods } from './two-questions';

/** Microseconds between two looks at what runs. */
const interval = 200;

/** A part that takes less of each work, in hundredths, is not named. */
const least = 4;

/** Milliseconds that each part of the program took of a work. */
type Shares = ReadonlyMap<string, number>;

async function main(): Promise<void> {
  const files = await readFolder(process.env['ECALIGN_RULES'] ?? join(root, 'rules'), ['.yaml']);
  const many = syntheticRules(files, 10_000);
  const cache = mkdtempSync(join(tmpdir(), 'ecalign-profile-'));
  try {
    // First of all, before anything is warm.
    const cold = await profiled(() => {
      judgeLoaded(loadRulebook(many));
    });
    loadWithSnapshot(many, cache);
    const kept = await profiled(() => {
      judgeLoaded(recallRules(many, cache));
    });
    publishShares([
      ['10,000 paragraphs to a verdict', cold],
      ['from their snapshot', kept],
      ...(await worksOn()),
    ]);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function judgeLoaded(loaded: Checked<Rulebook> | undefined): void {
  if (loaded?.ok !== true) throw new Error('the rules do not load');
  judgeFirst(loaded.value);
}

async function worksOn(): Promise<[string, Shares][]> {
  const rulebook = benchCorpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const assumptions = [...vocabulary.assumptions.keys()];
  const { judge } = judgeOf(days, vocabulary, assumptions);
  const next = variedSamples(join(root, 'fixtures/items'), vocabulary, seeded(20261122));
  const items = Array.from({ length: 4000 }, next);
  const rows = 500_000;
  const goods = classesOfGoods(days, vocabulary);
  const judgeAll = (): void => {
    for (const item of items) judge(item);
  };
  judgeAll();
  return [
    [
      'items in memory',
      await profiled(() => {
        for (let round = 0; round < 20; round += 1) judgeAll();
      }),
    ],
    [
      'with the reasons',
      await profiled(() => {
        for (const item of items.slice(0, 500)) compareItem(item, days, vocabulary, assumptions);
      }),
    ],
    [
      'file to file',
      await withListFile(rows, (list, table) =>
        profiled(() => judgedAndWritten(list, table, rulebook, rows)),
      ),
    ],
    [
      'list against list',
      await profiled(() => {
        for (const itemClass of goods) compareClass(days, vocabulary, itemClass, { tier: 'list' });
      }),
    ],
  ];
}

async function profiled(work: () => void | Promise<void>): Promise<Shares> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval });
    await session.post('Profiler.start');
    await work();
    return shares((await session.post('Profiler.stop')).profile);
  } finally {
    session.disconnect();
  }
}

function shares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Shares {
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const found = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const part = parts.get(sample);
    // A sample lasts until the next one.
    if (part !== undefined) found.set(part, (found.get(part) ?? 0) + (timeDeltas[at + 1] ?? 0) / 1000);
  }
  return found;
}

/** The folder of `src` that a function stands in, the package, or what of Node.js it is; `undefined` while nothing ran. */
function partOf({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const library = /node_modules[\\/]([^\\/]+)/.exec(path)?.[1];
  if (library !== undefined) return library;
  const own = relative(join(__dirname, '../../src'), path).split(sep);
  if (!path.startsWith(sep) || own[0] === '..') return 'Node.js';
  return own.slice(0, Math.min(2, own.length - 1)).join('/');
}

function publishShares(works: readonly (readonly [string, Shares])[]): void {
  const totals = works.map(([, found]) => [...found.values()].reduce((sum, time) => sum + time, 0));
  const share = (part: string, work: number): number =>
    (100 * (works[work]?.[1].get(part) ?? 0)) / (totals[work] ?? NaN);
  const parts = [...new Set(works.flatMap(([, found]) => [...found.keys()]))];
  const named = parts
    .filter((part) => works.some((_, work) => share(part, work) >= least))
    .sort((one, other) => (one < other ? -1 : 1));
  const rest = (work: number): number =>
    parts.reduce((sum, part) => sum + (named.includes(part) ? 0 : share(part, work)), 0);
  const line = (name: string, of: (work: number) => number): string[] => [
    name,
    ...works.map((_, work) => of(work).toFixed(0)),
  ];
  publish(
    {
      title: 'Where the time goes, in hundredths',
      node: process.version,
      table: [
        ['part of the program', ...works.map(([name]) => name)],
        ...named.map((part) => line(part, (work) => share(part, work))),
        line('all others', rest),
        ['milliseconds in all', ...totals.map((total) => total.toFixed(0))],
      ],
      figures: Object.fromEntries(works.map(([name], work) => [name, totals[work] ?? NaN])),
    },
    process.argv,
  );
}

void main();
