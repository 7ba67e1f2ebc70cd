import type { Vocabulary } from '../../model/vocabulary';
import type { Expression } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';
import { boxScope, cellsAbove, type Box } from '../../scope/cells';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { namesOf } from './names-of';
import { meeting, type Meeting } from './dependent-figures';
import { orderedPairs } from './facts';
import { inDependencyOrder, linkedAxes, type Link } from './links';
import type { Space } from './space';

/** A scope split by what is known about figures that follow from others. */
export interface Settled {
  /** What has items. A scope in which no dependent figure meets has them all. */
  readonly real: Scope;
  /** What no item can lie in. */
  readonly void: Scope;
  /** What was not settled. */
  readonly open: Scope;
}

/** Part of a scope in which there are items, with figures that show it. */
export interface RealCell {
  readonly scope: Scope;
  readonly figures: ReadonlyMap<string, Rational>;
}

/** Cells after which the rest is left open. */
const mostCells = 400;

/**
 * Splits a scope by whether the figures of which links speak can lie together. These are its first axes: each way through
 * them is a cell of these figures, and on the rest of the way nothing depends on where in the cell they lie. Exact: the links
 * speak of no other axis, so whatever else the scope tests stands beside.
 */
export function settle(scope: Scope, space: Space): Settled {
  const { scopes, links } = space;
  const tested = new Set(scopes.support(scope));
  if (!links.some(({ axis }) => tested.has(axis)))
    return { real: scope, void: scopes.empty, open: scopes.empty };
  const cells: Record<'impossible' | 'open', Scope> = { impossible: scopes.empty, open: scopes.empty };
  let count = 0;
  for (const { box } of cellsAbove(scopes, scope, space.linked.length)) {
    count += 1;
    const kind = count > mostCells ? 'open' : meetingIn(box, space).kind;
    if (kind !== 'possible') cells[kind] = scopes.union(cells[kind], boxScope(scopes, box));
  }
  const none = scopes.intersection(scope, cells.impossible);
  const open = scopes.intersection(scope, cells.open);
  return { real: scopes.difference(scopes.difference(scope, none), open), void: none, open };
}

/** A part of the scope in which there are items for sure; `undefined` where none is found. */
export function realCell(scope: Scope, space: Space): RealCell | undefined {
  let count = 0;
  for (const { box } of cellsAbove(space.scopes, scope, space.linked.length)) {
    count += 1;
    if (count > mostCells) return undefined;
    const answer = meetingIn(box, space);
    if (answer.kind === 'possible')
      return {
        scope: space.scopes.intersection(scope, boxScope(space.scopes, box)),
        figures: answer.figures,
      };
  }
  return undefined;
}

const answered = new WeakMap<Vocabulary, Map<string, Meeting>>();

/** Figures that neither a link nor an order ties together are asked for apart. */
function meetingIn(cell: Box, space: Space): Meeting {
  const figures = new Map<string, Rational>();
  let isOpen = false;
  const links = constrainedBy(cell, space.links);
  const names = linkedAxes(links);
  const orders = orderedPairs(space).filter((pair) => pair.every((axis) => names.has(axis)));
  for (const tied of tiedTogether([...links, ...orders.map(inOrder)])) {
    const answer = meetingOf(tied, names, cell, space);
    if (answer.kind === 'impossible') return answer;
    if (answer.kind === 'open') isOpen = true;
    else for (const [axis, value] of answer.figures) figures.set(axis, value);
  }
  return isOpen ? { kind: 'open' } : { kind: 'possible', figures };
}

/** The same intervals of the same figures come up in many regions of many classes, and are looked into once. */
function meetingOf(links: readonly Link[], figures: ReadonlySet<string>, cell: Box, space: Space): Meeting {
  const answers = answered.get(space.vocabulary) ?? new Map<string, Meeting>();
  answered.set(space.vocabulary, answers);
  const intervalOf = (axis: string): Interval =>
    figures.has(axis) ? intervalIn(cell, axis, space) : { high: { value: rational(0), closed: true } };
  const names = [...linkedAxes(links)];
  const key = names.map((axis) => axis + printed(intervalOf(axis))).join();
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = meeting(links, intervalOf, (axis) =>
    space.scopes.axis(axis).kind === 'integer' ? 'integer' : 'real',
  );
  const found = answer.kind === 'possible' ? onAxes(answer, figures) : answer;
  answers.set(key, found);
  return found;
}

/** That one figure is never above another, as a link: their difference is not above 0. */
function inOrder([lesser, greater]: readonly [string, string]): Link {
  const name = (axis: string): Expression => ({ kind: 'name', name: axis });
  return {
    axis: `${lesser} <= ${greater}`,
    expression: { kind: 'subtract', left: name(lesser), right: name(greater) },
  };
}

function onAxes(answer: Extract<Meeting, { kind: 'possible' }>, names: ReadonlySet<string>): Meeting {
  return { ...answer, figures: new Map([...answer.figures].filter(([axis]) => names.has(axis))) };
}

/** What the cell says of an axis, within the physical bounds of it. */
function intervalIn(cell: Box, axisId: string, { scopes }: Space): Interval {
  const axis = scopes.axis(axisId);
  const set = cell.get(axisId);
  const stated: Interval = set?.kind === 'intervals' ? (set.intervals[0] ?? {}) : {};
  if (axis.kind === 'choice' || axis.kind === 'question') return stated;
  return {
    ...(axis.least && { low: { value: axis.least, closed: true } }),
    ...(axis.most && { high: { value: axis.most, closed: true } }),
    ...stated,
  };
}

/** Links in groups that share no axis. */
function tiedTogether(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const axes = linkedAxes([link]);
    const tied = groups.filter((group) => [...linkedAxes(group)].some((axis) => axes.has(axis)));
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push([...tied.flat(), link]);
  }
  return groups;
}

/** Links of which the cell asks something, and those on which these depend: any value of the others will do. */
function constrainedBy(cell: Box, links: readonly Link[]): readonly Link[] {
  return neededFor(new Set(cell.keys()), links);
}

function neededFor(wanted: Set<string>, links: readonly Link[]): readonly Link[] {
  for (const { axis, expression } of inDependencyOrder(links).toReversed()) {
    if (wanted.has(axis)) for (const name of namesOf(expression)) wanted.add(name);
  }
  return links.filter(({ axis }) => wanted.has(axis));
}

function printed({ low, high }: Interval): string {
  const [from, to] = [low?.value.toFraction() ?? '', high?.value.toFraction() ?? ''];
  return `${low?.closed === true ? '[' : '('}${from} ${to}${high?.closed === true ? ']' : ')'}`;
}
