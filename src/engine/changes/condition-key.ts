import { createHash } from 'node:crypto';
import type { Condition, Reference, Threshold } from '../../model/condition';
import type { Control } from '../../model/control-list';
import { printExpression } from '../../quantity/print-expression';
import { printQuantity } from '../../quantity/quantity';

const keys = new WeakMap<Condition, string>();

/**
 * A text that two conditions share when they say the same word for word: places, order within *and* and *or*, and the names
 * of the paragraphs do not count. Conditions with different keys may still be equal in meaning.
 */
export function conditionKey(condition: Condition): string {
  const known = keys.get(condition);
  if (known !== undefined) return known;
  const key = digest(shapeOf(condition));
  keys.set(condition, key);
  return key;
}

/** The key of what a control says about scope. */
export function scopeKey(controls: readonly Control[]): string {
  return digest(controls.map(({ scope }) => conditionKey(scope)).sort());
}

type Shape = readonly (string | readonly string[] | undefined)[];

function digest(shape: unknown): string {
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 24);
}

function shapeOf(condition: Condition): Shape {
  switch (condition.kind) {
    case 'criterion': {
      const { kind, parameter, end, operator, threshold, at } = condition;
      const band = at && [
        at.quantifier,
        at.band.lower?.operator ?? '',
        at.band.lower === undefined ? '' : printQuantity(at.band.lower.figure),
        at.band.upper?.operator ?? '',
        at.band.upper === undefined ? '' : printQuantity(at.band.upper.figure),
      ];
      return [kind, parameter, end, operator, thresholdShape(threshold), band];
    }
    case 'answer':
      return [condition.kind, condition.parameter, [...condition.values].sort()];
    case 'class':
      return [condition.kind, [...condition.classes].sort()];
    case 'all':
    case 'any': {
      const parts = [...new Set(condition.of.map(conditionKey))].sort();
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? ['only', only] : [condition.kind, parts];
    }
    case 'not':
      return [condition.kind, conditionKey(condition.of), condition.exclusion?.staysControlled];
    case 'related':
      return [condition.kind, condition.relation, conditionKey(condition.of)];
    case 'reference':
      return [condition.kind, condition.mode, referredShape(condition)];
  }
}

function thresholdShape(threshold: Threshold): readonly string[] {
  switch (threshold.kind) {
    case 'printed':
      return threshold.figures.map((figure) => printQuantity(figure));
    case 'computed':
      return [printExpression(threshold.expression), threshold.unitSymbol];
  }
}

/** What a reference reaches; of what is encoded the address does not matter. Unresolved, its targets stand for it. */
function referredShape({ resolved, targets }: Reference): readonly string[] {
  if (resolved === undefined) return targets.map(({ from, to }) => `${from} ${to}`).sort();
  return resolved
    .map(({ address, encoded, condition }) => {
      const said = condition === undefined ? '' : conditionKey(condition);
      return encoded ? said : `${address} ${said}`;
    })
    .sort();
}
