import { ZenEngine } from '@gorules/zen-engine';
import type { Logic } from '../two-valued';
import { versionOf, type Peer } from './peer';

/** @gorules/zen-engine: one decision with an expression node that answers every rule. */
export const zen: Peer = {
  name: '@gorules/zen-engine',
  version: versionOf('@gorules/zen-engine'),
  prepare(rules) {
    const decision = new ZenEngine().createDecision(
      Buffer.from(
        JSON.stringify({
          nodes: [
            { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
            {
              id: 'rules',
              name: 'rules',
              type: 'expressionNode',
              position: { x: 0, y: 0 },
              content: {
                expressions: rules.map(({ logic }, place) => ({
                  id: String(place),
                  key: `r${String(place)}`,
                  value: expressionOf(logic),
                })),
              },
            },
            { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
          ],
          edges: [
            { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
            { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
          ],
        }),
      ),
    );
    return async (facts) => {
      const named = Object.fromEntries(
        Object.entries(facts).map(([fact, value]) => [identifier(fact), value]),
      );
      // A figure that is missing is an error there, for all rules of the decision.
      const answer = await decision.evaluate(named).catch(() => undefined);
      if (answer === undefined) return undefined;
      const { result } = answer as { result: Record<string, unknown> };
      return rules.flatMap(({ address }, place) => (result[`r${String(place)}`] === true ? [address] : []));
    };
  },
};

function expressionOf(logic: Logic): string {
  switch (logic.kind) {
    case 'constant':
      return String(logic.value);
    case 'compare':
      return `${identifier(logic.fact)} ${logic.operator === '=' ? '==' : logic.operator} ${String(logic.limit)}`;
    case 'is':
      return `${identifier(logic.fact)} in [${logic.values.map((value) => JSON.stringify(value)).join(', ')}]`;
    case 'all':
      return `(${logic.of.map(expressionOf).join(' and ')})`;
    case 'any':
      return `(${logic.of.map(expressionOf).join(' or ')})`;
    case 'not':
      return `not(${expressionOf(logic.of)})`;
  }
}

function identifier(fact: string): string {
  return fact.replace(/[^a-zA-Z0-9]/gu, '_');
}
