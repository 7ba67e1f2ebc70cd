import type { Counterpart } from '../../model/claim';
import type { Control } from '../../model/control-list';
import type { Item } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { boxesOf } from '../../scope/boxes';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ListOnDay } from '../list-on-day';
import { classDiagrams, type ClassDiagrams } from '../lists/class-diagrams';
import { subjectRelationOf } from '../lists/subject-chain';
import { comparisonGround } from '../lists/comparison-ground';
import { makersOf } from '../lists/counterparts';
import { hingesOf } from '../lists/difference';
import { inWords } from '../lists/region-of-box';
import { knownOnAxes } from '../lists/item-scope';
import { regionText } from '../lists/region-text';

/** Diagram nodes for one class; tried first with other classes left free, as list comparisons are. */
const nodeBudgets = [
  { freeClasses: true, nodeBudget: 20_000 },
  { freeClasses: false, nodeBudget: 100_000 },
] as const;

/** Parts of a paragraph that are described in words, and conditions of one part: more is nothing that a person reads. */
const mostParts = 2;
const mostConditions = 5;

/**
 * What the second list says about all items of a class that some controls of the first one describe, as far as the
 * assumptions of an item list leave them. The two may be one list
 * on two days: then it is what has become of its paragraph.
 */
export function counterpartOf(
  described: readonly Control[],
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  assumptions: readonly string[],
): Counterpart {
  const tier = described.every((control) => control.tier === 'list') ? 'list' : 'anti-terrorism';
  const isSubject = subjectRelationOf(itemClass, sides, vocabulary) !== undefined;
  for (const options of isSubject ? [] : nodeBudgets) {
    const found = withinBudget(() =>
      extentOf(
        described,
        sides,
        classDiagrams(sides, vocabulary, itemClass, { tier, ...options }),
        assumptions,
      ),
    );
    if (found !== undefined) return { itemClass, ...found };
  }
  return { itemClass, extent: 'unsettled', by: [], without: [], notCovered: [] };
}

function extentOf(
  stated: readonly Control[],
  sides: readonly [ListOnDay, ListOnDay],
  diagrams: ClassDiagrams,
  assumptions: readonly string[],
): Omit<Counterpart, 'itemClass'> {
  const { space, canExist, possible } = diagrams;
  const { scopes, vocabulary } = space;
  const [own, other] = diagrams.sides;
  const addresses = new Set(stated.map(({ address }) => address));
  const described = own.controls.filter(({ control }) => addresses.has(control.address));
  const mine = scopes.intersection(
    assumed(diagrams, assumptions),
    scopes.union(...described.map(({ diagram }) => diagram)),
  );
  const asked = new Set(scopes.support(mine));
  const hinges = hingesOf(diagrams).filter((axis) => !asked.has(axis));
  const sure = scopes.forEvery(other.whole('sure'), ...hinges);
  const conceivable = scopes.forSome(other.whole('possible'), ...hinges);
  const ground = comparisonGround(diagrams.universe, sides, vocabulary, []);
  const by = makersOf(scopes.intersection(mine, other.whole()), other, diagrams, canExist);
  const about = { by, without: [], notCovered: ground.notCovered[1] };

  if (!canExist(mine)) return { ...about, extent: 'unsettled' };
  if (!canExist(scopes.difference(mine, sure))) return { ...about, extent: 'always' };
  if (!canExist(scopes.intersection(mine, conceivable))) return { ...about, extent: 'never' };
  const rest = scopes.difference(mine, conceivable);
  if (!canExist(rest)) return { ...about, extent: 'hinges' };
  const { boxes } = boxesOf(scopes, possible(rest), { limit: mostParts });
  const short = boxes.filter((box) => box.size <= mostConditions);
  const without = short.map((box) => {
    const region = inWords(box, diagrams);
    return { en: regionText(region, vocabulary, 'en'), ja: regionText(region, vocabulary, 'ja') };
  });
  return { ...about, extent: 'partly', without };
}

/** The items of the class of which the assumptions hold. */
function assumed({ universe, space }: ClassDiagrams, assumptions: readonly string[]): Scope {
  const { scopes } = space;
  const item: Item = {
    id: '',
    name: '',
    classes: new Map([[universe.itemClass, 'yes']]),
    figures: new Map(),
    related: [],
    place: { file: '', line: 1, column: 1 },
  };
  // It states no figure; what physics leaves of one is a fact of the space already.
  const answers = [...knownOnAxes(item, assumptions, space)].flatMap(([axis, value]) =>
    typeof value === 'string' ? [scopes.isOneOf(axis, [value])] : [],
  );
  return scopes.intersection(...answers);
}
