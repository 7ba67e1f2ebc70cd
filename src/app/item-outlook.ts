import { ancestorsOf } from '../engine/class-graph';
import { classDiagrams, type ClassDiagrams } from '../engine/lists/class-diagrams';
import { subjectRelationOf } from '../engine/lists/subject-chain';
import { figuresDecidingAlone, smallestDecidingFigures } from '../engine/lists/deciding-figures';
import { nearestFlip } from '../engine/lists/nearest-flip';
import { subjectOf } from '../engine/subject';
import { touching } from '../engine/touching';
import type { Item } from '../model/item';
import type { AskedFigure, ItemOutlook } from '../model/item-outlook';
import type { ItemComparison } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import { ScopeBudgetExceeded } from '../scope/scope-budget-exceeded';
import { askedFigure, nearestChange } from './asked-figure';
import type { Sides } from './class-comparisons';
import { decidingPictures, nearestPictures, pictured, type PicturedItem } from './parameter-axes';

/** Diagram nodes for one class; a class that needs more is left out, and its items are asked for all that is missing. */
const nodeBudget = 20_000;

/**
 * What the scopes of both lists say about items of an item list, one after the other; diagrams are kept per class. Nothing is
 * said about an item of several classes, of which the diagrams of one class know too little; nor where a class that these take
 * not to be had is still open, or a question of a paragraph that is not encoded; nor where it takes too many nodes.
 */
export function outlookOf(
  sides: Sides,
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): (item: Item, compared: ItemComparison) => ItemOutlook | undefined {
  const known = new Map<string, ClassDiagrams | undefined>();
  const diagramsOf = (itemClass: string): ClassDiagrams | undefined => {
    if (!known.has(itemClass))
      known.set(
        itemClass,
        within(() => build(itemClass, sides, vocabulary)),
      );
    return known.get(itemClass);
  };
  return (item, { verdicts }) => {
    const itemClass = onlyClass(item, vocabulary);
    if (itemClass === undefined || subjectRelationOf(itemClass, sides, vocabulary) !== undefined)
      return undefined;
    const open = verdicts.some(({ status, tier }) => status === 'undetermined' && tier !== 'anti-terrorism');
    const decided = verdicts.every(({ status }) =>
      ['controlled', 'not-controlled', 'out-of-class'].includes(status),
    );
    if (!open && !decided) return undefined;
    const subject = subjectOf(item, vocabulary, assumptions);
    if (open && sides.some((side) => touching(subject, side).open.length > 0)) return undefined;
    const isDenied = (id: string): boolean => subject.knowledge.classes.get(id)?.truth === 'no';
    const attempt = (isFresh: boolean): Outlook | undefined => {
      const diagrams = diagramsOf(itemClass);
      if (diagrams === undefined || !diagrams.universe.excluded.every(isDenied)) return { value: undefined };
      const seen = pictured({ item, subject, assumptions, sides, diagrams }, verdicts);
      // Without pictures, if even in a store of its own there is no room for them.
      const room = isFresh ? within : <T>(work: () => T): T => work();
      return within(() => (open ? deciding(seen, room) : nearest(seen, room)));
    };
    const isFresh = !known.has(itemClass);
    const found = attempt(isFresh);
    if (found !== undefined) return found.value;
    // Its store is full: of what other items of the class took, then this one starts afresh; else the next one does.
    known.delete(itemClass);
    return isFresh ? undefined : attempt(true)?.value;
  };
}

/** The work's result, unless it takes too many nodes. */
function within<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ScopeBudgetExceeded) return undefined;
    throw error;
  }
}

function build(itemClass: string, sides: Sides, vocabulary: Vocabulary): ClassDiagrams {
  return classDiagrams(sides, vocabulary, itemClass, { tier: 'list', freeClasses: true, nodeBudget });
}

type Outlook = { readonly value: ItemOutlook | undefined };

type Room = <T>(work: () => T) => T | undefined;

function deciding(seen: PicturedItem, room: Room): Outlook {
  const { item, assumptions, diagrams } = seen;
  const { decided, smallest, all } = smallestDecidingFigures(item, assumptions, diagrams);
  const asked = (axes: readonly string[]) => distinct(axes.map((axis) => askedFigure(axis, diagrams.space)));
  const [first, every] = [asked(smallest), asked(all)];
  // The evaluator, which looks at one paragraph at a time, still asks: its list is shown.
  if (decided || first === undefined || every === undefined) return { value: undefined };
  const alone = asked(figuresDecidingAlone(item, assumptions, diagrams)) ?? [];
  const chosen = new Set(first.map(keyOf));
  const others = every.filter((figure) => !chosen.has(keyOf(figure)));
  return { value: { deciding: { smallest: first, others, alone }, ...room(() => decidingPictures(seen)) } };
}

function nearest(seen: PicturedItem, room: Room): Outlook {
  const { item, assumptions, diagrams } = seen;
  const [first, second] = nearestFlip(item, assumptions, diagrams).map((flip) => {
    const change = flip && nearestChange(flip, diagrams.space);
    return change === undefined ? {} : { change };
  });
  return { value: { nearest: [first ?? {}, second ?? {}], ...room(() => nearestPictures(seen)) } };
}

/** Undefined where one of them cannot be asked for. */
function distinct(figures: readonly (AskedFigure | undefined)[]): readonly AskedFigure[] | undefined {
  const found = new Map<string, AskedFigure>();
  for (const figure of figures) {
    if (figure === undefined) return undefined;
    found.set(keyOf(figure), figure);
  }
  return [...found.values()];
}

function keyOf({ kind, id, end, band }: AskedFigure): string {
  return [kind, id, end ?? '', band ?? ''].join(' ');
}

/** The one class that all others of the item follow from; `undefined` where there is none. */
function onlyClass(item: Item, vocabulary: Vocabulary): string | undefined {
  const stated = [...item.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  return stated.find((id) => {
    const implied = ancestorsOf(vocabulary, id);
    return stated.every((other) => implied.has(other));
  });
}
