import type { ListVerdict } from '../src/model/verdict';

/** What a verdict holds where there is nothing to say but its status. */
export const bareVerdict = {
  controlledBy: [],
  reasons: [],
  openControls: [],
  missing: [],
  assumptions: [],
  notCovered: [],
  notShownInForce: [],
  controls: [],
} satisfies Partial<ListVerdict>;
