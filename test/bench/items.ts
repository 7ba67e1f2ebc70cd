/* Items against both lists: ours and the rules engines of the ecosystem, in one run, in turn. */
import { join } from 'node:path';
import { compareItem } from '../../src/engine/compare-item';
import { judgeOf } from '../../src/engine/compiled/judge';
import { benchCorpus, root } from './corpus';
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
  const works: Work[] = [
    { name: 'ecalign, packed', size: packed.length, run: each(packed, judgePacked) },
    { name: 'ecalign', size: items.length, run: each(items, judge) },
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
      figures: Object.fromEntries([...times].map(([name, { microseconds }]) => [name, microseconds])),
    },
    process.argv,
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
