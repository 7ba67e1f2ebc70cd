import { printBand, printThreshold } from '../../engine/print-figure';
import type { Condition } from '../../model/condition';
import type { StatedCondition } from '../../model/stated-condition';

/** A condition for readers: figures as printed, references as they stand and not followed. */
export function stateCondition(condition: Condition): StatedCondition {
  switch (condition.kind) {
    case 'criterion': {
      const { parameter, end, at, operator, threshold } = condition;
      return {
        kind: 'limit',
        parameter,
        ...(end && { end }),
        ...(at && { at: printBand(at) }),
        operator,
        limit: printThreshold(threshold),
      };
    }
    case 'answer':
      return { kind: 'answer', parameter: condition.parameter, values: condition.values };
    case 'class':
      return { kind: 'class', classes: condition.classes };
    case 'all':
    case 'any': {
      const { kind, paragraph, of } = condition;
      return { kind, ...(paragraph !== undefined && { paragraph }), of: of.map(stateCondition) };
    }
    case 'not': {
      const { exclusion, of } = condition;
      if (exclusion === undefined) return { kind: 'not', of: stateCondition(of) };
      const { address, staysControlled } = exclusion;
      return { kind: 'not', exclusion: { address, staysControlled }, of: stateCondition(of) };
    }
    case 'reference':
      return { kind: 'reference', mode: condition.mode, targets: condition.targets };
    case 'related':
      return { kind: 'related', relation: condition.relation, of: stateCondition(condition.of) };
  }
}
