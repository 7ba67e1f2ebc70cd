import {
  Engine,
  type ConditionProperties,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine';
import type { Logic } from '../two-valued';
import { versionOf, type Peer } from './peer';

const operators = {
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '=': 'equal',
} as const;

/** json-rules-engine as its documentation has it: one engine with all rules, run once per item. */
export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine',
  version: versionOf('json-rules-engine'),
  prepare(rules) {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const { address, logic } of rules) {
      engine.addRule({ conditions: topLevel(logic), event: { type: address } });
    }
    return async (facts) => {
      const { events } = await engine.run(facts);
      return events.map(({ type }) => type);
    };
  },
};

function topLevel(logic: Logic): TopLevelCondition {
  return { all: [nested(logic)] };
}

function nested(logic: Logic): NestedCondition {
  switch (logic.kind) {
    case 'constant':
      return logic.value ? { all: [] } : { not: { all: [] } };
    case 'compare':
      return {
        fact: logic.fact,
        operator: operators[logic.operator],
        value: logic.limit,
      } satisfies ConditionProperties;
    case 'is':
      return { fact: logic.fact, operator: 'in', value: [...logic.values] } satisfies ConditionProperties;
    case 'all':
      return { all: logic.of.map(nested) };
    case 'any':
      return { any: logic.of.map(nested) };
    case 'not':
      return { not: nested(logic.of) };
  }
}
