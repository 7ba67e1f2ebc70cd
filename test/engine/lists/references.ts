import type { Condition, ReferredScope } from '../../../src/model/condition';
import { place } from '../build';

/** A reference to other paragraphs as the engine resolves it for a day. */
export const refers = (...resolved: ReferredScope[]): Condition => ({
  kind: 'reference',
  mode: 'controlled-by',
  targets: [],
  resolved,
  place,
});
export const encoded = (condition: Condition): ReferredScope => ({ address: 'X', encoded: true, condition });
export const notEncoded = (screen?: Condition): ReferredScope => ({
  address: 'N',
  encoded: false,
  ...(screen && { condition: screen }),
});
