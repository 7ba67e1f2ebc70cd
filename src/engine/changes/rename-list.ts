import type { Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';
import { withNames, type Expression } from '../../quantity/expression';
import type { ListOnDay } from '../list-on-day';
import { withParts } from '../with-parts';

/** Old name → new name, of parameters and classes. */
export type Renames = ReadonlyMap<string, string>;

/** A list in which renamed parameters and classes bear their new names; the same list where nothing was renamed. */
export function renameList(day: ListOnDay, renames: Renames): ListOnDay {
  if (renames.size === 0) return day;
  const done = new WeakMap<Condition, Condition>();
  const rename = (condition: Condition): Condition => {
    const known = done.get(condition) ?? renamed(condition, renames, rename);
    done.set(condition, known);
    return known;
  };
  return {
    ...day,
    controls: day.controls.map((control): Control => ({
      ...control,
      scope: rename(control.scope),
      criteria: rename(control.criteria),
      classes: control.classes.map((id) => renames.get(id) ?? id),
      reasons: control.reasons.map((reason) =>
        reason.when === undefined ? reason : { ...reason, when: rename(reason.when) },
      ),
    })),
    unencoded: (address) =>
      day
        .unencoded(address)
        .map((scope) =>
          scope.condition === undefined ? scope : { ...scope, condition: rename(scope.condition) },
        ),
  };
}

function renamed(condition: Condition, renames: Renames, rename: (inner: Condition) => Condition): Condition {
  const nameOf = (id: string): string => renames.get(id) ?? id;
  switch (condition.kind) {
    case 'criterion': {
      const { threshold } = condition;
      return {
        ...condition,
        parameter: nameOf(condition.parameter),
        threshold:
          threshold.kind === 'printed'
            ? threshold
            : { ...threshold, expression: renameExpression(threshold.expression, renames) },
      };
    }
    case 'answer':
      return { ...condition, parameter: nameOf(condition.parameter) };
    case 'class':
      return { ...condition, classes: condition.classes.map(nameOf) };
    case 'all':
    case 'any':
    case 'not':
    case 'related':
      return withParts(condition, rename);
    case 'reference':
      return condition.resolved === undefined
        ? condition
        : {
            ...condition,
            resolved: condition.resolved.map((scope) =>
              scope.condition === undefined ? scope : { ...scope, condition: rename(scope.condition) },
            ),
          };
  }
}

/** An expression with its variables renamed; an end of a range (`x.min`) goes with its parameter. */
export function renameExpression(expression: Expression, renames: Renames): Expression {
  return withNames(expression, (name) => {
    const [parameter = '', ...end] = name.split('.');
    return { kind: 'name', name: [renames.get(parameter) ?? parameter, ...end].join('.') };
  });
}
