import { LogicEngine } from 'json-logic-engine';
import type { Logic } from '../two-valued';
import { versionOf, type Peer } from './peer';

/** json-logic-engine with every rule compiled (`build`). */
export const jsonLogic: Peer = {
  name: 'json-logic-engine (compiled)',
  version: versionOf('json-logic-engine'),
  prepare(rules) {
    const engine = new LogicEngine();
    const built = rules.map(({ address, logic }) => ({
      address,
      holds: engine.build(jsonLogicOf(logic)) as (facts: unknown) => unknown,
    }));
    return (facts) => built.flatMap(({ address, holds }) => (holds(facts) === true ? [address] : []));
  },
};

function jsonLogicOf(logic: Logic): unknown {
  switch (logic.kind) {
    case 'constant':
      return logic.value;
    case 'compare':
      return { [logic.operator === '=' ? '===' : logic.operator]: [variable(logic.fact), logic.limit] };
    case 'is':
      return { in: [variable(logic.fact), logic.values] };
    case 'all':
      return { and: logic.of.map(jsonLogicOf) };
    case 'any':
      return { or: logic.of.map(jsonLogicOf) };
    case 'not':
      return { '!': [jsonLogicOf(logic.of)] };
  }
}

/** Dots separate steps of a path there. */
function variable(fact: string): unknown {
  return { var: fact.replaceAll('.', '\\.') };
}
