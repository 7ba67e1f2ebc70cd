import type { Item } from '../../model/item';
import type { AxisMeaning, Region, RegionBox, RegionKind, RegionPart } from '../../model/list-comparison';
import type { Quantity } from '../../quantity/quantity';
import { boxScope, type Box } from '../../scope/cells';
import type { AxisSet } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import type { Scopes } from '../../scope/scopes';
import { witnessOf } from '../../scope/witness';
import { measuredParameter } from './axis-meaning';
import type { ClassDiagrams, SideDiagrams } from './class-diagrams';
import { counterpartsOf, makersOf } from './counterparts';
import type { Difference } from './difference';
import { placeIn } from './printed-figure';
import type { Space } from './space';
import { witnessItem } from './witness-item';
import { witnessPoint } from './witness-point';

/** Most counterparts that a region names. */
const mostCounterparts = 6;

/** Of what a box is a region. */
export interface Described {
  /** What is described; the region is what the box and it have in common. */
  readonly part: Scope;
  /** Whether the box leaves out what is controlled otherwise. */
  readonly isReaching: boolean;
  readonly kindOf: (box: Box, scope: Scope) => RegionKind;
  /** Whether the plain evaluator agrees that the item is controlled by this side only. */
  readonly confirms: (item: Item) => boolean;
}

/** One box of a difference in words, with the paragraphs that make it and a witness. A gap without one is not proved. */
export function regionOfBox(
  box: Box,
  diagrams: ClassDiagrams,
  side: 0 | 1,
  difference: Difference,
  { part, isReaching, kindOf, confirms }: Described,
): Region {
  const { space, sides, canExist } = diagrams;
  const { scopes } = space;
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  const scope = scopes.intersection(boxScope(scopes, box), part);
  const makers = makersOf(scope, own, diagrams, canExist);
  const near = counterpartsOf(makers, own, other, diagrams).slice(0, mostCounterparts);
  const witness = witnessIn(scope, diagrams, confirms);
  const kind = kindOf(box, scope);
  const isProof = kind === 'gap' || kind === 'boundary';
  const judgments = judgmentsOf(box, scope, difference, scopes);
  const isUnlessExcluded = kind === 'judgment' && areExclusions(judgments, box, own, other);
  return {
    kind: isProof && witness === undefined ? 'unresolved' : kind,
    side: side === 0 ? 'first' : 'second',
    box: isReaching ? [...inWords(box, diagrams), otherwise(diagrams)] : inWords(box, diagrams),
    addresses: side === 0 ? [makers, near] : [near, makers],
    judgments,
    ...(isUnlessExcluded && { isUnlessExcluded }),
    ...(witness && { witness }),
  };
}

function otherwise({ universe: { tier } }: ClassDiagrams): RegionPart {
  return { meaning: { kind: 'otherwise', tier }, set: { kind: 'values', values: ['no'] }, printed: [] };
}

/** Those that the box names; where it names none and yet hinges on some, all of which its items do. */
function judgmentsOf(box: Box, scope: Scope, { hinges }: Difference, scopes: Scopes): readonly string[] {
  const tested = scopes.support(scope).filter((axis) => hinges.includes(axis));
  const named = tested.filter((axis) => box.has(axis));
  return named.length === 0 ? tested : named;
}

/** Whether the controlling list asks all of them, and the other none, and the box has them answered no. */
function areExclusions(
  judgments: readonly string[],
  box: Box,
  own: SideDiagrams,
  other: SideDiagrams,
): boolean {
  return judgments.every((axis) => {
    const set = box.get(axis);
    const isDenied = set?.kind === 'values' && set.values.join() === 'no';
    return isDenied && own.judgments.has(axis) && !other.judgments.has(axis);
  });
}

/** An item of the scope that the plain evaluator confirms. */
export function witnessIn(
  scope: Scope,
  diagrams: ClassDiagrams,
  confirms: (item: Item) => boolean,
): Item | undefined {
  const { space, possible } = diagrams;
  const { scopes } = space;
  for (const part of [plainest(scope, scopes), scope]) {
    const point = witnessPoint(possible(part), space);
    const item = point && witnessItem(point, diagrams);
    if (item && confirms(item)) return item;
  }
  return undefined;
}

/** The plainest item of the scope, as far as the scope tests it. */
function plainest(scope: Scope, scopes: Space['scopes']): Scope {
  const fixed = [...(witnessOf(scopes, scope) ?? [])].map(([axis, value]) =>
    typeof value === 'string'
      ? scopes.isOneOf(axis, [value])
      : scopes.between(axis, { low: { value, closed: true }, high: { value, closed: true } }),
  );
  return scopes.intersection(...fixed.toReversed());
}

export function inWords(box: Box, { space }: ClassDiagrams): RegionBox {
  return [...box].map(([axis, set]) => {
    const meaning = space.meanings.get(axis);
    if (meaning === undefined) throw new Error(`axis ${axis} has no meaning`);
    return { meaning, set, printed: printedBounds(axis, set, meaning, space) };
  });
}

/** One printed figure for each bound, that of the declared unit before others. */
function printedBounds(axis: string, set: AxisSet, meaning: AxisMeaning, space: Space): readonly Quantity[] {
  if (set.kind === 'values' || meaning.kind !== 'number') return [];
  const { unit } = measuredParameter(space.vocabulary, meaning.parameter);
  const figures = space.printed.get(axis) ?? [];
  const bounds = set.intervals.flatMap(({ low, high }) => [low, high]).flatMap((bound) => bound?.value ?? []);
  return bounds.flatMap((value) => figures.find((figure) => placeIn(figure, unit).equals(value)) ?? []);
}
