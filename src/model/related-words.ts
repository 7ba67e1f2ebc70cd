import type { Bilingual } from './text';

/** Items that are to be named, by how they are related: a relation is a half sentence, as "software for" or のためのプログラム. */
export function relatedWords({ en, ja }: Bilingual): Bilingual {
  return { en: `related items (${en})`, ja: `関係する貨物等（${ja.startsWith('の') ? '…' : ''}${ja}）` };
}
