import type { Item } from '../../model/item';
import type { Alignment } from '../../model/verdict';
import type { Vocabulary } from '../../model/vocabulary';
import { alignmentOf, parityOf, type Parity } from '../compare-item';
import type { ListOnDay } from '../list-on-day';
import { subjectOf, type Subject } from '../subject';
import { listProgram, type Judgement } from './list-program';
import type { Occasion } from './occasion';
import { Leaves } from './leaves';
import type { JudgeGround, PlanGround } from './plan-ground';
import { Slots } from './slots';

/** What two lists say about one item, without the reasons. */
export interface JudgedItem {
  readonly judgements: readonly [Judgement, Judgement];
  readonly alignment: Alignment;
}

type Plan = readonly [(occasion: Occasion) => Judgement, (occasion: Occasion) => Judgement];

/** Plans that are kept: the classes of items come from outside. */
const keptPlans = 512;

/**
 * Judges items quickly: the same status, tier and paragraphs as `compareItem`, without the reasons.
 *
 * Items that state the same classes share a plan, in which everything that the classes alone decide is settled once. What
 * remains are comparisons. Each depends on where the figures lie among the limits and on nothing else about them, so its
 * answer is worked out by the plain evaluator the first time that a cell is met and remembered. Figures are compared as
 * doubles where these compare exactly (`exactDouble`); a figure without such a double, an inexact or a curve figure, and one
 * too near to a limit that has none, goes to the plain evaluator each time.
 */
export function judgeOf(
  days: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): (item: Item) => JudgedItem {
  const plans = new Map<string, Plan>();
  const speaking = speakersIn(vocabulary);
  const slots = new Slots(vocabulary);
  const shared: JudgeGround = { vocabulary, slots, speakers: (id) => speaking.get(id) ?? [] };
  const leaves = new Leaves(shared);

  const planOf = (item: Item): Plan => {
    const key = [...item.classes].map(([id, truth]) => `${truth} ${id}`).join();
    const known = plans.get(key);
    if (known !== undefined) return known;
    const blank = subjectOf({ ...item, figures: new Map(), related: [] }, vocabulary, assumptions);
    const ground: PlanGround = { ...shared, leaves, blank };
    const plan: Plan = [listProgram(days[0], ground), listProgram(days[1], ground)];
    const [oldest] = plans.keys();
    if (plans.size >= keptPlans && oldest !== undefined) plans.delete(oldest);
    plans.set(key, plan);
    return plan;
  };

  return (item) => {
    const programs = planOf(item);
    let subject: Subject | undefined;
    const occasion: Occasion = {
      item,
      ...slots.pack(item),
      subject: () => (subject ??= subjectOf(item, vocabulary, assumptions)),
    };
    const judgements = [programs[0](occasion), programs[1](occasion)] as const;
    return { judgements, alignment: alignmentOf(parity(judgements[0]), parity(judgements[1])) };
  };
}

function parity(judgement: Judgement): Parity {
  return parityOf(judgement, !judgement.notCovered);
}

function speakersIn(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, string[]>();
  for (const { id, speaksOf } of vocabulary.parameters.values()) {
    for (const of of speaksOf) speakers.set(of, [...(speakers.get(of) ?? []), id]);
  }
  return speakers;
}
