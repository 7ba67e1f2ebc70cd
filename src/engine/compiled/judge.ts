import type { Item } from '../../model/item';
import type { JudgedItem, Judgement } from '../../model/judgement';
import type { Vocabulary } from '../../model/vocabulary';
import { alignmentOf, parityOf, type Parity } from '../compare-item';
import { knownNumbers } from '../known-numbers';
import type { ListOnDay } from '../list-on-day';
import { spokenBy, statedClasses } from '../spoken-of';
import { subjectOf, type Subject } from '../subject';
import type { Bits } from './bits';
import { Groups } from './groups';
import { KeptNumbers } from './kept-numbers';
import type { Kinds } from './kinds';
import type { JudgeGround } from './judge-ground';
import { Limits } from './limits';
import { listProgram, type ListProgram } from './list-program';
import { Network } from './network';
import type { Occasion } from './occasion';
import { Plan } from './plan';
import type { PackedItem } from './shape';
import { Slots } from './slots';

/** Judges items quickly, in two steps or in one. What is packed stays good for as long as the judge lives. */
export interface Judge {
  readonly judge: (item: Item) => JudgedItem;
  readonly pack: (item: Item) => PackedItem<JudgedItem>;
  readonly judgePacked: (packed: PackedItem<JudgedItem>) => JudgedItem;
  /** How far verdicts tell apart the figures of items that state the classes of this one. */
  readonly kinds: (item: Item) => Kinds;
}

/**
 * Judges items quickly: the same status, tier and paragraphs as `compareItem`, without the reasons.
 *
 * Items that state the same classes share a plan, in which everything that the classes alone decide is settled once. What
 * remains are rows of conditions, held as bits (`Rows`). All conditions that turn on one figure depend on where it lies among
 * all limits of its parameter and on nothing else about it, so that their answers are worked out by the plain evaluator the
 * first time that a place is met, and kept as the bits that they set. Judging joins the bits of the figures. Figures are
 * compared as doubles where these compare exactly (`exactDouble`); one without such a double, an interval or a curve, and one
 * too near to a limit that has none, goes to the plain evaluator each time.
 */
export function judgeOf(
  days: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
  kept = new KeptNumbers(),
): Judge {
  const slots = new Slots(vocabulary);
  const speakers = speakersIn(vocabulary, []);
  const ground: JudgeGround = {
    vocabulary,
    slots,
    limits: new Limits(days.map(({ list }) => list)),
    silent: knownNumbers({ figures: new Map() }, vocabulary).numbers,
    speakers,
  };
  const groups = new Groups(ground);
  const plans = new Map<string, Plan<JudgedItem>>();

  const planAnew = (item: Item): Plan<JudgedItem> => {
    const blank = subjectOf({ ...item, figures: new Map(), related: [] }, vocabulary, assumptions);
    const speakersHere = speakersIn(vocabulary, statedClasses(item));
    const network = new Network(groups, blank, speakersHere);
    const planGround = { vocabulary, network, blank };
    const [first, second] = [listProgram(days[0], planGround), listProgram(days[1], planGround)];
    const tests = [...first.tests, ...second.tests];
    return new Plan(tests, judgedBy(first.judge, second.judge, first.tests.length), kept);
  };
  const planOf = (item: Item): Plan<JudgedItem> => {
    let key = '';
    for (const [id, truth] of item.classes) {
      const own = truth === 'yes' ? id : `-${id}`;
      key = key === '' ? own : `${key} ${own}`;
    }
    if (kept.isTooMuch) {
      plans.clear();
      kept.clear();
    }
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planAnew(item);
    plans.set(key, plan);
    return plan;
  };
  const pack = (item: Item): PackedItem<JudgedItem> => {
    const plan = planOf(item);
    let subject: Subject | undefined;
    const { values, states, filled, count } = slots.pack(item);
    const occasion: Occasion = {
      item,
      values,
      states,
      filled,
      count,
      subject: () => (subject ??= subjectOf(item, vocabulary, assumptions)),
    };
    return plan.pack(occasion);
  };
  const judgePacked = (packed: PackedItem<JudgedItem>): JudgedItem => packed.shape.judge(packed);
  const judge = (item: Item): JudgedItem => {
    if (item.related.length > 0) return judgePacked(pack(item));
    const byKinds = planOf(item).byKinds(slots);
    const known = byKinds.find(item.figures);
    if (known !== undefined) return known;
    const packed = pack(item);
    const judged = judgePacked(packed);
    if (packed.beside === undefined) byKinds.keep(judged);
    return judged;
  };
  return {
    judge,
    pack,
    judgePacked,
    kinds: (item) => planOf(item).kinds(slots),
  };
}

/** What both lists say; the tests of the second follow those of the first. */
function judgedBy(
  first: ListProgram['judge'],
  second: ListProgram['judge'],
  testsOfFirst: number,
): (answer: (test: number) => Bits) => JudgedItem {
  return (answer) => {
    const judgements = [first(answer), second((test) => answer(testsOfFirst + test))] as const;
    return { judgements, alignment: alignmentOf(parity(judgements[0]), parity(judgements[1])) };
  };
}

function parity(judgement: Judgement): Parity {
  return parityOf(judgement, !judgement.notCovered);
}

/** The figures that speak of a class or a question where an item states these classes. */
function speakersIn(vocabulary: Vocabulary, stated: readonly string[]): (id: string) => readonly string[] {
  const speakers = new Map<string, string[]>();
  for (const parameter of vocabulary.parameters.values()) {
    for (const of of new Set(spokenBy(parameter, stated, vocabulary)))
      speakers.set(of, [...(speakers.get(of) ?? []), parameter.id]);
  }
  return (id) => speakers.get(id) ?? [];
}
