import type { KeptClassComparison } from '../../model/browsed-class';
import type { KeptStore } from '../kept/kept-store';
import { comparisonFile } from '../kept/result-files';
import { orderId, type GapOrder } from '../kept/work-order';
import type { Corpus } from '../corpus';
import type { AsOf } from './rule-days';

/** The part of a kept gap report that a class page shows. */
interface KeptGaps {
  readonly classes: readonly { readonly itemClass: string; readonly list: KeptClassComparison }[];
}

/**
 * How two lists stand to each other for a class, where that has been worked out and kept: for the class alone, or for all.
 * Nothing is compared.
 */
export async function keptScopes(
  itemClass: string,
  asOf: AsOf,
  store: KeptStore,
  { rulebook, tool }: Corpus,
): Promise<KeptClassComparison | undefined> {
  for (const filter of [{ itemClass }, {}]) {
    const order: GapOrder = {
      kind: 'gaps',
      tool,
      rules: rulebook.hash,
      asOf: Object.fromEntries(asOf),
      to: [],
      filter,
    };
    const id = orderId(order);
    if ((await store.entry(id))?.outcome !== 'finished') continue;
    const content = await store.file(id, comparisonFile.json);
    if (content === undefined) continue;
    const { classes } = JSON.parse(Buffer.from(content).toString('utf8')) as KeptGaps;
    const found = classes.find((each) => each.itemClass === itemClass);
    if (found !== undefined) return found.list;
  }
  return undefined;
}
