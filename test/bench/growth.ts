/* How the cost of judging grows with rows, with paragraphs and with parameters, each doubled four times. */
import { join } from 'node:path';
import { judgeOf } from '../../src/engine/compiled/judge';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { benchCorpus, root } from './corpus';
import { measured, processorTime, type Work } from './measure';
import { latestDays, seeded } from './random-items';
import { publish } from './report';
import { variedSamples } from './sample-items';
import { afresh, withControls, withFigures, withParameters, withParametersOf } from './synthetic';

const doublings = [1, 2, 4, 8, 16];

/** A judge over a corpus of some size, and the items that it is asked about. */
interface Step {
  readonly name: string;
  readonly items: readonly Item[];
  readonly judge: (item: Item) => unknown;
  /** Milliseconds until every kind of item was met once. */
  readonly first: number;
}

async function main(): Promise<void> {
  const rulebook = benchCorpus();
  const { vocabulary } = rulebook;
  const days = latestDays(rulebook);
  const next = variedSamples(join(root, 'fixtures/items'), vocabulary, seeded(20261122));
  const items = Array.from({ length: 4000 }, next);
  const some = items.slice(0, 250);
  const step = (
    name: string,
    [first, second]: readonly [ListOnDay, ListOnDay],
    words: Vocabulary,
    asked: readonly Item[],
  ): Step => {
    const begun = processorTime();
    const { judge } = judgeOf([first, second], words, [...words.assumptions.keys()]);
    for (const item of asked) judge(item);
    return { name, items: asked, judge, first: processorTime() - begun };
  };
  const steps = doublings.flatMap((times) => {
    const each = (of: (day: ListOnDay) => ListOnDay) => [of(days[0]), of(days[1])] as const;
    const half = Math.round((625 * times) / 2);
    return [
      step(`${250 * times} rows`, days, vocabulary, items.slice(0, 250 * times)),
      step(
        `${2 * half} paragraphs`,
        each((day) => withControls(day, half)),
        vocabulary,
        some,
      ),
      step(
        `${vocabulary.parameters.size * times} parameters`,
        each((day) => withParameters(day, times)),
        withParametersOf(vocabulary, times),
        some.map((item) => withFigures(item, times)),
      ),
    ];
  });
  const works = steps.map(({ name, items: asked, judge }): Work => {
    return {
      name,
      size: asked.length,
      run: () => {
        for (const item of asked) judge(afresh(item));
      },
    };
  });
  const times = await measured(works, 3);
  const ordered = ['rows', 'paragraphs', 'parameters'].flatMap((kind) =>
    steps.filter(({ name }) => name.endsWith(kind)),
  );
  const figures = Object.fromEntries([...times].map(([name, { microseconds }]) => [name, microseconds]));
  publish(
    {
      title: 'Judging, nothing known of the figures beforehand: how the cost grows',
      node: process.version,
      table: [
        ['size', 'µs per item', 'spread', 'ms until every kind of item was met'],
        ...ordered.map(({ name, first }) => {
          const { microseconds = NaN, spread = NaN } = times.get(name) ?? {};
          return [name, microseconds.toPrecision(3), `±${spread.toPrecision(2)}`, first.toFixed(0)];
        }),
      ],
      figures,
    },
    process.argv,
  );
}

void main();
