import type { ListVerdict } from '../../model/verdict';
import type { Lang } from '../../model/text';
import { fragment, type Fragment } from './fragment';

/** The table before a row that does not name its own: 7の項(1) is a row of 輸出令別表第1. */
const table = '輸出令別表第1の';

/** The rows (項番) to which paragraphs belong, in the order given; only the Japanese list has them. */
export function rowsOf({ controls }: ListVerdict, addresses: readonly string[]): readonly string[] {
  const byAddress = new Map(controls.map(({ address, row }) => [address, row]));
  return [...new Set(addresses.flatMap((address) => byAddress.get(address) ?? []))];
}

/** A row as a form cites it: `輸出令別表第1の7の項(1)`, `外為令別表7の項`. */
export function citedRow(row: string, lang: Lang): Fragment {
  return fragment(/^\d/.test(row) ? `${table}${row}` : row, lang);
}
