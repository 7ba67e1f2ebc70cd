import type { JudgedItem } from '../../src/model/judgement';
import type { Control } from '../../src/model/control-list';
import type { Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { factsIn, factsOf, rulesFor, type Facts, type LogicRule } from './two-valued';

/** An item as a rules engine of two values is given it, with what the three-valued answer is on the rules that it has. */
export interface Asked {
  readonly item: Item;
  readonly facts: Facts;
  /** Rules of the controls that can hold for its classes and that two values can say. */
  readonly rules: readonly LogicRule[];
  readonly held: readonly string[];
  readonly open: readonly string[];
  /** Whether every fact that the rules ask for is there. */
  readonly isComplete: boolean;
}

/** Items for all sides: those that state figures which no peer can take in are left out for everybody. */
export function asked(
  items: readonly Item[],
  controls: readonly Control[],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
  judge: (item: Item) => JudgedItem,
): readonly Asked[] {
  const byClasses = new Map<string, readonly LogicRule[]>();
  const rulesOf = (item: Item): readonly LogicRule[] => {
    const key = [...item.classes].join();
    const known = byClasses.get(key) ?? rulesFor(item, controls, vocabulary, assumptions);
    byClasses.set(key, known);
    return known;
  };
  return items.flatMap((item) => {
    const facts = factsOf(item, vocabulary, assumptions);
    const rules = rulesOf(item);
    if (facts === undefined || rules.length === 0) return [];
    const sayable = new Set(rules.map(({ address }) => address));
    const { judgements } = judge(item);
    const among = (of: (judgement: JudgedItem['judgements'][number]) => readonly string[]) =>
      judgements.flatMap(of).filter((address) => sayable.has(address));
    return [
      {
        item,
        facts,
        rules,
        held: among(({ controlledBy }) => controlledBy),
        open: among(({ openControls }) => openControls),
        isComplete: rules.every(({ logic }) => factsIn(logic).every((fact) => fact in facts)),
      },
    ];
  });
}

type Ask = (facts: Facts) => readonly string[] | Promise<readonly string[] | undefined>;

/** Prepares an engine once for each set of rules. */
export function askers(prepare: (rules: readonly LogicRule[]) => Ask): (rules: readonly LogicRule[]) => Ask {
  const known = new Map<readonly LogicRule[], Ask>();
  return (rules) => {
    const ask = known.get(rules) ?? prepare(rules);
    known.set(rules, ask);
    return ask;
  };
}

/** On how many items an engine says the same, and of how many that are open it says that nothing controls them. */
export async function agreement(
  items: readonly Asked[],
  askerOf: (rules: readonly LogicRule[]) => Ask,
): Promise<{ same: number; complete: number; calledFree: number; refused: number; undecided: number }> {
  const found = { same: 0, complete: 0, calledFree: 0, refused: 0, undecided: 0 };
  for (const { facts, rules, held, open, isComplete } of items) {
    const said = await askerOf(rules)(facts);
    if (isComplete) {
      found.complete += 1;
      if (said !== undefined && [...said].sort().join() === [...held].sort().join()) found.same += 1;
    } else if (open.length > 0 && held.length === 0) {
      found.undecided += 1;
      if (said === undefined) found.refused += 1;
      else if (said.length === 0) found.calledFree += 1;
    }
  }
  return found;
}
