import type { Facts, Logic } from '../two-valued';
import type { Peer } from './peer';

/** What one writes without a library: a loop over the rules that looks at each condition in turn. */
export const plainLoop: Peer = {
  name: 'plain loop',
  version: process.version,
  prepare: (rules) => (facts) =>
    rules.flatMap(({ address, logic }) => (holds(logic, facts) ? [address] : [])),
};

function holds(logic: Logic, facts: Facts): boolean {
  switch (logic.kind) {
    case 'constant':
      return logic.value;
    case 'compare':
      return compares(Number(facts[logic.fact]), logic);
    case 'is':
      return logic.values.includes(String(facts[logic.fact]));
    case 'all':
      return logic.of.every((part) => holds(part, facts));
    case 'any':
      return logic.of.some((part) => holds(part, facts));
    case 'not':
      return !holds(logic.of, facts);
  }
}

function compares(figure: number, { operator, limit }: Extract<Logic, { kind: 'compare' }>): boolean {
  switch (operator) {
    case '>':
      return figure > limit;
    case '>=':
      return figure >= limit;
    case '<':
      return figure < limit;
    case '<=':
      return figure <= limit;
    case '=':
      return figure === limit;
  }
}
