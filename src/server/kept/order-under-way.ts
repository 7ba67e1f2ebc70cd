import type { KeptEntry, Outcome } from '../../app/kept/kept-store';
import type { Step } from '../../app/in-turns';
import type { Served } from '../served';
import { HttpProblem } from '../http-problem';

/** An order that has ended, or how far it has come. */
export type OrderState =
  | { readonly ended: true; readonly entry: KeptEntry & { readonly outcome: Outcome } }
  | { readonly ended: false; readonly entry: KeptEntry; readonly step: Step };

/**
 * How an order stands, after some patience with one that has not ended. One that is in nobody's hands, since the server was
 * stopped in the middle, is taken on again. Throws 404 for an unknown one, 503 where too many wait.
 */
export async function orderState(id: string, { store, workshop, patience }: Served): Promise<OrderState> {
  const first = await store.entry(id);
  if (first === undefined) throw new HttpProblem(404);
  if (hasEnded(first)) return { ended: true, entry: first };
  if (workshop.take(id, first.order.kind) === 'full') throw new HttpProblem(503);
  await workshop.settled(id, patience);
  const entry = await store.entry(id);
  if (entry === undefined) throw new HttpProblem(404);
  if (hasEnded(entry)) return { ended: true, entry };
  return { ended: false, entry, step: workshop.step(id) ?? { done: 0, of: 0 } };
}

function hasEnded(entry: KeptEntry): entry is KeptEntry & { readonly outcome: Outcome } {
  return entry.outcome !== undefined;
}
