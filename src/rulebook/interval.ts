import type { Operator, Threshold } from '../model/condition';
import type { NumberParameter, RangeParameter } from '../model/vocabulary';
import { compareQuantities, type Quantity } from '../quantity/quantity';
import { rational } from '../quantity/rational';
import type { Fault } from './report';

/** A comparison with the limit that was read from it. */
export interface Limit {
  readonly operator: Operator;
  readonly threshold: Threshold;
  readonly printed: string;
}

/** The only lower and the only upper limit of a set of comparisons that hold together; `=` is both. */
export interface Interval {
  readonly lower?: Limit;
  readonly upper?: Limit;
}

/** Joins comparisons to one interval; a second limit on the same side, or an interval with nothing in it, is a fault. */
export function joinLimits(
  limits: readonly Limit[],
  parameter: NumberParameter | RangeParameter,
): { readonly interval: Interval; readonly faults: readonly Fault[] } {
  const lower = limits.filter(({ operator }) => operator === '>' || operator === '>=' || operator === '=');
  const upper = limits.filter(({ operator }) => operator === '<' || operator === '<=' || operator === '=');
  const printed = limits.map((limit) => limit.printed).join(', ');
  const faults: Fault[] = [];
  const nothing = `\`${printed}\`, which no value of \`${parameter.id}\` satisfies`;
  if (lower.length > 1 || upper.length > 1) {
    const found = `\`${printed}\` with two limits on one side`;
    const repair = 'keep the one that the law prints';
    faults.push({ id: 'second-limit', found, expected: 'at most one lower and one upper limit', repair });
  } else if (isEmpty(lower[0], upper[0], parameter)) {
    faults.push({ id: 'empty-interval', found: nothing, expected: 'a lower limit below the upper one' });
  } else if (isOutOfBounds(lower[0], upper[0], parameter)) {
    faults.push({
      id: 'empty-interval',
      found: nothing,
      expected: 'a limit within the bounds of the parameter',
    });
  }
  return { interval: { ...(lower[0] && { lower: lower[0] }), ...(upper[0] && { upper: upper[0] }) }, faults };
}

function isEmpty(
  lower: Limit | undefined,
  upper: Limit | undefined,
  parameter: NumberParameter | RangeParameter,
): boolean {
  const low = figureOf(lower);
  const high = figureOf(upper);
  if (lower === undefined || upper === undefined || low === undefined || high === undefined) return false;
  if (excludes(low, lower.operator === '>', high, upper.operator === '<')) return true;
  return hasNoWhole(low, lower.operator === '>', high, upper.operator === '<', parameter);
}

/** Whether the physical bounds of the parameter leave nothing of the interval. */
function isOutOfBounds(
  lower: Limit | undefined,
  upper: Limit | undefined,
  parameter: NumberParameter | RangeParameter,
): boolean {
  const { least, unit } = parameter;
  const most = parameter.kind === 'number' ? parameter.most : undefined;
  const low = figureOf(lower);
  const high = figureOf(upper);
  if (most !== undefined && low && excludes(low, lower?.operator === '>', { value: most, unit }, false))
    return true;
  return (
    least !== undefined &&
    high !== undefined &&
    excludes({ value: least, unit }, false, high, upper?.operator === '<')
  );
}

/** Whether no value lies above the one and below the other. */
function excludes(low: Quantity, lowOpen: boolean, high: Quantity, highOpen: boolean): boolean {
  const order = compareQuantities(low, high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}

/** `> 8 bit, < 9 bit` lets no whole number through. Other units than the parameter's own are left to the scope. */
function hasNoWhole(
  low: Quantity,
  lowOpen: boolean,
  high: Quantity,
  highOpen: boolean,
  parameter: NumberParameter | RangeParameter,
): boolean {
  if (parameter.kind !== 'number' || parameter.domain !== 'integer') return false;
  if (low.unit !== parameter.unit || high.unit !== parameter.unit) return false;
  const one = rational(1);
  const first = lowOpen ? low.value.floor().add(one) : low.value.ceil();
  const last = highOpen ? high.value.ceil().sub(one) : high.value.floor();
  return first.compare(last) > 0;
}

/** A computed limit has no figure to compare; the engine checks it on each item. */
function figureOf(limit: Limit | undefined): Quantity | undefined {
  return limit?.threshold.kind === 'printed' ? limit.threshold.figures[0] : undefined;
}
