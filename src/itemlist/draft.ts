import type { Item } from '../model/item';
import type { Where } from './fault';

/** A text and where it stands. */
export interface Said {
  readonly text: string;
  readonly where: Where;
}

/** An item whose related items are still named, or drafts themselves. */
export interface Draft {
  readonly item: Omit<Item, 'related'>;
  readonly where: Where;
  readonly related: readonly { readonly relation: string; readonly to: Said | Draft }[];
}

/** An item list as its format states it, before ids are resolved. */
export interface DraftList {
  readonly assumptions: readonly Said[];
  readonly drafts: readonly Draft[];
}
