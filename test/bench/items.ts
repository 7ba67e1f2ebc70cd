/* Items against both lists: ours and the rules engines of the ecosystem, in one run, in turn. */
import { join } from 'node:path';
import { compareItem } from '../../src/engine/compare-item';
import { judgeOf } from '../../src/engine/compiled/judge';
import { benchCorpus, root } from './corpus';
import { fileToFile } from './file-to-file';
import { judgedBytes } from './judged-bytes';
import { measured, type Work } from './measure';
import { ajvSchemas } from './peers/ajv-schemas';
import { jsonLogic } from './peers/json-logic';
import { jsonRulesEngine } from './peers/json-rules-engine';
import type { Peer } from './peers/peer';
import { plainLoop } from './peers/plain-loop';
import { zen } from './peers/zen';
import { latestDays, randomItems, seeded } from './random-items';
import { publish } from './report';
import { variedSamples } from './sample-items';
import { tableOfItems } from './tables';
import { twoAgainstOne } from './two-workers';
import { factsOf } from './two-valued';
import { agreement, asked, askers } from './workload';

const seed = 20261122;
const peers: readonly Peer[] = [plainLoop, jsonLogic, ajvSchemas, zen, jsonRulesEngine];
const slow: readonly Peer[] = [zen, jsonRulesEngine];

async function main(): Promise<void> {
  const rulebook = benchCorpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const controls = days.flatMap((day) => day.controls);
  const assumptions = [...vocabulary.assumptions.keys()];
  const { judge, pack, judgePacked } = judgeOf(days, vocabulary, assumptions);
  const next = variedSamples(join(root, 'fixtures/items'), vocabulary, seeded(seed));
  const workload = asked(Array.from({ length: 4000 }, next), controls, vocabulary, assumptions, judge);
  // Every figure that the lists ask for is stated: here two values can say what three say.
  const dense = randomItems(rulebook, days, seeded(seed), { missing: 0, irregular: 0 });
  const stated = asked(Array.from({ length: 1500 }, dense), controls, vocabulary, assumptions, judge);
  const complete = stated.filter(({ isComplete }) => isComplete);

  const items = workload.map(({ item }) => item);
  const packed = items.map(pack);
  const few = items.slice(0, 10);
  const bytes = Buffer.from(tableOfItems(items, vocabulary));
  const judgeBytes = await judgedBytes(bytes, rulebook, assumptions);
  if (judgeBytes() !== items.length) throw new Error('items were lost in their table');
  const works: Work[] = [
    { name: 'ecalign, packed', size: packed.length, run: each(packed, judgePacked) },
    { name: 'ecalign', size: items.length, run: each(items, judge) },
    { name: 'ecalign, from text to text', size: items.length, run: () => void judgeBytes() },
    {
      name: 'ecalign with the reasons',
      size: few.length,
      run: each(few, (item) => compareItem(item, days, vocabulary, assumptions)),
    },
    {
      name: 'facts for the peers',
      size: 500,
      run: each(items.slice(0, 500), (item) => factsOf(item, vocabulary, assumptions)),
    },
  ];
  const answers = new Map<string, Awaited<ReturnType<typeof agreement>>>();
  for (const peer of peers) {
    const askerOf = askers((rules) => peer.prepare(rules));
    const size = slow.includes(peer) ? 200 : workload.length;
    const ours = workload.slice(0, size).map(({ rules, facts }) => ({ ask: askerOf(rules), facts }));
    answers.set(
      peer.name,
      await agreement([...workload.slice(0, size), ...complete.slice(0, size)], askerOf),
    );
    const run = slow.includes(peer)
      ? async () => {
          for (const { ask, facts } of ours) await ask(facts);
        }
      : () => {
          for (const { ask, facts } of ours) void ask(facts);
        };
    works.push({ name: peer.name, size, run });
  }
  const rules = new Map(workload.flatMap((each) => each.rules).map((rule) => [rule.address, rule]));
  const whole = jsonRulesEngine.prepare([...rules.values()]);
  const everyRule = 'json-rules-engine, all rules in one engine';
  works.push({
    name: everyRule,
    size: 3,
    run: async () => {
      for (const { facts } of workload.slice(0, 3)) await whole(facts);
    },
  });

  const times = await measured(works);
  const long = await fileToFile(rulebook, 200_000);
  const gain = await twoAgainstOne();
  const own = times.get('ecalign, packed')?.microseconds ?? NaN;
  const table = [...times].map(([name, { microseconds, spread }]) => {
    const found = answers.get(name);
    return [
      name,
      peers.find((peer) => peer.name === name)?.version ?? '',
      microseconds.toPrecision(3),
      `±${spread.toPrecision(2)}`,
      (microseconds / own).toPrecision(3),
      found === undefined ? '' : `${found.same} of ${found.complete}`,
      found === undefined ? '' : missingWords(found),
    ];
  });
  const head = [
    'engine',
    'version',
    'µs per item',
    'spread',
    'times',
    'same answer, all figures given',
    'of undecided items',
  ];
  publish(
    {
      title: `${workload.length} items, ecalign against all ${controls.length} controls of both lists, peers against those of the ${rules.size} that two values can say which the classes of the item leave`,
      node: process.version,
      table: [head, ...table],
      figures: {
        ...Object.fromEntries([...times].map(([name, { microseconds }]) => [name, microseconds])),
        'reader alone, a row': long.reader,
        'from file to file, a row': long.judged,
        'one worker against two': 1 / gain.clock,
      },
    },
    process.argv,
  );
  const [read, written] = long.bytes.map((size) => (size / 1e6).toFixed(0));
  console.log(
    `\nfrom file to file, ${long.rows} rows (${read} MB read, ${written} MB written): the CSV reader alone ${long.reader.toFixed(2)} µs a row, judged and written ${long.judged.toFixed(2)} µs, ${(long.judged / long.reader).toFixed(2)} times`,
  );
  console.log(
    `judging in memory, two workers reach ${gain.clock.toFixed(2)} times one on the clock of this machine, ${gain.processor.toFixed(2)} times by processor time`,
  );
}

function each<Thing>(things: readonly Thing[], act: (thing: Thing) => unknown): () => void {
  return () => {
    for (const thing of things) act(thing);
  };
}

function missingWords({ calledFree, refused, undecided }: Awaited<ReturnType<typeof agreement>>): string {
  const free = `${calledFree} of ${undecided} called free`;
  return refused === 0 ? free : `${free}, ${refused} refused`;
}

void main();
