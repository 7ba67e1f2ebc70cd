import type { ListOnDay } from '../../../src/engine/list-on-day';
import type { Item } from '../../../src/model/item';
import type { JudgedItem, Judgement } from '../../../src/model/judgement';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { judgePlainly } from './judge-plainly';

/** Two lists on a day, what is assumed, and items to be judged by them. */
export interface World {
  readonly days: readonly [ListOnDay, ListOnDay];
  readonly words: Vocabulary;
  readonly assumptions: readonly string[];
  readonly items: readonly Item[];
}

const answers = new WeakMap<World, readonly string[]>();

/** What the plain evaluator says of each item. Nothing here rests on compiled code, so that it is worked out once. */
export function plainAnswers(world: World): readonly string[] {
  const known =
    answers.get(world) ??
    world.items.map((item) => said(judgePlainly(item, world.days, world.words, world.assumptions)));
  answers.set(world, known);
  return known;
}

/** The first items of which something else is said than the plain evaluator says; one of `step` is asked about. */
export function differences(
  world: World,
  judge: (item: Item, place: number) => JudgedItem,
  step = 1,
): readonly object[] {
  const expected = plainAnswers(world);
  const wrong: object[] = [];
  for (const [place, item] of world.items.entries()) {
    if (place % step !== 0) continue;
    const found = said(judge(item, place));
    if (found === expected[place]) continue;
    const stated = [...item.figures].map(([id, { printed, value }]) => [id, printed, value.kind]);
    wrong.push({ classes: [...item.classes], stated, found, expected: expected[place] });
    if (wrong.length > 2) break;
  }
  return wrong;
}

function said({ judgements, alignment }: JudgedItem): string {
  return `${judgements.map(saidByOne).join(' / ')}: ${alignment}`;
}

function saidByOne({ status, tier, controlledBy, openControls, notCovered }: Judgement): string {
  const paragraphs = `by ${controlledBy.join(' ')}, open ${openControls.join(' ')}`;
  return `${status} ${tier ?? 'of no tier'} ${paragraphs}${notCovered ? ', not covered' : ''}`;
}
