import { parityOf, type Parity } from '../engine/compare-item';
import type { OutcomePart } from '../engine/lists/axis-outcomes';
import { axesThatDecide, nearestAxes, nearestPlane, type PlacedOutcomes } from '../engine/lists/axis-nearest';
import { meets } from '../engine/lists/axis-pieces';
import { domainOf, printedFigure, printedInterval } from '../engine/lists/axis-printed';
import type { ClassDiagrams } from '../engine/lists/class-diagrams';
import { figuresDecidingAlone } from '../engine/lists/deciding-figures';
import { distinctParts } from '../engine/lists/parts-of';
import type { Subject } from '../engine/subject';
import { touching } from '../engine/touching';
import type { Item } from '../model/item';
import type {
  AxisOutcome,
  AxisPart,
  ItemOutlook,
  ParameterAxis,
  ParameterPlane,
} from '../model/item-outlook';
import type { ListVerdict } from '../model/verdict';
import { askedFigure } from './asked-figure';
import type { Sides } from './class-comparisons';

/** An item with everything that its pictures are read from. */
export interface PicturedItem {
  readonly item: Item;
  readonly subject: Subject;
  readonly assumptions: readonly string[];
  /** What each list says of it. */
  readonly parities: readonly [Parity, Parity];
  /** By list, what it says where no encoded paragraph controls the item while the figures on these axes are moved. */
  readonly otherwise: (axes: readonly string[]) => readonly [AxisOutcome, AxisOutcome];
  readonly sides: Sides;
  readonly diagrams: ClassDiagrams;
}

/** Axes that are shown of one item. */
const most = 3;

/** An item with the verdicts on it: `not-controlled` is said only as far as these could say it. */
export function pictured(
  seen: Omit<PicturedItem, 'parities' | 'otherwise'>,
  verdicts: readonly [ListVerdict, ListVerdict],
): PicturedItem {
  const isCovered = (list: 0 | 1): boolean => verdicts[list].notCovered.length === 0;
  const otherwise = (list: 0 | 1, axes: readonly string[]): AxisOutcome =>
    isCovered(list) && staysCovered(list, axes, seen) ? 'not-controlled' : 'not-covered-in-full';
  return {
    ...seen,
    parities: [parityOf(verdicts[0], isCovered(0)), parityOf(verdicts[1], isCovered(1))],
    otherwise: (axes) => [otherwise(0, axes), otherwise(1, axes)],
  };
}

/** Whether all that can touch the item is encoded or screened out, whatever the figures on these axes are. */
function staysCovered(
  list: 0 | 1,
  axes: readonly string[],
  { subject, sides, diagrams }: Omit<PicturedItem, 'parities' | 'otherwise'>,
): boolean {
  const { addresses, open } = touching(subject, sides[list]);
  const moved = new Set(
    axes.flatMap((axis) => {
      const meaning = diagrams.space.meanings.get(axis);
      return meaning !== undefined && 'parameter' in meaning ? [meaning.parameter] : [];
    }),
  );
  const screens = addresses
    .flatMap((address) => sides[list].unencoded(address))
    .flatMap(({ condition }) => condition ?? []);
  const asksForMoved = distinctParts(screens).some(
    ({ part }) => part.kind === 'criterion' && moved.has(part.parameter),
  );
  return open.length === 0 && !asksForMoved;
}

/** The axes and the plane of an item that both lists decide: those along which an answer turns nearest. */
export function nearestPictures(seen: PicturedItem): Pick<ItemOutlook, 'axes' | 'plane'> {
  const { item, assumptions, diagrams } = seen;
  const nearest = nearestAxes(item, assumptions, diagrams, most);
  const axes = nearest.flatMap((outcomes) => parameterAxis(outcomes, seen) ?? []);
  // A plane says nothing that an axis of it could not be told to say.
  const plane = axes.length === nearest.length ? parameterPlane(nearest, seen) : undefined;
  return { ...(axes.length > 0 && { axes }), ...(plane && { plane }) };
}

/** The axes of the figures that can decide an open item alone. */
export function decidingPictures(seen: PicturedItem): Pick<ItemOutlook, 'axes'> {
  const { item, assumptions, diagrams } = seen;
  const alone = figuresDecidingAlone(item, assumptions, diagrams);
  const deciding = axesThatDecide(item, assumptions, diagrams, alone);
  const axes = deciding.flatMap((outcomes) => parameterAxis(outcomes, seen) ?? []);
  return axes.length > 0 ? { axes: axes.slice(0, most) } : {};
}

/** The axes of these figures, and a plane of them, as far as they can be moved; of an item that one list controls. */
export function picturesAlong(
  axes: readonly string[],
  seen: PicturedItem,
): Pick<ItemOutlook, 'axes' | 'plane'> {
  const { item, assumptions, diagrams } = seen;
  const placed = axesThatDecide(item, assumptions, diagrams, axes).slice(0, most);
  const told = placed.flatMap((outcomes) => parameterAxis(outcomes, seen) ?? []);
  const plane = told.length === placed.length ? parameterPlane(placed, seen) : undefined;
  return { ...(told.length > 0 && { axes: told }), ...(plane && { plane }) };
}

/** `undefined` where the axis would not say of the item what its verdicts say. */
function parameterAxis(
  { axis, at, lists, following }: PlacedOutcomes,
  seen: PicturedItem,
): ParameterAxis | undefined {
  const { item, diagrams } = seen;
  const { space } = diagrams;
  const figure = askedFigure(axis, space);
  if (figure === undefined) return undefined;
  const no = seen.otherwise([axis, ...following]);
  const told = lists.map((parts, list) =>
    parts.map(({ outcome, interval }) => ({
      interval,
      outcome: outcome === 'not-controlled' ? no[list as 0 | 1] : outcome,
    })),
  );
  const [first = [], second = []] = told;
  if (
    at !== undefined &&
    !told.every((parts, list) =>
      agrees(
        parts.filter(({ interval }) => meets(interval, at)),
        list as 0 | 1,
        seen,
      ),
    )
  )
    return undefined;
  const printed = (parts: readonly OutcomePart[]): readonly AxisPart[] =>
    parts.map(({ outcome, interval }) => ({ outcome, ...printedInterval(interval, axis, space) }));
  return {
    figure,
    domain: domainOf(axis, space),
    ...(at && { at: printedFigure(at, axis, space, item) }),
    lists: [printed(first), printed(second)],
    following: following.flatMap((other) => {
      const meaning = space.meanings.get(other);
      return meaning?.kind === 'number' ? (askedFigure(other, space) ?? []) : [];
    }),
  };
}

function parameterPlane(nearest: readonly PlacedOutcomes[], seen: PicturedItem): ParameterPlane | undefined {
  const { item, assumptions, diagrams } = seen;
  const { space } = diagrams;
  const found = nearestPlane(item, assumptions, diagrams, nearest);
  if (found === undefined) return undefined;
  const { plane, at } = found;
  const no = seen.otherwise(plane.axes);
  const told = (outcome: AxisOutcome, list: 0 | 1): AxisOutcome =>
    outcome === 'not-controlled' ? no[list] : outcome;
  const [x, y] = plane.axes.map((axis, index) => {
    const figure = askedFigure(axis, space);
    const here = at[index as 0 | 1];
    const pieces = plane.pieces[index as 0 | 1].map((piece) => printedInterval(piece, axis, space));
    return (
      figure && { figure, domain: domainOf(axis, space), at: printedFigure(here, axis, space, item), pieces }
    );
  });
  if (x === undefined || y === undefined) return undefined;
  const cells = plane.cells.map((column) =>
    column.map((cell) => cell && ([told(cell[0], 0), told(cell[1], 1)] as const)),
  );
  const column = plane.pieces[0].findIndex((piece) => meets(piece, at[0]));
  const row = plane.pieces[1].findIndex((piece) => meets(piece, at[1]));
  const own = cells[column]?.[row];
  const isOwn = own?.every((outcome, list) => agrees([{ outcome }], list as 0 | 1, seen)) === true;
  return isOwn ? { axes: [x, y], cells: cells.map((cell) => cell.map((pair) => pair ?? null)) } : undefined;
}

/** Whether the outcomes at the item's own figure are what the list says of it. */
function agrees(
  parts: readonly { readonly outcome: AxisOutcome }[],
  list: 0 | 1,
  { parities }: PicturedItem,
): boolean {
  const parity = parities[list];
  const isSaid = (outcome: AxisOutcome): boolean => {
    switch (outcome) {
      case 'controlled':
        return parity === 'controlled';
      case 'not-controlled':
        return parity === 'free';
      case 'not-covered-in-full':
        return parity === 'not-covered';
      case 'undetermined':
        return parity === 'open';
    }
  };
  return parts.length > 0 && parts.every(({ outcome }) => isSaid(outcome));
}
