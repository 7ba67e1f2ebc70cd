import { tiersApart } from '../../../src/engine/lists/tiers-apart';
import type { Condition } from '../../../src/model/condition';
import type { Reason } from '../../../src/model/control-list';
import { listOf, type Rules } from './subject-lists';

export const AT: Reason = { reason: 'AT', column: 1 };
export const NS = (when?: Condition): Reason => ({ reason: 'NS', column: 2, ...(when && { when }) });
export const MT = (when?: Condition): Reason => ({ reason: 'MT', column: 1, ...(when && { when }) });

/** `[software & for @G1,G2]`; of a paragraph referred to only as far as a ground holds `@G2[…]`. */
function text(condition: Condition): string {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return `${condition.parameter} ${condition.printed}`;
    case 'class':
      return condition.classes.join('|');
    case 'all':
      return condition.of.length === 0 ? 'always' : `[${condition.of.map(text).join(' & ')}]`;
    case 'any':
      return condition.of.length === 0 ? 'never' : `[${condition.of.map(text).join(' or ')}]`;
    case 'not':
      return `not ${text(condition.of)} (${condition.exclusion?.staysControlled ?? 'no exclusion'})`;
    case 'related':
      return `${condition.relation} ${text(condition.of)}`;
    case 'reference': {
      const parts = (condition.resolved ?? []).map(({ address, condition: of }) => {
        const isWhole = of?.kind === 'all' && of.paragraph !== undefined;
        return isWhole || of === undefined ? address : `${address}${text(of)}`;
      });
      return `@${parts.join()}`;
    }
  }
}

/** The controls of a list, parted: address, tier and scope in words. */
export const apart = (rules: Rules) =>
  tiersApart(listOf('us', rules)).controls.map(
    ({ address, tier, scope }) => `${address} ${tier}: ${text(scope)}`,
  );
