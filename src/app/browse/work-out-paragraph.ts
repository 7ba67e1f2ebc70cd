import { compareItem } from '../../engine/compare-item';
import { counterpartOf } from '../../engine/claims/counterpart-of';
import { statedParagraph } from '../../engine/claims/stated-paragraph';
import { thresholdExamples } from '../../engine/examples/threshold-examples';
import { axisId } from '../../engine/lists/axis-meaning';
import { classDiagrams, type ClassDiagrams } from '../../engine/lists/class-diagrams';
import { subjectRelationOf } from '../../engine/lists/subject-chain';
import { printBand, printThreshold } from '../../engine/print-figure';
import { subjectOf } from '../../engine/subject';
import type { WorkedParagraph } from '../../model/browsed-paragraph';
import type { Item } from '../../model/item';
import type { ParameterAxis } from '../../model/item-outlook';
import type { ListId, Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { Sides } from '../class-comparisons';
import { comparedLists } from '../compared-lists';
import type { Corpus } from '../corpus';
import type { Step } from '../in-turns';
import { picturesAlong, pictured } from '../parameter-axes';
import { ruleDays, type AsOf } from './rule-days';

/** Controls of one page that are looked at; a page about more leads to theirs. */
const mostControls = 4;
/** Diagram nodes for the pictures of one class; limits of a class that needs more have none. */
const nodeBudget = 20_000;

type Limits = WorkedParagraph['controls'][number]['limits'];

/**
 * For each control at an address: items on the two sides of every limit, what both lists say along the figure of the limit, and
 * what the other list says of all items that the control describes. A step for every control and class.
 */
export function* workOutParagraph(
  list: ListId,
  address: string,
  asOf: AsOf,
  { rulebook }: Corpus,
): Generator<Step, WorkedParagraph> {
  const { vocabulary } = rulebook;
  const days = ruleDays(rulebook, asOf);
  const day = days.find((each) => each.list.id === list);
  const [one, other] = comparedLists(rulebook).map(({ id }) => days.find((each) => each.list.id === id));
  if (day === undefined || one === undefined || other === undefined) return { controls: [], others: 0 };
  const sides: Sides = [one, other];
  const against = day === one ? other : day === other ? one : undefined;
  const found = statedParagraph(address, day).controls;
  const looked = found.length > mostControls ? [] : found;
  const drawing = axisDrawing(sides, vocabulary);
  const controls: WorkedParagraph['controls'][number][] = [];
  for (const control of looked) {
    const step = { done: controls.length, of: looked.length };
    yield step;
    const limits: Limits[number][] = [];
    for (const { criterion, relation, found: pair } of thresholdExamples(control, vocabulary)) {
      yield step;
      const { parameter, end, at, operator, threshold } = criterion;
      const isDrawn =
        'inside' in pair && relation === undefined && at === undefined && threshold.kind === 'printed';
      const known = limits.find((each) => each.parameter === parameter && each.end === end && each.axis);
      const axis = isDrawn && known === undefined ? drawing(pair.inside, parameter, end) : undefined;
      limits.push({
        ...(relation !== undefined && { relation }),
        parameter,
        ...(end && { end }),
        ...(at && { at: printBand(at) }),
        operator,
        limit: printThreshold(threshold),
        pair,
        ...(axis && { axis }),
      });
    }
    const counterparts = [];
    for (const itemClass of against === undefined ? [] : control.classes) {
      yield step;
      if (against !== undefined)
        counterparts.push(counterpartOf([control], [day, against], vocabulary, itemClass, []));
    }
    controls.push({ address: control.address, heading: control.heading, limits, counterparts });
  }
  return { controls, others: found.length - looked.length };
}

/** What both lists say along one figure of an item; nothing for software and technology and for items of several classes. */
function axisDrawing(
  sides: Sides,
  vocabulary: Vocabulary,
): (item: Item, parameter: string, end: 'min' | 'max' | undefined) => ParameterAxis | undefined {
  const known = new Map<string, ClassDiagrams | undefined>();
  const diagramsOf = (itemClass: string): ClassDiagrams | undefined => {
    if (!known.has(itemClass))
      known.set(
        itemClass,
        withinBudget(() =>
          classDiagrams(sides, vocabulary, itemClass, { tier: 'list', freeClasses: true, nodeBudget }),
        ),
      );
    return known.get(itemClass);
  };
  return (item, parameter, end) => {
    const [itemClass, ...more] = [...item.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
    if (itemClass === undefined || more.length > 0) return undefined;
    if (subjectRelationOf(itemClass, sides, vocabulary) !== undefined) return undefined;
    const diagrams = diagramsOf(itemClass);
    const subject = subjectOf(item, vocabulary, []);
    const isDenied = (id: string): boolean => subject.knowledge.classes.get(id)?.truth === 'no';
    if (diagrams === undefined || !diagrams.universe.excluded.every(isDenied)) return undefined;
    const { verdicts } = compareItem(item, sides, vocabulary, []);
    const seen = pictured({ item, subject, assumptions: [], sides, diagrams }, verdicts);
    const axis = axisId({ kind: 'number', parameter, ...(end && { end }) }, vocabulary);
    if (!diagrams.space.meanings.has(axis)) return undefined;
    return withinBudget(() => picturesAlong([axis], seen))?.axes?.[0];
  };
}
