import type { Condition } from '../model/condition';
import type { Control } from '../model/control-list';

const known = new WeakMap<Control, readonly string[]>();

/** Parameters that the words of a control look at, those of related items included; not those of what it refers to. */
export function controlParameters(control: Control): readonly string[] {
  const found = known.get(control) ?? [...new Set(parametersIn(control.scope))];
  known.set(control, found);
  return found;
}

/** Parameters that a condition looks at, those of related items included; not those of what it refers to. */
export function parametersIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return [condition.parameter];
    case 'all':
    case 'any':
      return condition.of.flatMap(parametersIn);
    case 'not':
    case 'related':
      return parametersIn(condition.of);
    case 'class':
    case 'reference':
      return [];
  }
}
