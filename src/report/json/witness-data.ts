import type { Item } from '../../model/item';

/** A witness or an example stands in no file: what it is without places, names and sources. */
export function witnessData({ classes, figures, related }: Item): object {
  return {
    classes,
    figures: new Map([...figures].map(([id, { value, printed }]) => [id, { value, printed }])),
    ...(related.length === 0
      ? {}
      : { related: related.map(({ relation, item }) => ({ relation, item: witnessData(item) })) }),
  };
}
