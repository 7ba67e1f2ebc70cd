import { Ajv2020 } from 'ajv/dist/2020';
import type { Logic } from '../two-valued';
import { versionOf, type Peer } from './peer';

const keywords = {
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
  '=': 'const',
} as const;

/** One compiled JSON Schema per rule. */
export const ajvSchemas: Peer = {
  name: 'ajv (compiled schemas)',
  version: versionOf('ajv'),
  prepare(rules) {
    const ajv = new Ajv2020({ strict: false });
    const compiled = rules.map(({ address, logic }) => ({ address, holds: ajv.compile(schemaOf(logic)) }));
    return (facts) => compiled.flatMap(({ address, holds }) => (holds(facts) ? [address] : []));
  },
};

function schemaOf(logic: Logic): object | boolean {
  switch (logic.kind) {
    case 'constant':
      return logic.value;
    case 'compare':
      return {
        required: [logic.fact],
        properties: { [logic.fact]: { [keywords[logic.operator]]: logic.limit } },
      };
    case 'is':
      return { required: [logic.fact], properties: { [logic.fact]: { enum: [...logic.values] } } };
    case 'all':
      return { allOf: logic.of.map(schemaOf) };
    case 'any':
      return { anyOf: logic.of.map(schemaOf) };
    case 'not':
      return { not: schemaOf(logic.of) };
  }
}
