import type { ComparisonOrder, ReadingOrder } from '../../app/kept/work-order';
import type { Served } from '../served';
import { orderState } from './order-under-way';

/** Keeps an order that came with its list and has it carried out, anew where it has failed before; its id. */
export async function takeOrder(
  order: ComparisonOrder | ReadingOrder,
  bytes: Uint8Array,
  served: Served,
): Promise<string> {
  const id = await served.store.accept(order, bytes);
  if ((await served.store.entry(id))?.outcome === 'failed') await served.store.reopen(id);
  await orderState(id, served);
  return id;
}
