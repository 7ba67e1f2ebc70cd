import { variablesOf } from '../../quantity/expression';
import type { Rational } from '../../quantity/rational';
import { boxScope, cellsOf, type Box } from '../../scope/cells';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { inDependencyOrder, meeting, type Meeting } from './dependent-figures';
import type { Link } from './links';
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
 * Splits a scope along the figures that links speak of until, in each cell of these, nothing else of the scope depends on
 * where in the cell the figures lie; and asks whether figures can lie there. Exact: the links speak of no other axis, so
 * whatever else the scope tests stands beside.
 */
export function settle(scope: Scope, space: Space): Settled {
  const { scopes } = space;
  const links = linksOf(scope, space);
  if (links.length === 0 || scope === scopes.empty)
    return { real: scope, void: scopes.empty, open: scopes.empty };
  const concerned = concernedBy(links);
  const parts = { possible: scopes.empty, impossible: scopes.empty };
  let count = 0;
  const visit = (part: Scope, cell: Box): void => {
    count += 1;
    if (part === scopes.empty || count > mostCells) return;
    const { kind } = meetingIn(cell, links, space);
    const axis = kind === 'impossible' ? undefined : divided(part, cell, concerned, scopes);
    if (axis !== undefined) {
      for (const interval of scopes.intervalsOf(part, axis))
        visit(
          scopes.intersection(part, scopes.between(axis, interval)),
          new Map([...cell, [axis, { kind: 'intervals', intervals: [interval] }]]),
        );
    } else if (kind !== 'open') parts[kind] = scopes.union(parts[kind], part);
  };
  visit(scope, new Map());
  return {
    real: parts.possible,
    void: parts.impossible,
    open: scopes.difference(scope, scopes.union(parts.possible, parts.impossible)),
  };
}

/** An axis of the links along which the rest of the part still changes within the cell. */
function divided(
  part: Scope,
  cell: Box,
  concerned: ReadonlySet<string>,
  scopes: Space['scopes'],
): string | undefined {
  const rest = scopes.forSome(part, ...concerned);
  if (scopes.intersection(rest, boxScope(scopes, cell)) === part) return undefined;
  return scopes.support(part).find((axis) => concerned.has(axis) && !cell.has(axis));
}

/** A part of the scope in which there are items for sure; `undefined` where none is found. */
export function realCell(scope: Scope, space: Space): RealCell | undefined {
  const { scopes } = space;
  const links = linksOf(scope, space);
  if (scope === scopes.empty) return undefined;
  if (links.length === 0) return { scope, figures: new Map() };
  let count = 0;
  for (const cell of cellsOf(scopes, overLinks(scope, links, space))) {
    count += 1;
    if (count > mostCells) return undefined;
    const answer = meetingIn(cell, links, space);
    if (answer.kind === 'possible')
      return { scope: scopes.intersection(scope, boxScope(scopes, cell)), figures: answer.figures };
  }
  return undefined;
}

/** What a scope says of the figures of links: the rest of it is asked for some value. */
function overLinks(scope: Scope, links: readonly Link[], { scopes }: Space): Scope {
  const concerned = concernedBy(links);
  return scopes.forSome(scope, ...scopes.support(scope).filter((axis) => !concerned.has(axis)));
}

function concernedBy(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ axis, expression }) => [axis, ...variablesOf(expression)]));
}

/** The links whose dependent axis the scope tests, and those on which these depend. */
function linksOf(scope: Scope, space: Space): readonly Link[] {
  return neededFor(new Set(space.scopes.support(scope)), space.links);
}

const answered = new WeakMap<Space, Map<string, Meeting>>();

/** The same intervals of the same figures come up in many regions, and are looked into once. */
function meetingIn(cell: Box, all: readonly Link[], space: Space): Meeting {
  const links = constrainedBy(cell, all);
  const answers = answered.get(space) ?? new Map<string, Meeting>();
  answered.set(space, answers);
  const clip = (axisId: string): Interval => {
    const axis = space.scopes.axis(axisId);
    const set = cell.get(axisId);
    const stated: Interval = set?.kind === 'intervals' ? (set.intervals[0] ?? {}) : {};
    if (axis.kind === 'choice' || axis.kind === 'question') return stated;
    return {
      ...(axis.least && { low: { value: axis.least, closed: true } }),
      ...(axis.most && { high: { value: axis.most, closed: true } }),
      ...stated,
    };
  };
  const key = [
    links.map(({ axis }) => axis),
    ...[...cell].map(([axis]) => axis + printed(clip(axis))),
  ].join();
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = meeting(links, clip, (axis) =>
    space.scopes.axis(axis).kind === 'integer' ? 'integer' : 'real',
  );
  answers.set(key, answer);
  return answer;
}

/** Links of which the cell asks something, and those on which these depend: any value of the others will do. */
function constrainedBy(cell: Box, links: readonly Link[]): readonly Link[] {
  return neededFor(new Set(cell.keys()), links);
}

function neededFor(wanted: Set<string>, links: readonly Link[]): readonly Link[] {
  for (const { axis, expression } of inDependencyOrder(links).toReversed()) {
    if (wanted.has(axis)) for (const name of variablesOf(expression)) wanted.add(name);
  }
  return links.filter(({ axis }) => wanted.has(axis));
}

function printed({ low, high }: Interval): string {
  const [from, to] = [low?.value.toFraction() ?? '', high?.value.toFraction() ?? ''];
  return `${low?.closed === true ? '[' : '('}${from} ${to}${high?.closed === true ? ']' : ')'}`;
}
