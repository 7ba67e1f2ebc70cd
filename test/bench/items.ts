/* Items against both lists: ours and the rules engines of the ecosystem, in one run. `npm run bench:items [-- --json FILE]` */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { compareItem } from '../../src/engine/compare-item';
import { judgeOf } from '../../src/engine/compiled/judge';
import type { Item } from '../../src/model/item';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { latestDays, randomItems, seeded } from './random-items';
import { ajvSchemas } from './peers/ajv-schemas';
import { jsonLogic } from './peers/json-logic';
import { jsonRulesEngine } from './peers/json-rules-engine';
import type { Peer } from './peers/peer';
import { plainLoop } from './peers/plain-loop';
import { zen } from './peers/zen';
import { variedSamples } from './sample-items';
import { median, secondsOf } from './timing';
import { factsOf, rulesFor, type Facts, type LogicRule } from './two-valued';

const root = resolve(process.env['ECALIGN_ROOT'] ?? process.cwd());
const seed = 20261122;
const rounds = 5;
const peers: readonly Peer[] = [plainLoop, ajvSchemas, jsonLogic, zen, jsonRulesEngine];

interface Row {
  readonly name: string;
  readonly version: string;
  readonly microseconds: number;
  readonly spread: number;
  /** Items on which the peer says the same as the plain evaluator, of those with every figure. */
  readonly agreement?: string;
  /** Items that cannot be decided yet and of which the peer says all the same that nothing controls them. */
  readonly falselyFree?: string;
}

async function main(): Promise<void> {
  const rulebook = corpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const controls = days.flatMap((day) => day.controls);
  const assumptions = [...vocabulary.assumptions.keys()];
  const next = variedSamples(join(root, 'fixtures/items'), vocabulary, seeded(seed));
  const items = Array.from({ length: 2000 }, next);
  const judge = judgeOf(days, vocabulary, assumptions);

  const dispatched = new Map<string, readonly LogicRule[]>();
  const classKey = (item: Item): string => [...item.classes].join();
  for (const item of items) {
    if (!dispatched.has(classKey(item)))
      dispatched.set(classKey(item), rulesFor(item, controls, vocabulary, assumptions));
  }
  const facts = items.map((item) => factsOf(item, vocabulary, assumptions));
  const judged = items.map((item) => judge(item));
  const sayable = new Set([...dispatched.values()].flatMap((rules) => rules.map(({ address }) => address)));
  const expected = judged.map(({ judgements }) => {
    const held = judgements
      .flatMap(({ controlledBy }) => controlledBy)
      .filter((address) => sayable.has(address));
    const open = judgements
      .flatMap(({ openControls }) => openControls)
      .filter((address) => sayable.has(address));
    return { held, open };
  });

  const rows: Row[] = [];
  const ours = await timed(() => {
    for (const item of items) judge(item);
  }, items.length);
  rows.push({
    name: 'ecalign (all controls, three-valued)',
    version: '',
    ...ours,
    agreement: 'by test',
    falselyFree: '0',
  });
  const few = items.slice(0, 40);
  const plain = await timed(() => {
    for (const item of few) compareItem(item, days, vocabulary, assumptions);
  }, few.length);
  rows.push({ name: 'ecalign with the reasons', version: '', ...plain });

  for (const peer of peers) {
    const prepared = new Map([...dispatched].map(([key, rules]) => [key, peer.prepare(rules)]));
    const ask = items.map((item) => prepared.get(classKey(item)));
    const size = peer === jsonRulesEngine || peer === zen ? 200 : items.length;
    const one = async (place: number): Promise<readonly string[] | undefined> =>
      await ask[place]?.(facts[place] as Facts);
    let same = 0;
    let decided = 0;
    let undecided = 0;
    let falselyFree = 0;
    for (let place = 0; place < size; place += 1) {
      const { held, open } = expected[place] ?? { held: [], open: [] };
      const found = await one(place);
      if (open.length === 0) {
        decided += 1;
        if (found !== undefined && [...found].sort().join() === [...held].sort().join()) same += 1;
      } else if (held.length === 0) {
        undecided += 1;
        if (found?.length === 0) falselyFree += 1;
      }
    }
    const isAsync = ask[0]?.(facts[0] as Facts) instanceof Promise;
    const measured = await timed(async () => {
      for (let place = 0; place < size; place += 1) {
        const answer = ask[place]?.(facts[place] as Facts);
        if (isAsync) await answer;
      }
    }, size);
    rows.push({
      name: peer.name,
      version: peer.version,
      ...measured,
      agreement: `${String(same)}/${String(decided)}`,
      falselyFree: `${String(falselyFree)}/${String(undecided)}`,
    });
  }
  const whole = jsonRulesEngine.prepare([
    ...new Map([...dispatched.values()].flat().map((rule) => [rule.address, rule])).values(),
  ]);
  const asDocumented = await timed(async () => {
    for (let place = 0; place < 3; place += 1) await whole(facts[place] as Facts);
  }, 3);
  rows.push({
    name: 'json-rules-engine, all rules in one engine',
    version: jsonRulesEngine.version,
    ...asDocumented,
  });

  const random = randomItems(rulebook, days, seeded(seed), { missing: 0.3, irregular: 0 });
  const dense = Array.from({ length: 300 }, random);
  for (const item of dense) judge(item);
  rows.push({
    name: 'ecalign, items with many figures',
    version: '',
    ...(await timed(() => {
      for (const item of dense) judge(item);
    }, dense.length)),
  });
  report(rows, { controls: controls.length, sayable: sayable.size, items: items.length });
}

/** Median and spread of the rounds, in microseconds per item; each round long enough for the clock. */
async function timed(
  work: () => void | Promise<void>,
  size: number,
): Promise<{ microseconds: number; spread: number }> {
  await work();
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let repeats = 0;
    const start = process.hrtime.bigint();
    do {
      await work();
      repeats += 1;
    } while (secondsOf(start) < 0.2);
    found.push((secondsOf(start) / repeats / size) * 1e6);
  }
  const middle = median(found);
  return { microseconds: middle, spread: (Math.max(...found) - Math.min(...found)) / middle };
}

function report(rows: readonly Row[], about: { controls: number; sayable: number; items: number }): void {
  const [ours] = rows;
  if (ours === undefined) return;
  const lines = rows.map((row) => [
    row.name,
    row.version,
    row.microseconds.toFixed(2),
    `±${(row.spread * 50).toFixed(0)} %`,
    (row.microseconds / ours.microseconds).toFixed(1),
    row.agreement ?? '',
    row.falselyFree ?? '',
  ]);
  const table = [
    ['engine', 'version', 'µs/item', 'spread', 'ratio', 'same answer', 'undecided called free'],
    ...lines,
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  console.log(
    `${String(about.items)} items against ${String(about.controls)} controls of two lists; peers are given the ${String(about.sayable)} that two values can say and that the classes leave`,
  );
  for (const line of table)
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const at = process.argv.indexOf('--json');
  const file = process.argv[at + 1];
  if (at > 0 && file !== undefined)
    writeFileSync(file, `${JSON.stringify({ node: process.version, seed, ...about, rows }, null, 2)}\n`);
}

function corpus() {
  const folder = process.env['ECALIGN_RULES'] ?? join(root, 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const loaded = loadRulebook(
    files.map((file) => ({
      path: file.split(sep).join('/'),
      text: readFileSync(join(folder, file), 'utf8'),
    })),
  );
  if (!loaded.ok) throw new Error('the corpus does not load: run `ecalign check`');
  return loaded.value;
}

void main();
